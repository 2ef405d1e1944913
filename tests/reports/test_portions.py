# SPDX-License-Identifier: MIT
"""Shares as documents say them, where the counts stand beside them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.portions import rounded_percent, rounded_portion


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        ("0", "0"),
        ("100", "100"),
        ("20", "20"),
        ("40/3", "13,3"),
        ("200/3", "66,7"),
        ("12.25", "12,3"),
        ("0.05", "0,1"),
        ("0.049", "<0,1"),
        ("99.94", "99,9"),
        ("99.95", ">99,9"),
        ("100.01", ">100"),
        ("-12.25", "\u221212,3"),
        ("-0.01", ">\u22120,1"),
        ("-99.99", "<\u221299,9"),
        ("-100", "\u2212100"),
    ],
)
def test_percents_are_rounded_half_up(percent: str, said: str) -> None:
    """One decimal; nothing and all are said of nothing and all only."""
    assert said == rounded_percent(Fraction(percent))


def test_a_portion_has_both_counts() -> None:
    """The exact counts stand beside the rounded share; of nothing there is no share."""
    said = [rounded_portion(each).render() for each in (Portion(2, 15), Portion(0, 0))]
    assert ["2 из\u00a015 (13,3\u00a0%)", "0 из\u00a00"] == said
