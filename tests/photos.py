"""The photos' buckets and table in moto's services, for tests that upload photos of their own."""

from __future__ import annotations

import io
import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from PIL import Image

from stepsmith.local.cloud import LocalCloud
from tasks.photo_storage import DERIVED_BUCKET, IMAGES_TABLE, ORIGINALS_BUCKET

ROOT = Path(__file__).resolve().parents[1]
PHOTOS = ROOT / "local" / "photos"
DERIVED = {
    "thumbnail-160.jpg",
    "thumbnail-480.jpg",
    "thumbnail-1200.jpg",
    "watermarked.jpg",
    "converted.webp",
    "converted.avif",
}


def picture(width: int = 48, height: int = 32, format: str = "PNG") -> bytes:
    """A small picture."""
    out = io.BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert("RGB").save(out, format)
    return out.getvalue()


@dataclass
class Photos:
    """The services that photos have something in."""

    cloud: LocalCloud
    numbers: Iterator[int]

    def __post_init__(self) -> None:
        session = self.cloud.session()
        self.s3 = session.client("s3")
        self.table = session.resource("dynamodb").Table(IMAGES_TABLE)
        self.sqs = session.client("sqs")

    def uploaded(self, content: bytes | None = None) -> dict[str, Any]:
        """The event of a new object."""
        key = f"uploads/{next(self.numbers)}.png"
        body = picture() if content is None else content
        etag = self.s3.put_object(Bucket=ORIGINALS_BUCKET, Key=key, Body=body)["ETag"]
        stored = {"key": key, "size": len(body), "etag": etag.strip('"')}
        return {"detail": {"bucket": {"name": ORIGINALS_BUCKET}, "object": stored}}

    def row(self, event: dict[str, Any]) -> dict[str, Any]:
        """What the table says of an uploaded object."""
        stored = event["detail"]["object"]
        image = f"{ORIGINALS_BUCKET}/{stored['key']}#{stored['etag']}"
        return self.table.get_item(Key={"image": image}, ConsistentRead=True).get("Item", {})

    def made(self) -> dict[str, bytes]:
        """All that was derived, by keys; it is forgotten, so that the next test has its own."""
        found: dict[str, bytes] = {}
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=DERIVED_BUCKET):
            for each in page.get("Contents", []):
                key = each.get("Key", "")
                answer = self.s3.get_object(Bucket=DERIVED_BUCKET, Key=key)
                found[key] = answer["Body"].read()
                self.s3.delete_object(Bucket=DERIVED_BUCKET, Key=key)
        return found

    def announced(self) -> list[dict[str, Any]]:
        """The details of the events that were sent since this was asked last."""
        url = self.sqs.get_queue_url(QueueName="photo-events")["QueueUrl"]
        details: list[dict[str, Any]] = []
        while found := self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            for message in found:
                details.append(json.loads(message.get("Body", ""))["detail"])
                handle = message.get("ReceiptHandle", "")
                self.sqs.delete_message(QueueUrl=url, ReceiptHandle=handle)
        return details


@contextmanager
def open_photos() -> Generator[Photos]:
    """A local cloud as the project's seed makes it."""
    with LocalCloud(ROOT / "local" / "seed.py") as cloud:
        yield Photos(cloud, count(1))
