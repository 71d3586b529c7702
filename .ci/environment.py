"""Make `.venv`, or bring it up to date: the packages of requirements.lock, and stepsmith, editable.

The Makefile calls this when `.venv/.ready` is missing or older than what it was made from. It may
be interrupted and run again at any time, and by several processes at once: they take turns.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
LOCK = ROOT / "requirements.lock"
READY = ENVIRONMENT / ".ready"
OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Leave `.venv` complete, or say on stderr what is missing and return 1."""
    with _one_at_a_time():
        state = _wanted_state()
        if _is_usable() and READY.is_file() and READY.read_text() == state:
            READY.touch()
            return 0
        try:
            READY.unlink(missing_ok=True)
            _create()
            _install_locked()
            _install_project()
        except SetupFailed as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print("interrupted; the next make goes on from here", file=sys.stderr)
            return 130
        READY.write_text(state)
    print("ready: .venv", file=sys.stderr)
    return 0


class SetupFailed(Exception):
    """A step of the set-up did not work; the message says which and what to do."""


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold a lock on the folder of this file, so that two makes do not fill `.venv` together."""
    with Path(__file__).open() as itself:
        fcntl.flock(itself, fcntl.LOCK_EX)
        yield


def _wanted_state() -> str:
    """What `.ready` says when nothing is to be done: the place (scripts hold it) and the inputs."""
    inputs = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        inputs.update(path.read_bytes())
    return f"{ROOT}\n{inputs.hexdigest()}\n"


def _is_usable() -> bool:
    """Whether `.venv` has a Python that starts, is new enough and has pip."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        return (
            subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def _create() -> None:
    """Make `.venv`, unless there is one that works, made by this module or by hand."""
    if _is_usable() and _scripts_point_here():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupFailed(
            "this Python cannot make virtual environments (no ensurepip); "
            "on Debian and Ubuntu: apt-get install python3-venv"
        )
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"making .venv with Python {version}", file=sys.stderr)
    _run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], "making .venv")


def _scripts_point_here() -> bool:
    """Whether the environment was made in this folder; one that was moved or copied was not."""
    activate = ENVIRONMENT / "bin" / "activate"
    return activate.is_file() and str(ENVIRONMENT) in activate.read_text()


def _install_locked() -> None:
    """Install the lock's packages, with a line now and then to show that it goes on."""
    total = sum("==" in line for line in LOCK.read_text().splitlines())
    print(f"installing {total} packages (about a minute the first time)", file=sys.stderr)
    options = ["--progress-bar=off", "--require-hashes", "--no-deps"]
    command = _pip("install", *options, "--requirement", str(LOCK))
    last_lines: deque[str] = deque(maxlen=30)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    ) as pip:
        assert pip.stdout is not None
        fetched = 0
        for line in pip.stdout:
            last_lines.append(line)
            if line.startswith("Collecting "):
                fetched += 1
                if fetched % 25 == 0:
                    print(f"  {fetched} fetched", file=sys.stderr)
            elif line.startswith("Installing "):
                print("  unpacking", file=sys.stderr)
    if pip.returncode != 0:
        sys.stderr.writelines(last_lines)
        raise SetupFailed("pip could not install requirements.lock; its message is above")


def _install_project() -> None:
    """Install stepsmith editable; hatchling is among the locked packages, so nothing is fetched."""
    options = ["--quiet", "--no-deps", "--no-build-isolation"]
    _run(_pip("install", *options, "--editable", str(ROOT)), "installing stepsmith itself")


def _pip(*arguments: str) -> list[str]:
    flags = ["--disable-pip-version-check", "--no-input", "--require-virtualenv"]
    return [str(PYTHON), "-m", "pip", *flags, *arguments]


def _run(command: list[str], doing: str) -> None:
    if subprocess.run(command, stdout=sys.stderr, cwd=ROOT, check=False).returncode != 0:
        raise SetupFailed(f"{doing} failed; the message is above")


if __name__ == "__main__":
    sys.exit(main())
