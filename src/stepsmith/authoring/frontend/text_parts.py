"""Methods that cut a text where another stands in it: `partition`, `rfind`, `rsplit` and others."""

from __future__ import annotations

from collections.abc import Callable

from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Contains,
    Expr,
    Item,
    Sequence,
    Size,
)
from stepsmith.authoring.frontend.operation_call import NO_TEXT, OperationCall, apply
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TEXT, ListOf, TupleOf

THREE_TEXTS = TupleOf((TEXT, TEXT, TEXT))
_TEXTS = ListOf(TEXT)


def split(call: OperationCall, text: Expr) -> Expr:
    """`text.split()`, `text.split(separator)`, `text.split(separator, most)`."""
    return _split(call, text, partition, "split_first")


def split_from_end(call: OperationCall, text: Expr) -> Expr:
    """`text.rsplit()`, `text.rsplit(separator)`, `text.rsplit(separator, most)`."""
    if call.arguments:
        _found_alike_from_end(call)
    return _split(call, text, partition_from_end, "split_last")


def _split(
    call: OperationCall, text: Expr, once: Callable[[OperationCall, Expr], Sequence], some: str
) -> Expr:
    if not call.arguments:
        return apply("words", _TEXTS, text)
    separator = call.arguments[0]
    call.guard(fold(Compare("!=", separator, NO_TEXT)), ValueError, "empty separator")
    pieces = apply("split", _TEXTS, text, separator)
    if len(call.arguments) < 2:
        return pieces
    most = call.known(1, "how often to split")
    if most.value < 0:
        return pieces
    if most.value == 0:
        return Sequence((text,), _TEXTS)
    if most.value == 1:
        before, _, after = once(call, text).items
        there, whole = (Sequence(items, _TEXTS) for items in (_whenever(before, after), (text,)))
        return Conditional(Contains(separator, text), there, whole, _TEXTS)
    return apply(some, _TEXTS, pieces, separator, most)


def _whenever(*texts: Expr) -> tuple[Expr, ...]:
    """Texts without the test for whether what cuts them is there."""
    return tuple(text.then if isinstance(text, Conditional) else text for text in texts)


def partition(call: OperationCall, text: Expr) -> Sequence:
    """`text.partition(separator)`."""
    separator = call.arguments[0]
    call.guard(fold(Compare("!=", separator, NO_TEXT)), ValueError, "empty separator")
    before = apply("before", TEXT, text, separator)
    after = apply("after", TEXT, text, separator)
    found = Contains(separator, text)
    return Sequence((before, _if(found, separator), _if(found, after)), THREE_TEXTS)


def partition_from_end(call: OperationCall, text: Expr) -> Sequence:
    """`text.rpartition(separator)`."""
    separator = _found_alike_from_end(call)
    before = apply("part", TEXT, text, Const(0, INTEGER), _last_place(text, separator))
    found = Contains(separator, text)
    last = _last(text, separator)
    return Sequence((_if(found, before), _if(found, separator), last), THREE_TEXTS)


def find_from_end(call: OperationCall, text: Expr) -> Expr:
    """`text.rfind(sought)`."""
    sought = _found_alike_from_end(call)
    place = _last_place(text, sought)
    return Conditional(Contains(sought, text), place, Const(-1, INTEGER), INTEGER)


def index_from_end(call: OperationCall, text: Expr) -> Expr:
    """`text.rindex(sought)`."""
    sought = _found_alike_from_end(call)
    call.guard(Contains(sought, text), ValueError, "substring not found")
    return _last_place(text, sought)


def _if(found: Expr, text: Expr) -> Expr:
    return Conditional(found, text, NO_TEXT, TEXT)


def _last(text: Expr, sought: Expr) -> Expr:
    return Item(apply("split", _TEXTS, text, sought), Const(-1, INTEGER), TEXT)


def _last_place(text: Expr, sought: Const) -> Expr:
    after = Binary("+", Size(_last(text, sought)), Const(len(sought.value), INTEGER), INTEGER)
    return Binary("-", Size(text), after, INTEGER)


def _found_alike_from_end(call: OperationCall) -> Const:
    """A text that is found at the same places from either end, which one in itself is not."""
    sought = call.known(0, "what is looked for from the end")
    text = sought.value
    if not text or any(text.startswith(text[start:]) for start in range(1, len(text))):
        call.differs(
            f"JSONata finds {text!r} from the beginning only, at other places",
            "look for a text that does not begin as it ends",
        )
    return sought
