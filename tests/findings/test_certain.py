# SPDX-License-Identifier: MIT
"""Names that are meant for certain: where two could be meant, none is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings.certain import is_one_slip, surely_meant, surely_named, surely_same
from shnor_rules.findings.nearest import LONGEST, MOST_CANDIDATES


@pytest.mark.parametrize(
    ("name", "candidates", "expected"),
    [
        ("titlе", ["title", "values"], "title"),
        ("Title", ["title", "values"], "title"),
        ("ешеду", ["title", "values"], "title"),
        ("сар", ["cap", "CAP"], None),
        ("title", ["title"], None),
        ("titel", ["title"], None),
        ("школа", [], None),
        ("t" * (LONGEST + 1), ["T" * (LONGEST + 1)], None),
        ("titlе", ["title", *map(str, range(MOST_CANDIDATES))], None),
    ],
)
def test_only_the_looks_may_differ(name: str, candidates: list[str], expected: str | None) -> None:
    """Letters that look the same, capitals and the keyboard layout, if one candidate is left."""
    assert expected == surely_same(name, candidates)


@pytest.mark.parametrize(
    ("name", "candidate", "expected"),
    [
        ("valeus", "values", True),
        ("value", "values", True),
        ("valuess", "values", True),
        ("velues", "values", True),
        ("notrated", "not_rated", True),
        ("not-rated", "not_rated", True),
        ("vlaeus", "values", False),
        ("values", "values", False),
        ("evlaus", "values", False),
        ("of", "off", False),
        ("item1", "item2", False),
        ("item", "item2", False),
    ],
)
def test_a_slip_is_one_movement_of_the_hand(name: str, candidate: str, *, expected: bool) -> None:
    """One character too many, too few or wrong, or two that changed places; never a digit."""
    assert expected is is_one_slip(name, candidate)


@given(st.text(max_size=8), st.text(max_size=8))
def test_a_slip_is_one_both_ways(name: str, candidate: str) -> None:
    """What is a slip of a name has that name as its slip."""
    assert is_one_slip(name, candidate) is is_one_slip(candidate, name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("valeus", "values"), ("Values", "values"), ("lavel", None), ("levl", "level"), ("x", None)],
)
def test_what_is_meant_must_be_the_only_one(name: str, expected: str | None) -> None:
    """`lavel` is a slip of `level` and of `label`."""
    assert expected == surely_meant(name, ["level", "label", "values"])


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("K1", ["К1", "К2"], "К1"),
        ("g1", ["П1", "П2"], "П1"),
        ("оrder-1", ["order-1"], "order-1"),
        ("K1", ["К1"], None),
        ("К1", ["K1", "К2", "К3"], None),
        ("K1", ["К1", "К2", "ege"], None),
        ("K1", ["К1", "К2", "total"], "К1"),
        ("п1", ["П1", "П2"], None),
        ("ПЗ", ["П1", "П3"], None),
        ("вклад", ["вклaд", "часть"], None),
        ("вклат", ["вклад"], None),
    ],
)
def test_a_name_of_the_file_needs_the_support_of_the_others(
    name: str, names: list[str], expected: str | None
) -> None:
    """The slip may lie where the name is given: the alphabet of the other names decides."""
    assert expected == surely_named(name, names, common={"total"})
