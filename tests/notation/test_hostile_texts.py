# SPDX-License-Identifier: MIT
"""Texts made to take long are refused like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.errors import NotationError
from shnor_rules.notation import (
    parse_deadline,
    parse_interval,
    parse_number,
    parse_planned,
    parse_value_set,
)
from shnor_rules.notation.refusal import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

PARSERS = (parse_number, parse_interval, parse_value_set, parse_deadline, parse_planned)
UNITS = (
    "0",
    "[",
    "{",
    "; ",
    "0,",
    "a:",
    "/",
    "1 000 ",
    "не ",
    " или ",
    "\u200b",
    "май, ",
    "«",
    "1 – ",
    "oа",
    "и\u0306",
)
# The null character stands in every text, so that none is well formed by accident.
FRAMES = (
    ("", "\0"),
    ("{", "\0}"),
    ("[", "\0)"),
    ("0", ";\0"),
    ("5", " \0"),
    ("более 5", "\0"),
)


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("unit", [*UNITS, "\u00a0"])
def test_a_huge_text_is_refused(parse: Callable[[str], object], unit: str) -> None:
    """A hundred thousand characters are refused, whatever they are."""
    with pytest.raises(NotationError) as caught:
        parse((unit * 100_000)[:100_000])

    assert 0 <= caught.value.start <= caught.value.end <= 100_000


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("unit", [*UNITS, " "])
@pytest.mark.parametrize(("head", "tail"), FRAMES)
def test_the_longest_text_that_is_read_at_all_ends(
    parse: Callable[[str], object], unit: str, head: str, tail: str
) -> None:
    """Reading, explaining and guessing end in time on repetitions, just below the limit."""
    text = (head + unit * LONGEST)[: LONGEST - len(tail)] + tail
    with pytest.raises(NotationError) as caught:
        parse(text)

    assert caught.value.render("ru")


def test_spaces_around_a_value_are_not_its_length() -> None:
    """A short value in a field of spaces is a short value."""
    assert parse_number("5") == parse_number(" " * 100_000 + "5" + " " * 100_000)
