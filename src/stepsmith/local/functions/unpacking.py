"""ZIP files of functions and layers, unpacked where nobody else reads them."""

from __future__ import annotations

import hashlib
import io
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Final
from zlib import error as ZlibError

MOST_UNPACKED_BYTES: Final = 250 * 1024 * 1024
"""https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"""
MOST_FILES: Final = 100_000


class BadZip(ValueError):
    """A ZIP file that cannot be unpacked, or must not be."""


class CodeRoots:
    """Directories with code, each made once, under a root that only this user can enter.

    Args:
        root: an empty directory of this process's own.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = Lock()
        root.chmod(stat.S_IRWXU)

    def directory(self, code_sha256: str, fetch: Callable[[], bytes]) -> Path:
        """Where the code with this hash is.

        Args:
            code_sha256: in base64, as Lambda tells it.
            fetch: gives the ZIP file, if it is not there yet.

        Raises:
            BadZip: see `unpack`.
        """
        root = self._root / hashlib.sha256(code_sha256.encode()).hexdigest()[:32]
        with self._lock:
            if not root.exists():
                data = fetch()
                with TemporaryDirectory(dir=self._root) as made:
                    unpack(data, Path(made) / "code")
                    (Path(made) / "code").rename(root)
        return root

    def close(self) -> None:
        """Remove all."""
        shutil.rmtree(self._root, ignore_errors=True)


def unpack(data: bytes, target: Path) -> None:
    """Unpack a ZIP file into a new directory.

    Raises:
        BadZip: it is none, has members outside its own root or of a kind that is no file, or is
            larger than Lambda takes.
    """
    target.mkdir(mode=0o700)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MOST_FILES:
                raise BadZip(f"the ZIP file has {len(members)} members, more than {MOST_FILES}")
            left = MOST_UNPACKED_BYTES
            for member in members:
                left -= _extract(archive, member, target, left)
    except (zipfile.BadZipFile, ZlibError, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadZip(f"the ZIP file cannot be read: {error}") from error


def _extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, left: int) -> int:
    """Write one member, and tell its true size, whatever the archive says of it."""
    path = PurePosixPath(member.filename)
    if path.is_absolute() or ".." in path.parts or "\\" in member.filename:
        raise BadZip(f"{member.filename!r} leads out of the ZIP file")
    place = target / path
    try:
        if member.is_dir():
            place.mkdir(parents=True, exist_ok=True)
            return 0
        mode = member.external_attr >> 16
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise BadZip(f"{member.filename!r} is no plain file")
        place.parent.mkdir(parents=True, exist_ok=True)
        size = _write(archive, member, place, left)
    except (FileExistsError, IsADirectoryError, NotADirectoryError) as error:
        raise BadZip(f"{member.filename!r} is a file and a directory") from error
    if mode & stat.S_IXUSR:
        place.chmod(0o700)
    return size


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path, left: int) -> int:
    size = 0
    with archive.open(member) as source, place.open("wb") as written:
        while piece := source.read(64 * 1024):
            size += len(piece)
            if size > left:
                raise BadZip(f"it unpacks to more than {MOST_UNPACKED_BYTES} bytes")
            written.write(piece)
    return size
