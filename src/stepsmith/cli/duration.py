"""Durations as people read them."""

from __future__ import annotations

_UNITS = (("d", 86_400, "h", 3_600), ("h", 3_600, "min", 60), ("min", 60, "s", 1))


def duration(seconds: float) -> str:
    """`12 ms`, `1.5 s`, `14 s`, `3 h 20 min`, `30 d`: as exact as it needs to be."""
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 9.95:
        return f"{seconds:.1f}".removesuffix(".0") + " s"
    whole = round(seconds)
    if whole >= 120:
        for unit, size, smaller_unit, smaller in _UNITS:
            if whole >= size:
                count, rest = divmod(whole, size)
                parts = f" {rest // smaller} {smaller_unit}" if rest >= smaller else ""
                return f"{count} {unit}{parts}"
    return f"{whole} s"


def seconds_exactly(seconds: float) -> str:
    """Seconds to the tenth, or to the hundredth below a second: `14.1 s`, `0.05 s`."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{seconds:.2f} s"
