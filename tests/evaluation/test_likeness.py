# SPDX-License-Identifier: MIT
"""Every result says whose scale it is, where that is another monitoring's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shnor_rules
from shnor_rules.evaluation.citing import likeness_as_data, likeness_in_words
from tests.loading.districts import BARE, READING, SCALED, file, read

if TYPE_CHECKING:
    from shnor_rules import Assessment
    from shnor_rules.model import Ruleset

RECORD = {"П1": 2, "П2": "нет"}


def ruleset() -> Ruleset:
    """Return a ruleset in which `b` and, through it, `c` are like `a`, and `d` by a reading."""
    found = read(
        a=file("a", SCALED),
        b=file("b", BARE, like="a"),
        c=file("c", BARE, like="b"),
        d=file("d", BARE, READING.replace("LIKE", "a")),
    ).ruleset
    assert found is not None
    return found


def like_lines(assessment: Assessment, lang: str = "ru") -> list[str]:
    """Return what an explanation says of other monitorings."""
    return [each.message.render(lang) for each in assessment.explain().find("like")]


def test_a_result_by_its_own_rules_says_nothing() -> None:
    """Without another monitoring there is nothing to say, and the key is there all the same."""
    rules = ruleset()

    own = shnor_rules.evaluate(rules["a"], RECORD)
    literal = shnor_rules.evaluate(rules["d"], RECORD)

    assert None is own.to_dict()["like"] is literal.to_dict()["like"]
    assert [] == like_lines(own) == like_lines(literal)
    assert None is likeness_as_data(None)


def test_data_name_the_rules_and_the_parts() -> None:
    """Document and hash are those of the other rules; the reading is the one that decided it."""
    rules = ruleset()

    like = shnor_rules.evaluate(rules["d"], RECORD, reading="по-соседям").to_dict()["like"]

    assert ["monitoring", "document", "hash", "reading", "taken", "kept", "like"] == [*like]
    assert ("here/a", "по-соседям", None) == (like["monitoring"], like["reading"], like["like"])
    assert rules.hash == like["hash"]
    assert like["document"].startswith("Приказ № ")
    assert like["document"].endswith(" от 01.09.2025")
    assert {"total", "levels"} <= {*like["taken"]}
    assert [] == like["kept"]


def test_what_is_taken_on_the_way_is_named_too() -> None:
    """Of a chain every link is told: whose scale it is stands at the end."""
    assessment = shnor_rules.evaluate(ruleset()["c"], RECORD)

    first, second = like_lines(assessment)

    assert first.startswith("чего документ не печатает, взято у «here/b» (Приказ № ")
    assert second.startswith("чего документ не печатает, взято у «here/a» (Приказ № ")
    assert "here/a" == assessment.to_dict()["like"]["like"]["monitoring"]


def test_the_words_name_the_reading() -> None:
    """That a reading decided it is said in both languages."""
    assessment = shnor_rules.evaluate(ruleset()["d"], RECORD, reading="по-соседям")

    (russian,), (english,) = like_lines(assessment), like_lines(assessment, "en")

    assert "взято по толкованию «по-соседям» у «here/a»" in russian
    assert "is taken by the reading `по-соседям` from `here/a`" in english


def test_rules_without_a_document_are_named_all_the_same() -> None:
    """A monitoring whose document is not described is known by its name."""
    files = read(a=file("a", SCALED).replace(b"d-1", b"d-9"), b=file("b", BARE, like="a")).draft

    likeness = files["b"].likeness

    assert likeness is not None
    assert (
        likeness_in_words(likeness)
        .render()
        .startswith("чего документ не печатает, взято у «here/a», содержание ")
    )
    data = likeness_as_data(likeness)
    assert data is not None
    assert None is data["document"]


def test_a_scale_is_cited_from_whose_it_is() -> None:
    """The clause of a value in no level is that of the rules that print the levels, not our own."""
    taken = shnor_rules.load("kushchevsky")["teacher-competence"]
    record = {"П1": 2, "П2": 1, "П3": 0, "П4": 0, "П5": 0}

    said = shnor_rules.evaluate(taken, record, reading="шкала-кореновского").explain()
    (bound,) = said.find("bound")

    assert str(bound.clause).startswith("korenovsky, № 579, приложение № 2, ")


def test_a_scale_without_a_clause_is_not_cited() -> None:
    """Neither the level nor its monitoring prints a place, here or on the way."""
    rules = ruleset()
    cited = [
        each.clause
        for name in ("a", "c")
        for each in shnor_rules.evaluate(rules[name], RECORD).explain().find("bound")
    ]

    assert [None, None] == cited
