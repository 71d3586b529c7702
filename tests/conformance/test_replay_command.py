"""`stepsmith replay` over all recordings, as the page on conformance shows it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from tests.conformance.recorded_case import (
    ABSENT,
    CONFORMANCE,
    KNOWN_FAILURES,
    index,
    known_failures,
    replayable,
)

pytestmark = pytest.mark.skipif(not index(), reason=ABSENT)

CASES = str(CONFORMANCE / "cases")


def replayed(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "stepsmith.cli", "replay", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_closing_line_is_the_one_on_the_page() -> None:
    (shown,) = re.findall(r"^    (replay: .*)$", KNOWN_FAILURES.read_text(), re.MULTILINE)
    finished = replayed(CASES)
    assert (finished.returncode, finished.stderr) == (1, "")
    assert finished.stdout.splitlines()[-1] == shown


def test_every_case_has_its_verdict_and_none_that_can_be_replayed_is_skipped() -> None:
    recordings = json.loads(replayed(CASES, "--json").stdout)["recordings"]
    verdicts = {one["id"]: one["verdict"] for one in recordings}
    assert verdicts.keys() == {entry["id"] for entry in index()}
    counts = Counter(verdicts[entry["id"]] for entry in replayable())
    assert counts["skipped"] == 0
    assert counts["failed"] == len(known_failures() & {entry["id"] for entry in replayable()})
