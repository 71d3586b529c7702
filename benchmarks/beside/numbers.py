"""Expressions of sfnx over numbers, truth and time."""

from __future__ import annotations

from typing import Final

from benchmarks.beside.construct import Construct, expression, program

NUMBERS: Final[tuple[Construct, ...]] = (
    expression("n + m", {"n": 2, "m": 3}),
    expression("n - m", {"n": 2, "m": 3}),
    expression("x * y", {"x": 1.5, "y": -2.0}),
    expression("n / m", {"n": 7, "m": 2}, {"n": 7, "m": 0}),
    expression("n // m", {"n": -7, "m": 2}, {"n": 7, "m": -2}, {"n": 7, "m": 0}),
    expression("n % m", {"n": -7, "m": 3}, {"n": 7, "m": -3}, {"n": 7, "m": 0}),
    expression("x % y", {"x": -7.5, "y": 2.0}, {"x": 5.0, "y": -0.1}),
    expression("n ** 2", 3, -3),
    expression("n ** m", {"n": 2, "m": 10}, {"n": 2, "m": -1}, {"n": 0, "m": -1}),
    expression("x ** y", {"x": 2.0, "y": 0.5}, {"x": -8.0, "y": 0.5}),
    expression("-n", 3, 0),
    expression("24 * 60 * 60 + n", 1),
    expression("n == m", {"n": 1, "m": 1}),
    expression("n != m", {"n": 1, "m": 1}),
    expression("n < m", {"n": 1, "m": 2}),
    expression("n >= m", {"n": 1, "m": 2}),
    expression("0 < n <= 10", 0, 10, 11),
    expression("n in xs", {"n": 1, "xs": [1]}, {"n": 1, "xs": []}),
    expression("n not in [1, 2]", 3),
    expression("abs(n)", -3),
    expression("round(x)", 0.5, 1.5, -2.5, 2.675),
    expression("round(x, 2)", 2.675, 1.005, 0.125),
    expression("int(x)", -1.5, 1e15),
    expression("int(s)", "42", " 7 ", "1.5", "1_0", "-0"),
    expression("float(s)", "1.5", "1e3", "0x10"),
    expression("float(n)", 3),
    expression("bool(n)", 0, 3),
    expression("math.floor(x)", -1.5),
    expression("math.ceil(x)", -1.5),
    expression("math.sqrt(x)", 2.25, -1.0),
    expression("min(n, m)", {"n": 2, "m": 3}),
    expression("max(n, m, 10)", {"n": 2, "m": 3}),
    expression("random.random()", changes=True),
    expression("flag and n > 0", {"flag": True, "n": 1}),
    expression("flag or n > 0", {"flag": False, "n": 0}),
    expression("not flag", True),
    expression("not xs", [], [0], [1]),
    expression("n or m", {"n": 0, "m": 2}),
    expression('note or "none"', None, "", "x"),
    expression("s if flag else t", {"flag": True, "s": "a", "t": "b"}),
    expression("note is None", None, "x"),
    expression("note is not None", None, "x"),
    expression("flag is True", True, False),
    expression("flag is not False", True, False),
    expression("bool(note)", None, "", "x"),
    expression("isinstance(value, str)", "a", 1),
    expression("isinstance(value, int)", "a", 1),
    expression("isinstance(value, (str, float))", "a", 1),
    expression("isinstance(note, str)", "a", None),
    program(
        "a value narrowed by `isinstance`",
        "v = value\nreturn len(v) if isinstance(v, str) else v",
        "abc",
        2,
    ),
    expression(
        "str(datetime.now())",
        here="(datetime.now(UTC)).isoformat()",
        changes=True,
    ),
    expression(
        'f"{datetime.now()}"',
        here='f"{datetime.now(UTC).isoformat()}"',
        changes=True,
    ),
    expression(
        'datetime.now().strftime("%Y-%m-%d %H:%M:%S %%")',
        here='datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S %%")',
        changes=True,
    ),
    expression(
        "datetime.now().strftime('%y')", here="datetime.now(UTC).strftime('%y')", changes=True
    ),
    expression(
        "datetime.now().strftime('%j')", here="datetime.now(UTC).strftime('%j')", changes=True
    ),
    expression("time.time()", changes=True),
    expression("datetime.now().timestamp()", here="datetime.now(UTC).timestamp()", changes=True),
    expression(
        "datetime.fromisoformat(s).timestamp()",
        "2026-09-15T13:43:06+00:00",
        "2026-09-15T13:43:06.735123+00:00",
        "2026-09-15 13:43:06+00:00",
    ),
    expression(
        "str(datetime.fromtimestamp(x))",
        here="(datetime.fromtimestamp(n, UTC)).isoformat()",
    ),
    expression(
        "str(datetime.now() + timedelta(hours=1))",
        here="(datetime.now(UTC) + timedelta(hours=1)).isoformat()",
        changes=True,
    ),
    expression(
        "str(datetime.now() - timedelta(weeks=n, minutes=2))",
        here="(datetime.now(UTC) - timedelta(weeks=n, minutes=2)).isoformat()",
        changes=True,
    ),
    expression('datetime.fromisoformat(s).strftime("%H:%M")', "2026-09-15T13:43:06+00:00"),
    expression(
        "datetime.fromisoformat(s) < datetime.fromisoformat(t)",
        {"s": "2026-09-15T13:43:06+00:00", "t": "2026-09-15T13:43:06+01:00"},
    ),
    expression(
        "datetime.fromisoformat(s) < datetime.now() - timedelta(days=7)",
        here="datetime.fromisoformat(s) < datetime.now(UTC) - timedelta(days=7)",
        changes=True,
    ),
    expression(
        "(datetime.fromisoformat(s) - datetime.fromisoformat(t)).total_seconds()",
        {"s": "2026-09-15T13:43:06+00:00", "t": "2026-09-14T13:43:06.500+00:00"},
    ),
    expression("timedelta(minutes=90).total_seconds() + n", 1),
    expression("timedelta(seconds=1, milliseconds=500).total_seconds() + n", 1),
)
