"""The image pipeline on real photos: what it makes of them, and that it does so once."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from typing import Any
from urllib.request import Request, urlopen

import pytest
from PIL import Image
from urllib3 import encode_multipart_formdata

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.engine import Machine, NoAnswer, Outcome, RunResult, TaskRequest, run
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from tasks import photo_storage
from tasks.photo_storage import ORIGINALS_BUCKET
from tasks.photo_upload import presigned_upload
from tests.photos import DERIVED, PHOTOS, Photos, open_photos, picture
from workflows.image_pipeline import image_pipeline

COMPILED = compile_workflow(image_pipeline)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
STATE_OF = {task: state for state, task in COMPILED.task_states.items()}


@pytest.fixture(scope="module")
def photos() -> Iterator[Photos]:
    with open_photos() as photos:
        yield photos


@pytest.fixture(autouse=True)
def nothing_made(photos: Photos) -> None:
    photos.made()
    photos.announced()


def process(event: dict[str, Any], name: str = "first") -> RunResult:
    return run(MACHINE, event, LambdaExecutor(FUNCTIONS, InProcess()), name=name)


def names(made: dict[str, bytes]) -> set[str]:
    return {key.rpartition("/")[2] for key in made}


def test_a_photo_becomes_all_that_is_shown_of_it(photos: Photos) -> None:
    event = photos.uploaded((PHOTOS / "harbour.jpg").read_bytes())
    result = process(event)
    output: Any = result.output
    assert (result.status, output["status"], output["duplicate"]) == (
        "SUCCEEDED",
        "PROCESSED",
        False,
    )
    made = photos.made()
    pictures = {key.rpartition("/")[2]: Image.open(io.BytesIO(body)) for key, body in made.items()}
    assert {name: (image.format, image.size) for name, image in pictures.items()} == {
        "thumbnail-160.jpg": ("JPEG", (160, 120)),
        "thumbnail-480.jpg": ("JPEG", (480, 360)),
        "thumbnail-1200.jpg": ("JPEG", (1200, 900)),
        "watermarked.jpg": ("JPEG", (1600, 1200)),
        "converted.webp": ("WEBP", (1600, 1200)),
        "converted.avif": ("AVIF", (1600, 1200)),
    }
    assert all(dict(image.getexif()) == {} for image in pictures.values())
    assert {one["key"]: one["size_bytes"] for one in output["derived"]} == {
        key: len(body) for key, body in made.items()
    }


def test_what_it_found_is_written_down_and_announced(photos: Photos) -> None:
    event = photos.uploaded(picture(48, 32))
    output: Any = process(event).output
    row = photos.row(event)
    assert row["status"] == "PROCESSED"
    facts = json.loads(row["facts"])
    assert (facts["format"], facts["width"], facts["height"]) == ("PNG", 48, 32)
    assert json.loads(row["derived"]) == output["derived"]
    (told,) = photos.announced()
    assert (told["key"], told["derived"]) == (output["key"], output["derived"])


@pytest.mark.parametrize(
    ("file", "error", "reason"),
    [
        ("letter.jpg", "NotAnImage", "it is none of JPEG, PNG, WEBP"),
        ("bomb.png", "DecompressionBomb", "10000 × 10000 are 100000000 pixels; 40000000 are"),
    ],
)
def test_what_is_no_photo_is_refused(photos: Photos, file: str, error: str, reason: str) -> None:
    event = photos.uploaded((PHOTOS / file).read_bytes())
    result = process(event)
    assert (result.status, result.error) == ("FAILED", error)
    row = photos.row(event)
    assert row["status"] == "REFUSED"
    assert reason in row["reason"]
    assert (photos.made(), photos.announced()) == ({}, [])


def test_what_is_too_large_is_not_read(photos: Photos, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_storage, "MOST_BYTES", 100)
    event = photos.uploaded(b"x" * 101)
    assert process(event).error == "TooLarge"
    assert "101 bytes; 100 are taken in" in photos.row(event)["reason"]


def test_an_upload_is_processed_once_however_often_it_is_told_of(photos: Photos) -> None:
    event = photos.uploaded()
    process(event)
    made = photos.made()
    output: Any = process(event).output
    assert (output["status"], output["duplicate"], output["derived"]) == ("PROCESSED", True, [])
    assert (names(made), photos.made()) == (DERIVED, {})
    assert len(photos.announced()) == 1


def test_a_refusal_stands(photos: Photos) -> None:
    event = photos.uploaded(b"no picture")
    process(event)
    output: Any = process(event).output
    assert (output["status"], output["duplicate"]) == ("REFUSED", True)


def test_another_run_that_has_the_photo_is_left_alone(photos: Photos) -> None:
    """The event comes again while the first run is at work."""
    event = photos.uploaded()
    second: list[RunResult] = []
    functions = LambdaExecutor(FUNCTIONS, InProcess())

    def executor(request: TaskRequest) -> Outcome:
        if request.state_name == STATE_OF["inspect_photo"]:
            second.append(process(event, "again"))
        return functions(request)

    assert run(MACHINE, event, executor).status == "SUCCEEDED"
    output: Any = second[0].output
    assert (output["status"], output["duplicate"]) == ("CLAIMED", True)
    assert names(photos.made()) == DERIVED


def test_new_content_under_the_same_key_is_another_photo(photos: Photos) -> None:
    event = photos.uploaded()
    process(event)
    key = event["detail"]["object"]["key"]
    etag = photos.s3.put_object(Bucket=ORIGINALS_BUCKET, Key=key, Body=picture(20, 20))["ETag"]
    stored = {**event["detail"]["object"], "etag": etag.strip('"')}
    again = {"detail": {**event["detail"], "object": stored}}
    output: Any = process(again, "again").output
    assert (output["status"], output["duplicate"]) == ("PROCESSED", False)


def test_an_object_that_was_overwritten_since_leaves_nothing(photos: Photos) -> None:
    event = photos.uploaded()
    key = event["detail"]["object"]["key"]
    photos.s3.put_object(Bucket=ORIGINALS_BUCKET, Key=key, Body=picture(20, 20))
    assert process(event).error == "PhotoGone"
    assert (photos.row(event)["status"], photos.made()) == ("FAILED", {})


def test_a_version_is_read_though_there_is_a_newer_one(photos: Photos) -> None:
    bucket = "versioned-originals"
    photos.s3.create_bucket(Bucket=bucket)
    photos.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = photos.s3.put_object(Bucket=bucket, Key="a.png", Body=picture(30, 20))
    photos.s3.put_object(Bucket=bucket, Key="a.png", Body=picture(60, 40))
    stored = {"key": "a.png", "etag": first["ETag"].strip('"'), "version-id": first["VersionId"]}
    output: Any = process({"detail": {"bucket": {"name": bucket}, "object": stored}}).output
    assert {(one["width"], one["height"]) for one in output["derived"]} == {(30, 20)}


def test_a_photo_that_takes_too_long_leaves_nothing(photos: Photos) -> None:
    """The conversion never answers; its state gives up on each attempt in virtual time."""
    event = photos.uploaded()
    functions = LambdaExecutor(FUNCTIONS, InProcess())
    hanging: list[TaskRequest] = []

    def executor(request: TaskRequest) -> Outcome:
        if request.state_name == STATE_OF["convert_photo"]:
            hanging.append(request)
            return NoAnswer()
        return functions(request)

    assert run(MACHINE, event, executor).error == "States.Timeout"
    assert (photos.row(event)["status"], photos.made()) == ("FAILED", {})
    late = functions(hanging[0])
    assert getattr(late, "error", None) == "PhotoWithdrawn"
    assert photos.made() == {}


def test_a_run_that_failed_is_made_good_by_another(photos: Photos) -> None:
    event = photos.uploaded()
    functions = LambdaExecutor(FUNCTIONS, InProcess())

    def executor(request: TaskRequest) -> Outcome:
        hangs = request.state_name == STATE_OF["watermark_photo"]
        return NoAnswer() if hangs else functions(request)

    assert run(MACHINE, event, executor).status == "FAILED"
    output: Any = process(event, "again").output
    assert (output["status"], output["duplicate"]) == ("PROCESSED", False)
    assert names(photos.made()) == DERIVED


def test_a_browser_may_upload_what_is_not_too_large(photos: Photos) -> None:
    """It posts the form's fields, and last the file."""
    form = presigned_upload("uploads/from-a-browser.png")
    file: tuple[str, Any] = ("file", ("photo.png", picture(), "image/png"))
    fields: list[tuple[str, Any]] = [*form.fields.items(), file]
    body, content_type = encode_multipart_formdata(fields)
    request = Request(form.url, body, {"Content-Type": content_type})
    with urlopen(request, timeout=10) as answer:
        assert answer.status == 204
    stored = photos.s3.get_object(Bucket=ORIGINALS_BUCKET, Key="uploads/from-a-browser.png")
    assert stored["Body"].read() == picture()
    policy = json.loads(base64.b64decode(form.fields["policy"]))
    assert ["content-length-range", 1, photo_storage.MOST_BYTES] in policy["conditions"]
    assert form.fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"
