"""The name of a state, where the source says it.

https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
"""

from __future__ import annotations

from stepsmith.errors import DeclarationError

LONGEST_STATE_NAME = 80


def check_state_name(where: str, name: object) -> None:
    """Refuse what cannot be the name of a state.

    Raises:
        DeclarationError: it is no text of 1 to 80 printable characters, or deployment would put a
            value into it.
    """
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_STATE_NAME:
        raise DeclarationError(
            f"{where}: name= is a text of 1 to {LONGEST_STATE_NAME} characters, not {name!r}"
        )
    if not name.isprintable() or name != name.strip() or "${" in name:
        raise DeclarationError(
            f"{where}: a state is called by printable characters, without ${{ and without blanks "
            f"at either end, not {name!r}"
        )
