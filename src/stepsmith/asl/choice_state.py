"""A Choice: leads to the state of the first rule that holds.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.choice_rule import ChoiceRule
from stepsmith.asl.definition_field import Many, Named
from stepsmith.asl.state import AssigningState


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceState(AssigningState):
    """A Choice state; its own `assign` and `output` apply where `default` is taken."""

    type: ClassVar[str] = "Choice"

    choices: Annotated[
        tuple[ChoiceRule, ...], Named("Choices", Many(ChoiceRule), required=True)
    ] = ()
    default: Annotated[str | Absent, Named("Default")] = ABSENT
