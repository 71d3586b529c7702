"""Why the items of a distributed Map could not be read."""

from __future__ import annotations


class ReadingFailed(Exception):
    """What was read is not what the ItemReader says; the text is the cause of the failure."""
