# SPDX-License-Identifier: MIT
"""Answers as text mean in columns what they mean in records."""

from __future__ import annotations

from typing import Final

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evaluation.making import made
from tests.tables.answers.reading_back import KINDS, ONLY_RECORDS, agree, by_columns

FEW: Final = made(
    """
    indicators:
      С: {title: счёт, values: "{0; 1; 2}", scored: false}
      Н: {title: с нет, values: "{1; 2; 5; нет}", not_applicable: нет, scored: false}
      О: {title: слово, values: "{0; 0,5; 1; не оценивается}", scored: false,
          labels: {0: низкий уровень, 1: ещё нет}, not_applicable: не оценивается}
      Т: {title: слова, values: "{высокая; Средняя;  низкая}", scored: false}
      Р: {title: отрезок, values: "[-1,5; 20000)", scored: false}
      Б: {title: без границ, values: "любое", labels: {7: семь}, scored: false}
      Ц: {title: целое, values: "целое не менее 1", scored: false}
      П: {title: процент, values: "[0; 100]", unit: "%", scored: false}
      Д: {title: трети, values: "{1/3; 2/3; -1000; 1000}", scored: false}
    """
)

ODD: Final = (
    *("", " ", "\u00a0\t", "0", "1", "2", "3", "-1", "\u22121,5", "- 1", "-0", "5", "007", "1.0"),
    *("2,50", "2,", ",5", "0,5", "0.50000000000000000000000000000000", "0,123456", "0,1234567"),
    *("0,1234560", "1 000", "1\u00a0000", "1\u202f000,25", "-1 000", "1  000", "10 00", "1000"),
    *("19999,999999", "20000", "12 345 678,9", "1 000 000 000", "1000000000,5", "999999999999"),
    *("1/3", "2/3", "-1/3", "2/6", "1/0", "нет", " НЕТ ", "нёт", "Высокая", "средняя", "семь"),
    *("низкий  уровень", "Низкий\u00a0уровень", "Еще нет", "не  оценивается", "30%", "30 %", "%"),
    *("100,5%", "да", "1e3", "x" * 70, "слово " * 20, "12345678901234567890", "5\n", "\x1c2\x85"),
    *("\u0661", "+1", "1,000.5", "бесконечность", "nan", "0x1", "1_000"),
)

NAMES: Final = tuple(indicator.id for indicator in FEW.indicators)


@pytest.mark.parametrize("kind", KINDS)
def test_odd_spellings(kind: str) -> None:
    """Every odd spelling is in every column what it is in a record."""
    agree(FEW, pl.DataFrame({name: [*ODD, None] for name in NAMES}), kind)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("0,1234567", True),
        ("0,1234560", False),
        ("1000000000", False),
        ("1000000000,5", True),
        ("-1000000000", False),
        ("12345678901", True),
        ("1/3", True),
        (f"1,{'0' * 31}", True),
    ],
)
def test_what_only_a_record_can_have(text: str, *, refused: bool) -> None:
    """A fraction, too many decimals and a number beyond 10^9 are refused with the way out."""
    (row,) = by_columns(FEW, pl.DataFrame({"Б": [text]}))

    assert refused == (any(ONLY_RECORDS in each for each in row.reasons))
    assert refused == (not row.values)


spellings = st.one_of(
    st.sampled_from(ODD),
    st.text("0123456789-\u2212., \u00a0/%", max_size=8),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(("", "-", "\u2212", " ")),
        st.integers(0, 30000),
        st.sampled_from((",", ".", "")),
        st.sampled_from(("", "0", "5", "50", "1234560", "000000001")),
    ),
)


@settings(max_examples=15)
@given(st.lists(st.tuples(*[spellings] * len(NAMES)), min_size=1, max_size=12))
def test_any_spelling(rows: list[tuple[str, ...]]) -> None:
    """Whatever is written, a table is read as its rows are."""
    agree(FEW, pl.DataFrame(rows, schema=dict.fromkeys(NAMES, pl.String), orient="row"), "polars")
