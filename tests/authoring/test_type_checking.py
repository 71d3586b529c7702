"""mypy and pyright check a workflow as it stands, with no plugin of ours."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "pyproject.toml"

SHOP = """\
from __future__ import annotations

from pydantic import BaseModel

from stepsmith import Timeout, retry, saga, task, workflow


class Order(BaseModel):
    order_id: str
    items: list[str]


class OutOfStock(Exception):
    pass


@task
def release(order: Order) -> None: ...


@task(undone_by=release, raises=[OutOfStock], retry=retry(on=[Timeout]))
def reserve(order: Order) -> int:
    return len(order.items)


@task
def ship(order: Order, count: int, express: bool = False) -> str:
    return order.order_id


@workflow(timeout_seconds=60)
def flow(order: Order) -> str:
    with saga():
        if len(order.items) > 3:
            raise OutOfStock(order.order_id)
        count = reserve(order)
    return ship.with_options(timeout_seconds=5)(order, count)
"""

OUTSIDE = """\
from __future__ import annotations

from pydantic import BaseModel

from stepsmith import (
    ItemBatcher, TaskToken, activity, distributed_map, execution, s3_csv, s3_prefix, task,
    task_token, workflow,
)


class Row(BaseModel):
    name: str


look = activity("look", takes=int, returns=bool)


@task
def ask(number: int, token: TaskToken) -> None: ...


@task
def score(row: Row) -> int:
    return len(row.name)


@task
def score_all(rows: list[Row]) -> int:
    return len(rows)


ROWS = s3_csv("bucket", "key", item=Row)


@workflow
def answered(number: int) -> str:
    return ask.wait_for_callback(returns=str)(number, task_token())


@workflow
def flow(number: int) -> str:
    seen: bool = look(number)
    scores: list[int] = distributed_map(score, ROWS)
    sums: list[int] = distributed_map(score_all, ROWS, batcher=ItemBatcher(max_items=2))
    place = distributed_map(score, ROWS, results_to=s3_prefix("bucket"))
    started = answered.start(number)
    return answered(number) + execution.id + place.MapRunArn + started.ExecutionArn
"""

MISTAKES_OUTSIDE = {
    "token_is_a_text": ("(number, task_token())", '(number, "token")'),
    "answer_of_another_type": ("returns=str", "returns=int"),
    "activity_takes_another": ("look(number)", "look(execution.id)"),
    "batches_to_one": ("map(score_all, ROWS,", "map(score, ROWS,"),
    "child_takes_another": ("answered.start(number)", "answered.start(execution.id)"),
}

# The line that mypy names.
LINES_OUTSIDE = {
    "token_is_a_text": 37,
    "answer_of_another_type": 37,
    "activity_takes_another": 42,
    "batches_to_one": 44,
    "child_takes_another": 46,
}

MISTAKES = {
    "misspelt_attribute": ("len(order.items) > 3", "len(order.itmes) > 3"),
    "wrong_argument": ("count = reserve(order)", "count = reserve(order.order_id)"),
    "wrong_argument_with_options": ("(order, count)", "(order, order)"),
    "wrong_result": ("def flow(order: Order) -> str", "def flow(order: Order) -> int"),
    "unfit_compensation": ("def release(order: Order)", "def release(order_id: str)"),
    "option_of_another_type": ("timeout_seconds=60", 'timeout_seconds="60"'),
}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sound module and one for each mistake."""
    folder = tmp_path_factory.mktemp("checked")
    (folder / "sound.py").write_text(SHOP, encoding="utf-8")
    for name, (right, wrong) in MISTAKES.items():
        assert SHOP.count(right) == 1
        (folder / f"{name}.py").write_text(SHOP.replace(right, wrong), encoding="utf-8")
    (folder / "outside.py").write_text(OUTSIDE, encoding="utf-8")
    for name, (right, wrong) in MISTAKES_OUTSIDE.items():
        assert OUTSIDE.count(right) == 1
        (folder / f"{name}.py").write_text(OUTSIDE.replace(right, wrong), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy_says(sources: Path) -> dict[str, list[str]]:
    """What mypy says of each module, under the project's own configuration."""
    names = sorted(file.name for file in sources.glob("*.py"))
    completed = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", CONFIGURATION, "--no-pretty", *names],
        cwd=sources,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not completed.stderr
    said: dict[str, list[str]] = {Path(name).stem: [] for name in names}
    for line in completed.stdout.splitlines()[:-1]:
        file, _, told = line.partition(".py:")
        said[file].append(told)
    return said


def test_mypy_takes_the_sound_module(mypy_says: dict[str, list[str]]) -> None:
    assert mypy_says["sound"] == []
    assert mypy_says["outside"] == []


@pytest.mark.parametrize(("mistake", "line"), LINES_OUTSIDE.items())
def test_mypy_finds_what_does_not_fit_what_is_outside(
    mistake: str, line: int, mypy_says: dict[str, list[str]]
) -> None:
    assert {int(told.partition(":")[0]) for told in mypy_says[mistake]} == {line}


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        (
            "misspelt_attribute",
            ['34: error: "Order" has no attribute "itmes"; maybe "items"?  [attr-defined]'],
        ),
        (
            "wrong_argument",
            [
                '36: error: Argument 1 to "__call__" of "Task" has incompatible type "str"; '
                'expected "Order"  [arg-type]'
            ],
        ),
        (
            "wrong_argument_with_options",
            [
                '37: error: Argument 2 to "__call__" of "Task" has incompatible type "Order"; '
                'expected "int"  [arg-type]'
            ],
        ),
        (
            "wrong_result",
            [
                "37: error: Incompatible return value type "
                '(got "str", expected "int")  [return-value]'
            ],
        ),
    ],
)
def test_mypy_finds(mistake: str, told: list[str], mypy_says: dict[str, list[str]]) -> None:
    assert mypy_says[mistake] == told


def test_mypy_finds_a_compensation_that_takes_other_arguments(
    mypy_says: dict[str, list[str]],
) -> None:
    first = mypy_says["unfit_compensation"][0]
    assert first.startswith("21: error: Argument 1 has incompatible type")


def test_mypy_finds_an_option_of_another_type(mypy_says: dict[str, list[str]]) -> None:
    first = mypy_says["option_of_another_type"][0]
    assert first.startswith('31: error: No overload variant of "workflow" matches argument type')


@pytest.fixture(scope="module")
def pyright_says(sources: Path) -> list[tuple[str, int, str]]:
    """What pyright says of the sound module and the misspelt attribute: file, line, rule."""
    files = [sources / "sound.py", sources / "misspelt_attribute.py"]
    completed = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "-p", CONFIGURATION, *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return [
        (Path(found["file"]).stem, found["range"]["start"]["line"] + 1, found["rule"])
        for found in json.loads(completed.stdout)["generalDiagnostics"]
    ]


def test_pyright_finds_the_misspelt_attribute_and_nothing_else(
    pyright_says: list[tuple[str, int, str]],
) -> None:
    assert pyright_says == [("misspelt_attribute", 34, "reportAttributeAccessIssue")]
