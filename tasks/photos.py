"""The steps of processing a photo, each a Lambda function of its own, and what undoes them.

`tasks/photo_storage.py` says how a photo is processed once however often its event comes.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from stepsmith import LambdaCrashed, LambdaServiceError, Timeout, TooManyRequests, retry, task
from stepsmith.runtime.task_logger import task_logger
from tasks import photo_storage, pictures
from tasks.clients import events
from tasks.photo_errors import (
    DecompressionBomb,
    NotAnImage,
    PhotoGone,
    PhotoWithdrawn,
    StorageBusy,
    TooLarge,
)
from tasks.photo_models import Claim, Derived, Facts, Photo

if TYPE_CHECKING:
    from mypy_boto3_events.type_defs import PutEventsRequestEntryTypeDef
    from PIL.Image import Image

BUS = "photos"
SOURCE = "photos.pipeline"
PASSING = [Timeout, LambdaServiceError, TooManyRequests, LambdaCrashed, StorageBusy]
"""What may be gone a moment later. The effect may have happened: repeating it is safe."""

TRANSIENT = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=4,
    backoff_rate=2.0,
    max_delay_seconds=30,
    jitter=True,
)
UNTIL_UNDONE = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=8,
    backoff_rate=2.0,
    max_delay_seconds=60,
    jitter=True,
)
CONTENT_TYPES = {"JPEG": "image/jpeg", "WEBP": "image/webp", "AVIF": "image/avif"}


@task(timeout_seconds=15, retry=UNTIL_UNDONE, raises=[StorageBusy])
def withdraw_photo(photo: Photo) -> None:
    """Give a run's claim up and delete what the run made; what was refused stays so."""
    if photo_storage.settle(photo, "FAILED"):
        photo_storage.delete_derived(photo)
        task_logger().info("photo withdrawn", image=photo.image_id())


@task(timeout_seconds=10, retry=TRANSIENT, raises=[StorageBusy], undone_by=withdraw_photo)
def claim_photo(photo: Photo) -> Claim:
    """Take a photo for this run, unless another run has it or has finished it."""
    return photo_storage.claim(photo)


@task(
    timeout_seconds=30,
    memory_mb=1024,
    retry=TRANSIENT,
    raises=[NotAnImage, TooLarge, DecompressionBomb, PhotoGone, StorageBusy],
)
def inspect_photo(photo: Photo) -> Facts:
    """Read a photo to its end, and say what it is."""
    content = photo_storage.read_original(photo)
    format, image = pictures.open_upright(content)
    return Facts(format=format, width=image.width, height=image.height, size_bytes=len(content))


@task(timeout_seconds=10, retry=TRANSIENT, raises=[StorageBusy])
def refuse_photo(photo: Photo, reason: str) -> None:
    """Write down why a photo is not taken."""
    photo_storage.settle(photo, "REFUSED", reason=reason)
    task_logger().info("photo refused", image=photo.image_id(), reason=reason)


@task(
    timeout_seconds=30,
    memory_mb=1024,
    retry=TRANSIENT,
    raises=[PhotoGone, PhotoWithdrawn, StorageBusy],
)
def make_thumbnail(photo: Photo, longest_side: int) -> Derived:
    """Make a small JPEG of a photo."""
    _, image = pictures.open_upright(photo_storage.read_original(photo))
    return _derive(photo, f"thumbnail-{longest_side}", pictures.scaled(image, longest_side), "JPEG")


@task(
    timeout_seconds=30,
    memory_mb=1024,
    retry=TRANSIENT,
    raises=[PhotoGone, PhotoWithdrawn, StorageBusy],
)
def watermark_photo(photo: Photo) -> Derived:
    """Make a copy of a photo with the text of `WATERMARK_TEXT` over it."""
    _, image = pictures.open_upright(photo_storage.read_original(photo))
    text = os.environ.get("WATERMARK_TEXT", "© stepsmith")
    return _derive(photo, "watermarked", pictures.watermarked(image, text), "JPEG")


@task(
    timeout_seconds=60,
    memory_mb=1769,
    retry=TRANSIENT,
    raises=[PhotoGone, PhotoWithdrawn, StorageBusy],
)
def convert_photo(photo: Photo, format: str) -> Derived:
    """Make a copy of a photo in another format: `WEBP` or `AVIF`."""
    _, image = pictures.open_upright(photo_storage.read_original(photo))
    return _derive(photo, "converted", image, format)


@task(timeout_seconds=10, retry=TRANSIENT, raises=[PhotoWithdrawn, StorageBusy])
def record_photo(photo: Photo, facts: Facts, derived: list[Derived]) -> None:
    """Turn the claim into the photo's metadata: from here on it is processed."""
    row = {
        "facts": facts.model_dump_json(),
        "derived": json.dumps([one.model_dump() for one in derived]),
    }
    if not photo_storage.settle(photo, "PROCESSED", **row):
        raise PhotoWithdrawn(f"run {photo.run} of {photo.image_id()} has been given up")
    task_logger().info("photo processed", image=photo.image_id(), derived=len(derived))


@task(timeout_seconds=10, retry=TRANSIENT, raises=[StorageBusy])
def announce_photo(photo: Photo, derived: list[Derived]) -> None:
    """Send the event `ImageProcessed`.

    EventBridge delivers at least once, and so does this: who listens goes by `image_id`.
    """
    detail = {
        "image_id": photo.image_id(),
        "bucket": photo.bucket,
        "key": photo.key,
        "derived_bucket": photo_storage.DERIVED_BUCKET,
        "derived": [one.model_dump() for one in derived],
    }
    entry: PutEventsRequestEntryTypeDef = {
        "EventBusName": BUS,
        "Source": SOURCE,
        "DetailType": "ImageProcessed",
        "Detail": json.dumps(detail),
    }
    with photo_storage.storage_errors():
        answer = events().put_events(Entries=[entry])
    if answer["FailedEntryCount"]:
        raise StorageBusy(f"EventBridge did not take the event: {answer['Entries']}")


def _derive(photo: Photo, kind: str, image: Image, format: str) -> Derived:
    content = pictures.encoded(image, format)
    extension = "jpg" if format == "JPEG" else format.lower()
    name = f"{kind}.{extension}"
    key = photo_storage.write_derived(photo, name, content, CONTENT_TYPES[format])
    return Derived(
        kind=name, key=key, width=image.width, height=image.height, size_bytes=len(content)
    )
