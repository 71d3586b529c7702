"""Work on pictures, on real bytes."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tasks import pictures
from tasks.photo_errors import DecompressionBomb, NotAnImage
from tests.photos import PHOTOS, picture

HARBOUR = (PHOTOS / "harbour.jpg").read_bytes()
LOGO = (PHOTOS / "logo.png").read_bytes()


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def test_a_photo_is_turned_as_its_camera_was_held() -> None:
    assert opened(HARBOUR).size == (1200, 1600)
    format, upright = pictures.open_upright(HARBOUR)
    assert (format, upright.size) == ("JPEG", (1600, 1200))
    sun = upright.convert("RGB").getpixel((1120, 520))
    assert isinstance(sun, tuple)
    assert (sun[0] > 200, sun[1] > 180, sun[2] < 60) == (True, True, True)


@pytest.mark.parametrize("format", ["JPEG", "WEBP", "AVIF"])
def test_nothing_private_is_kept(format: str) -> None:
    assert opened(HARBOUR).getexif()[0x013B] == "A. Private"
    assert opened(HARBOUR).getexif().get_ifd(0x8825) != {}
    content = pictures.encoded(pictures.open_upright(HARBOUR)[1], format)
    assert opened(content).format == format
    assert opened(content).size == (1600, 1200)
    assert dict(opened(content).getexif()) == {}
    assert b"A. Private" not in content


def test_a_colour_profile_is_kept() -> None:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG", icc_profile=b"a profile")
    content = pictures.encoded(pictures.open_upright(out.getvalue())[1], "JPEG")
    assert opened(content).info["icc_profile"] == b"a profile"


def test_transparency_is_kept_where_the_format_has_it() -> None:
    _, logo = pictures.open_upright(LOGO)
    assert opened(pictures.encoded(logo, "WEBP")).convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)


def test_transparency_is_white_in_a_jpeg() -> None:
    _, logo = pictures.open_upright(LOGO)
    assert opened(pictures.encoded(logo, "JPEG")).getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("size", "scaled"), [((400, 200), (100, 50)), ((200, 400), (50, 100)), ((80, 40), (80, 40))]
)
def test_a_thumbnail_keeps_its_proportions_and_never_grows(
    size: tuple[int, int], scaled: tuple[int, int]
) -> None:
    assert pictures.scaled(Image.new("RGB", size), 100).size == scaled


def test_a_watermark_is_in_the_lower_right_corner() -> None:
    plain = Image.new("RGB", (400, 300), "navy")
    marked = pictures.watermarked(plain, "© me")
    assert marked.crop((0, 0, 200, 300)).getcolors() == [(200 * 300, (0, 0, 128))]
    assert len(marked.crop((200, 200, 400, 300)).getcolors(100_000) or []) > 10


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(DecompressionBomb, match="10000 × 10000 are 100000000 pixels"):
        pictures.open_upright((PHOTOS / "bomb.png").read_bytes())


def test_a_text_is_no_image() -> None:
    with pytest.raises(NotAnImage, match="it is none of JPEG, PNG, WEBP"):
        pictures.open_upright((PHOTOS / "letter.jpg").read_bytes())


def test_a_format_that_is_not_taken_is_no_image() -> None:
    with pytest.raises(NotAnImage, match="it is none of JPEG, PNG, WEBP"):
        pictures.open_upright(picture(format="GIF"))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_half_an_image_is_none(format: str) -> None:
    content = picture(400, 300, format)
    with pytest.raises(NotAnImage):
        pictures.open_upright(content[: len(content) // 2])
