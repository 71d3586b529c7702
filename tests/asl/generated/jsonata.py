"""JSONata expressions and templates."""

from __future__ import annotations

from typing import Final

from tests.asl.generated.values import VALUES, Json
from tests.asl.generated.writer import Kind, Writer

_OF_AN_ORDER: Final[dict[Kind, tuple[str, ...]]] = {
    "number": (
        "{}.number",
        "{}.number + 1",
        "$count({}.lines)",
        "$sum({}.lines.number)",
        "{}.numbers[0]",
        "$max({}.numbers)",
        "$length({}.text)",
        "$states.context.Execution.RedriveCount",
        "$parse('3')",
        "$floor($random(7) * 5)",
    ),
    "text": (
        "{}.text",
        "{}.text & '!'",
        "$uppercase({}.text)",
        "$string({}.number)",
        "$uuid()",
        "$hash({}.text, 'SHA-256')",
        "$states.context.State.Name",
        "$join([{}.lines.text], ',')",
        "$substring({}.text, 0, 1)",
        "$replace({}.text, /a/, 'b')",
    ),
    "flag": (
        "{}.flag",
        "$not({}.flag)",
        "{}.number > 1",
        "{}.flag and {}.number = 1",
        "$exists({}.none)",
        "{}.text in ['a', 'b']",
        "$random() < 0.5",
        "$contains({}.text, 'a')",
    ),
    "numbers": (
        "{}.numbers",
        "$append({}.numbers, 1)",
        "[1..2]",
        "$map({}.numbers, function($x) {{ $x + 1 }})[]",
        "$range(0, 4, 2)",
        "[{}.lines.number]",
        "$sort({}.numbers)",
    ),
    "lines": (
        "{}.lines",
        "[{}.lines[number > 0]]",
        "$partition({}.numbers, 2)",
        "$reverse({}.lines)",
        "$filter({}.lines, function($x) {{ $x.flag }})[]",
    ),
    "moment": (
        "{}.moment",
        "$states.context.State.EnteredTime",
        "$now()",
        "$fromMillis($toMillis({}.inner.moment) + 1000)",
    ),
    "order": (
        "{}",
        "$merge([{}, {{'made': 1}}])",
        "{} ~> |$|{{'number': 2}}|",
        "{}.number > 9 ? {}.inner : {}",
        "($o := {}; $o)",
    ),
}
_STRANGE: Final = (
    "$states.input.none",
    "null",
    "$states.context",
    "function($x) { $x }",
    "$error('no')",
    "1/0",
    "'a' + 1",
    "$sum",
    "$states.input.lines.{'n': number}",
    "1e308 * 10",
    "$parse('no json')",
    "$unbound",
)
_KINDS: Final = tuple(_OF_AN_ORDER)


def source(w: Writer, kind: Kind = "any", *roots: str) -> str:
    """The text of an expression that gives something of a kind, mostly.

    Args:
        roots: what holds an order besides the state's input and the variables.
    """
    if w.odds(3):
        return w.pick(*_STRANGE)
    if kind == "any":
        kind = w.pick(*_KINDS)
    known = (*roots, *(f"${name}" for name in w.variables))
    root = w.pick(*known) if known and w.odds(30) else "$states.input"
    return w.pick(*_OF_AN_ORDER[kind]).format(*[root] * 3)


def expression(w: Writer, kind: Kind = "any", *roots: str) -> str:
    """An expression as a field holds it."""
    return f"{{% {source(w, kind, *roots)} %}}"


def order_template(w: Writer, *roots: str) -> Json:
    """A template of an order."""
    if w.odds(60):
        return expression(w, "order", *roots)
    return {
        **{kind: expression(w, kind, *roots) for kind in _KINDS if kind != "order"},
        "inner": expression(w, "order", *roots),
        "json": '{"number": 1}',
        "null": None,
        **({"more": template(w, 2, *roots)} if w.odds(40) else {}),
    }


def template(w: Writer, depth: int = 2, *roots: str) -> Json:
    """Any template."""
    if w.odds(40):
        return expression(w, "any", *roots)
    if depth and w.odds(50):
        return {w.pick("a", "b"): template(w, depth - 1, *roots) for _ in range(w.number(0, 2))}
    if depth and w.odds(30):
        return [template(w, depth - 1, *roots)]
    return w.draw(VALUES.filter(_is_no_expression))


def _is_no_expression(value: Json) -> bool:
    if isinstance(value, str):
        return not value.startswith("{%")
    if isinstance(value, dict):
        return all(map(_is_no_expression, value.values()))
    return all(map(_is_no_expression, value)) if isinstance(value, list) else True
