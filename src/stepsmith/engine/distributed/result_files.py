"""The files in which the results of a map run come to S3.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Final, Literal

OutputType = Literal["JSON", "JSONL"]
Kind = Literal["FAILED", "PENDING", "SUCCEEDED"]

KINDS: Final[tuple[Kind, ...]] = ("FAILED", "PENDING", "SUCCEEDED")
_LAYOUTS: Final[Mapping[OutputType, tuple[bytes, bytes, bytes]]] = {
    "JSON": (b"[", b",", b"]"),
    "JSONL": (b"", b"\n", b"\n"),
}


@dataclass(frozen=True, slots=True)
class Destination:
    """A bucket, and the folder in which a folder for each map run is made."""

    bucket: str
    prefix: str = ""

    def key(self, map_run_id: str, name: str) -> str:
        """The key of a map run's file."""
        folder = self.prefix.rstrip("/")
        return "/".join([*([folder] if folder else []), map_run_id, name])


@dataclass(frozen=True, slots=True)
class Written:
    """How many results have been written to S3."""

    executions: int = 0
    items: int = 0

    def __add__(self, other: Written) -> Written:
        return Written(self.executions + other.executions, self.items + other.items)


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A file to be written.

    Attributes:
        name: the last part of its key, with the folder of a redrive before it.
        kind: of the results in it; None for the manifest.
        results: how many they are.
    """

    name: str
    body: bytes
    kind: Kind | None = None
    results: Written = Written()


class OpenFile:
    """The results of one kind that come into the next file.

    They are written together at once: small texts by themselves take many times their size.

    Attributes:
        size: of the file so far, in bytes.
    """

    def __init__(self, kind: Kind, output_type: OutputType) -> None:
        self.kind: Kind = kind
        self.size = 0
        self._start, self._between, self._end = _LAYOUTS[output_type]
        self._shared: tuple[bytearray, ...] = ()
        self._body = bytearray()
        self._results = Written()

    def add(self, results: Iterable[bytes], items: int) -> None:
        """Add what one child execution, with that many items, came to."""
        for result in results:
            before = self._between if self.size else self._start
            self._body += before
            self._body += result
            self.size += len(before) + len(result)
        self._results += Written(1, items)

    def close(self, name: str) -> ResultFile:
        """The file as it is to be written; the next one is begun."""
        body = b"".join((*self._shared, self._body, self._end))
        file = ResultFile(name, body, self.kind, self._results)
        self._shared, self._body = (), bytearray()
        self._results, self.size = Written(), 0
        return file

    def forked(self) -> OpenFile:
        """A file that grows by itself; what is in it so far is shared."""
        if self._body:
            self._shared, self._body = (*self._shared, self._body), bytearray()
        twin = copy(self)
        twin._body = bytearray()
        return twin
