from __future__ import annotations

from stepsmith import execution, map_each, on_object_created, parallel, saga, workflow
from tasks.photo_errors import DecompressionBomb, NotAnImage, TooLarge
from tasks.photo_models import Derived, ObjectCreated, Outcome, Photo
from tasks.photo_storage import ORIGINALS_BUCKET
from tasks.photos import (
    announce_photo,
    claim_photo,
    convert_photo,
    inspect_photo,
    make_thumbnail,
    record_photo,
    refuse_photo,
    watermark_photo,
)

LONGEST_SIDES = [160, 480, 1200]
FORMATS = ["WEBP", "AVIF"]


@workflow(timeout_seconds=900, triggers=[on_object_created(ORIGINALS_BUCKET)])
def image_pipeline(event: ObjectCreated) -> Outcome:
    """Make thumbnails, a watermarked copy and modern formats of an uploaded photo, once."""
    upload = event.detail.object
    photo = Photo(
        bucket=event.detail.bucket.name,
        key=upload.key,
        etag=upload.etag,
        version_id=upload.version_id,
        run=execution.name,
    )

    def thumbnail(longest_side: int) -> Derived:
        return make_thumbnail(photo, longest_side)

    def converted(format: str) -> Derived:
        return convert_photo(photo, format)

    with saga():
        claim = claim_photo(photo)
        if not claim.granted:
            return Outcome(key=photo.key, status=claim.status, duplicate=True, derived=[])
        try:
            facts = inspect_photo(photo)
        except (NotAnImage, TooLarge, DecompressionBomb) as error:
            refuse_photo(photo, str(error))
            raise
        thumbnails, watermarked, conversions = parallel(
            lambda: map_each(thumbnail, LONGEST_SIDES, max_concurrency=3),
            lambda: watermark_photo(photo),
            lambda: map_each(converted, FORMATS, max_concurrency=2),
        )
        derived = [*thumbnails, watermarked, *conversions]
        record_photo(photo, facts, derived)
    announce_photo(photo, derived)
    return Outcome(key=photo.key, status="PROCESSED", duplicate=False, derived=derived)
