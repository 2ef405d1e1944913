# SPDX-License-Identifier: MIT
"""What changes between two versions of rules, as Markdown for a comment to a pull request."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from shnor_rules.analysis.differing.examples import in_words
from shnor_rules.analysis.differing.steps import Step, Verdict
from shnor_rules.messages import say
from shnor_rules.reports.differing.wording import (
    apart,
    by_in_words,
    comparison_in_words,
    end_in_words,
    examples_in_yaml,
    listed_in_words,
    part_in_words,
    step_in_words,
    totals_in_words,
    value_text,
)
from shnor_rules.reports.lines import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.analysis.differing.comparing import Comparison
    from shnor_rules.analysis.differing.edits import Edit
    from shnor_rules.analysis.differing.monitorings import MonitoringDifference
    from shnor_rules.analysis.differing.records import RecordChanges
    from shnor_rules.analysis.differing.rulesets import (
        Part,
        RulesetDifference,
        VersionsDifference,
    )
    from shnor_rules.proving.joint import Change

_SPECIAL = "\\`*_[]<>|#@"


def difference_markdown(
    found: VersionsDifference, records: Sequence[RecordChanges], lang: str
) -> Iterator[str]:
    """Yield the lines of a comment, the version step first: it is what is decided by."""
    yield f"## {say('diff.title').render(lang)}"
    yield ""
    yield f"**{_safe(step_in_words(found.step).render(lang))}**"
    yield ""
    yield from _parts(found.added, found.removed, lang)
    for ruleset in found.rulesets:
        if ruleset.step is not Step.NONE:
            yield f"### {_safe(ruleset.new.id)}: {_safe(ruleset.new.title)}"
            yield ""
            yield from _ruleset(ruleset, lang)
    for each in records:
        yield from _records(each, lang)


def _parts(added: Sequence[Part], removed: Sequence[Part], lang: str) -> Iterator[str]:
    for key, parts in (("diff.added", added), ("diff.removed", removed)):
        for part in parts:
            yield f"- {_safe(say(key, what=part_in_words(part)).render(lang))}"
    if added or removed:
        yield ""


def _ruleset(found: RulesetDifference, lang: str) -> Iterator[str]:
    yield from _parts(found.added, found.removed, lang)
    for each in found.monitorings:
        if each.verdict is not Verdict.SAME:
            said = say(f"diff.verdict.{each.verdict.value}").render(lang)
            yield f"#### {_safe(each.id)}: {said}"
            yield ""
            yield from _monitoring(each, lang)
    for plan in (found.head, *found.plans):
        if plan.edits:
            title = say("diff.head").render(lang) if plan is found.head else plan.id
            yield f"#### {_safe(title)}"
            yield ""
            yield from _edits(plan.edits, lang)


def _monitoring(found: MonitoringDifference, lang: str) -> Iterator[str]:
    listed = [f"- {_safe(message.render(lang))}" for message in listed_in_words(found)]
    if listed:
        yield from (*listed, "")
    for comparison in found.comparisons if found.verdict is not Verdict.WORDING else ():
        yield from _comparison(comparison, lang)
    for key, edits in (("diff.edits", found.others), ("diff.wording", found.wording)):
        if edits:
            yield from _folded(say(key).render(lang), list(_edits(edits, lang)))


def _comparison(found: Comparison, lang: str) -> Iterator[str]:
    yield _safe(comparison_in_words(found).render(lang))
    yield ""
    for key, names in (("diff.opened", found.opened), ("diff.closed", found.closed)):
        if names:
            yield from (f"- {_safe(say(key, names=', '.join(names)).render(lang))}", "")
    if found.changes:
        yield from _table(
            [_column(name, lang) for name in ("old", "new", "records", "totals")],
            [_change(each, lang) for each in found.changes],
        )
    if found.undecided is not None:
        told = {"count": found.tried.records, "found": len(found.tried.found)}
        yield from (_safe(say("diff.tried", **told).render(lang)), "")
    if found.tried.found:
        yield from _table(
            [_column(name, lang) for name in ("old", "new")],
            [
                (in_words(each.one).render(lang), in_words(each.other).render(lang))
                for each in found.tried.found
            ],
        )
    written = examples_in_yaml(found)
    if written:
        fence = "```"
        lines = (f"{fence}yaml", *written.splitlines(), fence, "")
        yield from _folded(say("diff.paste").render(lang), lines)


def _change(change: Change, lang: str) -> tuple[str, ...]:
    totals = totals_in_words(change)
    return (
        end_in_words(change.one).render(lang),
        end_in_words(change.other).render(lang),
        say("diff.dense").render(lang) if change.records is None else str(change.records),
        NOTHING if totals is None else totals.render(lang),
    )


def _edits(edits: Iterable[Edit], lang: str) -> Iterator[str]:
    rows = [
        (edit.where, *apart(value_text(edit.old, lang), value_text(edit.new, lang)))
        for edit in edits
    ]
    yield from _table([_column(name, lang) for name in ("where", "old", "new")], rows)


def _records(found: RecordChanges, lang: str) -> Iterator[str]:
    told = {"count": len(found.changed), "of": found.records}
    by = by_in_words(found.reading)
    said = say("diff.records", monitoring=found.monitoring, by=by, **told).render(lang)
    yield from (f"### {_safe(said)}", "")
    if found.changed:
        rows = [
            (
                f"{each.number}. {each.called}",
                in_words(each.old).render(lang),
                in_words(each.new).render(lang),
            )
            for each in found.changed
        ]
        yield from _table([_column(name, lang) for name in ("record", "old", "new")], rows)


def _column(name: str, lang: str) -> str:
    return say(f"diff.column.{name}").render(lang)


def _folded(summary: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that a reader unfolds; their summary is HTML, in which Markdown means nothing."""
    yield from ("<details>", f"<summary>{escape(summary, quote=False)}</summary>", "")
    yield from lines
    yield from ("</details>", "")


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _row(columns)
    yield f"|{' --- |' * len(columns)}"
    yield from map(_row, rows)
    yield ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(_safe, cells))} |"


def _safe(text: str) -> str:
    """Return a text that Markdown prints as it is."""
    return "".join(f"\\{letter}" if letter in _SPECIAL else letter for letter in text)
