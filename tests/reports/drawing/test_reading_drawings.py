# SPDX-License-Identifier: MIT
"""What is drawn can be told apart: contrast of letters and lines, widths of words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.reports.drawing.lettering import lines, shortened, width
from shnor_rules.reports.drawing.palette import DARK, PAPER, Shade, shades
from shnor_rules.reports.drawing.states import STATES


def luminance(colour: str) -> float:
    """Return how light a colour is, as WCAG counts it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("shade", shades(7))
def test_letters_can_be_read_on_every_fill(shade: Shade) -> None:
    """The contrast of letters and their ground is at least 4.5 to 1."""
    assert contrast(shade.fill, shade.ink) >= 4.5


def test_signs_of_states_can_be_seen() -> None:
    """The contrast of a sign and its bar is at least 3 to 1, that of outlines and paper too."""
    assert [] == [name for name, each in STATES.items() if contrast(each.fill, each.ink) < 3]
    assert contrast(DARK, PAPER) >= 3


@pytest.mark.parametrize("count", range(8))
def test_shades_grow_darker(count: int) -> None:
    """Levels from the lowest go from light to dark, which print in black and white keeps."""
    ramp = [luminance(shade.fill) for shade in shades(count)]

    assert count == len(ramp)
    assert sorted(ramp, reverse=True) == ramp
    assert count == len(set(ramp))


def test_past_seven_shades_begin_anew() -> None:
    """More levels than shades repeat them; their patterns and names tell them apart."""
    assert shades(7) == shades(9)[:7]
    assert shades(9)[7:] == shades(9)[:2]


@given(st.text("абвЩш MWil\u00a0.", max_size=80), st.integers(30, 200))
@settings(max_examples=60)
def test_lines_are_no_wider_than_asked_and_lose_nothing(text: str, most: int) -> None:
    """Broken lines hold every letter in order, and none is too wide."""
    found = lines(text, most)

    assert "".join(text.split()) == "".join("".join(found).split())
    assert all(width(line) <= most for line in found)


def test_what_is_cut_is_marked() -> None:
    """A text that is too wide ends with an ellipsis; one that fits is left alone."""
    assert "школа" == shortened("школа", 100)
    assert "выдум…" == shortened("выдуманная школа", 60)
