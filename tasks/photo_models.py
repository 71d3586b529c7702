"""The event that S3 sends for an upload, and what each step of processing a photo answers."""

from __future__ import annotations

import hashlib

from pydantic import BaseModel, Field


class Bucket(BaseModel):
    name: str = Field(min_length=1)


class UploadedObject(BaseModel):
    key: str = Field(min_length=1)
    etag: str = Field(min_length=1)
    version_id: str | None = Field(default=None, alias="version-id")
    """Only buckets with versioning have it."""


class Upload(BaseModel):
    bucket: Bucket
    object: UploadedObject


class ObjectCreated(BaseModel):
    """The part of S3's event that is used here.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
    """

    detail: Upload


class Photo(BaseModel):
    """One uploaded object, and the run that works on it.

    `run` is the execution's name. It is part of every derived key, so that two runs never write or
    delete the same object.
    """

    bucket: str
    key: str
    etag: str
    version_id: str | None
    run: str

    def image_id(self) -> str:
        """What makes two events one upload: bucket, key, and version or else content."""
        return f"{self.bucket}/{self.key}#{self.version_id or self.etag}"

    def derived_prefix(self) -> str:
        digest = hashlib.sha256(self.image_id().encode()).hexdigest()
        return f"{digest[:16]}/{self.run}/"


class Claim(BaseModel):
    """Whether this run may work on the photo; if not, `status` says what another run made of it."""

    granted: bool
    status: str


class Facts(BaseModel):
    """What a photo is, as it is looked at: width and height are after turning it upright."""

    format: str
    width: int
    height: int
    size_bytes: int


class Derived(BaseModel):
    """One object made from a photo."""

    kind: str
    key: str
    width: int
    height: int
    size_bytes: int


class Outcome(BaseModel):
    key: str
    status: str
    duplicate: bool
    derived: list[Derived]
