"""Format specifications, `f"{x:>8}"`, as far as JSONata can write the same."""

from __future__ import annotations

import re

from stepsmith.authoring.form import Const, Expr, IntegerText
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.value_type import INTEGER, TEXT

_TEXT = re.compile(r"(?:(?P<fill>[^{}])?(?P<align>[<>^]))?(?P<width>[1-9]\d*)?s?", re.DOTALL)
_NUMBER = re.compile(
    r"(?:(?P<align>[<>]))?(?P<zero>0)?(?P<width>[1-9]\d?)?(?P<comma>,)?"
    r"(?:(?P<kind>[dx])|\.(?P<digits>\d)f)?"
)


def padded(text: Expr, spec: str) -> Expr | None:
    """Text in a width; nothing for other specifications."""
    match = _TEXT.fullmatch(spec)
    if match is None:
        return None
    if match["width"] is None:
        return text
    if match["align"] == "^":
        width, fill = Const(int(match["width"]), INTEGER), Const(match["fill"] or " ", TEXT)
        return apply("center", TEXT, text, width, fill)
    return _in_width(text, match["align"] or "<", int(match["width"]), match["fill"] or " ")


def formatted_number(number: Expr, spec: str) -> Expr | None:
    """An integer's digits; nothing for other specifications."""
    match = _NUMBER.fullmatch(spec)
    if match is None or (match["comma"] and match["kind"] == "x"):
        return None
    width = int(match["width"] or 0)
    if match["zero"]:
        plain = match["comma"] or match["kind"] == "x" or match["digits"] or match["align"]
        return None if plain or width < 2 else _with_zeros(number, width)
    digits = _digits(number, match)
    return _in_width(digits, match["align"] or ">", width, " ") if width else digits


def _digits(number: Expr, match: re.Match[str]) -> Expr:
    if match["kind"] == "x":
        return apply("in_base", TEXT, number, Const(16, INTEGER))
    whole = "#,##0" if match["comma"] else "0"
    decimals = int(match["digits"] or 0)
    if decimals:
        return apply("picture", TEXT, number, Const(f"{whole}.{'0' * decimals}", TEXT))
    return apply("grouped", TEXT, number) if match["comma"] else IntegerText(number)


def _with_zeros(number: Expr, width: int) -> Expr:
    picture = f"{'0' * width};-{'0' * (width - 1)}"
    return apply("picture", TEXT, number, Const(picture, TEXT))


def _in_width(text: Expr, align: str, width: int, fill: str) -> Expr:
    signed = Const(width if align == "<" else -width, INTEGER)
    return apply("pad", TEXT, text, signed, Const(fill, TEXT))
