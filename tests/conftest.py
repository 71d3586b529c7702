"""Settings that every test shares."""

from __future__ import annotations

from hypothesis import settings

# A shared or slow machine must not turn a passing example into a failure.
settings.register_profile("stepsmith", deadline=None)
# `make soak` looks further.
settings.register_profile("soak", deadline=None, max_examples=3000)
settings.load_profile("stepsmith")
