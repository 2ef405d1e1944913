# SPDX-License-Identifier: MIT
"""Slips in formulas: corrected where one correction makes a formula, and only there."""

from __future__ import annotations

import pytest

from shnor_rules.expressions.mending import LONGEST, MOST_COMMAS, corrections
from shnor_rules.findings.fix import edited

COMMAS = ", ".join(["П1, 0,5"] * (MOST_COMMAS + 1))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0,4 * П1", "0.4 * П1"),
        ("0,4 * П1 + 1,25", "0.4 * П1 + 1.25"),
        ("(0,4 + П1) / 2", "(0.4 + П1) / 2"),
        ("not (0,4 < П1)", "not (0.4 < П1)"),
        ("СУММ((0,4) * П1, П2)", "СУММ((0.4) * П1, П2)"),
        ("СРВЗВЕШ(П1, 0,4, П2, 0,6)", "СРВЗВЕШ(П1, 0.4, П2, 0.6)"),
        ("ОКРУГЛ(0,4 * П1, 2)", "ОКРУГЛ(0.4 * П1, 2)"),
        ("ОКРУГЛ(П1,2,1)", None),
        ("ABS(0,5)", "ABS(0.5)"),
        ("ОКРУГЛ(5,2)", "ОКРУГЛ(5, 2)"),
        ("СУММ(0,05, П1)", "СУММ(0.05, П1)"),
        ("П1 × 2 – П2", "П1 * 2 - П2"),
        ("П1 ≥ 2 and П2 ≠ «нет»", "П1 >= 2 and П2 != 'нет'"),
        ("П1 = 2", "П1 == 2"),
        ("CУMM(П1, П2)", "СУММ(П1, П2)"),
        ("сумм(0,5 * П1)", None),
        ("cevv(П1)", "СУММ(П1)"),
        ("СУММ(0,4, П1)", None),
        ("СУММ(П1; 0,4)", None),
        ("0,4 * (П1", None),
        ("0,4 * вместе(П1)", None),
        ("1:2", None),
        ("П1 * 2", None),
        ("", None),
        (")0,5", None),
        (f"СРВЗВЕШ({COMMAS})", None),
        (f"0,4 * П1 + {'1' * LONGEST}", None),
    ],
)
def test_one_way_to_make_a_formula(written: str, meant: str | None) -> None:
    """The corrected formula is shown; where two are possible or none, nothing is corrected."""
    edits = corrections(written)

    assert (meant or written) == edited(written, edits)
    assert (meant is not None) is bool(edits)
