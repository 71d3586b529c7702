"""The plot: an SVG that says what the figures say."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.plot import HEIGHT, WIDTH, Panel, Series, svg

SVG = "{http://www.w3.org/2000/svg}"
POINTS = st.lists(
    st.tuples(st.integers(1, 10**7), st.floats(1e-3, 1e6)), min_size=1, max_size=8, unique_by=min
)


def _panel(*points: tuple[float, float]) -> Panel:
    return Panel("a title", "across", "upward", [Series("one & only", sorted(points))])


def _texts(plot: str) -> set[str | None]:
    return {element.text for element in ElementTree.fromstring(plot).iter(f"{SVG}text")}


def test_axes_and_title_are_named() -> None:
    assert {"a title", "across", "upward"} <= _texts(svg([_panel((1, 1), (10, 2))]))


def test_every_power_of_ten_has_its_number() -> None:
    assert {"10", "100", "1,000"} <= _texts(svg([_panel((10, 1), (1000, 2))]))


def test_the_vertical_axis_begins_at_zero_and_ends_above_the_highest_point() -> None:
    assert {"0", "1", "2", "3", "4"} <= _texts(svg([_panel((1, 1), (10, 3.5))]))


def test_a_constant_is_drawn_as_a_level_line() -> None:
    root = ElementTree.fromstring(svg([_panel((10, 5), (100, 5), (1000, 5))]))
    line = root.find(f".//{SVG}polyline")
    assert line is not None
    heights = {place.split(",")[1] for place in line.attrib["points"].split()}
    assert len(heights) == 1


def test_several_lines_are_told_apart_by_name() -> None:
    lines = [Series("first", [(1, 1), (10, 1)]), Series("second", [(1, 2), (10, 2)])]
    assert {"first", "second"} <= _texts(svg([Panel("t", "x", "y", lines)]))


@given(points=POINTS)
def test_every_point_is_inside_its_panel(points: list[tuple[int, float]]) -> None:
    root = ElementTree.fromstring(svg([_panel(*points)]))
    dots = list(root.iter(f"{SVG}circle"))
    assert len(dots) == len(points)
    for dot in dots:
        assert 0 <= float(dot.attrib["cx"]) <= WIDTH
        assert 0 <= float(dot.attrib["cy"]) <= HEIGHT
