"""Compile the steps of a path into a function that reads it from a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from stepsmith.asl.jsonpath.failure import PathNotFound
from stepsmith.asl.jsonpath.functions import FUNCTIONS, FunctionRefused
from stepsmith.asl.jsonpath.missing import why_missing
from stepsmith.asl.jsonpath.step import (
    Call,
    Descent,
    Elements,
    Filter,
    Properties,
    Reads,
    Slice,
    Step,
    Wildcard,
    applies_to_all,
    is_definite,
)

_Values = list[Any]
_Select = Callable[[_Values, Any], _Values]


def compile_reader(steps: tuple[Step, ...], text: str) -> Reads:
    """What reads a path; `text` is the path as its errors name it.

    A definite path gives its value, or raises PathNotFound. Any other gives a list, which is empty
    where nothing is found. A function that cannot be applied raises PathNotFound in both.
    """
    if not steps:
        return _whole_document
    if all(isinstance(step, Properties) and len(step.names) == 1 for step in steps):
        names = [step.names[0] for step in steps if isinstance(step, Properties)]
        return _reader_of_names(tuple(names), steps, text)
    if applies_to_all(steps):
        return _reader_of_all(steps, text)
    return _reader_of_one(steps, text) if is_definite(steps) else _reader_of_list(steps, text)


def _whole_document(document: Any) -> Any:
    return document


def _reader_of_names(names: tuple[str, ...], steps: tuple[Step, ...], text: str) -> Reads:
    """Nearly all paths are names alone."""
    if len(names) == 1:
        (only,) = names

        def read_name(document: Any) -> Any:
            try:
                return document[only]
            except (KeyError, TypeError, IndexError):
                raise PathNotFound(text, why_missing(steps, document), document) from None

        return read_name

    def read_names(document: Any) -> Any:
        value = document
        try:
            for name in names:
                value = value[name]
        except (KeyError, TypeError, IndexError):
            raise PathNotFound(text, why_missing(steps, document), document) from None
        return value

    return read_names


def _reader_of_one(steps: tuple[Step, ...], text: str) -> Reads:
    read_list = _reader_of_list(steps, text)

    def read_one(document: Any) -> Any:
        values = read_list(document)
        if not values:
            raise PathNotFound(text, why_missing(steps, document), document)
        return values[0]

    return read_one


def _reader_of_list(steps: tuple[Step, ...], text: str) -> Reads:
    selections = _selections(steps)

    def read_list(document: Any) -> _Values:
        values = [document]
        try:
            for select in selections:
                values = select(values, document)
        except FunctionRefused as refused:
            raise PathNotFound(text, str(refused), document) from None
        return values

    return read_list


def _reader_of_all(steps: tuple[Step, ...], text: str) -> Reads:
    """Functions behind `$..` take all that is found as one list; length() counts below it."""
    call = steps[-1]
    counts = isinstance(call, Call) and call.name in ("length", "size")
    read_list = _reader_of_list((*steps[:-1], Wildcard()) if counts else steps[:-1], text)
    apply = _selection(call)

    def read_all(document: Any) -> Any:
        values = read_list(document)
        if not counts:
            values = [
                part
                for value in values
                for part in (value if isinstance(value, list) else (value,))
            ]
        try:
            return apply([values], document)[0]
        except FunctionRefused as refused:
            raise PathNotFound(text, str(refused), document) from None

    return read_all


def _selections(steps: tuple[Step, ...]) -> tuple[_Select, ...]:
    selections: list[_Select] = []
    for position, step in enumerate(steps):
        previous = steps[position - 1] if position else None
        if isinstance(step, Filter) and isinstance(previous, Descent):
            selections.append(_selection_of_passing(step))
        else:
            selections.append(_selection(step))
    return tuple(selections)


def _selection(step: Step) -> _Select:
    match step:
        case Properties((name,)):
            return lambda values, document: [
                value[name] for value in values if isinstance(value, dict) and name in value
            ]
        case Properties(names):
            return lambda values, document: [
                {name: value[name] for name in names if name in value}
                for value in values
                if isinstance(value, dict)
            ]
        case Elements(indexes):
            return lambda values, document: [
                value[index]
                for value in values
                if isinstance(value, list)
                for index in indexes
                if -len(value) <= index < len(value)
            ]
        case Slice():
            return lambda values, document: [
                value[index]
                for value in values
                if isinstance(value, list)
                for index in _slice_indexes(step, len(value))
            ]
        case Wildcard():
            return lambda values, document: [part for value in values for part in _parts(value)]
        case Descent():
            return lambda values, document: [
                holder for value in values for holder in _holders(value)
            ]
        case Filter(_, holds):
            return lambda values, document: [
                part for value in values for part in _candidates(value) if holds(part, document)
            ]
        case Call(name, arguments):
            function = FUNCTIONS[name]
            return lambda values, document: [
                function(value, [argument(document) for argument in arguments]) for value in values
            ]


def _selection_of_passing(step: Filter) -> _Select:
    """Behind `..` a condition is put to each value there is, not to the elements of each."""
    return lambda values, document: [value for value in values if step.holds(value, document)]


def _slice_indexes(step: Slice, length: int) -> Iterable[int]:
    """As Jayway counts: between two bounds only the elements count from the end, not the bounds."""
    first, last = step.first, step.last
    if first is None:
        last = 0 if last is None else last
        return range(min(length, last + length if last < 0 else last))
    if last is None:
        return range(max(0, first + length if first < 0 else first), length)
    return range(max(first, -length), min(last, length))


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _candidates(value: Any) -> Iterable[Any]:
    """What a condition is put to: the elements of an array, or an object itself."""
    if isinstance(value, dict):
        return (value,)
    return value if isinstance(value, list) else ()


def _holders(value: Any) -> Iterable[Any]:
    """A value and all objects and arrays within it, each before those within itself."""
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, dict | list):
            yield holder
            waiting.extend(reversed(list(_parts(holder))))
