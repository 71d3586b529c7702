"""Options that are whole numbers within bounds."""

from __future__ import annotations

from stepsmith.errors import DeclarationError


def is_number(value: object) -> bool:
    """Whether an option is an `int` or a `float`, and no `bool`."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_whole(what: str, value: object, least: int, most: int) -> None:
    """Refuse an option that is no `int` between two bounds.

    Raises:
        DeclarationError: names the option, the bounds and the value.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise DeclarationError(
            f"{what} is a whole number between {least} and {most}, not {value!r}"
        )
