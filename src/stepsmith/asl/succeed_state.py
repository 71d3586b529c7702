"""A Succeed: ends an execution, a branch or an iteration well.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from stepsmith.asl.state import DataState


@dataclass(frozen=True, slots=True, kw_only=True)
class SucceedState(DataState):
    """A Succeed state."""

    type: ClassVar[str] = "Succeed"
