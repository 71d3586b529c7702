"""Settings that every test shares."""

from __future__ import annotations

from hypothesis import settings

# A shared or slow machine must not turn a passing example into a failure.
settings.register_profile("stepsmith", deadline=None)
settings.load_profile("stepsmith")
