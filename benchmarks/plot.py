"""Small line plots over a logarithmic axis, as SVG that is the same for the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import log10
from typing import Final

COLOURS: Final = ("#1f6f8b", "#c8553d", "#5b7f3a")
PANEL_WIDTH: Final = 380
WIDTH: Final = 300
HEIGHT: Final = 180
LEFT: Final = 60
TOP: Final = 40
FULL_HEIGHT: Final = TOP + HEIGHT + 60


@dataclass(frozen=True, slots=True)
class Series:
    """A line: its name, and its points from left to right."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Panel:
    """A plot: what it shows, and what its axes are. The vertical one begins at zero."""

    title: str
    across: str
    upward: str
    lines: Sequence[Series]


def svg(panels: Sequence[Panel]) -> str:
    """The panels side by side."""
    width = PANEL_WIDTH * len(panels)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{FULL_HEIGHT}" '
        f'viewBox="0 0 {width} {FULL_HEIGHT}" font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{FULL_HEIGHT}" fill="white"/>',
    ]
    for index, panel in enumerate(panels):
        parts.append(f'<g transform="translate({index * PANEL_WIDTH + LEFT} {TOP})">')
        parts.extend(_panel(panel))
        parts.append("</g>")
    return "\n".join([*parts, "</svg>", ""])


def _panel(panel: Panel) -> list[str]:
    across = [x for line in panel.lines for x, _ in line.points]
    low, high = log10(min(across)), log10(max(across))
    top = _round_up(max(y for line in panel.lines for _, y in line.points))

    def place(x: float, y: float) -> tuple[float, float]:
        share = (log10(x) - low) / (high - low) if high > low else 0.5
        return round(share * WIDTH, 1), round(HEIGHT - y / top * HEIGHT, 1)

    parts = [
        _text(WIDTH / 2, -22, panel.title, weight="bold"),
        _text(WIDTH / 2, HEIGHT + 34, panel.across),
        f'<text transform="translate(-44 {HEIGHT / 2:g}) rotate(-90)" '
        f'text-anchor="middle">{escape(panel.upward)}</text>',
    ]
    for step in range(5):
        value = top * step / 4
        _, y = place(min(across), value)
        parts.append(f'<path d="M0 {y:g}H{WIDTH}" stroke="#ddd"/>')
        parts.append(_text(-6, y + 4, f"{value:g}", anchor="end"))
    for power in range(round(low), int(high) + 1):
        x, _ = place(max(10.0**power, min(across)), 0)
        parts.append(_text(x, HEIGHT + 16, f"{10**power:,}"))
    for colour, line in zip(COLOURS, panel.lines, strict=False):
        parts.extend(_line(line, colour, [place(x, y) for x, y in line.points]))
    for index, line in enumerate(panel.lines if len(panel.lines) > 1 else ()):
        parts.append(f'<g fill="{COLOURS[index]}">')
        parts.append(_text(WIDTH, -6 + 14 * index, line.name, anchor="end"))
        parts.append("</g>")
    return parts


def _line(line: Series, colour: str, places: Sequence[tuple[float, float]]) -> list[str]:
    path = " ".join(f"{x:g},{y:g}" for x, y in places)
    dots = [
        f'<circle cx="{x:g}" cy="{y:g}" r="3" fill="{colour}">'
        f"<title>{escape(line.name)}: {value:.3g} at {size:,.0f}</title></circle>"
        for (x, y), (size, value) in zip(places, line.points, strict=True)
    ]
    return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots]


def _text(x: float, y: float, text: str, *, anchor: str = "middle", weight: str = "normal") -> str:
    return (
        f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{escape(text)}</text>"
    )


def _round_up(value: float) -> float:
    """The next of 1, 2, 4, 8, 10, 20, … in its decade, with which four steps are round too."""
    decade: float = 10.0 ** int(log10(value) // 1)
    return next(decade * step for step in (1, 2, 4, 8, 10, 20) if decade * step >= value * 1.05)
