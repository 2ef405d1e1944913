# SPDX-License-Identifier: MIT
"""Remarks accept findings by rule and content, and are told of when they accept nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules import Finding
from shnor_rules.checks import accept
from shnor_rules.findings import Place
from shnor_rules.messages import say
from shnor_rules.model import Remark
from tests.checks.manual_pages import results

if TYPE_CHECKING:
    from shnor_rules.checks import Accepted

GAP = """\
indicators:
  П1: {title: Первый показатель, values: "{0; 1; 2}"}
total: {formula: П1, quote: "Σ = П1"}
levels:
  - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
  - {level: высокий, interval: "(1; 2]", meaning: помощь не нужна}
"""
READING = """\
readings:
  вдвое: {because: AA-01, status: предложено, total: {formula: 2 - П1}}
"""


def remark(accepts: str) -> str:
    """Return the remarks of a file: one that accepts these findings."""
    return f"remarks:\n  AA-01: {{quote: граница, note: граница ничья, accepts: {accepts}}}\n"


def told(found: tuple[Accepted, ...]) -> dict[str, str | None]:
    """Return the rules of the findings with the remark that explains each."""
    return {each.finding.name: None if each.remark is None else each.remark.id for each in found}


@pytest.mark.parametrize(
    ("finding", "explained"),
    [
        pytest.param(Finding(say("gap"), Place("a.yaml"), content="1"), ["AA-01"], id="same"),
        pytest.param(Finding(say("gap"), Place("b.yaml"), content="1"), [], id="other-file"),
        pytest.param(Finding(say("gap"), Place("a.yaml"), content="2"), [], id="other-content"),
        pytest.param(
            Finding(say("gap"), Place("a.yaml"), content="1", reading="вверх"), [], id="a-reading"
        ),
        pytest.param(Finding(say("no-kind"), Place("a.yaml")), [], id="other-rule"),
        pytest.param(Finding(say("level-repeated"), Place("a.yaml")), [], id="never-acceptable"),
        pytest.param(Finding(say("idle-gap"), Place("a.yaml"), content="7"), ["AA-01"], id="any"),
    ],
)
def test_what_a_remark_explains(finding: Finding, explained: list[str]) -> None:
    """A remark explains findings of the rules and contents it names, in its own file."""
    accepts = {"gap": ("1",), "level-repeated": (), "idle-gap": ()}
    known = Remark("AA-01", ("а",), "б", accepts=accepts, at=Place("a.yaml"))

    (result,) = accept([finding], [known])

    assert explained == [each.id for each in (result.remark,) if each is not None]


def test_a_finding_is_accepted_with_its_content() -> None:
    """The content that the check prints, written into the remark, is all there is to it."""
    found = results({"example.yaml": GAP + remark("{gap: 1 (1 из 3)}")})

    assert {"gap": "AA-01"} == told(found)


def test_a_changed_finding_is_told_again_with_the_remark_beside_it() -> None:
    """A finding of other content fails once, and says what the remark accepts."""
    found = results({"example.yaml": GAP + remark("{gap: 1 (1 из 4)}")})

    assert {"gap": None} == told(found)
    related = found[0].finding.related[-1]
    assert "замечание AA-01 принимает другое: «1 (1 из 4)»" == related.message.render()
    assert 12 == related.place.line


@pytest.mark.parametrize(
    ("accepts", "ru"),
    [
        ("{gap: 1 (1 из 3)}", "замечание AA-01 принимает находку gap «1 (1 из 3)», а её нет"),
        ("[gap]", "замечание AA-01 принимает находки gap, а таких нет"),
    ],
)
def test_a_remark_without_its_finding_is_told(accepts: str, ru: str) -> None:
    """A remark whose defect is no longer found says so, at the name of the rule."""
    found = results({"example.yaml": GAP.replace("[0; 1)", "[0; 1]") + remark(accepts)})

    (result,) = found
    assert ("stale-acceptance", ru) == (result.finding.name, result.finding.message.render())
    assert 12 == result.finding.place.line


def test_one_of_several_contents_may_be_stale() -> None:
    """Of several contents each is found, or told of."""
    found = results({"example.yaml": GAP + remark("{gap: [1 (1 из 3), 2 (1 из 3)]}")})

    assert {"gap": "AA-01", "stale-acceptance": None} == told(found)


def test_any_content_is_accepted_with_a_note() -> None:
    """A remark that names the rule only is told how to notice changes."""
    found = results({"example.yaml": GAP + remark("[gap]")})

    assert {"gap": "AA-01", "unpinned-acceptance": None} == told(found)
    note = found[-1].finding.message
    assert note.render().endswith("сейчас это «1 (1 из 3)»")


def test_a_finding_of_a_reading_has_its_name_in_the_content() -> None:
    """What only a reading makes wrong is accepted for that reading only."""
    scale = GAP.replace('values: "{0; 1; 2}"', 'values: "{0; 2}"')
    idle = remark("{idle-gap: [1, 1 – вдвое]}") + READING.replace("2 - П1", "П1 / 2")

    told = [each for each in results({"example.yaml": scale + idle}) if each.finding.reading]
    found = [each for each in told if each.finding.name == "gap"]

    assert [("вдвое", "1 (1 из 2) – вдвое")] == [
        (each.finding.reading, each.finding.pin) for each in found
    ]
    assert str(found[0].finding).endswith("(при толковании «вдвое»)")
    assert "так по толкованию «вдвое»" == found[0].finding.related[-1].message.render()


def test_a_finding_of_the_text_is_not_told_again_of_a_reading() -> None:
    """A reading under which the same comes out adds nothing."""
    found = results({"example.yaml": GAP + remark("{gap: 1 (1 из 3)}") + READING})

    assert [("gap", None)] == [(each.finding.name, each.finding.reading) for each in found]


def test_only_a_finding_that_a_document_can_cause_is_accepted() -> None:
    """A remark cannot accept a slip of the ruleset itself, nor a rule that there is not."""
    found = results({"example.yaml": GAP + remark("{gapp: а, unknown-key: б, gap: 1 (1 из 3)}")})

    assert [
        "замечание не может объяснить находку «gapp»",
        "замечание не может объяснить находку «unknown-key»",
    ] == [
        each.finding.message.render() for each in found if each.finding.name == "dangling-reference"
    ]


def test_a_remark_is_not_blamed_for_a_check_that_was_not_made() -> None:
    """Where a file has errors, what concerns the whole ruleset is not looked at."""
    ruleset = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1: {title: Приказ, date: "01.09.2025", in_force: {to: "31.08.2025"}}
remarks:
  AA-02: {quote: "31.08", note: описка, accepts: {document-not-in-force: 01.09.2025 – 31.08.2025}}
"""
    known = results({"ruleset.yaml": ruleset, "example.yaml": GAP.replace("[0; 1)", "[0; 1]")})
    broken = GAP.replace("{0; 1; 2}", "{0, 1, 2}").replace("[0; 1)", "[0; 1]")
    unmade = results({"ruleset.yaml": ruleset, "example.yaml": broken})

    assert {"document-not-in-force": "AA-02"} == told(known)
    assert {"malformed-set": None} == told(unmade)
