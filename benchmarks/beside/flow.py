"""Statements of sfnx that call nothing."""

from __future__ import annotations

from typing import Final

from benchmarks.beside.construct import Construct, program

_EACH: Final[tuple[list[int], ...]] = ([1, 2, 3], [])

FLOW: Final[tuple[Construct, ...]] = (
    program("`x = value`", "total = n + 1\nreturn total * total", 3),
    program("`x: T = value`", "total: float = n + 1\nreturn total", 3),
    program(
        "`images: list` before it is assigned",
        "total: float\ntotal = n + 1\nreturn total",
        3,
    ),
    program("`x += v`, and the other operators", "n2 = n\nn2 += 2\nn2 *= 3\nreturn n2", 3),
    program("`xs += [x]`", "out = xs\nout += [n]\nreturn out", {"xs": [1], "n": 2}),
    program("`a, b = b, a`", "a, b = n, m\na, b = b, a\nreturn [a, b]", {"n": 1, "m": 2}),
    program("`a, b = xs`", "a, b = xs\nreturn a + b", [1, 2], [1]),
    program('`d["k"] = v`', 'out = {"a": 1}\nout["k"] = n\nreturn out', 2),
    program('`d["a"]["b"] = v`', 'out = {"a": {"b": 1}}\nout["a"]["b"] = n\nreturn out', 2),
    program('`d["k"] += v`', 'out = {"a": n}\nout["a"] += 1\nreturn out', 2),
    program("`xs.append(x)`", "out = [0]\nout.append(n)\nreturn out", 2),
    program(
        "`if` / `elif` / `else`",
        'if n > 2:\n    kind = "big"\nelif n > 1:\n    kind = "middle"\n'
        'else:\n    kind = "small"\nreturn kind',
        3,
        2,
        1,
    ),
    program("`if` with an early `return`", 'if flag:\n    return "yes"\nreturn "no"', True, False),
    program("`while test:`", "i = 0\nwhile i < n:\n    i += 2\nreturn i", 3, 0),
    program(
        "`while True:` with `break` and `continue`",
        "i = 0\nk = 0\nwhile True:\n    i += 1\n    if i == 2:\n        continue\n"
        "    if i > n:\n        break\n    k += i\nreturn k",
        4,
    ),
    program("`for x in xs:`", "total = 0\nfor v in xs:\n    total += v\nreturn total", *_EACH),
    program(
        "`for k in d:`",
        'keys = ""\nfor k in d:\n    keys = keys + k\nreturn keys',
        {"a": 1},
        {},
    ),
    program("`for i in range(n):`", "t2 = 0\nfor i in range(n):\n    t2 += i\nreturn t2", 3, 0),
    program(
        "`for i in range(a, b, step):`",
        "t2 = 0\nfor i in range(n, 0, -2):\n    t2 += i\nreturn t2",
        5,
    ),
    program(
        "`for i, x in enumerate(xs):`",
        "total = 0\nfor i, v in enumerate(xs):\n    total += i * v\nreturn total",
        *_EACH,
    ),
    program(
        "`for a, b in zip(xs, ys):`",
        "total = 0\nfor a, b in zip(xs, ys):\n    total += a * b\nreturn total",
        {"xs": [1, 2], "ys": [3]},
    ),
    program(
        "`for k, v in d.items():`",
        "total = 0\nfor k, v in d.items():\n    total += v\nreturn total",
        {"a": 1, "b": 2},
    ),
    program(
        "a loop whose body assigns its list",
        "rest = xs\nk = 0\nfor v in rest:\n    rest = rest + [v]\n    k += v\nreturn [k, rest]",
        *_EACH,
    ),
    program("`return` without a value", "if flag:\n    return\nreturn", True),
    program("`pass`", "if flag:\n    pass\nreturn 1", True),
    program('`raise E("…")`', 'if n < 0:\n    raise Declined(f"{n} is below")\nreturn n', -1, 1),
    program("`raise E`", "if flag:\n    raise Declined()\nreturn 1", True),
    program("`raise … from None`", 'if flag:\n    raise Declined("no") from None\nreturn 1', True),
    program(
        "`raise` caught by an `except` around it",
        'try:\n    if flag:\n        raise Declined("no")\n    out = "fine"\n'
        "except Declined as e:\n    out = str(e)\nreturn out",
        True,
        False,
    ),
    program(
        "`type(e).__name__`",
        'try:\n    if flag:\n        raise Declined("no")\n    out = "fine"\n'
        "except Declined as e:\n    out = type(e).__name__\nreturn out",
        True,
    ),
    program(
        "a value of the module",
        "return n * RATE",
        3,
        before=("RATE = 4\n", "RATE = 4\n"),
    ),
    program(
        "a function of the module, called on its own",
        "a = doubled(n)\nreturn a + 1",
        3,
        before=("def doubled(v):\n    r = v * 2\n    return r",) * 2,
    ),
    program(
        "a function of one `return`, called in an expression",
        "return doubled(n) + doubled(1)",
        3,
        before=("def doubled(v):\n    return v * 2",) * 2,
    ),
    program(
        "a function that reads variables around it",
        "def scaled(v):\n    return v * m\n\nreturn scaled(n)",
        {"n": 2, "m": 3},
    ),
    program(
        "a parameter with a default",
        "return scaled(n)",
        3,
        before=("def scaled(v, by=2):\n    return v * by",) * 2,
    ),
    program(
        "a function of several `return`s",
        "a = sign(n)\nreturn a",
        -3,
        2,
        before=("def sign(v):\n    if v < 0:\n        return -1\n    return 1",) * 2,
    ),
    program(
        "a key that may be left out (`NotRequired`)",
        'return coupon.get("code", "none")',
        {"code": "a"},
        {},
    ),
    program(
        "`wait(seconds)`",
        "wait(n)\nreturn 1",
        3,
        here="sleep(n)\nreturn 1",
        spelling="`sleep(seconds)`",
    ),
    program(
        "`wait(until=text)`",
        "wait(until=s)\nreturn 1",
        here="sleep_until(datetime.fromisoformat(s))\nreturn 1",
        spelling="`sleep_until(moment)`",
    ),
    program(
        "`wait(until=datetime.now() + …)`",
        "wait(until=datetime.now() + timedelta(hours=1))\nreturn 1",
        here="sleep(timedelta(hours=1))\nreturn 1",
        spelling="`sleep(timedelta(…))`",
    ),
    program(
        '`context["Execution"]["Id"]`, `["Name"]`, `["StartTime"]`, `["RedriveCount"]`',
        'e = context["Execution"]\nreturn [e["Id"], e["Name"], e["StartTime"], e["RedriveCount"]]',
        here="return [execution.id, execution.name, execution.start_time, execution.redrive_count]",
        spelling="`execution.id`, `.name`, `.start_time`, `.redrive_count`",
        changes=True,
    ),
    program(
        '`context["Execution"]["RedriveTime"]`',
        'return context["Execution"]["RedriveTime"]',
        here="return execution.redrive_time",
        spelling="`execution.redrive_time`",
        changes=True,
    ),
    program(
        '`context["StateMachine"]["Name"]`',
        'return context["StateMachine"]["Name"]',
        here="return state_machine.name",
        spelling="`state_machine.name`",
        changes=True,
    ),
    program(
        '`context["State"]["EnteredTime"]`, `["Name"]`, `["RetryCount"]`',
        'return task("arn:aws:states:::lambda:invoke", {"FunctionName": "ship", "Payload": '
        '{"order": [context["State"]["EnteredTime"], context["State"]["Name"], '
        'context["State"]["RetryCount"]]}})',
        here="return ship([state.entered_time, state.name, state.retry_count])",
        spelling="`state.entered_time`, `.name`, `.retry_count` among a call's arguments",
        changes=True,
    ),
    program(
        "`jsonata(…)`",
        'return jsonata("$sum($v[$ > 1])", v=xs)',
        [1, 2, 3],
        here='return raw_expression("$sum($v[$ > 1])", returns=int, arguments={"v": xs})',
        spelling='`raw_expression("…", returns=T, arguments={"v": xs})`',
    ),
    program(
        "`# state: Name`",
        "out = n + 1  # state: Add\nreturn out",
        1,
        spelling='no effect; of a call, `charge.with_options(name="…")(n)`',
        effect=False,
    ),
    program(
        "a comment above a statement becomes the `Comment` of its state",
        "# Add one.\nout = n + 1\nreturn out",
        1,
        spelling="no effect: comments stay in the source",
        effect=False,
    ),
    program("the docstring as the `Comment` of the machine", '"""Add one."""\nreturn n + 1', 1),
    program(
        "a timeout of the machine",
        "return n",
        1,
        options=("(timeout=30)", "(timeout_seconds=30)"),
        here="return n",
        spelling="`@workflow(timeout_seconds=30)`",
    ),
)
