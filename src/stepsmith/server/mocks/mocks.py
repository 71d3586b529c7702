"""The test cases that executions can be started with, as a file has them now."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Final

from stepsmith.errors import LocalCloudError
from stepsmith.server.mocks.json_file import read_json
from stepsmith.server.mocks.mock import Configuration, MockedStates
from stepsmith.server.mocks.python_file import read_python

DEFAULT_FILE: Final = "MockConfigFile.json"
"""What Step Functions Local reads where it is started, unless it is told otherwise."""


class Mocks:
    """Test cases by state machine and name.

    Args:
        file: JSON as Step Functions Local takes it, or Python; None where nothing is mocked. It is
            read again when it has changed.

    Raises:
        LocalCloudError: the file cannot be read, or is no mock configuration.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._stamp: tuple[int, int] | None = None
        self._configuration: Configuration = {}
        self._read()

    def find(self, machine: str, test_case: str) -> MockedStates:
        """A test case of a state machine.

        Raises:
            LocalCloudError: there is none, or the file has changed and cannot be used any more.
        """
        self._read()
        if self._file is None:
            raise LocalCloudError(
                f"there is no test case {test_case}, since nothing is mocked: start the server "
                "with --mock-config FILE, or with the file's name in SFN_MOCK_CONFIG"
            )
        if machine not in self._configuration:
            raise LocalCloudError(
                f"{self._file} has no test cases for {machine}"
                + _hint(machine, list(self._configuration))
            )
        cases = self._configuration[machine]
        if test_case not in cases:
            raise LocalCloudError(
                f"{self._file} has no test case {test_case} for {machine}"
                + _hint(test_case, list(cases))
            )
        return cases[test_case].get

    def _read(self) -> None:
        if self._file is None:
            return
        try:
            status = self._file.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if stamp == self._stamp:
                return
            text = self._file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            told = error.strerror if isinstance(error, OSError) else error
            raise LocalCloudError(
                f"{self._file}: this mock configuration cannot be read: {told}"
            ) from error
        if self._file.suffix == ".py":
            self._configuration = read_python(text, self._file)
        else:
            self._configuration = read_json(text, str(self._file))
        self._stamp = stamp


def _hint(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; there are {', '.join(known)}" if known else ""
