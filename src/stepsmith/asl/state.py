"""What states have in common, each class adding what fewer state types may have.

See https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html#amazon-states-language-state-fields
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.catcher import Catcher
from stepsmith.asl.definition_field import Many, Named, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONATA, JSONPATH
from stepsmith.asl.retrier import Retrier


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Element):
    """One state of a state machine; its name is its key in the `states` that hold it."""

    type: ClassVar[str] = ""

    comment: Annotated[str | Absent, Named("Comment")] = ABSENT
    query_language: Annotated[str | Absent, Named("QueryLanguage")] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class DataState(State):
    """A state that may see a part of its input, and shape what it hands on."""

    input_path: Annotated[
        str | Absent | None, Named("InputPath", Scalar.TEXT_OR_NULL, language=JSONPATH)
    ] = ABSENT
    output_path: Annotated[
        str | Absent | None, Named("OutputPath", Scalar.TEXT_OR_NULL, language=JSONPATH)
    ] = ABSENT
    output: Annotated[Any, Named("Output", Scalar.JSON, language=JSONATA)] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class AssigningState(DataState):
    """A state that may set variables when it is left."""

    assign: Annotated[Any, Named("Assign", Scalar.JSON)] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionState(AssigningState):
    """A state that leads to another or ends its scope: exactly one of the two is present."""

    next: Annotated[str | Absent, Named("Next")] = ABSENT
    end: Annotated[bool | Absent, Named("End", Scalar.FLAG)] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkState(TransitionState):
    """A state that does work, which may fail: retriers are tried first, in order, then catchers.

    In JSONPath mode `parameters` is what the work is given, and `result_selector` and `result_path`
    say how its result joins the state's input.
    """

    parameters: Annotated[Any, Named("Parameters", Scalar.JSON, language=JSONPATH)] = ABSENT
    result_selector: Annotated[Any, Named("ResultSelector", Scalar.JSON, language=JSONPATH)] = (
        ABSENT
    )
    result_path: Annotated[
        str | Absent | None, Named("ResultPath", Scalar.TEXT_OR_NULL, language=JSONPATH)
    ] = ABSENT
    retry: Annotated[tuple[Retrier, ...] | Absent, Named("Retry", Many(Retrier))] = ABSENT
    catch: Annotated[tuple[Catcher, ...] | Absent, Named("Catch", Many(Catcher))] = ABSENT
