# SPDX-License-Identifier: MIT
"""Words for what changes between two versions of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.analysis.differing.examples import examples
from shnor_rules.checks.showing import intervals_text
from shnor_rules.loading.shape.yamlish import in_yaml
from shnor_rules.messages import say
from shnor_rules.proving.outcomes import added
from shnor_rules.writing.yaml_text import yaml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.differing.comparing import Comparison
    from shnor_rules.analysis.differing.monitorings import MonitoringDifference
    from shnor_rules.analysis.differing.rulesets import Part
    from shnor_rules.analysis.differing.steps import Step
    from shnor_rules.messages import Message
    from shnor_rules.notation import Interval
    from shnor_rules.proving import Conclusion
    from shnor_rules.proving.joint import Change

MOST_SHOWN: Final = 160
"""Characters of a text that are shown to people; JSON has it whole."""

_BEFORE: Final = 40
"""Characters that are shown before the first difference of two long texts."""


def step_in_words(step: Step) -> Message:
    """Return the step of the version."""
    return say("diff.step", step=say(f"diff.step.{step.value}"))


def part_in_words(part: Part) -> Message:
    """Return a part that only one version has."""
    kind = say(f"diff.part.{part.part}")
    return say("diff.part", kind=kind, id=part.id, title=part.title)


def by_in_words(reading: str | None) -> Message:
    """Return by what both versions are read."""
    return say("diff.text") if reading is None else say("diff.reading", name=reading)


def end_in_words(end: Conclusion | None) -> Message:
    """Return the level, or what stands in its place."""
    if end is None:
        return say("status.refused")
    if not end.levels:
        return say(f"status.{end.ending.value}")
    if len(end.levels) == 1:
        return say("diff.level", level=end.levels[0])
    return say("diff.levels", levels=", ".join(end.levels))


def comparison_in_words(found: Comparison) -> Message:
    """Return how many records change, or that none does, or that it is not known."""
    by = by_in_words(found.reading)
    if found.undecided is not None:
        return say("diff.undecided", by=by, reason=found.undecided)
    of = found.joint.records
    count = added(each.records for each in found.changes)
    if not found.changes:
        key, told = ("diff.unchanged", {}) if of is None else ("diff.unchanged.of", {"of": of})
    elif of is None or count is None:
        key, told = "diff.changed", {}
    else:
        key, told = "diff.changed.of", {"of": of, "count": count}
    return say(key, by=by, **told)


def change_in_words(change: Change) -> Message:
    """Return from which end to which records go, and how many."""
    ends = {"old": end_in_words(change.one), "new": end_in_words(change.other)}
    if change.records is None:
        return say("diff.change", **ends)
    return say("diff.change.of", count=change.records, **ends)


def totals_in_words(change: Change) -> Message | None:
    """Return where the totals lie before and after; `None` where there are none."""
    old, new = _totals(change.one_totals), _totals(change.other_totals)
    if old and new:
        return (
            say("diff.totals.same", old=old) if old == new else say("diff.totals", old=old, new=new)
        )
    return say("diff.totals.one", totals=old or new) if old or new else None


def _totals(intervals: Iterable[Interval]) -> str:
    return shortly(intervals_text(intervals))


def listed_in_words(found: MonitoringDifference) -> Iterator[Message]:
    """Yield which indicators, attributes and readings come and go, and whose rules are others."""
    for key in ("indicators", "attributes", "readings"):
        listed, what = getattr(found, key), say(f"diff.{key}")
        for kind in ("added", "removed"):
            names = getattr(listed, kind)
            if names:
                yield say(f"diff.listed.{kind}", what=what, names=", ".join(names))
        pairs = ", ".join(f"{each.old} -> {each.new}" for each in listed.renamed)
        if pairs:
            yield say("diff.listed.renamed", what=what, names=pairs)
    if found.lenders:
        yield say("diff.lenders", names=", ".join(found.lenders))


def examples_in_yaml(found: Comparison) -> str:
    """Return examples for the new version in YAML, or nothing where there are none."""
    made = list(examples(found))
    if not made:
        return ""
    return yaml_text({"examples": made}).partition("\n")[2].rstrip("\n")


def value_text(value: Any, lang: str) -> str:  # noqa: ANN401  (plain data)
    """Return what is written, on one line."""
    if value is None:
        return say("diff.edit.gone").render(lang)
    return " ".join((value if isinstance(value, str) else in_yaml(value)).split())


def apart(old: str, new: str) -> tuple[str, str]:
    """Return two texts, long ones around the first difference only."""
    start = next(
        (place for place, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]),
        min(len(old), len(new)),
    )
    begin = max(0, start - _BEFORE) if max(len(old), len(new)) > MOST_SHOWN else 0
    return _cut(old, begin), _cut(new, begin)


def _cut(text: str, begin: int) -> str:
    return f"{'…' if begin else ''}{shortly(text[begin:])}"


def shortly(text: str) -> str:
    """Return a text, cut off with an ellipsis where it is long."""
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN].rstrip()}…"
