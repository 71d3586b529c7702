"""Which loops are refused because an execution could not get to their end."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith import CompileError, compile_workflow
from tests.authoring.written_module import flow_source, imported


def codes(body: str, folder: Path) -> list[str]:
    """The codes that the workflow of a body is told."""
    with imported(folder / "flows.py", flow_source(body)) as module:
        try:
            compile_workflow(module.flow)
        except CompileError as error:
            return [str(one).split()[1] for one in error.diagnostics]
    return []


@pytest.mark.parametrize(
    "body",
    [
        "while True:\n    if count('a') > 3:\n        break\nreturn 1",
        "while True:\n    if count('a') > 3:\n        return 2",
        "while True:\n    if count('a') > 3:\n        raise Declined('no')",
        "try:\n    while True:\n        take(order)\nexcept OutOfStock:\n    return 1",
        "while order.rush:\n    tell(order)\nreturn 1",
    ],
)
def test_a_loop_that_something_may_end_is_taken(body: str, tmp_path: Path) -> None:
    assert codes(body, tmp_path) == []


@pytest.mark.parametrize(
    "body",
    [
        "while True:\n    tell(order)",
        "while True:\n    for n in range(3):\n        tell(order)",
        "while True:\n    while True:\n        if order.rush: break\n        tell(order)",
        "while True:\n    if order.rush:\n        continue\n    tell(order)",
    ],
)
def test_a_loop_that_nothing_ends_is_refused(body: str, tmp_path: Path) -> None:
    assert codes(body, tmp_path) == ["SW017"]


@pytest.mark.parametrize(
    ("body", "too_many"),
    [
        # 2 events for the Choice of a round and 5 for each Task.
        ("for n in range(3571):\n    tell(order)\nreturn 1", False),
        ("for n in range(3572):\n    tell(order)\nreturn 1", True),
        ("for n in range(8000, 0, -2):\n    tell(order)\nreturn 1", True),
        ("for n in [1] * 4000:\n    tell(order)\nreturn 1", True),
        ("for n in range(order.total):\n    tell(order)\nreturn 1", False),
        ("for n in range(4000):\n    if count('a') > 3:\n        break\nreturn 1", False),
        ("for n in range(4000):\n    if order.rush:\n        tell(order)\nreturn 1", False),
        (
            "for n in range(60):\n    for m in range(60):\n        tell(order)\nreturn 1",
            True,
        ),
    ],
)
def test_a_loop_is_refused_if_it_surely_passes_25000_events(
    body: str, too_many: bool, tmp_path: Path
) -> None:
    assert codes(body, tmp_path) == (["SW018"] if too_many else [])


def test_an_express_execution_has_no_limit_on_events(tmp_path: Path) -> None:
    body = "for n in range(4000):\n    tell(order)\nreturn 1"
    source = flow_source(body).replace("@workflow", '@workflow(type="EXPRESS")')
    with imported(tmp_path / "flows.py", source) as module:
        assert compile_workflow(module.flow).workflow.type == "EXPRESS"
