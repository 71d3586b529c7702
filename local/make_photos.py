"""Make the sample photos: `python local/make_photos.py` writes local/photos anew."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

PHOTOS = Path(__file__).parent / "photos"
ORIENTATION, ARTIST, GPS, LATITUDE = 0x0112, 0x013B, 0x8825, 2


def harbour() -> Image.Image:
    """A sun over the sea, 1,600 × 1,200."""
    image = Image.new("RGB", (1600, 1200))
    draw = ImageDraw.Draw(image)
    for y in range(1200):
        above = y < 700
        draw.line((0, y, 1600, y), (250 - y // 5, 180, 120 + y // 8) if above else (20, 60, 110))
    draw.ellipse((1000, 400, 1240, 640), "gold")
    draw.polygon([(300, 780), (420, 880), (800, 880), (920, 780)], "saddlebrown")
    draw.polygon([(600, 300), (600, 760), (860, 760)], "white")
    return image


def main() -> None:
    PHOTOS.mkdir(exist_ok=True)
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # the camera was held upright: turn by 90° to look at it
    exif[ARTIST] = "A. Private"
    exif.get_ifd(GPS)[LATITUDE] = (53.0, 32.0, 46.0)
    lying = harbour().transpose(Image.Transpose.ROTATE_90)
    lying.save(PHOTOS / "harbour.jpg", quality=80, exif=exif)
    logo = Image.new("RGBA", (200, 120), (0, 0, 0, 0))
    ImageDraw.Draw(logo).ellipse((20, 20, 180, 100), "teal")
    logo.save(PHOTOS / "logo.png", optimize=True)
    # 100 megapixels of nothing in a few kilobytes.
    Image.new("1", (10_000, 10_000)).save(PHOTOS / "bomb.png", optimize=True)
    (PHOTOS / "letter.jpg").write_text("This is a letter, whatever its name says.\n")


if __name__ == "__main__":
    main()
