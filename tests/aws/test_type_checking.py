"""mypy and pyright find the misuse of services as they stand, with no plugin of ours."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / "pyproject.toml"

SOUND = """\
from __future__ import annotations

from pydantic import BaseModel

from stepsmith import HttpStatus, http_endpoint, retry, workflow
from stepsmith.aws import batch, dynamodb, glue, sagemaker, sqs


class Decision(BaseModel):
    approved: bool


API = http_endpoint(connection="arn")
PATIENTLY = retry(on=[dynamodb.errors.ThrottlingException, HttpStatus(429)])


@workflow
def flow(name: str) -> str:
    try:
        found = dynamodb.get_item.with_options(retry=PATIENTLY)(
            TableName="names", Key={"id": {"S": name}}
        )
    except dynamodb.errors.ResourceNotFoundException:
        return "no table"
    if found.Item is None:
        return "none"
    training = sagemaker.create_training_job.sync(
        TrainingJobName=name, RoleArn="arn", OutputDataConfig={"S3OutputPath": "s3://a"}
    )
    job = batch.submit_job.sync(JobName="n", JobQueue="q", JobDefinition="d")
    decision = sqs.send_message.wait_for_callback(returns=Decision)(QueueUrl="q", MessageBody="m")
    answer = API.get("https://example.com", returns=Decision)
    glue.start_job_run(JobName="n")
    if decision.approved and answer.ResponseBody.approved:
        return training.ModelArtifacts.S3ModelArtifacts
    return job.Status
"""

# Each mistake: what to write instead of what, and what mypy and pyright say of it.
MISTAKES = {
    "misspelt_parameter": (
        "TableName=",
        "TabelName=",
        '20: error: Unexpected keyword argument "TabelName" for "__call__" of "Operation"; '
        'did you mean "TableName"?  [call-arg]',
        (20, "reportCallIssue"),
    ),
    "wrong_type": (
        "TrainingJobName=name",
        "TrainingJobName=7",
        '28: error: Argument "TrainingJobName" to "__call__" of "Operation" has incompatible type '
        '"int"; expected "str"  [arg-type]',
        (28, "reportArgumentType"),
    ),
    "misspelt_member": (
        "S3ModelArtifacts",
        "S3ModelArtifact",
        '35: error: "ModelArtifacts" has no attribute "S3ModelArtifact"; '
        'maybe "S3ModelArtifacts"?  [attr-defined]',
        (35, "reportAttributeAccessIssue"),
    ),
    "member_that_may_be_left_out": (
        "return job.Status",
        "return job.StatusReason",
        '36: error: Incompatible return value type (got "str | None", expected "str")  '
        "[return-value]",
        (36, "reportReturnType"),
    ),
    "misspelt_error": (
        "ResourceNotFoundException",
        "ResourceNotFound",
        '23: error: "type[errors]" has no attribute "ResourceNotFound"  [attr-defined]',
        (23, "reportAttributeAccessIssue"),
    ),
    "unknown_operation": (
        "batch.submit_job.sync",
        "batch.submit_jobs.sync",
        '30: error: Module has no attribute "submit_jobs"; maybe "submit_job"?  [attr-defined]',
        (30, "reportAttributeAccessIssue"),
    ),
    "misread_answer": (
        "decision.approved",
        "decision.aproved",
        '34: error: "Decision" has no attribute "aproved"; maybe "approved"?  [attr-defined]',
        (34, "reportAttributeAccessIssue"),
    ),
    "misread_response": (
        "answer.ResponseBody.approved",
        "answer.ResponseBody.aproved",
        '34: error: "Decision" has no attribute "aproved"; maybe "approved"?  [attr-defined]',
        (34, "reportAttributeAccessIssue"),
    ),
}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sound module and one for each mistake."""
    folder = tmp_path_factory.mktemp("checked")
    (folder / "sound.py").write_text(SOUND, encoding="utf-8")
    for name, (right, wrong, *_) in MISTAKES.items():
        assert SOUND.count(right) == 1
        (folder / f"{name}.py").write_text(SOUND.replace(right, wrong), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy_says(sources: Path) -> dict[str, list[str]]:
    """The errors that mypy finds in each module, under the project's own configuration."""
    names = sorted(file.name for file in sources.glob("*.py"))
    completed = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", CONFIGURATION, "--no-pretty", *names],
        cwd=sources,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not completed.stderr
    said: dict[str, list[str]] = {Path(name).stem: [] for name in names}
    for line in completed.stdout.splitlines()[:-1]:
        file, _, told = line.partition(".py:")
        if ": note: " not in line:
            said[file].append(told)
    return said


@pytest.fixture(scope="module")
def pyright_says(sources: Path) -> dict[str, list[tuple[int, str]]]:
    """The lines and rules of what pyright finds in each module."""
    completed = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "-p",
            CONFIGURATION,
            *sources.glob("*.py"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said: dict[str, list[tuple[int, str]]] = {file.stem: [] for file in sources.glob("*.py")}
    for found in json.loads(completed.stdout)["generalDiagnostics"]:
        said[Path(found["file"]).stem].append((found["range"]["start"]["line"] + 1, found["rule"]))
    return said


def test_mypy_and_pyright_take_the_sound_module(
    mypy_says: dict[str, list[str]], pyright_says: dict[str, list[tuple[int, str]]]
) -> None:
    assert mypy_says["sound"] == []
    assert pyright_says["sound"] == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mypy_finds(mistake: str, mypy_says: dict[str, list[str]]) -> None:
    assert MISTAKES[mistake][2] in mypy_says[mistake]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_pyright_finds(mistake: str, pyright_says: dict[str, list[tuple[int, str]]]) -> None:
    assert MISTAKES[mistake][3] in pyright_says[mistake]
