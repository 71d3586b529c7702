"""Write one state as ASL, where Python has no words for it.

Use `raw_state` for an integration or a field that stepsmith does not know yet. Everything around it
stays Python; what depends on workflow data stands in `arguments=`.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import raw_state, task, workflow


class Upload(BaseModel):
    bucket: str
    key: str


class Head(BaseModel):
    ContentLength: int


class Empty(Exception):
    """There is nothing in the file."""


@task
def read(bucket: str, key: str, size: int) -> str:
    """Read a file."""
    return f"{size} bytes of {bucket}/{key}"


@workflow
def escape_hatch(upload: Upload) -> str:
    """Read a file, unless it is empty."""
    head = raw_state(
        {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:headObject"},
        arguments={"Bucket": upload.bucket, "Key": upload.key},
        returns=Head,
        name="LookAtFile",
    )
    if head.ContentLength == 0:
        raise Empty(upload.key)
    return read(upload.bucket, upload.key, head.ContentLength)
