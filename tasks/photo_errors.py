"""What can go wrong with a photo. On AWS an error's name is its class name."""

from __future__ import annotations


class NotAnImage(Exception):
    """The object is no JPEG, PNG or WebP, or cannot be read to its end."""


class TooLarge(Exception):
    """The object has more bytes than are taken in."""


class DecompressionBomb(Exception):
    """Few bytes would unpack to more pixels than are taken in."""


class PhotoGone(Exception):
    """The object was deleted or overwritten since; what replaced it has an event of its own."""


class PhotoWithdrawn(Exception):
    """A step came after its run had been given up, so it must leave nothing behind."""


class StorageBusy(Exception):
    """S3, DynamoDB or EventBridge does not answer just now; try again."""
