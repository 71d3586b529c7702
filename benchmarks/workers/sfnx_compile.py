"""sfnx's compiler: programs in, definitions or its words out, all in one process."""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

compiler: Any = importlib.import_module("sfnx.compiler")
errors: Any = importlib.import_module("sfnx.errors")
translate: Any = importlib.import_module("sfnx.translate")

TABLES = (
    "STRING_METHODS",
    "DICT_METHODS",
    "NUMBER_FUNCTIONS",
    "MODULE_IMPORTS",
    "HASHES",
    "TIMEDELTA_UNITS",
    "EXPORTS",
)
"""Tables of its translator whose keys are names that it takes."""


def main() -> None:
    """Answer one question: `programs`, each compiled in as many `rounds`."""
    asked = json.load(sys.stdin)
    told = [compiled(source, asked["rounds"]) for source in asked["programs"]]
    names = {name for table in TABLES for name in getattr(translate, table)}
    names |= {*errors.STATES, *errors.LAMBDA_ERRORS}
    json.dump({"programs": told, "names": sorted(names)}, sys.stdout)


def compiled(source: str, rounds: int) -> dict[str, Any]:
    """The definition, and the seconds of the fastest round; or what the compiler says."""
    try:
        runs = [_timed(source) for _ in range(rounds)]
    except compiler.CompileError as error:
        return {"refused": str(error)}
    return {"definition": runs[0][0], "seconds": min(seconds for _, seconds in runs)}


def _timed(source: str) -> tuple[Any, float]:
    start = time.perf_counter()
    (definition,) = compiler.compile_source(source).values()
    return definition, time.perf_counter() - start


if __name__ == "__main__":
    main()
