"""Let a browser upload a photo straight to S3: the form that it posts."""

from __future__ import annotations

from pydantic import BaseModel

from tasks.clients import s3
from tasks.photo_storage import MOST_BYTES, ORIGINALS_BUCKET

EXPIRES_SECONDS = 900


class UploadForm(BaseModel):
    """Where to post a form, its fields, and last the field `file` with the bytes."""

    url: str
    fields: dict[str, str]


def presigned_upload(key: str) -> UploadForm:
    """A form for one object of that key, which S3 takes for 15 minutes up to `MOST_BYTES`.

    A presigned `PUT` could not limit the size.
    https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
    """
    form = s3().generate_presigned_post(
        Bucket=ORIGINALS_BUCKET,
        Key=key,
        Conditions=[["content-length-range", 1, MOST_BYTES]],
        ExpiresIn=EXPIRES_SECONDS,
    )
    return UploadForm.model_validate(form)
