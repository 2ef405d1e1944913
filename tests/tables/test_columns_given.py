# SPDX-License-Identifier: MIT
"""Columns as people have them: mixed ones, names with spaces, and names that are their own."""

from __future__ import annotations

import unicodedata

import numpy as np
import pandas as pd
import polars as pl
import pytest

from shnor_rules.errors import InputError
from shnor_rules.tables.evaluating import evaluate_table
from tests.evaluation.making import made
from tests.tables.assessed import KINDS, by_table
from tests.tables.test_evaluating import NUMBERS, TEACHERS, teachers


@pytest.mark.parametrize("value", [0.5, np.float32(0.5), np.float64(0.5)])
def test_inexact_float_among_words(value: object) -> None:
    """A float among words of pandas is refused as well, and not read as what it prints as."""
    frame = pd.DataFrame({"П1": pd.Series([1, value, "нет"], dtype=object), "П3": 1})
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, frame)
    assert "table-column.inexact" == error.value.message.key
    assert "строка 2" in str(error.value)


def test_truth_value_among_words() -> None:
    """So is a truth value."""
    frame = pd.DataFrame({"П1": pd.Series([1, True, "нет"], dtype=object), "П3": 1})
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, frame)
    assert "table-column.truth" == error.value.message.key


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("letters", [" {} ", "{}\u00a0"])
def test_names_with_spaces(kind: str, letters: str) -> None:
    """A name is read without the spaces around it, in frames of every kind."""
    frame = teachers()
    expected = by_table(TEACHERS, frame, kind, not_applicable=-1)
    spaced = frame.rename({name: letters.format(name) for name in NUMBERS})
    assert expected == by_table(TEACHERS, spaced, kind, not_applicable=-1)


@pytest.mark.parametrize("kind", KINDS)
def test_names_of_two_characters(kind: str) -> None:
    """A name may be written with letters put together of two characters."""
    rules = made(
        """
        indicators: {Й1: {title: счёт, values: "{0; 1}"}}
        total: {formula: Й1}
        """
    )
    frame = pl.DataFrame({unicodedata.normalize("NFD", "Й1"): [1, 0]})
    assert ["1", "0"] == [each.text for each in by_table(rules, frame, kind)]


def test_columns_of_ones_own() -> None:
    """A column that the user names himself is his own, whatever its name is like."""
    frame = teachers().with_columns(п2=1, П1_=2)
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, frame)
    assert "table-column.slip" == error.value.message.key
    assert "keep" in str(error.value.message.help())
    found = evaluate_table(TEACHERS, frame, keep=["п2", "П1_", "статус"], not_applicable=-1)
    expected = evaluate_table(TEACHERS, teachers(), keep=["статус"], not_applicable=-1)
    assert ["п2", "П1_", "статус"] == found.columns
    assert expected["статус"].to_list() == found["статус"].to_list()
