"""Texts that are known but for what deployment fills in: `s3://${ArtifactsBucket}/models`."""

from __future__ import annotations

from stepsmith.authoring.form import Binary, Const, Expr, Substitution

Piece = str | Substitution


def known_pieces(expr: Expr) -> tuple[Piece, ...] | None:
    """The pieces of a text without workflow data; `None` for other expressions."""
    match expr:
        case Const(value=str(text)):
            return (text,)
        case Substitution():
            return (expr,)
        case Binary(op="&", left=left, right=right):
            before, after = known_pieces(left), known_pieces(right)
            return None if before is None or after is None else before + after
        case _:
            return None


def filled_in(name: str) -> str:
    """How a substitution is written."""
    return f"${{{name}}}"
