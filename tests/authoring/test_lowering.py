"""The states that small functions become, written out in full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stepsmith import Compiled, CompileError, Workflow, compile_workflow, retry, task, workflow
from stepsmith.authoring.diagnostic import Span
from tests.authoring import warehouse
from tests.authoring.warehouse import Declined, OutOfStock, Rejected
from tests.authoring.written_module import flow_source, imported

Compile = Callable[..., Compiled]


@pytest.fixture
def compiled(tmp_path: Path) -> Compile:
    """Compile a workflow `flow(order: Order)` with a given body, which begins on line 7."""

    def compile_body(body: str, *, returns: str = "int") -> Compiled:
        with imported(tmp_path / "flows.py", flow_source(body, returns=returns)) as module:
            return compile_workflow(module.flow)

    return compile_body


def states(of: Compiled) -> dict[str, Any]:
    """The states of a definition, which starts at the first of them."""
    found: dict[str, Any] = of.definition["States"]
    assert of.definition["StartAt"] == next(iter(found))
    return found


def invoke(function: str, arguments: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """The Task state of a task that leaves its timeout at 60 s."""
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments": {
            "FunctionName": f"${{{function}Arn}}",
            "Payload": {
                "arguments": arguments,
                "context": {
                    "execution": "{% $states.context.Execution.Id %}",
                    "state": "{% $states.context.State.Name %}",
                },
            },
        },
        "TimeoutSeconds": 65,
        **fields,
    }


def test_assignments_fold_into_the_states_beside_them(compiled: Compile) -> None:
    assert states(
        compiled("""\
before = order.total + 1
text = f'{before} items'
result = count(text)
return result + before""")
    ) == {
        "Count": invoke(
            "Count",
            {"text": "{% $formatNumber($states.input.total + 1, '0') & ' items' %}", "times": 1},
            {"Output": "{% $states.result.Payload + ($states.input.total + 1) %}", "End": True},
        ),
    }


def test_an_elif_chain_is_one_choice(compiled: Compile) -> None:
    assert states(
        compiled("""\
if order.total > 10:
    return 1
elif order.rush:
    return 2
elif order.note is None:
    tell(order)
else:
    return 4
return 3""")
    ) == {
        "CheckOrderTotal": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $states.input.total > 10 %}", "Output": 1, "Next": "Done"},
                {"Condition": "{% $states.input.rush %}", "Output": 2, "Next": "Done"},
                {
                    "Condition": "{% $states.input.note = null %}",
                    "Assign": {"order": "{% $states.input %}"},
                    "Next": "Tell",
                },
            ],
            "Output": 4,
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "Tell": invoke("Tell", {"order": "{% $order %}", "text": ""}, {"Output": 3, "End": True}),
    }


def test_an_if_inside_an_if_is_a_rule_with_both_tests(compiled: Compile) -> None:
    assert states(
        compiled("""\
if order.rush:
    if order.total > 10:
        return 1
    return 2
return 3""")
    ) == {
        "CheckOrderRush": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $states.input.rush and $states.input.total > 10 %}",
                    "Output": 1,
                    "Next": "Done",
                },
                {"Condition": "{% $states.input.rush %}", "Output": 2, "Next": "Done"},
            ],
            "Output": 3,
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
    }


def test_returns_through_a_choice_or_catcher_end_in_one_succeed(compiled: Compile) -> None:
    assert states(
        compiled("""\
if order.rush:
    return order.total
try:
    amount = take(order)
except OutOfStock:
    return 0
if amount > 1:
    return 5
return 6""")
    ) == {
        "CheckOrderRush": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $states.input.rush %}",
                    "Output": "{% $states.input.total %}",
                    "Next": "Done",
                }
            ],
            "Assign": {"order": "{% $states.input %}"},
            "Default": "Take",
        },
        "Take": invoke(
            "Take",
            {"order": "{% $order %}"},
            {
                "Catch": [{"ErrorEquals": ["OutOfStock"], "Output": 0, "Next": "Done"}],
                "Output": "{% $states.result.Payload %}",
                "Assign": {"amount": "{% $states.result.Payload %}"},
                "Next": "CheckAmount",
            },
        ),
        "CheckAmount": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $amount > 1 %}", "Output": 5, "Next": "Done"}],
            "Output": 6,
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
    }


def test_equal_failures_share_a_fail_state_and_others_get_their_own(compiled: Compile) -> None:
    assert states(
        compiled("""\
if order.rush:
    raise Declined('no')
tell(order)
if order.total > 3:
    raise Declined('no')
if order.total > 2:
    raise Declined(order.order_id)
return 1""")
    ) == {
        "CheckOrderRush": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.rush %}", "Next": "Declined"}],
            "Assign": {"order": "{% $states.input %}"},
            "Default": "Tell",
        },
        "Tell": invoke(
            "Tell",
            {"order": "{% $order %}", "text": ""},
            {"Output": "{% $states.result.Payload %}", "Next": "CheckOrderTotal"},
        ),
        "CheckOrderTotal": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $order.total > 3 %}", "Next": "Declined"},
                {"Condition": "{% $order.total > 2 %}", "Next": "DeclinedLine13"},
            ],
            "Output": 1,
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "Declined": {"Type": "Fail", "Error": "Declined", "Cause": "no"},
        "DeclinedLine13": {"Type": "Fail", "Error": "Declined", "Cause": "{% $order.order_id %}"},
    }


def test_a_return_folds_into_the_last_task(compiled: Compile) -> None:
    assert states(
        compiled("""\
receipt = charge(order)
return receipt.total + 1""")
    ) == {
        "Charge": invoke(
            "Charge",
            {"order": "{% $states.input %}"},
            {
                "Retry": [
                    {
                        "ErrorEquals": [
                            "States.Timeout",
                            "Sandbox.Timedout",
                            "Lambda.TooManyRequestsException",
                        ],
                        "IntervalSeconds": 1,
                        "MaxAttempts": 2,
                        "BackoffRate": 2.0,
                    }
                ],
                "Output": "{% $states.result.Payload.total + 1 %}",
                "End": True,
            },
        ),
    }


def test_a_variable_assigned_anew_keeps_its_old_value_for_who_took_it(compiled: Compile) -> None:
    assert states(
        compiled("""\
a = count('a')
b = a
a = count('b')
return a + b""")
    ) == {
        "Count": invoke(
            "Count",
            {"text": "a", "times": 1},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"a": "{% $states.result.Payload %}"},
                "Next": "CountLine9",
            },
        ),
        "CountLine9": invoke(
            "Count",
            {"text": "b", "times": 1},
            {"Output": "{% $states.result.Payload + $a %}", "End": True},
        ),
    }


def test_an_alias_of_stored_data_needs_no_variable_of_its_own(compiled: Compile) -> None:
    assert states(
        compiled("""\
tell(order)
same = order
item = same.gift
tell(same)
if item is None:
    return 0
return item.quantity""")
    ) == {
        "Tell": invoke(
            "Tell",
            {"order": "{% $states.input %}", "text": ""},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"order": "{% $states.input %}", "item": "{% $states.input.gift %}"},
                "Next": "TellLine10",
            },
        ),
        "TellLine10": invoke(
            "Tell",
            {"order": "{% $order %}", "text": ""},
            {"Output": "{% $states.result.Payload %}", "Next": "CheckItem"},
        ),
        "CheckItem": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $item = null %}", "Output": 0, "Next": "Done"}],
            "Output": "{% $item.quantity %}",
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
    }


def test_a_computed_value_is_computed_once(compiled: Compile) -> None:
    assert states(
        compiled("""\
twice = order.total * 2
tell(order)
count('a', twice)
return twice""")
    ) == {
        "Tell": invoke(
            "Tell",
            {"order": "{% $states.input %}", "text": ""},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"twice": "{% $states.input.total * 2 %}"},
                "Next": "Count",
            },
        ),
        "Count": invoke(
            "Count", {"text": "a", "times": "{% $twice %}"}, {"Output": "{% $twice %}", "End": True}
        ),
    }


def test_a_variable_that_nothing_reads_is_dropped(compiled: Compile) -> None:
    assert states(
        compiled("""\
never = order.total * 2
never = count('a')
tell(order)
also = never
return 1""")
    ) == {
        "Count": invoke(
            "Count",
            {"text": "a", "times": 1},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"order": "{% $states.input %}"},
                "Next": "Tell",
            },
        ),
        "Tell": invoke("Tell", {"order": "{% $order %}", "text": ""}, {"Output": 1, "End": True}),
    }


def test_a_workflow_without_tasks_is_one_succeed_state(compiled: Compile) -> None:
    assert states(
        compiled(
            """\
return Receipt(order_id=order.order_id)""",
            returns="Receipt",
        )
    ) == {
        "Done": {
            "Type": "Succeed",
            "Output": {"order_id": "{% $states.input.order_id %}", "total": 0, "kindOf": "plain"},
        },
    }


def test_a_last_handler_that_raises_again_leaves_no_catcher(compiled: Compile) -> None:
    assert states(
        compiled("""\
try:
    amount = take(order)
except OutOfStock:
    return 0
except Exception:
    raise
return amount""")
    ) == {
        "Take": invoke(
            "Take",
            {"order": "{% $states.input %}"},
            {
                "Catch": [{"ErrorEquals": ["OutOfStock"], "Output": 0, "Next": "Done"}],
                "Output": "{% $states.result.Payload %}",
                "End": True,
            },
        ),
        "Done": {"Type": "Succeed"},
    }


def test_what_would_raise_in_python_is_tested_before(compiled: Compile) -> None:
    assert states(
        compiled("""\
first = order.items[0].quantity
return first + 10 // order.total + order.stock['a'] + order.items[0].quantity""")
    ) == {
        "CheckOrderItems": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $count($states.input.items) = 0 %}", "Next": "IndexError"},
                {"Condition": "{% $states.input.total = 0 %}", "Next": "ZeroDivisionError"},
                {
                    "Condition": "{% $not($exists($lookup($states.input.stock, 'a'))) %}",
                    "Next": "KeyError",
                },
            ],
            "Output": "{% $states.input.items[0].quantity + $floor(10 / $states.input.total) + "
            "$states.input.stock.a + $states.input.items[0].quantity %}",
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "IndexError": {"Type": "Fail", "Error": "IndexError", "Cause": "list index out of range"},
        "ZeroDivisionError": {
            "Type": "Fail",
            "Error": "ZeroDivisionError",
            "Cause": "integer division or modulo by zero",
        },
        "KeyError": {"Type": "Fail", "Error": "KeyError", "Cause": "'a'"},
    }


def test_a_value_that_would_be_taken_for_a_substitution_is_written_as_an_expression(
    compiled: Compile,
) -> None:
    assert states(
        compiled(
            """\
tell(order, '${a}')
tell(order, 'to %{b}')
tell(order, '{% c %}')
tell(order, f'${{{order.order_id}}} %{{x}}')""",
            returns="None",
        )
    ) == {
        "Tell": invoke(
            "Tell",
            {"order": "{% $states.input %}", "text": "{% '\\u0024{a}' %}"},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"order": "{% $states.input %}"},
                "Next": "TellLine8",
            },
        ),
        "TellLine8": invoke(
            "Tell",
            {"order": "{% $order %}", "text": "{% 'to \\u0025{b}' %}"},
            {"Output": "{% $states.result.Payload %}", "Next": "TellLine9"},
        ),
        "TellLine9": invoke(
            "Tell",
            {"order": "{% $order %}", "text": "{% '\\u007b% c %}' %}"},
            {"Output": "{% $states.result.Payload %}", "Next": "TellLine10"},
        ),
        "TellLine10": invoke(
            "Tell",
            {
                "order": "{% $order %}",
                "text": "{% '\\u0024{' & $order.order_id & '} \\u0025{x}' %}",
            },
            {"Output": None, "End": True},
        ),
    }


def test_a_state_of_a_taken_name_gets_its_line_and_then_a_number(compiled: Compile) -> None:
    assert states(
        compiled("""\
tell(order)
tell(order); tell(order)
if order.rush:
    tell(order)
if order.rush:
    return 2
return 1""")
    ) == {
        "Tell": invoke(
            "Tell",
            {"order": "{% $states.input %}", "text": ""},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"order": "{% $states.input %}"},
                "Next": "TellLine8",
            },
        ),
        "TellLine8": invoke(
            "Tell",
            {"order": "{% $order %}", "text": ""},
            {"Output": "{% $states.result.Payload %}", "Next": "TellLine8-2"},
        ),
        "TellLine8-2": invoke(
            "Tell",
            {"order": "{% $order %}", "text": ""},
            {"Output": "{% $states.result.Payload %}", "Next": "CheckOrderRush"},
        ),
        "CheckOrderRush": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $order.rush %}", "Next": "TellLine10"}],
            "Default": "CheckOrderRushLine11",
        },
        "CheckOrderRushLine11": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $order.rush %}", "Output": 2, "Next": "Done"}],
            "Output": 1,
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "TellLine10": invoke(
            "Tell",
            {"order": "{% $order %}", "text": ""},
            {"Output": "{% $states.result.Payload %}", "Next": "CheckOrderRushLine11"},
        ),
    }


def test_a_saga_undoes_newest_first_and_fails_once_at_the_end(compiled: Compile) -> None:
    assert states(
        compiled("""\
with saga():
    tell(order)
    amount = take(order)
    charge(order)
return amount""")
    ) == {
        "Tell": invoke(
            "Tell",
            {"order": "{% $states.input %}", "text": ""},
            {
                "Output": "{% $states.result.Payload %}",
                "Assign": {"order": "{% $states.input %}"},
                "Next": "Take",
            },
        ),
        "Take": invoke(
            "Take",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {"failure": "{% $states.errorOutput %}", "not_undone": []},
                        "Next": "GiveBack",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {"amount": "{% $states.result.Payload %}"},
                "Next": "Charge",
            },
        ),
        "Charge": invoke(
            "Charge",
            {"order": "{% $order %}"},
            {
                "Retry": [
                    {
                        "ErrorEquals": [
                            "States.Timeout",
                            "Sandbox.Timedout",
                            "Lambda.TooManyRequestsException",
                        ],
                        "IntervalSeconds": 1,
                        "MaxAttempts": 2,
                        "BackoffRate": 2.0,
                    }
                ],
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {"failure": "{% $states.errorOutput %}"},
                        "Next": "Refund",
                    }
                ],
                "Output": "{% $amount %}",
                "End": True,
            },
        ),
        "Refund": invoke(
            "Refund",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "not_undone": [
                                {
                                    "task": "refund",
                                    "arguments": {"order": "{% $order %}"},
                                    "error": "{% $states.errorOutput.Error %}",
                                    "message": "{% "
                                    "$not($exists($states.errorOutput.Cause)) "
                                    "? '' : "
                                    "$substring($states.errorOutput.Cause, "
                                    "0, 7) = '{\"error' ? "
                                    "$parse($states.errorOutput.Cause).errorMessage "
                                    ": $states.errorOutput.Cause %}",
                                }
                            ]
                        },
                        "Next": "GiveBack",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {"not_undone": []},
                "Next": "GiveBack",
            },
        ),
        "GiveBack": invoke(
            "GiveBack",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "not_undone": "{% $append($not_undone, [{'task': 'give_back', "
                            "'arguments': {'order': $order}, 'error': "
                            "$states.errorOutput.Error, 'message': "
                            "$not($exists($states.errorOutput.Cause)) ? '' : "
                            "$substring($states.errorOutput.Cause, 0, 7) = "
                            "'{\"error' ? "
                            "$parse($states.errorOutput.Cause).errorMessage : "
                            "$states.errorOutput.Cause}]) %}"
                        },
                        "Next": "FlowFailed",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Next": "FlowFailed",
            },
        ),
        "FlowFailed": {
            "Type": "Fail",
            "Error": "{% $count($not_undone) > 0 ? 'SagaIncomplete' : $failure.Error %}",
            "Cause": "{% $count($not_undone) > 0 ? $string({'not_undone': $not_undone, 'failure': "
            "{'error': $failure.Error, 'message': $not($exists($failure.Cause)) ? '' : "
            "$substring($failure.Cause, 0, 7) = '{\"error' ? "
            "$parse($failure.Cause).errorMessage : $failure.Cause}}) : "
            "$exists($failure.Cause) ? $failure.Cause : '' %}",
        },
    }


def test_a_step_that_runs_only_sometimes_has_a_flag(compiled: Compile) -> None:
    assert states(
        compiled("""\
with saga():
    if order.rush:
        take(order)
    charge(order)
return 1""")
    ) == {
        "CheckOrderRush": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $states.input.rush %}",
                    "Assign": {"order": "{% $states.input %}"},
                    "Next": "Take",
                }
            ],
            "Assign": {"order": "{% $states.input %}", "give_back_due": False},
            "Default": "Charge",
        },
        "Charge": invoke(
            "Charge",
            {"order": "{% $order %}"},
            {
                "Retry": [
                    {
                        "ErrorEquals": [
                            "States.Timeout",
                            "Sandbox.Timedout",
                            "Lambda.TooManyRequestsException",
                        ],
                        "IntervalSeconds": 1,
                        "MaxAttempts": 2,
                        "BackoffRate": 2.0,
                    }
                ],
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {"failure": "{% $states.errorOutput %}"},
                        "Next": "Refund",
                    }
                ],
                "Output": 1,
                "End": True,
            },
        ),
        "Refund": invoke(
            "Refund",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "not_undone": [
                                {
                                    "task": "refund",
                                    "arguments": {"order": "{% $order %}"},
                                    "error": "{% $states.errorOutput.Error %}",
                                    "message": "{% "
                                    "$not($exists($states.errorOutput.Cause)) "
                                    "? '' : "
                                    "$substring($states.errorOutput.Cause, "
                                    "0, 7) = '{\"error' ? "
                                    "$parse($states.errorOutput.Cause).errorMessage "
                                    ": $states.errorOutput.Cause %}",
                                }
                            ]
                        },
                        "Next": "CheckGiveBackDue",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {"not_undone": []},
                "Next": "CheckGiveBackDue",
            },
        ),
        "CheckGiveBackDue": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $give_back_due %}", "Next": "GiveBack"}],
            "Default": "FlowFailed",
        },
        "FlowFailed": {
            "Type": "Fail",
            "Error": "{% $count($not_undone) > 0 ? 'SagaIncomplete' : $failure.Error %}",
            "Cause": "{% $count($not_undone) > 0 ? $string({'not_undone': $not_undone, 'failure': "
            "{'error': $failure.Error, 'message': $not($exists($failure.Cause)) ? '' : "
            "$substring($failure.Cause, 0, 7) = '{\"error' ? "
            "$parse($failure.Cause).errorMessage : $failure.Cause}}) : "
            "$exists($failure.Cause) ? $failure.Cause : '' %}",
        },
        "GiveBack": invoke(
            "GiveBack",
            {"order": "{% $give_back_order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "not_undone": "{% $append($not_undone, [{'task': 'give_back', "
                            "'arguments': {'order': $give_back_order}, 'error': "
                            "$states.errorOutput.Error, 'message': "
                            "$not($exists($states.errorOutput.Cause)) ? '' : "
                            "$substring($states.errorOutput.Cause, 0, 7) = "
                            "'{\"error' ? "
                            "$parse($states.errorOutput.Cause).errorMessage : "
                            "$states.errorOutput.Cause}]) %}"
                        },
                        "Next": "FlowFailed",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Next": "FlowFailed",
            },
        ),
        "Take": invoke(
            "Take",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "give_back_order": "{% $order %}",
                            "failure": "{% $states.errorOutput %}",
                            "not_undone": [],
                        },
                        "Next": "GiveBack",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {"give_back_due": True, "give_back_order": "{% $order %}"},
                "Next": "Charge",
            },
        ),
    }


def test_a_saga_whose_steps_undo_nothing_leaves_no_trace(compiled: Compile) -> None:
    assert states(
        compiled("""\
with saga():
    tell(order)
return 1""")
    ) == {
        "Tell": invoke(
            "Tell", {"order": "{% $states.input %}", "text": ""}, {"Output": 1, "End": True}
        ),
    }


def test_an_error_raised_in_a_saga_is_handed_to_the_compensations(compiled: Compile) -> None:
    assert states(
        compiled("""\
with saga():
    amount = take(order)
    if amount > 3:
        raise Declined('too much')
return amount""")
    ) == {
        "Take": invoke(
            "Take",
            {"order": "{% $states.input %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "order": "{% $states.input %}",
                            "failure": "{% $states.errorOutput %}",
                        },
                        "Next": "GiveBack",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {
                    "order": "{% $states.input %}",
                    "amount": "{% $states.result.Payload %}",
                },
                "Next": "CheckAmount",
            },
        ),
        "CheckAmount": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $amount > 3 %}",
                    "Assign": {"failure": {"Error": "Declined", "Cause": "too much"}},
                    "Next": "GiveBack",
                }
            ],
            "Output": "{% $amount %}",
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "GiveBack": invoke(
            "GiveBack",
            {"order": "{% $order %}"},
            {
                "Catch": [
                    {
                        "ErrorEquals": ["States.ALL"],
                        "Assign": {
                            "failed_with": "SagaIncomplete",
                            "failed_because": "{% $string({'not_undone': [{'task': 'give_back', "
                            "'arguments': {'order': $order}, "
                            "'error': $states.errorOutput.Error, "
                            f"'message': {message('$states.errorOutput')}}}], "
                            "'failure': {'error': $failure.Error, "
                            f"'message': {message('$failure')}}}}}) %}}",
                        },
                        "Next": "FlowFailed",
                    }
                ],
                "Output": "{% $states.result.Payload %}",
                "Assign": {
                    "failed_with": "{% $failure.Error %}",
                    "failed_because": "{% $exists($failure.Cause) ? $failure.Cause : '' %}",
                },
                "Next": "FlowFailed",
            },
        ),
        "FlowFailed": {
            "Type": "Fail",
            "Error": "{% $failed_with %}",
            "Cause": "{% $failed_because %}",
        },
    }


def test_a_loop_whose_first_round_is_certain_is_tested_at_its_end(compiled: Compile) -> None:
    found = states(
        compiled("""\
amount = take(order)
for _ in range(3):
    tell(order)
return amount""")
    )
    assert found["Take"]["Next"] == "Tell"
    assert found["Tell"]["Next"] == "NextRound"
    assert list(found) == ["Take", "Tell", "NextRound", "Done"]


def test_a_case_that_does_nothing_is_no_rule(compiled: Compile) -> None:
    found = states(
        compiled("""\
match order.order_id:
    case 'a':
        tell(order)
    case 'b':
        pass
return take(order)""")
    )
    assert [choice["Next"] for choice in found["CheckOrderOrderId"]["Choices"]] == ["Tell"]


def test_a_variable_hides_no_function_of_jsonata(compiled: Compile) -> None:
    found = states(
        compiled("""\
count = take(order)
tell(order)
return count + len(order.items)""")
    )
    assert found["Tell"]["Output"] == "{% $count_ + $count($order.items) %}"


def message(error: str) -> str:
    """The message of a caught error, which Lambda wraps, a timeout leaves out."""
    return (
        f"$not($exists({error}.Cause)) ? '' : $substring({error}.Cause, 0, 7) = '{{\"error' "
        f"? $parse({error}.Cause).errorMessage : {error}.Cause"
    )


def definition_of(flow: Workflow[..., Any]) -> dict[str, Any]:
    return compile_workflow(flow).definition


@workflow(timeout_seconds=100)
def reminder(text: str) -> int:
    """Remind of one thing.

    The rest of the docstring is for readers of the source.
    """
    return warehouse.count(text)


def test_a_definition_from_its_first_line_to_its_last() -> None:
    assert compile_workflow(reminder).to_json() == (
        """\
{
  "Comment": "Remind of one thing.",
  "QueryLanguage": "JSONata",
  "StartAt": "Count",
  "TimeoutSeconds": 100,
  "States": {
    "Count": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {
        "FunctionName": "${CountArn}",
        "Payload": {
          "arguments": {
            "text": "{% $states.input %}",
            "times": 1
          },
          "context": {
            "execution": "{% $states.context.Execution.Id %}",
            "state": "{% $states.context.State.Name %}"
          }
        }
      },
      "TimeoutSeconds": 65,
      "Output": "{% $states.result.Payload %}",
      "End": true
    }
  }
}
"""
    )


def test_what_a_compiled_workflow_tells_besides(compiled: Compile, tmp_path: Path) -> None:
    found = compiled("tell(order)\ntake(order)\ntell(order)\nreturn 1")
    file = (tmp_path / "flows.py").as_posix()
    assert found.source_map == {
        "Tell": Span(file, 7, 4, 15),
        "Take": Span(file, 8, 4, 15),
        "TellLine9": Span(file, 9, 4, 15),
    }
    assert found.task_states == {"Tell": "tell", "Take": "take", "TellLine9": "tell"}
    assert found.tasks == (warehouse.tell, warehouse.take)
    assert found.substitutions == {"TellArn": warehouse.tell, "TakeArn": warehouse.take}


@task(
    timeout_seconds=30,
    heartbeat_seconds=20,
    retry=[
        retry(on=[OutOfStock], max_attempts=1),
        retry(
            on=[Exception],
            interval_seconds=2,
            max_attempts=4,
            backoff_rate=1.5,
            max_delay_seconds=9,
            jitter=True,
        ),
        retry(on=[Declined]),
    ],
)
def insist(text: str) -> int:
    return len(text)


@workflow
def insisting(text: str) -> int:
    return insist(text)


def test_retrying_every_error_never_repeats_a_state_whose_expression_failed() -> None:
    """And a policy after it could never match, so it is left out."""
    state = definition_of(insisting)["States"]["Insist"]
    assert state["Retry"] == [
        {
            "ErrorEquals": ["OutOfStock"],
            "IntervalSeconds": 1,
            "MaxAttempts": 1,
            "BackoffRate": 2.0,
        },
        {"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 0},
        {
            "ErrorEquals": ["States.ALL"],
            "IntervalSeconds": 2,
            "MaxAttempts": 4,
            "BackoffRate": 1.5,
            "MaxDelaySeconds": 9,
            "JitterStrategy": "FULL",
        },
    ]


def test_a_state_waits_longer_than_its_function_runs() -> None:
    state = definition_of(insisting)["States"]["Insist"]
    assert (state["TimeoutSeconds"], state["HeartbeatSeconds"]) == (35, 20)


@task(raises=[OutOfStock, Declined], retry=retry(on=[Rejected]))
def pick(text: str) -> int:
    return len(text)


@workflow
def picking(text: str) -> int:
    try:
        return pick(text)
    except Rejected:
        return 0


def test_a_base_class_stands_for_the_errors_that_the_task_declares() -> None:
    state = definition_of(picking)["States"]["Pick"]
    assert state["Retry"][0]["ErrorEquals"] == ["OutOfStock", "Declined"]
    assert state["Catch"] == [
        {"ErrorEquals": ["OutOfStock", "Declined"], "Output": 0, "Next": "Done"}
    ]


@workflow
def picking_once(text: str) -> int:
    return pick.with_options(retry=None, timeout_seconds=7)(text)


def test_options_of_one_call_are_its_states_options() -> None:
    state = definition_of(picking_once)["States"]["Pick"]
    assert (state["TimeoutSeconds"], "Retry" in state) == (12, False)


@workflow
def shipping(parcel: warehouse.Parcel) -> int:
    warehouse.send(parcel)
    return len(parcel.parts)


def test_members_left_out_of_the_input_get_their_defaults_where_it_is_passed_on() -> None:
    state = definition_of(shipping)["States"]["Send"]
    assert state["Arguments"]["Payload"]["arguments"]["parcel"] == (
        "{% $merge(["
        "{'note': null, 'kindOf': 'box', 'parts': []}, "
        "$states.input, "
        "{'parts': [$map($exists($states.input.parts) ? $states.input.parts : [], "
        "function($item) { $merge([{'quantity': 1}, $item]) })]}"
        "]) %}"
    )


def test_a_member_that_is_read_alone_gets_its_default_alone() -> None:
    state = definition_of(shipping)["States"]["Send"]
    assert (
        state["Output"] == "{% $count($exists($states.input.parts) ? $states.input.parts : []) %}"
    )


@workflow
def labelling(parcel: warehouse.Parcel) -> str:
    return parcel.kind_of


def test_a_member_is_read_by_its_alias() -> None:
    assert definition_of(labelling)["States"]["Done"]["Output"] == (
        "{% $exists($states.input.kindOf) ? $states.input.kindOf : 'box' %}"
    )


def test_no_small_workflow_needs_a_pass_state(compiled: Compile) -> None:
    found = compiled("a = order.total\nb = a + 1\nif order.rush:\n    b = 2\nreturn count('a', b)")
    assert {state["Type"] for state in states(found).values()} == {"Choice", "Task"}


@task
def tell_twice(text: str) -> int:
    return 2 * len(text)


@task
def tellTwice(text: str) -> int:
    return len(text)


@workflow
def told_by_two(text: str) -> int:
    return tell_twice(text) + tellTwice(text)


def test_tasks_whose_names_differ_in_case_only_are_told_apart_or_refused() -> None:
    try:
        found = compile_workflow(told_by_two).substitutions
    except CompileError:
        return
    assert set(found.values()) == {tell_twice, tellTwice}


@task
def __(text: str) -> int:
    return len(text)


@workflow
def nameless(text: str) -> int:
    return __(text)


def test_a_task_whose_name_is_all_underscores_has_a_state_name_or_is_refused() -> None:
    try:
        found = compile_workflow(nameless).task_states
    except CompileError:
        return
    assert "" not in found


@workflow
def templated(text: str) -> dict[str, int]:
    """Has a ${Name} in its first line."""
    return {"${key}": len(text), "%{other}": 1}


def test_a_comment_is_no_substitution() -> None:
    assert "${" not in definition_of(templated)["Comment"]


def test_a_key_is_no_substitution() -> None:
    assert "${" not in str(definition_of(templated)["States"])


@workflow
def reading_odd_keys(stock: dict[str, int]) -> int:
    return stock["${key}"] + stock["a`b"]


def test_a_key_is_read_whatever_characters_it_has() -> None:
    assert "${" not in str(definition_of(reading_odd_keys)["States"])


def test_a_text_keeps_its_lines_as_they_stand(compiled: Compile) -> None:
    found = compiled("text = '''a\n   \nb'''\nreturn text + order.order_id", returns="str")
    assert states(found)["Done"]["Output"] == "{% 'a\\n   \\n    b' & $states.input.order_id %}"
