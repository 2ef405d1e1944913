# SPDX-License-Identifier: MIT
"""A difference tells what becomes of records, and the step of the version follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
import yaml

import shnor_rules
from shnor_rules.analysis.differing import Step, Verdict, difference, versions_difference
from shnor_rules.analysis.differing.data import as_data
from shnor_rules.analysis.differing.ends import ended
from shnor_rules.analysis.differing.examples import examples
from shnor_rules.analysis.differing.renaming import Renamed
from shnor_rules.loading.rulesets import read_ruleset
from tests.analysis.differing_made_up import (
    HEAD,
    PLAN,
    RULES,
    changed,
    differing,
    loaded,
    of_rules,
)

if TYPE_CHECKING:
    from pathlib import Path

#: What is changed, by name, with the verdict and the step that follow.
CHANGES: Final[dict[str, tuple[list[tuple[str, str]], str, str]]] = {
    "nothing": ([], "same", "none"),
    "meaning": ([("помощь нужна", "нужна помощь")], "wording", "wording"),
    "formula": ([("П1 + П2", "П2 + П1")], "equivalent", "patch"),
    "remark": ([("note: так", "note: не так")], "equivalent", "patch"),
    "decision": (
        [("status: предложено", 'status: утверждено\n    by: Совет\n    date: "01.10.2024"')],
        "equivalent",
        "patch",
    ),
    "same-bound": ([("[0; 2)", "[0; 1]"), ("[2; 3]", "(1; 3]")], "equivalent", "patch"),
    "bound": ([("[0; 2)", "[0; 1)"), ("[2; 3]", "[1; 3]")], "records", "major"),
    "reading": ([('{низкий: "[0; 3)"', '{низкий: "[0; 2)"')], "records", "major"),
    "level": ([("level: высокий", "level: хороший"), ("высокий:", "хороший:")], "records", "major"),
    "label": ([("1: много", "1: порядочно")], "records", "major"),
    "values": ([("{0; 1; 2}", "{0; 1; 2; 3}")], "added", "minor"),
    "optional": (
        [("total:", "  П3: {title: Третий, scored: false, values: любое}\ntotal:")],
        "added",
        "minor",
    ),
    "date": (
        [("indicators:", "date: день\nattributes: {день: {title: День}}\nindicators:")],
        "unproved",
        "major",
    ),
    "evidence": ([("Первый,", "Первый, evidence: приказ,")], "added", "minor"),
    "percent": ([("Первый,", 'Первый, unit: "%",')], "added", "minor"),
    "another-reading": (
        [
            (
                "remarks:",
                (
                    "  иначе: {title: Иначе, because: MDE-01, status: предложено, "
                    "decide: первое подходящее}\nremarks:"
                ),
            )
        ],
        "added",
        "minor",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_a_change_does_decides_the_step(name: str) -> None:
    """Wording, rewriting, adding and changing results are told apart."""
    pairs, verdict, step = CHANGES[name]
    found = differing(*pairs)
    (monitoring,) = found.monitorings
    assert (verdict, step) == (monitoring.verdict.value, found.step.value)
    assert as_data(versions_difference({"a": found.old}, {"b": found.new}))["step"] == step


def test_taking_away_is_a_major_step() -> None:
    """What could be answered, or read, and cannot any more makes records end differently."""
    text = changed(RULES, ("Первый,", "Первый, evidence: приказ,"))
    (found,) = differing((" evidence: приказ,", ""), text=text).monitorings
    assert (Verdict.RECORDS, Step.MAJOR) == (found.verdict, found.step)
    assert ("П1.акт", "П1.ссылка") == found.comparisons[0].closed
    without = of_rules((RULES[RULES.index("readings:") : RULES.index("remarks:")], ""))
    assert (Verdict.RECORDS, ("строго",)) == (without.verdict, without.readings.removed)
    assert Step.MAJOR is without.step


def test_items_have_evidence_of_their_own() -> None:
    """The act of an item is a field of the record as well."""
    items = "items: {1: {title: а, values: '{0; 1; 2}', evidence: акт}}, "
    found = of_rules(('values: "{0; 1; 2}"', f'{items}values: "{{0; 1; 2}}"'))
    assert ("П1.акт", "П1.ссылка", "П1.1.акт", "П1.1.ссылка") == found.comparisons[0].opened


def test_a_bare_number_that_no_items_come_to_is_a_record_as_well() -> None:
    """What `evaluate` accepts beside the sums of items is proved with the rest."""
    text = changed(RULES, ("Первый,", "Первый, items: {1: {title: а}},"))
    (found,) = differing(("[2; 3]", "[2; 3)"), text=text).monitorings
    assert (Verdict.RECORDS, Step.MAJOR) == (found.verdict, found.step)
    (change,) = found.comparisons[0].changes
    assert {"П1": 2, "П2": 1} == change.witness


def test_a_change_is_counted_and_has_an_example() -> None:
    """Records are counted by how they end; the first of each becomes an example that passes."""
    found = of_rules(("[0; 2)", "[0; 1]"), ("[2; 3]", "(1,5; 3]")).comparisons[0]
    assert (6, ()) == (found.joint.records, found.changes)
    found = of_rules(("[0; 2)", "[0; 1)"), ("[2; 3]", "(1; 3]")).comparisons[0]
    (change,) = found.changes
    assert 2 == change.records
    (example,) = examples(found)
    assert {"П1": 0, "П2": 1} == example["record"]
    assert {"total": "1", "level": None, "status": "в разрыве шкалы"} == example["expect"]
    assert "было: уровень «низкий», итог 1; стало: в разрыве шкалы, итог 1" == example["title"]


def test_an_example_of_a_reading_names_it() -> None:
    """A record that changes by a reading only is an example of that reading; of a refusal, too."""
    found = of_rules(('{низкий: "[0; 3)"', '{низкий: "[0; 2)"'))
    assert [(None, 0), ("строго", 1)] == [(e.reading, len(e.changes)) for e in found.comparisons]
    (example,) = examples(found.comparisons[1])
    assert "строго" == example["reading"]
    found = of_rules(("{0; 1; 2}", "{0; 1}"))
    (first, *_) = examples(found.comparisons[0])
    assert {"refused": ["value-outside-set"]} == first["expect"]


def test_another_name_is_guessed() -> None:
    """An indicator of the same title, or the only new one of the same values, is renamed."""
    found = of_rules(("П1", "К1"))
    assert (Renamed("П1", "К1"),) == found.indicators.renamed
    found = of_rules(("П1: {title: Первый", "К1: {title: Иной"), ("П1 + П2", "К1 + П2"))
    assert (Renamed("П1", "К1"),) == found.indicators.renamed
    pairs = ('П1: {title: Первый, values: "{0; 1; 2}', 'К1: {title: Иной, values: "{0; 1}')
    found = of_rules(pairs, ("П1 + П2", "К1 + П2"))
    assert (("К1",), ("П1",)) == (found.indicators.added, found.indicators.removed)


def test_what_has_no_title_has_no_title_in_common() -> None:
    """Two readings without titles are two readings, whatever else is alike."""
    untitled = changed(RULES, ("    title: Строго\n", ""))
    (found,) = differing(("строго", "мягко"), ("[0; 3)", "[0; 1)"), text=untitled).monitorings
    listed = found.readings
    assert (("мягко",), ("строго",), ()) == (listed.added, listed.removed, listed.renamed)


SAMPLE: Final = ("Первый,", "Первый, sample: {of: урок, groups: класс, average: по группам},")


def test_what_is_not_proved_is_tried() -> None:
    """Where nothing is proved, records at the bounds are tried; what they show is shown."""
    text = changed(RULES, SAMPLE)
    (found,) = differing(("по группам", "по всем строкам"), text=text).monitorings
    assert (Verdict.UNPROVED, Step.MAJOR) == (found.verdict, found.step)
    assert found.comparisons[0].tried.records > len("нет")
    pairs = ("по группам", "по всем строкам"), ("[0; 2)", "[0; 1)"), ("[2; 3]", "[1; 3]")
    (found,) = differing(*pairs, text=text).monitorings
    assert Verdict.RECORDS is found.verdict
    (tried,) = found.comparisons[0].tried.found
    assert ("низкий", "высокий") == (tried.one.level, tried.other.level)
    (example,) = examples(found.comparisons[0])
    assert "высокий" == example["expect"]["level"]
    data = as_data(versions_difference({"": loaded(text)}, {"": loaded(changed(text, *pairs))}))
    told = data["rulesets"][0]["monitorings"][0]["comparisons"][0]
    assert "не решено" in told["undecided"]
    assert 1 == len(told["tried"]["found"])


def test_without_a_total_there_is_nothing_to_try() -> None:
    """A monitoring that only collects has no bounds."""
    collecting = RULES[: RULES.index("total:")].replace("Первый,", SAMPLE[1])
    (found,) = differing(("по группам", "по всем строкам"), text=collecting).monitorings
    assert (Verdict.UNPROVED, 0) == (found.verdict, found.comparisons[0].tried.records)


def test_chosen_parts_and_readings_only() -> None:
    """Only the parts and the readings that are named are compared."""
    old, new = loaded(RULES, PLAN), loaded(changed(RULES, ("П1 + П2", "П2 + П1")))
    assert Step.MAJOR is difference(old, new).step
    found = difference(old, new, parts=["rules"], readings=[])
    assert (Step.PATCH, [None]) == (
        found.step,
        [each.reading for each in found.monitorings[0].comparisons],
    )
    assert ["plan"] == [each.id for each in difference(old, new, parts=["plan"]).removed]


def test_another_date_of_an_edition_changes_results() -> None:
    """Where a monitoring has editions, the time of a document decides which of them is used."""
    second = changed(RULES, ("monitoring: rules", "monitoring: again\nedition_of: rules"))
    old, new = loaded(RULES, second), loaded(RULES, second)
    head = changed(HEAD, ('"01.09.2024"', '"01.09.2024", in_force: {from: "01.09.2024"}'))
    files = [("0.yaml", head.encode()), ("1.yaml", RULES.encode()), ("2.yaml", second.encode())]
    dated = shnor_rules.loading.read_sources(files, folder="made").draft
    assert (Step.NONE, Step.MAJOR) == (difference(old, new).step, difference(old, dated).step)


def _folders(at: Path, *pairs: tuple[str, str]) -> Path:
    """Return the folder of a ruleset that takes its scale from another one beside it."""
    lender = changed(RULES, *pairs)
    borrower = RULES[: RULES.index("total:")] + "like: made/rules\n"
    for name, text in (("made", lender), ("other", borrower)):
        (at / name).mkdir(parents=True)
        (at / name / "ruleset.yaml").write_text(changed(HEAD, ("made\n", f"{name}\n")), "utf-8")
        (at / name / "rules.yaml").write_text(text, "utf-8")
    return at / "other"


def test_what_is_taken_from_others_is_compared(tmp_path: Path) -> None:
    """A change of the rules that a monitoring takes is one of its own results."""
    old = read_ruleset(_folders(tmp_path / "old")).draft
    new = read_ruleset(_folders(tmp_path / "new", ("[0; 2)", "[0; 1)"), ("[2; 3]", "[1; 3]"))).draft
    (found,) = difference(old, new).monitorings
    assert ((), Verdict.RECORDS) == (found.edits, found.verdict)
    assert ("made/rules",) == found.lenders


def test_folders_of_rulesets_are_paired_by_name() -> None:
    """Whole rulesets come and go; one ruleset against many is compared with that of its name."""
    one, other = loaded(RULES), loaded(changed(RULES, ("П1 + П2", "П2 + П1")))
    found = versions_difference({"a": one, "b": one}, {"b": other, "c": one})
    assert (Step.MAJOR, 1, 1, 1) == (
        found.step,
        len(found.rulesets),
        len(found.added),
        len(found.removed),
    )
    assert Step.PATCH is versions_difference({"a": one, "b": one}, {"b": other}).step
    assert Step.MINOR is versions_difference({"a": one, "b": one}, dict.fromkeys("abc", one)).step


def test_the_teachers_of_korenovsky() -> None:
    """The gap of the order that a bound closes has thirty-six of 288 records."""
    rules = shnor_rules.load("korenovsky")["teacher-competence"]
    read = shnor_rules.model.read_as(rules, ["все-показатели"])
    joint = shnor_rules.proving.joint.compared(rules, read)
    moved = [each for each in joint.pairs if each.one.conclusion != each.other.conclusion]
    assert (288, 60) == (joint.records, sum(each.records or 0 for each in moved))
    for pair in joint.pairs:
        ends = ended(rules, pair.witness), ended(read, pair.witness)
        assert pair.differs == (ends[0] != ends[1])


def test_examples_are_yaml() -> None:
    """What is to be pasted reads as what it is made of."""
    found = of_rules(("[0; 2)", "[0; 1)"), ("[2; 3]", "(1; 3]")).comparisons[0]
    made = list(examples(found))
    assert made == yaml.safe_load(yaml.safe_dump(made, allow_unicode=True))
