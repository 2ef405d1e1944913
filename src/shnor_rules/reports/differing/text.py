# SPDX-License-Identifier: MIT
"""What changes between two versions of rules, as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.differing.examples import in_words
from shnor_rules.analysis.differing.steps import Step, Verdict
from shnor_rules.messages import say
from shnor_rules.reports.differing.wording import (
    apart,
    by_in_words,
    change_in_words,
    comparison_in_words,
    examples_in_yaml,
    listed_in_words,
    part_in_words,
    step_in_words,
    totals_in_words,
    value_text,
)
from shnor_rules.reports.lines import under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.analysis.differing.comparing import Comparison
    from shnor_rules.analysis.differing.edits import Edit
    from shnor_rules.analysis.differing.monitorings import MonitoringDifference
    from shnor_rules.analysis.differing.records import RecordChanges
    from shnor_rules.analysis.differing.rulesets import RulesetDifference, VersionsDifference


def difference_lines(
    found: VersionsDifference, records: Sequence[RecordChanges], lang: str
) -> Iterator[str]:
    """Yield the lines of a page: rulesets, their parts, records of files, the version step."""
    for ruleset in found.rulesets:
        yield f"{ruleset.new.id}: {ruleset.new.title}"
        yield from under(_ruleset(ruleset, lang))
        yield ""
    for key, parts in (("diff.added", found.added), ("diff.removed", found.removed)):
        for part in parts:
            yield say(key, what=part_in_words(part)).render(lang)
    for each in records:
        yield from record_lines(each, lang)
    yield step_in_words(found.step).render(lang)


def _ruleset(found: RulesetDifference, lang: str) -> Iterator[str]:
    if found.step is Step.NONE:
        yield say("diff.nothing").render(lang)
    for key, parts in (("diff.added", found.added), ("diff.removed", found.removed)):
        for part in parts:
            yield say(key, what=part_in_words(part)).render(lang)
    for each in found.monitorings:
        if each.verdict is not Verdict.SAME:
            yield f"{each.id}: {say(f'diff.verdict.{each.verdict.value}').render(lang)}"
            yield from under(_monitoring(each, lang))
    for plan in (found.head, *found.plans):
        if plan.edits:
            head = plan is found.head
            yield say("diff.head").render(lang) if head else f"{plan.id}: {plan.title}"
            yield from under(_edits(plan.edits, lang))


def _monitoring(found: MonitoringDifference, lang: str) -> Iterator[str]:
    for message in listed_in_words(found):
        yield message.render(lang)
    for comparison in found.comparisons if found.verdict is not Verdict.WORDING else ():
        yield from _comparison(comparison, lang)
    for key, edits in (("diff.edits", found.others), ("diff.wording", found.wording)):
        if edits:
            yield say(key).render(lang)
            yield from under(_edits(edits, lang))


def _comparison(found: Comparison, lang: str) -> Iterator[str]:
    yield comparison_in_words(found).render(lang)
    yield from under(_details(found, lang))


def _details(found: Comparison, lang: str) -> Iterator[str]:
    for key, names in (("diff.opened", found.opened), ("diff.closed", found.closed)):
        if names:
            yield say(key, names=", ".join(names)).render(lang)
    for change in found.changes:
        yield change_in_words(change).render(lang)
        totals = totals_in_words(change)
        if totals is not None:
            yield f"  {totals.render(lang)}"
    tried = found.tried
    if found.undecided is not None:
        told = {"count": tried.records, "found": len(tried.found)}
        yield say("diff.tried", **told).render(lang)
    for each in tried.found:
        yield say("diff.change", old=in_words(each.one), new=in_words(each.other)).render(lang)
    written = examples_in_yaml(found)
    if written:
        yield say("diff.paste").render(lang)
        yield from written.splitlines()


def _edits(edits: Iterable[Edit], lang: str) -> Iterator[str]:
    for edit in edits:
        if edit.path[0] == "examples" and (edit.is_added or edit.is_removed):
            # An example is long, and its title says enough.
            key = "diff.edit.added" if edit.is_added else "diff.edit.removed"
            yield say(key, where=edit.where).render(lang)
            continue
        yield edit.where
        old, new = apart(value_text(edit.old, lang), value_text(edit.new, lang))
        yield f"  {say('diff.edit.old', text=old).render(lang)}"
        yield f"  {say('diff.edit.new', text=new).render(lang)}"


def record_lines(found: RecordChanges, lang: str) -> Iterator[str]:
    """Yield which records of files change."""
    told = {"count": len(found.changed), "of": found.records}
    by = by_in_words(found.reading)
    yield say("diff.records", monitoring=found.monitoring, by=by, **told).render(lang)
    for each in found.changed:
        ends = {"old": in_words(each.old), "new": in_words(each.new)}
        line = say("diff.record", number=each.number, name=each.called or "–", **ends)
        yield f"  {line.render(lang)}"
