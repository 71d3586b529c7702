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
    "activity_gives_another": ("seen: bool", "seen: str"),
    "rows_of_another_type": ("score_all(rows: list[Row])", "score_all(rows: list[str])"),
    "batches_to_one": ("map(score_all, ROWS,", "map(score, ROWS,"),
    "child_takes_another": ("answered.start(number)", "answered.start(execution.id)"),
}

TOGETHER = """\
from __future__ import annotations

from pydantic import BaseModel

from stepsmith import map_each, parallel, retry, saga, task, undo, workflow
from stepsmith.aws import dynamodb, sns


class Pack(BaseModel):
    weight: int


class Created(BaseModel):
    size: int


class Deleted(BaseModel):
    by: str


@task
def unpack(pack: Pack) -> None: ...


@task
def weigh(pack: Pack) -> int:
    return pack.weight


@task
def label(pack: Pack) -> str:
    return str(pack.weight)


@workflow
def inner(pack: Pack) -> str:
    return label(pack)


@workflow
def flow(packs: list[Pack]) -> list[str]:
    pack = packs[0]
    weight, text = parallel(lambda: weigh(pack), lambda: label(pack))
    total = weight + 1
    labels = map_each(label, packs, max_concurrency=2)
    quick = weigh.with_options(timeout_seconds=5, retry=retry(on=[TimeoutError]))(pack)
    with saga():
        undo(unpack, pack)
        weigh(pack)
    found = dynamodb.get_item(TableName="T", Key={"id": {"S": text}})
    sns.publish(TopicArn="arn", Message=inner(pack))
    return labels


def told(event: Created | Deleted) -> str:
    if isinstance(event, Created):
        return str(event.size)
    return event.by
"""

MISTAKES_TOGETHER = {
    "results_in_another_order": ("weight, text = parallel", "text, weight = parallel"),
    "items_of_another_type": ("map_each(label, packs,", 'map_each(label, ["a"],'),
    "results_of_another_type": ("map_each(label, packs,", "map_each(weigh, packs,"),
    "unknown_option": ("with_options(timeout_seconds=5", "with_options(time_out=5"),
    "undone_with_another": ("undo(unpack, pack)", "undo(unpack, packs)"),
    "member_of_another_type": ('TableName="T"', "TableName=5"),
    "required_member_left_out": ('TopicArn="arn", Message=inner(pack)', 'TopicArn="arn"'),
    "unknown_member": ("sns.publish(TopicArn=", "sns.publish(TopicName="),
    "workflow_takes_another": ("Message=inner(pack)", "Message=inner(packs)"),
    "field_of_another_model": ("return event.by", "return event.size"),
}

# The line that type checkers name, in the mistaken module.
LINES_TOGETHER = {
    "results_in_another_order": 44,
    "items_of_another_type": 45,
    "results_of_another_type": 52,
    "unknown_option": 46,
    "undone_with_another": 48,
    "member_of_another_type": 50,
    "required_member_left_out": 51,
    "unknown_member": 51,
    "workflow_takes_another": 51,
    "field_of_another_model": 58,
}

# The line that type checkers name.
LINES_OUTSIDE = {
    "token_is_a_text": 37,
    "answer_of_another_type": 37,
    "activity_takes_another": 42,
    "activity_gives_another": 42,
    "rows_of_another_type": 44,
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


LINES_SHOP = {
    "misspelt_attribute": 34,
    "wrong_argument": 36,
    "wrong_argument_with_options": 37,
    "wrong_result": 37,
    "unfit_compensation": 21,
    "option_of_another_type": 31,
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
    (folder / "together.py").write_text(TOGETHER, encoding="utf-8")
    for name, (right, wrong) in MISTAKES_TOGETHER.items():
        assert TOGETHER.count(right) == 1
        (folder / f"{name}.py").write_text(TOGETHER.replace(right, wrong), encoding="utf-8")
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
    assert mypy_says["together"] == []


@pytest.mark.parametrize(("mistake", "line"), [*LINES_OUTSIDE.items(), *LINES_TOGETHER.items()])
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
def pyright_says(sources: Path) -> dict[str, set[int]]:
    """The lines in which pyright finds errors, by module."""
    files = sorted(sources.glob("*.py"))
    completed = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "-p", CONFIGURATION, *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said: dict[str, set[int]] = {file.stem: set() for file in files}
    for found in json.loads(completed.stdout)["generalDiagnostics"]:
        said[Path(found["file"]).stem].add(found["range"]["start"]["line"] + 1)
    return said


@pytest.mark.parametrize("module", ["sound", "outside", "together"])
def test_pyright_takes_what_is_sound(module: str, pyright_says: dict[str, set[int]]) -> None:
    assert pyright_says[module] == set()


@pytest.mark.parametrize(
    ("mistake", "line"),
    [*LINES_SHOP.items(), *LINES_OUTSIDE.items(), *LINES_TOGETHER.items()],
)
def test_pyright_finds_each_mistake_first_in_its_line(
    mistake: str, line: int, pyright_says: dict[str, set[int]]
) -> None:
    assert min(pyright_says[mistake]) == line
