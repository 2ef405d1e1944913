# SPDX-License-Identifier: MIT
"""Words that every section uses."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.analysis.entries import Key
from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.content.wording import (
    attribute_title,
    key_in_words,
    number_in_words,
    portion_in_words,
    some,
)
from tests.reports.content.reviewing import TEACHERS, made_once


@pytest.mark.parametrize(
    ("portion", "ru", "en"),
    [
        (Portion(3, 15), "3 из\u00a015 (20\u00a0%)", "3 of\u00a015 (20\u00a0%)"),
        (Portion(1, 3), "1 из\u00a03 (33,3\u00a0%)", "1 of\u00a03 (33,3\u00a0%)"),
        (Portion(0, 0), "0 из\u00a00", "0 of\u00a00"),
    ],
)
def test_a_portion_has_its_share_where_there_is_one(portion: Portion, ru: str, en: str) -> None:
    """Nothing of nothing has no share; numbers do not part from their signs."""
    assert (ru, en) == (portion_in_words(portion, "ru"), portion_in_words(portion, "en"))


def test_a_fraction_without_an_end_has_its_decimal() -> None:
    """Others stand as printed."""
    assert "7/6\u00a0=\u00a01,1666…" == number_in_words(Fraction(7, 6))
    assert "1,5" == number_in_words(Fraction(3, 2))


def test_a_key_says_what_is_not_told() -> None:
    """All records together are the municipality."""
    assert "Школа А, не указано" == key_in_words(Key(("школа", "год"), ("Школа А", None)), "ru")
    assert "The municipality" == key_in_words(Key(), "en")


def test_an_unknown_attribute_is_called_by_its_name() -> None:
    """Results of other rules may have attributes that the monitoring lacks."""
    monitoring = made_once(TEACHERS)[1]

    assert "Название школы" == attribute_title("школа", monitoring)
    assert "район" == attribute_title("район", monitoring)


def test_of_very_many_names_the_first_are_told() -> None:
    """How many more there are is said."""
    names = [str(number) for number in range(32)]
    assert "29; и ещё 2" in some(names, "ru")
    assert "0; 1" == some(names[:2], "ru")
