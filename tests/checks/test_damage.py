# SPDX-License-Identifier: MIT
"""Errors in a file keep a check from guessing, and from nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from shnor_rules.checks import check_paths
from shnor_rules.checks.damage import WHOLE, damaged
from shnor_rules.expressions import Span
from shnor_rules.findings import Finding, Place
from shnor_rules.loading import read_sources
from shnor_rules.messages import say
from shnor_rules.model import Unwritten
from tests.checks.manual_pages import HEADS, RULESET, results

BODY = """\
indicators:
  П1: {title: Первый показатель, values: "{0; 1; 2}", unit: балл}
total: {formula: П1, quote: "Σ = П1"}
levels:
  - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
  - {level: высокий, interval: "(1; 2]", meaning: помощь не нужна}
"""


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        pytest.param("unit: балл", "unit: [балл]", ["wrong-type", "gap"], id="a-text"),
        pytest.param("values:", "valeus:", ["unknown-key", "gap"], id="a-key-put-right"),
        pytest.param("  П1:", "\tП1:", ["tab-indent", "gap"], id="a-tab"),
        pytest.param(
            "unit: балл", "unit: балл, unit: балл", ["duplicate-key", "gap"], id="a-key-twice"
        ),
        pytest.param('"{0; 1; 2}"', '"{0, 1, 2}"', ["malformed-set", "gap-undecided"], id="values"),
        pytest.param("formula: П1", "formula: П2", ["unknown-name", "gap-undecided"], id="formula"),
        pytest.param("[0; 1)", "[0, 1)", ["malformed-interval"], id="a-level"),
    ],
)
def test_what_is_still_checked(old: str, new: str, names: list[str]) -> None:
    """An error hides no other fault that is certain all the same, and begets none."""
    found = results({"example.yaml": BODY.replace(old, new)})

    assert names == [each.finding.name for each in found]


def test_an_error_without_a_place_damages_the_whole() -> None:
    """What cannot be laid at the door of one part may be anywhere."""
    finding = Finding(say("yaml-syntax"), Place(path="a.yaml"))

    assert {WHOLE} == damaged(Unwritten(Place("a.yaml")), "a.yaml", [finding])
    assert set() == damaged(Unwritten(Place("b.yaml")), "b.yaml", [finding])


def test_the_layout_tells_where_parts_are_written() -> None:
    """Values, keys and characters have places; of what is not there, the nearest part above."""
    text = "\n".join(HEADS.values()) + "\n" + BODY.replace("values:", "valeus:")
    files = [("ruleset.yaml", RULESET.encode()), ("example.yaml", text.encode())]
    (monitoring,) = read_sources(files, folder="made").draft
    layout = monitoring.layout

    assert layout.has("indicators", "П1", "values")
    assert not layout.has("indicators", "П2", "values")
    assert (6, 42) == _at(layout.place("indicators", "П1", "values"))
    assert (6, 3) == _at(layout.key("indicators", "П1", "note"))
    assert (8, 1) == _at(layout.key("levels", 1))
    assert (1, 1) == _at(layout.key("period"))
    assert ("levels", 1, "interval") == layout.path_at(layout.place("levels", 1, "interval"))
    assert ("levels",) == layout.path_at(layout.key("levels"))
    assert () == layout.path_at(Place())
    assert ["нужна помощь", "помощь не нужна"] == [text for _, text in layout.texts({"meaning"})]


def test_what_was_not_read_from_a_file_has_one_place() -> None:
    """A monitoring that is made in code has no parts in any file."""
    layout = Unwritten()

    assert (False, Place(), Place()) == (layout.has("a"), layout.place("a"), layout.key("a"))
    assert ((), ()) == (layout.path_at(Place()), layout.texts({"quote"}))
    assert Place() == layout.within(Span(0, 1), "total", "formula")


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        pytest.param(
            'formula: П1, quote: "Σ = П1"',
            'quote: "Σ = П1"',
            ["exactly-one-of", "gap-undecided"],
            id="no-formula-before-a-quote",
        ),
        pytest.param(
            "title: Первый показатель, ",
            "",
            ["missing-key", "gap-undecided"],
            id="no-title-before-values",
        ),
    ],
)
def test_what_is_missing_is_not_taken_for_what_stands_first(
    old: str, new: str, names: list[str]
) -> None:
    """A mapping that lacks a key is shown at its first one, which may be a text that is sound."""
    found = results({"example.yaml": BODY.replace(old, new)})

    assert names == [each.finding.name for each in found]


def test_an_indicator_may_be_called_like_a_text() -> None:
    """The name of an indicator is no key, however it is spelt."""
    body = BODY.replace("П1", "title").replace('"{0; 1; 2}"', '"{0, 1, 2}"')
    found = results({"example.yaml": body})

    assert ["malformed-set", "gap-undecided"] == [each.finding.name for each in found]


def test_spoilt_labels_are_not_missed() -> None:
    """Where a label has a fault, no value is said to have none."""
    labels = "unit: балл, labels: {0: мало, 1: средне, 2: мало}"
    found = results({"example.yaml": BODY.replace("unit: балл", labels)})

    assert ["label-repeated", "gap"] == [each.finding.name for each in found]


def test_ten_faults_in_one_file_are_ten_findings() -> None:
    """The nine common slips and a gap in the scale are all told in one run, each once."""
    report = check_paths([Path(__file__).parents[1] / "corpus" / "all-ten"])
    told = [each.name for each in report.findings]

    assert 10 == len(told)
    assert "gap-undecided" in told


def _at(place: Place) -> tuple[int | None, int | None]:
    return place.line, place.column


def test_a_misspelt_key_is_known_by_its_right_name() -> None:
    """An error below a key that was put right damages the section that was meant."""
    slip = BODY.replace("indicators:", "indikators:").replace('"{0; 1; 2}"', '"{0; 1; 2"')
    found = results({"example.yaml": slip})

    assert ["unknown-key", "malformed-set", "gap-undecided"] == [
        each.finding.name for each in found
    ]


def test_a_known_hole_is_not_told_with_every_error() -> None:
    """Where a remark accepts the hole, an error in the formula is the only finding."""
    remark = "remarks:\n  AA-01: {quote: а, note: б, accepts: {gap: 1 (1 из 3)}}\n"
    found = results({"example.yaml": BODY.replace("formula: П1", "formula: П2") + remark})

    assert ["unknown-name"] == [each.finding.name for each in found]
