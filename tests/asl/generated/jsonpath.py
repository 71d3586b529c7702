"""Paths, intrinsic functions, payload templates and choice rules."""

from __future__ import annotations

from typing import Final

from stepsmith.asl.choice_rule import COMPARISON_OPERANDS
from tests.asl.generated.values import VALUES, Json
from tests.asl.generated.writer import Kind, Writer

_SUFFIXES: Final[dict[Kind, tuple[str, ...]]] = {
    "number": (".number", ".inner.number", ".numbers[0]", ".numbers[-1]", "['number']"),
    "text": (".text", ".inner.text", ".lines[0].text", "['inner']['text']"),
    "flag": (".flag", ".inner.flag"),
    "numbers": (".numbers", ".lines[*].number", ".numbers[0:2]", ".numbers[?(@ > 1)]"),
    "lines": (".lines", ".lines[*]", ".lines[?(@.flag == true)]", ".lines[?(@.number > 1)]"),
    "moment": (".moment", ".inner.moment"),
    "order": ("", ".inner", ".lines[0]"),
}
_CONTEXT: Final[dict[Kind, tuple[str, ...]]] = {
    "text": ("$$.Execution.Name", "$$.State.Name"),
    "moment": ("$$.Execution.StartTime", "$$.State.EnteredTime"),
    "order": ("$$.Execution.Input",),
    "any": ("$$", "$$.Execution", "$$.State.RetryCount", "$$.Map.Item.Value"),
}
_STRANGE: Final = (
    "$.none",
    "$.null",
    "$..number",
    "$.lines[9].text",
    "$.inner..*",
    "$.text.length()",
)
_KINDS: Final[tuple[Kind, ...]] = ("number", "text", "flag", "numbers", "lines", "moment", "order")


def path(w: Writer, kind: Kind = "any") -> str:
    """A path to something of a kind, mostly; seldom one to something else."""
    if w.odds(4):
        return w.pick(*_STRANGE)
    if kind == "any":
        kind = w.pick(*_KINDS)
    if kind in _CONTEXT and w.odds(10):
        return w.pick(*_CONTEXT[kind])
    root = f"${w.pick(*w.variables)}" if w.variables and w.odds(25) else "$"
    return root + w.pick(*_SUFFIXES[kind])


def reference(w: Writer) -> str | None:
    """Where a result may be put: mostly beside what is there."""
    if w.odds(5):
        return w.pick("$.text.deeper", "$.lines[0]", "$.lines[7].x", "$")
    return w.pick("$.result", "$.made.here", "$.inner.result", "$['result']", None)


def argument(w: Writer, kind: Kind, depth: int) -> str:
    """An argument of an intrinsic function."""
    if depth and w.odds(25):
        return intrinsic(w, kind, depth - 1)
    if w.odds(60):
        return path(w, kind)
    match kind:
        case "number":
            return w.pick("1", "2", "-1", "3.5", "0")
        case "text":
            return w.pick("'a'", r"'it\'s'", "'a-b'", "''", "'größer'")
        case "flag":
            return w.pick("true", "false")
        case "any":
            return w.pick("null", "7", "'x'")
        case _:
            return path(w, kind)


def intrinsic(w: Writer, kind: Kind = "any", depth: int = 2) -> str:
    """A call that gives something of a kind."""

    def of(name: str, *arguments: str) -> str:
        blank = w.pick("", "", "", " ")
        return f"States.{name}({f',{blank}'.join(arguments)})"

    def a(kind: Kind) -> str:
        return argument(w, kind, depth)

    number = {
        "MathAdd": lambda: of("MathAdd", a("number"), a("number")),
        "ArrayLength": lambda: of("ArrayLength", a("numbers")),
        "MathRandom": lambda: of("MathRandom", "1", w.pick("9", "9, 7")),
        "ArrayGetItem": lambda: of("ArrayGetItem", a("numbers"), "0"),
    }
    text = {
        "Format": lambda: of("Format", w.pick("'{}'", "'<{}>'"), a("any")),
        "JsonToString": lambda: of("JsonToString", a("any")),
        "Base64Encode": lambda: of("Base64Encode", a("text")),
        "Base64Decode": lambda: of("Base64Decode", of("Base64Encode", a("text"))),
        "Hash": lambda: of("Hash", a("any"), w.pick("'MD5'", "'SHA-256'", "'SHA-1'")),
        "UUID": lambda: of("UUID"),
    }
    numbers = {
        "Array": lambda: of("Array", a("number"), a("number")),
        "ArrayRange": lambda: of("ArrayRange", a("number"), "9", w.pick("1", "2", "4")),
        "ArrayUnique": lambda: of("ArrayUnique", a("numbers")),
    }
    made = {
        "number": number,
        "text": text,
        "numbers": numbers,
        "flag": {"ArrayContains": lambda: of("ArrayContains", a("numbers"), a("number"))},
        "order": {"JsonMerge": lambda: of("JsonMerge", a("order"), a("order"), "false")},
        "any": {
            **number,
            **text,
            **numbers,
            "ArrayPartition": lambda: of("ArrayPartition", a("numbers"), w.pick("1", "2")),
            "StringSplit": lambda: of("StringSplit", a("text"), w.pick("'-'", "'*a'")),
            "StringToJson": lambda: of("StringToJson", w.pick("$.json", "'[1]'")),
        },
    }.get(kind)
    return w.pick(*made.values())() if made else path(w, kind)


def read(w: Writer, kind: Kind = "any") -> str:
    """A path or an intrinsic function."""
    return intrinsic(w, kind) if w.odds(35) else path(w, kind)


def order_template(w: Writer) -> dict[str, Json]:
    """A payload template of an order, with something more in it."""
    more = {w.pick("made", "more"): template(w, 2)} if w.odds(40) else {}
    return {
        **{f"{kind}.$": read(w, kind) for kind in ("number", "text", "flag", "numbers")},
        "lines.$": path(w, "lines"),
        "moment.$": path(w, "moment"),
        "inner.$": path(w, "order"),
        "json": '{"number": 1}',
        **more,
    }


def template(w: Writer, depth: int = 2) -> Json:
    """Any payload template."""
    if depth and w.odds(60):
        return {
            **{f"{w.pick('a', 'b')}.$": read(w) for _ in range(w.number(0, 2))},
            "c": template(w, depth - 1),
        }
    return (
        [template(w, depth - 1)] if depth and w.odds(30) else w.draw(VALUES.filter(_reads_nothing))
    )


def rule(w: Writer, depth: int = 2) -> dict[str, Json]:
    """The test of a choice rule, without Next."""
    if depth and w.odds(30):
        combination = w.pick("And", "Or", "Not")
        if combination == "Not":
            return {"Not": rule(w, depth - 1)}
        return {combination: [rule(w, depth - 1) for _ in range(w.number(1, 2))]}
    operator = w.pick(*sorted(COMPARISON_OPERANDS))
    if operator.startswith("Is"):
        return {"Variable": path(w), operator: w.odds(50)}
    kind = _compared(operator)
    operand: Json = path(w, kind) if operator.endswith("Path") else _operand(w, kind)
    # Mostly only where there is something of that kind, since the service fails where there is not.
    return {"Variable": path(w, kind), operator: operand}


def _compared(operator: str) -> Kind:
    for prefix, kind in (("String", "text"), ("Numeric", "number"), ("Timestamp", "moment")):
        if operator.startswith(prefix):
            return kind  # type: ignore[return-value]
    return "flag"


def _operand(w: Writer, kind: Kind) -> Json:
    match kind:
        case "text":
            return w.pick("a", "a*", "*", r"a\*b", "")
        case "number":
            return w.pick(0, 1, 2, 1.5)
        case "moment":
            return w.pick("2025-01-01T00:00:00Z", "2030-01-01T00:00:00.123Z")
        case _:
            return w.odds(50)


def _reads_nothing(value: Json) -> bool:
    if isinstance(value, dict):
        return all(not name.endswith(".$") and _reads_nothing(part) for name, part in value.items())
    return all(map(_reads_nothing, value)) if isinstance(value, list) else True
