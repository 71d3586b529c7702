"""Work on pictures in memory: bytes in, bytes out. Pillow loads at first use."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from tasks.photo_errors import DecompressionBomb, NotAnImage

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP")
"""What is taken in. Fewer decoders are fewer ways in."""

MOST_PIXELS = 40_000_000
"""Three bytes a pixel, and two copies at a time: 240 MB of a function's memory."""


def open_upright(content: bytes) -> tuple[str, Image]:
    """The format and the picture, turned as its EXIF orientation says.

    Raises:
        NotAnImage: it is none of `FORMATS`, or is damaged.
        DecompressionBomb: it has more than `MOST_PIXELS`; nothing was unpacked.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # its limit warns only; ours is below it and is checked here
    try:
        image = Image.open(io.BytesIO(content), formats=FORMATS)
        pixels = image.width * image.height
        if pixels > MOST_PIXELS:
            raise DecompressionBomb(
                f"{image.width} × {image.height} are {pixels} pixels; {MOST_PIXELS} are taken in"
            )
        image.load()
        return image.format or "", ImageOps.exif_transpose(image)
    except UnidentifiedImageError as error:
        raise NotAnImage(f"it is none of {', '.join(FORMATS)}") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise NotAnImage(f"it cannot be read to its end: {error}") from error


def encoded(image: Image, format: str) -> bytes:
    """The picture's pixels and colour profile alone: no EXIF, XMP, comment or text goes along."""
    from PIL import Image as images

    transparent = image.has_transparency_data and format != "JPEG"
    plain = image.convert("RGBA")
    if not transparent:
        ground = images.new("RGBA", plain.size, "white")
        plain = images.alpha_composite(ground, plain).convert("RGB")
    plain.info = {}
    # A profile of grey or CMYK pixels does not describe the RGB ones written here.
    profile = image.info.get("icc_profile") if image.mode in {"RGB", "RGBA"} else None
    out = io.BytesIO()
    plain.save(out, format=format, icc_profile=profile, quality=80)
    return out.getvalue()


def scaled(image: Image, longest_side: int) -> Image:
    """A copy whose sides are no longer than that; small pictures stay as they are."""
    from PIL.Image import Resampling

    small = image.copy()
    small.thumbnail((longest_side, longest_side), Resampling.LANCZOS)
    return small


def watermarked(image: Image, text: str) -> Image:
    """A copy with a text over its lower right corner, legible on dark and light ground."""
    from PIL import Image as images
    from PIL import ImageDraw, ImageFont

    size = max(10, min(image.size) // 20)
    layer = images.new("RGBA", image.size, (0, 0, 0, 0))
    ImageDraw.Draw(layer).text(
        (image.width - size, image.height - size),
        text,
        font=ImageFont.load_default(size),
        anchor="rs",
        fill=(255, 255, 255, 200),
        stroke_width=max(1, size // 12),
        stroke_fill=(0, 0, 0, 160),
    )
    marked = images.alpha_composite(image.convert("RGBA"), layer)
    if not image.has_transparency_data:
        marked = marked.convert("RGB")
    if image.mode in {"RGB", "RGBA"} and "icc_profile" in image.info:
        marked.info["icc_profile"] = image.info["icc_profile"]
    return marked
