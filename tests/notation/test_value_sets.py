# SPDX-License-Identifier: MIT
"""Value sets are read as printed, trailing separator and all, and printed back."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.notation import (
    EVERYTHING,
    Enumeration,
    Range,
    ValueSet,
    format_value_set,
    parse_interval,
    parse_value_set,
)

ZERO, ONE, TWO = Fraction(0), Fraction(1), Fraction(2)

WRITTEN: dict[str, ValueSet] = {
    "{0; 1; 2; нет}": Enumeration((ZERO, ONE, TWO, "нет")),
    "{0;1;2}": Enumeration((ZERO, ONE, TWO)),
    "{2; 0,0; 1; }": Enumeration((TWO, ZERO, ONE), trailing_separator=True),
    "{1;}": Enumeration((ONE,), trailing_separator=True),
    "{высокая;  средняя ; низкая}": Enumeration(("высокая", "средняя", "низкая")),
    "{русский  язык; математика (профильный уровень); СОШ № 1; IT-куб}": Enumeration(
        ("русский язык", "математика (профильный уровень)", "СОШ № 1", "IT-куб")
    ),
    "{низки\u0438\u0306; да}": Enumeration(("низки\u0439", "да")),
    "[0; 2]": Range(parse_interval("[0; 2]")),
    "не менее 0": Range(parse_interval("не менее 0")),
    "любое": Range(EVERYTHING),
    "целое": Range(EVERYTHING, whole=True),
    "Целое любое": Range(EVERYTHING, whole=True),
    "целое не менее 0": Range(parse_interval("не менее 0"), whole=True),
    "целое  [0; 100] %": Range(parse_interval("[0; 100]"), whole=True),
}

CANONICAL = (
    "{0; 1; 2; нет}",
    "{0; 1; 2; 3; 4; 5; }",
    "{0,5; 1/3; -1}",
    "{да; нет}",
    "[0; 2]",
    "более 1/3",
    "любое",
    "целое",
    "целое не менее 0",
    "целое [0; 100]",
)


@pytest.mark.parametrize(("text", "value_set"), WRITTEN.items())
def test_a_value_set_is_read(text: str, value_set: ValueSet) -> None:
    """Members keep their order; a range keeps whether it is of whole numbers."""
    assert value_set == parse_value_set(text)


@pytest.mark.parametrize("text", CANONICAL)
def test_a_value_set_is_printed_as_it_was_written(text: str) -> None:
    """Printing takes back what reading made of a text in the notation."""
    assert text == format_value_set(parse_value_set(text)) == str(parse_value_set(text))


def test_members_are_parted_into_numbers_and_words() -> None:
    """Numbers and words can be asked for on their own, in the printed order."""
    mixed = Enumeration((TWO, "нет", ZERO))

    assert (TWO, ZERO) == mixed.numbers
    assert ("нет",) == mixed.words


def test_a_range_counts_nothing_out() -> None:
    """A range has no list of numbers and no words."""
    whole = Range(EVERYTHING, whole=True)

    assert (None, ()) == (whole.numbers, whole.words)


def test_only_members_may_be_answered() -> None:
    """A set holds its members, in exactly their spelling."""
    mixed = parse_value_set("{0; 0,5; нет}")

    assert Fraction(1, 2) in mixed
    assert "нет" in mixed
    assert ONE not in mixed
    assert "Нет" not in mixed


def test_a_range_holds_numbers_of_its_interval() -> None:
    """A range holds numbers between its ends, whole ones only where it says so, and no words."""
    half = Fraction(1, 2)

    assert half in parse_value_set("[0; 2]")
    assert half not in parse_value_set("целое [0; 2]")
    assert TWO in parse_value_set("целое [0; 2]")
    assert Fraction(3) not in parse_value_set("целое [0; 2]")
    assert "нет" not in parse_value_set("любое")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ((), "at least one"),
        ((ONE, ONE), "differ"),
        (("да", "Да"), "differ"),
        (("а; б",), "not a word"),
        (("5 баллов",), "not a word"),
        ((" да",), "not a word"),
        (("любое",), "not a word"),
    ],
)
def test_a_set_without_notation_cannot_be_made(
    members: tuple[Fraction | str, ...], reason: str
) -> None:
    """No members, equal members and words that could not be read back are refused."""
    with pytest.raises(ValueError, match=reason):
        Enumeration(members)
