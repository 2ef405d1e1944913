# SPDX-License-Identifier: MIT
"""Roadmaps, tools for risks and heads are compared row by row, and texts by their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.analysis.differing import Step, Verdict, difference
from shnor_rules.analysis.differing.edits import Kind, edits, kind_of
from shnor_rules.analysis.differing.rows import risks_difference
from tests.analysis.differing_made_up import PLAN, RULES, changed, differing, loaded, of_rules

if TYPE_CHECKING:
    from shnor_rules.analysis.differing.rows import PartDifference

FIRST: Final = PLAN[PLAN.index("activities:") : PLAN.index("sections:")]

#: What is changed in the roadmap, with the paths that are told and the step that follows.
ROWS: Final[dict[str, tuple[tuple[str, str], list[str], str]]] = {
    "nothing": (("май", "май"), [], "none"),
    "goal": (("помощь школам", "школам помощь"), ["goal"], "wording"),
    "title": (("Семинар", "Семинары"), ["2.title"], "wording"),
    "deadline": (("июнь 2025", "июль 2025"), ["2.deadline"], "major"),
    "responsible": (("[управление]", "[центр]"), ["1.responsible.1"], "major"),
    "added": (("sections:", '  - {number: "3", title: Ещё}\nsections:'), ["3"], "minor"),
    "removed": ((FIRST, ""), ["1"], "major"),
    "nameless": (("июль 2025", "август 2025"), ["Без номера.deadline"], "major"),
    "section": (("title: Школы", "title: Школа"), ["sections.Школы", "sections.Школа"], "major"),
}


def of_plan(old: str, new: str) -> PartDifference:
    """Return what changes in the roadmap."""
    (found,) = difference(loaded(PLAN), loaded(changed(PLAN, (old, new)))).plans
    return found


@pytest.mark.parametrize("name", ROWS)
def test_rows_are_told_by_their_names(name: str) -> None:
    """Another duty is a major step, a new row a minor one, another text is wording."""
    pair, paths, step = ROWS[name]
    found = of_plan(*pair)
    assert (paths, step) == ([each.where for each in found.edits], found.step.value)


def test_a_row_that_moves_is_no_change() -> None:
    """The order of rows and the section of a row ask nothing of anybody."""
    rows = '      - {number: "2", title: Семинар, deadline: июнь 2025}\n'
    last = "      - {title: Без номера, deadline: июль 2025}\n"
    assert Step.NONE is of_plan(rows + last, last + rows).step


def test_tools_for_risks_are_compared() -> None:
    """A row of a protocol that is read otherwise is a major step, its title is wording."""
    tools = shnor_rules.load("korenovsky").risks["risk-factors"]
    assert ((), Step.NONE) == (risks_difference(tools, tools).edits, Step.NONE)
    assert "risk-factors" == risks_difference(tools, tools).id


def test_edits_stand_at_their_paths() -> None:
    """A part of a list is called by its name or its place; the order of keys means nothing."""
    old = {
        "a": {"x": 1, "y": 2},
        "rules": ["один", "два"],
        "levels": [{"level": "А", "meaning": "м"}],
    }
    new = {
        "a": {"y": 2, "x": 1},
        "rules": ["два", "три"],
        "levels": [{"level": "А", "meaning": "н"}],
    }
    found = [(each.where, each.old, each.new, each.kind) for each in edits(old, new)]
    assert [
        ("rules.1", "один", None, Kind.WORDING),
        ("rules.3", None, "три", Kind.WORDING),
        ("levels.А.meaning", "м", "н", Kind.WORDING),
    ] == found
    (first,) = edits({"a": "б"}, {})
    assert (True, False) == (first.is_removed, first.is_added)
    assert {"path": "a", "kind": "rules", "old": "б", "new": None} == first.to_dict()


def test_what_an_edit_can_do_is_told_by_its_keys() -> None:
    """A name that looks like a key of a text is a name; who decided a reading decides nothing."""
    assert Kind.RULES is kind_of(("indicators", "note", "values"))
    assert Kind.WORDING is kind_of(("indicators", "П1", "title"))
    assert Kind.ABOUT is kind_of(("readings", "строго", "by"))
    assert Kind.RULES is kind_of(("readings", "строго", "table", "of"))
    assert Kind.RULES is kind_of(("table", "by", "1"))
    assert Kind.WORDING is kind_of(("indicators", "П1", "sample", "of"))
    assert Kind.RULES is kind_of(("indicators", "П1", "sample", "groups"))


def test_the_order_of_levels_can_decide() -> None:
    """Where the first level that fits decides, another order is another result."""
    first = "decide: первое подходящее\nlevels:"
    low = '  - {level: низкий, interval: "[0; 2)", meaning: помощь нужна}\n'
    high = '  - {level: высокий, interval: "[2; 3]", meaning: помощь не нужна}\n'
    text = changed(RULES, ("levels:\n", f"{first}\n"), ("[2; 3]", "[1; 3]"))
    high = high.replace("[2; 3]", "[1; 3]")
    (found,) = differing((low + high, high + low), text=text).monitorings
    assert (["levels.…"], Verdict.RECORDS) == ([each.where for each in found.edits], found.verdict)


def test_another_order_of_sections_is_a_patch() -> None:
    """What stands where in a roadmap asks nothing of anybody."""
    more = changed(PLAN, ("sections:", "sections:\n  - {title: Район}"))
    moved = f"{PLAN}  - {{title: Район}}\n"
    (found,) = difference(loaded(more), loaded(moved)).plans
    assert (["sections.…"], Step.PATCH) == ([each.where for each in found.edits], found.step)


def test_wording_is_apart_from_the_rest() -> None:
    """Texts are listed by themselves, with the old and the new."""
    found = of_rules(("Первый", "Самый первый"), ("П1 + П2", "П2 + П1"))
    assert ["indicators.П1.title"] == [each.where for each in found.wording]
    assert ["total.formula"] == [each.where for each in found.others]
    assert RULES.count("Первый") == len(found.wording)
