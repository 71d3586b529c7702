"""What a workflow that has no ASL is told: where, what, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stepsmith import CompileError, compile_workflow
from stepsmith.authoring.diagnostic import Code, Diagnostic
from tests.authoring.written_module import FIRST_LINE_OF_BODY, flow_source, imported

Complain = Callable[..., CompileError]


@pytest.fixture
def complain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Complain:
    """Compile a workflow with a given body in a file `flows.py`; the error it meets."""
    monkeypatch.chdir(tmp_path)

    def compile_body(body: str, *, returns: str = "int") -> CompileError:
        with (
            imported(tmp_path / "flows.py", flow_source(body, returns=returns)) as module,
            pytest.raises(CompileError) as raised,
        ):
            compile_workflow(module.flow)
        return raised.value

    return compile_body


def one(error: CompileError) -> Diagnostic:
    """The only diagnostic there is."""
    (diagnostic,) = error.diagnostics
    assert isinstance(diagnostic, Diagnostic)
    return diagnostic


def places(error: CompileError) -> list[tuple[str, int]]:
    """Each diagnostic's code and its line of the body, counted from 1."""
    return [
        (d.code.value, d.span.line - FIRST_LINE_OF_BODY + 1)
        for d in error.diagnostics
        if isinstance(d, Diagnostic)
    ]


WRITTEN_OUT = {
    Code.STATE_OPTION_MISUSE: (
        "tell.with_options(name='Pay')(order)\ntell.with_options(name='Pay')(order)\nreturn 1",
        """\
flows.py:8:5: SW026 two states are called Pay
        tell.with_options(name='Pay')(order)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    name them differently, or leave name= out of a function that is called twice""",
    ),
    Code.SEEN_ELSEWHERE: (
        "stock = order.stock\nstock['a'] = 3\nreturn 1",
        """\
flows.py:8:5: SW025 this changes a value in place, and order may see it too; \
a state machine has copies
        stock['a'] = 3
        ^^^^^^^^^^
    make a copy first: dict(…), or assign a new value""",
    ),
    Code.STATEMENT_NOT_SUPPORTED: (
        "assert order.items\nreturn 1",
        """\
flows.py:7:5: SW001 this statement (assert) has no states
        assert order.items
        ^^^^^^^^^^^^^^^^^^
    write if not …: raise …""",
    ),
    Code.EXPRESSION_NOT_SUPPORTED: (
        "rest = order.items[3::-1]\nreturn 1",
        """\
flows.py:7:12: SW002 this slice of list[Item] is not supported
        rest = order.items[3::-1]
               ^^^^^^^^^^^^^^^^^^
    slice lists and text, with a step that is known, and all of them backwards: xs[::-1]""",
    ),
    Code.CALL_NOT_SUPPORTED: (
        "return math.isqrt(order.total)",
        """\
flows.py:7:12: SW003 calling math.isqrt with workflow data is not supported yet
        return math.isqrt(order.total)
               ^^^^^^^^^^^^^^^^^^^^^^^
    make it a @task, or use tasks, models and the functions in docs/language.md""",
    ),
    Code.UNKNOWN_NAME: (
        "return ordr.total",
        """\
flows.py:7:12: SW004 ordr is not defined
        return ordr.total
               ^^^^
    did you mean order?""",
    ),
    Code.UNKNOWN_FIELD: (
        "if order.rush:\n    return order.totl\nreturn 1",
        """\
flows.py:8:16: SW005 Order has no field totl
            return order.totl
                   ^^^^^^^^^^
    did you mean total?""",
    ),
    Code.WRONG_TYPE: (
        "return count(order.total)",
        """\
flows.py:7:18: SW006 count's text is str, and this is int
        return count(order.total)
                     ^^^^^^^^^^^
    pass str""",
    ),
    Code.PERHAPS_UNASSIGNED: (
        "if order.rush:\n    size = 1\nreturn size",
        """\
flows.py:9:12: SW007 size may have no value here
        return size
               ^^^^
    assign it on every path that leads here""",
    ),
    Code.NOT_SAME_AS_PYTHON: (
        "return 1 if order.rush < True else 2",
        """\
flows.py:7:17: SW008 values of type bool are ordered differently in JSONata, or not at all
        return 1 if order.rush < True else 2
                    ^^^^^^^^^^^^^^^^^
    order numbers or text; compare other values for equality, or order them in a task""",
    ),
    Code.COMPILE_TIME_ERROR: (
        "return COSTS['b']",
        """\
flows.py:7:12: SW009 this does not depend on workflow data, so Python computes it now, \
and it raised KeyError: 'b'
        return COSTS['b']
               ^^^^^^^^^^
    mend the expression, or compute it in a task""",
    ),
    Code.NO_JSON_FORM: (
        "return order.total + 2**54",
        """\
flows.py:7:26: SW010 an integer beyond ±2^53 is not exact in JSONata, so it cannot be workflow data
        return order.total + 2**54
                             ^^^^^
    use text, numbers, booleans, None, lists, dicts or models of these""",
    ),
    Code.EXCEPTION_NOT_SUPPORTED: (
        "raise Wordy(order.total)",
        """\
flows.py:7:11: SW011 Wordy makes its own message, in code that ASL cannot run
        raise Wordy(order.total)
              ^^^^^^^^^^^^^^^^^^
    raise an exception class without __init__ and __str__ of its own""",
    ),
    Code.SAGA_MISUSE: (
        "with saga() as steps:\n    take(order)\nreturn 1",
        """\
flows.py:7:10: SW012 saga() gives no value
        with saga() as steps:
             ^^^^^^
    write `with saga():`""",
    ),
    Code.TASK_CALL_MISUSE: (
        "return count(text='a', tims=2)",
        """\
flows.py:7:33: SW013 count has no free parameter tims
        return count(text='a', tims=2)
                                    ^
    did you mean times?""",
    ),
    Code.MODEL_NOT_SUPPORTED: (
        "checked = Checked(order_id=order.order_id)\nreturn 1",
        """\
flows.py:7:15: SW014 Checked runs code when it is made or dumped (_not_empty), which ASL cannot
        checked = Checked(order_id=order.order_id)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    make the model in a task, or plain""",
    ),
    Code.NO_RETURN: (
        "if order.rush:\n    return 1",
        """\
flows.py:7:5: SW016 the workflow can end here without returning int
        if order.rush:
        ^^^^^^^^^^^^^^
    return a value on every path""",
    ),
    Code.LOOP_WITHOUT_EXIT: (
        "while True:\n    tell(order)",
        """\
flows.py:7:5: SW017 this loop never ends: an execution in it goes on until it has too many events
        while True:
        ^^^^^^^^^^^
    break, return or raise in it, or test something after while""",
    ),
    Code.TOO_MANY_EVENTS: (
        "for n in range(10_000):\n    count('a')\nreturn 1",
        """\
flows.py:7:5: SW018 this loop makes 70,000 events or more, and an execution fails at 25,000
        for n in range(10_000):
        ^^^^^^^^^^^^^^^^^^^^^^^
    use map_each(…) or a distributed Map, or let a nested workflow do a part""",
    ),
    Code.RECURSION: (
        "def again(n: int) -> int:\n    return again(n - 1)\nreturn again(order.total)",
        """\
flows.py:8:16: SW019 again calls itself, and a state machine has no stack
            return again(n - 1)
                   ^^^^^^^^^^^^
    write a loop, or make it a @task
    called from flows.py:9:12""",
    ),
    Code.OUTER_VARIABLE: (
        "n = 1\ndef more() -> int:\n    n += order.total\n    return n\nreturn more()",
        """\
flows.py:9:9: SW020 this function assigns n, so Python takes it for the function's own, \
and it has no value here
            n += order.total
            ^
    give it another name than the n around it, or pass that as an argument
    called from flows.py:11:12""",
    ),
    Code.DISTRIBUTED_MAP_MISUSE: (
        "distributed_map(tell, order, max_concurrency=3)\nreturn 1",
        """\
flows.py:7:27: SW023 the items are a list or come from S3, and this is Order
        distributed_map(tell, order, max_concurrency=3)
                              ^^^^^
    pass a list, or s3_csv(…) or one of its kin""",
    ),
    Code.RAW_STATE_MISUSE: (
        "raw_state({'Type': 'Wait', 'Seconds': 3, 'Next': 'Later'})\nreturn 1",
        """\
flows.py:7:15: SW022 Next is not for the state to say
        raw_state({'Type': 'Wait', 'Seconds': 3, 'Next': 'Later'})
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    the line after the call comes next""",
    ),
}


@pytest.mark.parametrize("code", WRITTEN_OUT, ids=lambda code: code.name)
def test_a_diagnostic_in_full(code: Code, complain: Complain) -> None:
    """File, line, column from 1, code, what is wrong; the line with a caret; what to write."""
    body, text = WRITTEN_OUT[code]
    error = complain(body)
    assert one(error).code is code
    assert str(error) == text


def test_every_code_has_its_diagnostic_written_out() -> None:
    """All but those that need more than a body, which have tests of their own."""
    elsewhere = {Code.NAME_TOO_LONG, Code.INPUT_NOT_CHECKED, Code.NOT_IN_EXPRESS}
    assert {*WRITTEN_OUT, *elsewhere} == set(Code)


def test_a_task_whose_name_is_longer_than_lambda_takes(tmp_path: Path) -> None:
    name = "weigh_" + "very_" * 12
    body = flow_source(f"{name}(order)\nreturn 1")
    source = body.replace("@workflow", f"@task\ndef {name}(order: Order) -> None: ...\n\n@workflow")
    with imported(tmp_path / "flows.py", source) as module, pytest.raises(CompileError) as raised:
        compile_workflow(module.flow)
    diagnostic = one(raised.value)
    assert (diagnostic.code, diagnostic.message, diagnostic.instead) == (
        Code.NAME_TOO_LONG,
        "the task's name has 66 characters",
        "Lambda takes 64; choose a shorter name",
    )


def test_a_task_name_of_64_characters_is_taken(tmp_path: Path) -> None:
    name = "weigh_" + "v" * 58
    body = flow_source(f"{name}(order)\nreturn 1")
    source = body.replace("@workflow", f"@task\ndef {name}(order: Order) -> None: ...\n\n@workflow")
    with imported(tmp_path / "flows.py", source) as module:
        assert compile_workflow(module.flow).task_states == {"Weigh" + "V" + "v" * 57: name}


@pytest.mark.parametrize(
    ("body", "code", "part"),
    [
        ("x = 1\ndel x\nreturn 1", "SW001", "(delete)"),
        ("assert order.rush\nreturn 1", "SW001", "(assert)"),
        ("import os\nreturn 1", "SW001", "(import)"),
        ("from os import path\nreturn 1", "SW001", "(importfrom)"),
        ("async def f() -> int: ...\nreturn 1", "SW001", "(asyncfunctiondef)"),
        ("class C: ...\nreturn 1", "SW001", "(classdef)"),
        ("global LIMIT\nreturn 1", "SW001", "(global)"),
        ("with open('a') as file:\n    tell(order)\nreturn 1", "SW001", "(with)"),
        ("with saga(), saga():\n    take(order)\nreturn 1", "SW001", "(with)"),
        ("try:\n    tell(order)\nexcept* Declined:\n    pass\nreturn 1", "SW001", "(trystar)"),
        ("order.totl = 3\nreturn 1", "SW005", "Order has no such field"),
        ("order.items[0:1] = []\nreturn 1", "SW001", "only parts of what a variable holds"),
        ("xs = [1]\nfor x in xs:\n    xs.append(x)\nreturn 1", "SW025", "the loop over xs may see"),
        ("xs = order.items\nxs.pop()\nreturn 1", "SW025", "order may see it too"),
        ("xs = COSTS\nxs['b'] = 1\nreturn 1", "SW025", "a value of the module may see it"),
        ("xs = [1]\nrows = [xs]\nxs.append(2)\nreturn 1", "SW025", "rows may see it too"),
        (
            "xs = [1]\nrows = [xs, xs]\nxs = []\nrows[0].append(2)\nreturn 1",
            "SW025",
            "rows has it at two places",
        ),
        (
            "xs = [1]\ndef add() -> None:\n    xs.append(order.total)\nadd()\nreturn 1",
            "SW020",
            "changes none",
        ),
        ("a, b = order\nreturn 1", "SW006", "2 names want a list or 2 values"),
        ("a, b = 1, 2, 3\nreturn 1", "SW006", "2 names want a list or 2 values"),
        ("for x in order:\n    tell(order)\nreturn 1", "SW006", "of type Order has no items"),
        ("while True:\n    pass", "SW017", "this loop never ends"),
        ("@task\ndef f() -> int: ...\nreturn 1", "SW001", "has no decorators"),
        ("match order:\n    case [a, *b]:\n        return 1\nreturn 2", "SW002", "with * or **"),
        ("order.total += 'a'\nreturn 1", "SW002", ""),
        ("x = lambda: order\nreturn 1", "SW002", "a lambda over workflow data"),
        ("x = {i.sku for i in order.items}\nreturn 1", "SW002", "a set comprehension over"),
        ("x = list(order.stock)\nreturn 1", "SW008", "the order of a dict's keys is not kept"),
        ("if (n := order.total) > 1:\n    return n\nreturn 1", "SW002", "an assignment expression"),
        ("x = {order.total}\nreturn 1", "SW002", "a set over workflow data"),
        ("x = [*order.stock]\nreturn 1", "SW008", "the order of a dict's keys is not kept"),
        ("return count(*order.items)", "SW002", "unpacking with * over"),
        ("yield order.total", "SW002", "yield over workflow data"),
        ("x = f'{order.total:^3}'\nreturn 1", "SW008", "int with the format '^3' reads"),
        ("x = f'{order.order_id!r}'\nreturn 1", "SW008", "repr() of text goes by"),
        ("x = f'{order.order_id!a}'\nreturn 1", "SW002", "conversions and format spec"),
        ("x = order.order_id.format(1)\nreturn 1", "SW003", "format() of a text that is data"),
        ("x = '{} {1}'.format(order.total, 2)\nreturn 1", "SW003", "the field {} is not the"),
        ("x = '{.x}'.format(order.total)\nreturn 1", "SW003", "the field {.x} is not the plain"),
        ("x = '%s %s' % order.total\nreturn 1", "SW002", "only %s, %d, %x, %r and %%"),
        ("x = '%d' % order.order_id\nreturn 1", "SW006", "%d takes int, and here is str"),
        ("return order.first.quantity", "SW002", "Order.first is code of the class"),
        ("return order.total ** 0.5", "SW008", "powers are exact in JSONata for whole exponents"),
        ("return 3 ** order.total", "SW008", "a power with a negative exponent is rounded"),
        ("return -order.order_id", "SW002", "-order.order_id with str is not supported"),
        ("x = {order.rush: 1}\nreturn 1", "SW006", "keys of a dict are text, int, dates, UUIDs"),
        ("x = {**order.items}\nreturn 1", "SW006", "** takes a dict here"),
        ("return order.stock[order.total]", "SW006", "keys of this dict are str, and this is int"),
        ("x = order.total is order.total\nreturn 1", "SW002", "`is` compares identities"),
        ("x = order.placed_at.fold\nreturn 1", "SW002", "type datetime has no fields that a"),
        ("x = order.order_id.title()\nreturn 1", "SW003", "text.title() has no form in JSONata"),
        ("return json.dumps(order.order_id)", "SW008", "the JSON text of str reads differently"),
        ("return json.dumps(order.stock)", "SW008", "the JSON text of dict[str, int] reads"),
        ("return json.dumps([order.total / 2])", "SW008", "the JSON text of float reads"),
        ("return json.dumps(order)", "SW008", "the JSON text of Order reads differently"),
        ("return json.dumps([order.total], indent=2)", "SW003", "json.dumps() with these"),
        ("return json.loads(order.total)", "SW006", "this takes str, and here is int"),
        ("return order.order_id.isdigit()", "SW003", "text.isdigit() has no form in JSONata"),
        ("return order.order_id.rfind('aba')", "SW008", "finds 'aba' from the beginning only"),
        ("return order.order_id.split('-', sep='-')", "SW003", "text.split() with these arguments"),
        ("x = sum(i.sku for i in order.items)\nreturn 1", "SW008", "sum() of str is not exact"),
        ("return cuont(order.order_id)", "SW004", "cuont is not defined"),
        ("x = Receipt(orderid=order.order_id)\nreturn 1", "SW005", "Receipt has no field orderid"),
        ("return order.order_id", "SW006", "the workflow returns int, and this is str"),
        ("return len(order.total)", "SW006", "a int has no length here"),
        ("return order.gift.quantity", "SW006", "this may be None (Item | None)"),
        ("return order.items['a'].quantity", "SW006", "a list is indexed by int, not str"),
        ("return order.total[0]", "SW006", "a value of type int cannot be indexed"),
        ("x = Receipt(order_id=order.total)\nreturn 1", "SW006", "Receipt.order_id is str, and"),
        ("return size + order.total\nsize = 1", "SW007", "size may have no value here"),
        (
            "try:\n    size = count('a')\nexcept Exception:\n    pass\nreturn size",
            "SW007",
            "size may have no value here",
        ),
        ("x = f'{order.price}'\nreturn 1", "SW008", "a float reads differently as text"),
        ("x = order.price // 2\nreturn 1", "SW008", "// of floats rounds differently"),
        ("if order.placed_at:\n    return 1\nreturn 2", "SW008", "type datetime is true cannot"),
        ("return 1 if order.rush == 1 else 2", "SW008", "Python takes True for 1"),
        (
            "return 1 if [order.placed_at] == [order.placed_at] else 2",
            "SW008",
            "a value of type datetime is not compared",
        ),
        ("return 1 if order.gift in order.items else 2", "SW008", "`in` with Item | None and"),
        ("return 1 // 0", "SW009", "it raised ZeroDivisionError"),
        ("x = NotAnError()\nreturn 1", "SW010", "a NotAnError has no JSON form"),
        ("x = float('nan')\nreturn 1", "SW010", "nan has no JSON form"),
        ("x = '\\ud800'\nreturn 1", "SW010", "the text holds a lone surrogate"),
        ("raise NotAnError", "SW011", "NotAnError is not an exception class known at"),
        ("raise", "SW011", "a bare raise stands inside except"),
        ("raise Declined('a', 'b')", "SW011", "an error takes one text with it"),
        (
            "try:\n    tell(order)\nexcept Declined as e:\n    x = e.args\nreturn 1",
            "SW011",
            "only the name and the message of an error travel",
        ),
        (
            "try:\n    tell(order)\nexcept order:\n    pass\nreturn 1",
            "SW011",
            "order is not an exception class",
        ),
        ("undo(give_back, order)\nreturn 1", "SW012", "undo(…) names a compensation for the"),
        ("with saga():\n    undo(order)\nreturn 1", "SW012", "undo(…) takes a task and its"),
        ("return count()", "SW013", "count needs text"),
        ("return count('a', 1, 2)", "SW013", "count takes 2 arguments, 3 are given"),
        ("x = Item(sku=order.order_id)\nreturn 1", "SW013", "Item needs quantity"),
        (
            "x = Stamped(order_id=order.order_id)\nreturn 1",
            "SW014",
            "the default of Stamped.stamp is different each time",
        ),
        ("x = Bounded(total=order.total)\nreturn 1", "SW014", "Bounded.total has constraints"),
        ("x = TwoAliases(total=order.total)\nreturn 1", "SW014", "read as 'in' and written as"),
        ("tell(order)", "SW016", "the workflow can end here without returning int"),
    ],
)
def test_what_has_no_asl_is_refused(body: str, code: str, part: str, complain: Complain) -> None:
    diagnostic = one(complain(body))
    assert (diagnostic.code.value, part in diagnostic.message) == (code, True), str(diagnostic)


def test_several_mistakes_are_all_told_in_the_order_of_the_source(complain: Complain) -> None:
    error = complain(
        """\
import os
total = order.totl
if order.rush:
    count(order.total)
else:
    missing(order)
raise Wordy(total)"""
    )
    assert places(error) == [
        ("SW001", 1),
        ("SW005", 2),
        ("SW006", 4),
        ("SW004", 6),
        ("SW011", 7),
    ]


def test_the_texts_of_several_diagnostics_stand_apart(complain: Complain) -> None:
    error = complain("x = order.totl\ny = order.nte\nreturn 1")
    assert str(error) == (
        """\
flows.py:7:9: SW005 Order has no field totl
        x = order.totl
            ^^^^^^^^^^
    did you mean total?

flows.py:8:9: SW005 Order has no field nte
        y = order.nte
            ^^^^^^^^^
    did you mean note?"""
    )


def test_mistakes_on_every_side_of_a_try_are_told(complain: Complain) -> None:
    error = complain(
        """\
try:
    count(order.total)
except Declined:
    tell(ordr)
else:
    tell(order, order.nte)
return 1"""
    )
    assert places(error) == [("SW006", 2), ("SW004", 4), ("SW005", 6)]


def test_a_rejected_assignment_does_not_make_its_variable_unknown(complain: Complain) -> None:
    error = complain(
        """\
total = order.totl
if total > 3:
    tell(order, f"{order.order_id}")
count(total)
return total"""
    )
    assert ("SW005", 1) in places(error)
    assert not [code for code, _ in places(error) if code in ("SW004", "SW007")]


def test_a_rejected_assignment_is_passed_on_in_silence(complain: Complain) -> None:
    error = complain(
        """\
text = order.order_id.title()
count(text)
tell(order, text)
return order.total"""
    )
    assert places(error) == [("SW003", 1)]


def test_variables_of_a_rejected_loop_are_not_told_as_unknown(complain: Complain) -> None:
    error = complain(
        """\
longest = 0
for item in order:
    longest = item.quantity
return longest"""
    )
    assert places(error) == [("SW006", 2)]


def test_a_mistake_keeps_no_return_from_being_told(complain: Complain) -> None:
    assert places(complain("x = order.totl")) == [("SW005", 1)]


def test_the_same_mistake_in_two_places_is_told_twice(complain: Complain) -> None:
    assert places(complain("x = order.totl\ny = order.totl\nreturn 1")) == [
        ("SW005", 1),
        ("SW005", 2),
    ]


def test_a_caret_ends_with_the_line_when_an_expression_goes_on(complain: Complain) -> None:
    error = complain("return math.isqrt(\n    order.total,\n)")
    assert str(error) == (
        """\
flows.py:7:12: SW003 calling math.isqrt with workflow data is not supported yet
        return math.isqrt(
               ^^^^^^^^^^^
    make it a @task, or use tasks, models and the functions in docs/language.md"""
    )


def test_a_workflow_inside_a_function_is_told_at_its_place_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = (
        "from stepsmith import workflow\n"
        "from tests.authoring.warehouse import *\n"
        "def make():\n"
        "    @workflow\n"
        "    def flow(order: Order) -> int:\n"
        "        return order.totl\n"
        "    return flow\n"
    )
    with imported(tmp_path / "flows.py", source) as module, pytest.raises(CompileError) as raised:
        compile_workflow(module.make())
    assert str(raised.value) == (
        "flows.py:6:16: SW005 Order has no field totl\n"
        "            return order.totl\n"
        "                   ^^^^^^^^^^\n"
        "    did you mean total?"
    )


def test_a_file_elsewhere_is_named_by_its_whole_path(tmp_path: Path) -> None:
    with (
        imported(tmp_path / "flows.py", flow_source("return order.totl")) as module,
        pytest.raises(CompileError) as raised,
    ):
        compile_workflow(module.flow)
    assert one(raised.value).span.file == f"{tmp_path.as_posix()}/flows.py"


def test_two_tasks_of_one_name_are_refused(complain: Complain) -> None:
    error = complain("tell(order)\ntwin_of_tell(order)\nreturn 1")
    assert (one(error).code, one(error).message) == (
        Code.TASK_CALL_MISUSE,
        "two different tasks are called Tell in ASL",
    )


def test_two_errors_of_one_name_are_refused(complain: Complain) -> None:
    error = complain("take(order)\nraise OtherOutOfStock('none')")
    assert (one(error).code, one(error).message) == (
        Code.EXCEPTION_NOT_SUPPORTED,
        "two different errors are called OutOfStock",
    )


def test_a_column_counts_characters(complain: Complain) -> None:
    error = complain("return count('über größe' + order.totl)")
    assert str(error) == (
        """\
flows.py:7:33: SW005 Order has no field totl
        return count('über größe' + order.totl)
                                    ^^^^^^^^^^
    did you mean total?"""
    )


@pytest.mark.parametrize(
    "line",
    ["if total > 3: tell(order)", "x = total + 1", "x = f'{total}'", "x = total.a", "x = total[0]"],
)
def test_a_rejected_assignment_makes_no_later_line_wrong(line: str, complain: Complain) -> None:
    assert places(complain(f"total = order.totl\n{line}\nreturn 1")) == [("SW005", 1)]


def test_a_task_that_is_not_called_is_not_told_as_unknown(complain: Complain) -> None:
    assert "is not defined" not in one(complain("x = [count, order]\nreturn 1")).message


def test_a_message_is_one_line(complain: Complain) -> None:
    assert "\n" not in one(complain("x = Receipt(orderid='a')\nreturn 1")).message
