# SPDX-License-Identifier: MIT
"""The pages on clauses and defects account for all that the orders print and all that is wrong."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

import pytest

import shnor_rules
from shnor_rules.analysis.provenance import Element, provenance
from shnor_rules.loading import bundled_names
from tests.docs.pages import DOCS

DEFECTS: Final = {"KOR": 80, "KUS": 16, "KOL": 16, "KAN": 15, "KIS": 15, "X": 5}
"""How many defects of each document, and across documents, were found by reading the orders."""


@cache
def counted() -> Counter[tuple[str, Element]]:
    """Return how many elements of each kind every file of the shipped rulesets has."""
    return Counter(
        (each.name.partition(" ")[0], each.element)
        for name in bundled_names()
        for each in provenance(shnor_rules.load(name))
    )


def test_every_defect_is_a_remark() -> None:
    """All 147 known defects stand in the rulesets under their ids, and no other."""
    page = (DOCS / "reference" / "defects.md").read_text(encoding="utf-8")
    expected = [
        f"{letters}-{n:02}" for letters, last in DEFECTS.items() for n in range(1, last + 1)
    ]

    assert sorted(expected) == re.findall(r"^\| ([A-Z]+-\d+) \|", page, re.MULTILINE)


@pytest.mark.parametrize(
    ("file", "element", "count"),
    [
        ("kushchevsky/roadmap", Element.HEADING, 12),
        ("kushchevsky/roadmap", Element.ROW, 72),
        ("kushchevsky/teacher-competence", Element.INDICATOR, 5),
        ("kushchevsky/risk-factors", Element.FACTOR, 7),
        # Numbers 1 to 51, of which 40 is a heading; a row without number, and one without title.
        ("korenovsky/roadmap", Element.ROW, 52),
        ("korenovsky/training-quality", Element.INDICATOR, 20),
        ("korenovsky/teacher-competence", Element.INDICATOR, 5),
        ("korenovsky/teacher-competence", Element.INTERVAL, 4),
        ("korenovsky/methodical-help", Element.INDICATOR, 13),
        ("korenovsky/methodical-help", Element.INTERVAL, 3),
        ("korenovsky/mentoring-centre", Element.INDICATOR, 6),
        ("korenovsky/mentoring-centre", Element.INTERVAL, 3),
        ("korenovsky/tutoring-point", Element.INDICATOR, 6),
        ("korenovsky/tutoring-point", Element.INTERVAL, 3),
        ("korenovsky/risk-factors", Element.FACTOR, 10),
        ("korenovsky/risk-factors", Element.PROTOCOL_ROW, 6),
        ("korenovsky/risk-factors", Element.RISK, 35),
        ("korenovsky", Element.SCHEDULE, 4),
        ("kola/roadmap", Element.ROW, 24),
        ("kola/target-indicators", Element.INDICATOR, 4),
        ("kansk/roadmap", Element.ROW, 19),
        ("kansk/fulfilment-indicators", Element.INDICATOR, 9),
        ("kislovodsk/roadmap", Element.ROW, 16),
        # Sixteen totals and sixteen times three years, of which one cell is empty.
        ("kislovodsk/roadmap", Element.PLANNED, 63),
    ],
)
def test_what_the_orders_print_is_there(file: str, element: Element, count: int) -> None:
    """The rulesets have as many indicators, intervals and rows as the orders print."""
    assert count == counted()[file, element]


def test_every_element_has_its_clause() -> None:
    """Whatever is copied from an order says where it stands there."""
    untold = [
        each.name
        for name in bundled_names()
        for each in provenance(shnor_rules.load(name))
        if each.place is None
    ]

    assert [] == untold


def test_every_row_of_a_page_is_an_element() -> None:
    """The pages list all elements of the shipped rulesets."""
    folder = DOCS / "reference" / "clauses"
    rows = sum(
        line.startswith("| ") and not line.startswith(("| clause", "| ---"))
        for page in folder.iterdir()
        for line in page.read_text(encoding="utf-8").splitlines()
    )

    assert counted().total() == rows
