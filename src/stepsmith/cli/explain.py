"""`stepsmith explain`: what the code of a diagnostic means."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer


def explain(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="For instance SW012; all if none.")
    ] = None,
) -> None:
    """Tell what a diagnostic means, with an example that is refused and one that compiles."""
    from stepsmith.authoring.diagnostic import Code
    from stepsmith.authoring.explanation import explanation, title

    if code is None:
        for one in Code:
            print(f"{one.value}  {title(one)}")
        return
    known = [one.value for one in Code]
    if code.upper() not in known:
        close = difflib.get_close_matches(code.upper(), known, n=1)
        hint = f"did you mean {close[0]}?" if close else "see them all with: stepsmith explain"
        raise typer.BadParameter(f"there is no {code}; {hint}")
    print(explanation(Code(code.upper())), end="")
