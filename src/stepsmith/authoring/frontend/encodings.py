"""Text as digests, base64 and parts of URLs, of its bytes in UTF-8."""

from __future__ import annotations

import ast
import base64
import binascii
import hashlib
import urllib.parse
from typing import Any, NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, Const, Expr, Pattern
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.value_type import BOOLEAN, TEXT

_ALGORITHMS: dict[Any, str] = {
    hashlib.md5: "MD5",
    hashlib.sha1: "SHA-1",
    hashlib.sha256: "SHA-256",
    hashlib.sha384: "SHA-384",
    hashlib.sha512: "SHA-512",
}
_KEPT_BY_JSONATA = "!*'()"
"""What `$encodeUrlComponent` leaves as it is and `quote` does not."""


_BASE64 = "^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$"


def read_encoded(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """`….hexdigest()`, `….decode()`, `quote(…)` and `unquote(…)`; `None` for other calls."""
    if callee is urllib.parse.quote:
        return _quoted(reader, node, read)
    if callee is urllib.parse.unquote and len(node.args) == 1 and not node.keywords:
        return apply("url_unquoted", TEXT, _text(reader, node.args[0], read))
    if not isinstance(node.func, ast.Attribute) or node.args or node.keywords:
        return None
    inner, method = node.func.value, node.func.attr
    if not (isinstance(inner, ast.Call) and len(inner.args) == 1 and not inner.keywords):
        return None
    made_by = reader.static.callee_or_none(inner.func)
    if made_by is base64.b64decode and method == "decode":
        return _from_base64(reader, node, inner.args[0], read)
    text = _encoded_text(inner.args[0])
    if text is None:
        return None
    if made_by in _ALGORITHMS and method == "hexdigest":
        return apply("hash", TEXT, _text(reader, text, read), Const(_ALGORITHMS[made_by], TEXT))
    if made_by is base64.b64encode and method == "decode":
        return apply("base64", TEXT, _text(reader, text, read))
    return None


def _from_base64(reader: Reader, node: ast.Call, encoded: ast.expr, read: Read) -> Expr:
    text = _text(reader, encoded, read)
    whole = apply("matches", BOOLEAN, text, Pattern(_BASE64))
    guard(reader, node, whole, binascii.Error, "Incorrect padding")
    decoded = apply("from_base64", TEXT, text)
    in_utf8 = Compare("=", apply("base64", TEXT, decoded), text)
    guard(reader, node, in_utf8, UnicodeDecodeError, "'utf-8' codec can't decode these bytes")
    return decoded


def _encoded_text(node: ast.expr) -> ast.expr | None:
    """What is encoded in `text.encode()`, which is in UTF-8."""
    match node:
        case ast.Call(func=ast.Attribute(value=text, attr="encode"), args=[], keywords=[]):
            return text
        case _:
            return None


def _quoted(reader: Reader, node: ast.Call, read: Read) -> Expr:
    safe: Any = "/"
    match node:
        case ast.Call(args=[text], keywords=[]):
            pass
        case ast.Call(args=[text], keywords=[ast.keyword(arg="safe", value=given)]) if (
            reader.static.is_static(given)
        ):
            safe = reader.static.evaluate(given)
        case _:
            _reject_quote(reader, node)
    if not isinstance(safe, str) or not safe.isascii():
        _reject_quote(reader, node)
    quoted: Expr = apply("url_quoted", TEXT, _text(reader, text, read))
    for sign in _KEPT_BY_JSONATA:
        if sign not in safe:
            quoted = _replaced(quoted, sign, urllib.parse.quote(sign, safe=""))
    # A percent sign comes last, since what it begins elsewhere is looked for before.
    for sign in sorted(set(safe), key=lambda sign: (sign == "%", sign)):
        if sign not in _KEPT_BY_JSONATA and urllib.parse.quote(sign, safe="") != sign:
            quoted = _replaced(quoted, urllib.parse.quote(sign, safe=""), sign)
    return quoted


def _replaced(text: Expr, old: str, new: str) -> Expr:
    return apply("replace", TEXT, text, Const(old, TEXT), Const(new, TEXT))


def _reject_quote(reader: Reader, node: ast.Call) -> NoReturn:
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        "quote() with these arguments is not supported",
        'give it text, and safe="…" of ASCII written in the source',
    )


def _text(reader: Reader, node: ast.expr, read: Read) -> Expr:
    text = read(reader, node)
    if reader.scope.narrow(text) != TEXT:
        reader.reject(Code.WRONG_TYPE, node, f"this takes str, and here is {text.type}", "pass str")
    return text
