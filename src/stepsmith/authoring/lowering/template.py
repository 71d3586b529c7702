"""Values of ASL fields: JSON as far as possible, `{% … %}` where data comes in."""

from __future__ import annotations

from typing import Any

from stepsmith.authoring.form import Const, Display, Expr, Sequence
from stepsmith.authoring.lowering.jsonata_text import expression, is_safe, text_literal
from stepsmith.authoring.lowering.known_text import filled_in, known_pieces
from stepsmith.authoring.value_type import ANY


def template(expr: Expr) -> Any:
    """The JSON value of a field: displays and constants as JSON, the rest as expressions."""
    match expr:
        case Const(value=value):
            return _literal(value)
        case Display(members=members) if all(is_safe(key) for key, _ in members):
            return {key: template(value) for key, value in members}
        case Sequence(items=items):
            return [template(item) for item in items]
        case _:
            plain = _plain_text(expr)
            return delimited(expression(expr)) if plain is None else plain


def _plain_text(expr: Expr) -> str | None:
    """A text without data as it stands, with `${Name}` where deployment fills something in."""
    pieces = known_pieces(expr)
    if pieces is None or not all(is_safe(piece) for piece in pieces if isinstance(piece, str)):
        return None
    return "".join(piece if isinstance(piece, str) else filled_in(piece.name) for piece in pieces)


def delimited(text: str) -> str:
    """An expression between delimiters; the blank keeps Terraform's templates off it."""
    return f"{{% {text} %}}"


def _literal(value: Any) -> Any:
    if isinstance(value, str):
        return value if is_safe(value) else delimited(text_literal(value))
    if isinstance(value, list):
        return [_literal(item) for item in value]
    if isinstance(value, dict):
        if not all(is_safe(key) for key in value):
            return delimited(expression(Const(value, ANY)))
        return {key: _literal(item) for key, item in value.items()}
    return value
