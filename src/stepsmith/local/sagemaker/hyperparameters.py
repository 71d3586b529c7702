"""Hyperparameters as SageMaker's toolkit gives them to a script.

https://github.com/aws/sagemaker-training-toolkit
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

_OF_THE_TOOLKIT: Final = "sagemaker_"


@dataclass(frozen=True, slots=True)
class Hyperparameters:
    """What a job was given, JSON read where it is some.

    Attributes:
        own: those of the script.
        toolkit: those whose names begin with `sagemaker_`.
    """

    own: Mapping[str, Any]
    toolkit: Mapping[str, Any]

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> Self:
        """Those of a request, in which every value is text."""
        values = {name: _value(text) for name, text in asked.items()}
        toolkit = {n: value for n, value in values.items() if n.startswith(_OF_THE_TOOLKIT)}
        return cls({n: value for n, value in values.items() if n not in toolkit}, toolkit)

    def arguments(self) -> list[str]:
        """The command line: `--epochs 3 -n 4 --layers a=1,b=2`, by name."""
        found: list[str] = []
        for name, value in sorted(self.own.items()):
            found.append(f"--{name}" if len(name) > 1 else f"-{name}")
            found.append(_argument(value))
        return found


def variables(values: Mapping[str, Any]) -> dict[str, str]:
    """The `SM_` variables for some values."""
    return {f"SM_{name.upper()}": _text(value) for name, value in values.items()}


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _argument(value: Any) -> str:
    if isinstance(value, dict):
        return ",".join(f"{name}={each}" for name, each in sorted(value.items()))
    return "" if value is None else str(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
