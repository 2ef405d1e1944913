# SPDX-License-Identifier: MIT
"""A formula, a period, a direction, an averaging or a calendar does not say what it rests on.

Without a word a fact counts as printed by the document. For a formula, a period, the direction of
the total, the averaging of a sample, the calendar of a school year, and for what counts as
diagnosed or of which kind a risk factor is, that is too much to be taken on trust: documents often
leave them out, and then somebody has chosen them. Give the words in `quote:` or the clause in
`place:`; if the document does not print it, write `basis: толкование` (`direction_basis:` for a
direction).

По-русски: Формула, срок, направление, усреднение или календарь не говорит, на что опирается.

Без пояснения считается, что это напечатано в документе. Формулу, срок, направление итога,
усреднение выборки, календарь учебного года, а у форм работы с рисками и то, что считать
диагностированным и какого вида фактор, нельзя принимать на веру: документы часто о них молчат, и
тогда их кто-то выбрал. Приведите слова документа в `quote:` или пункт в `place:`; если в документе
этого нет, напишите `basis: толкование` (для направления – `direction_basis:`).

Fails:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}
    total: {formula: П1}

Passes:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}
    total: {formula: П1, basis: толкование}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.model import RiskTools, Ruleset

_BEHIND: Final = ("quote", "place", "basis")
_BEHIND_TABLE: Final = ("quote", "place")


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every formula, period, direction and averaging without a word on it."""
    for path, what in _facts(subject):
        told = any(subject.has(*path, key) for key in _BEHIND)
        if not told and not any(subject.has(*path, "table", key) for key in _BEHIND_TABLE):
            yield Finding(say("basis-missing", what=what), subject.key(*path))
    if subject.has("direction") and not (
        subject.has("direction_quote") or subject.has("direction_basis")
    ):
        what = say("fact.direction")
        yield Finding(say("basis-missing.direction", what=what), subject.key("direction"))


def check_calendar(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every school year of the calendar without a word on it."""
    for year in ruleset.calendar:
        if not any(ruleset.layout.has(*year.path, key) for key in _BEHIND):
            said = say("basis-missing", what=say("fact.calendar"))
            yield Finding(said, ruleset.layout.place(*year.path, "year"))


def check_risks(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every fact of tools for risks without a word on it."""
    for tools in ruleset.risks.values():
        layout = tools.layout
        for path, what in _facts_of_risks(tools):
            if not any(layout.has(*path, key) for key in _BEHIND):
                yield Finding(say("basis-missing", what=what), layout.key(*path))


def _facts_of_risks(tools: RiskTools) -> Iterator[tuple[tuple[str, ...], Message]]:
    if tools.period is not None:
        yield ("period",), say("fact.period")
    if tools.profile is not None and tools.profile.diagnosed is not None:
        yield ("profile",), say("fact.diagnosed")
    for number, factor in tools.factors.items():
        if factor.kind is not None or factor.manageability is not None:
            yield ("factors", number), say("fact.kind", number=number)


def _facts(subject: Subject) -> Iterator[tuple[tuple[str, ...], Message]]:
    monitoring = subject.monitoring
    if monitoring.total is not None:
        yield ("total",), say("fact.total")
    for section, values in (("derived", monitoring.derived), ("subtotals", monitoring.subtotals)):
        for value in values:
            yield (section, value.name), say("fact.value", name=value.name)
    for indicator in monitoring.indicators:
        if indicator.sample is not None:
            what = say("fact.sample", name=indicator.id)
            yield ("indicators", indicator.id, "sample"), what
    if monitoring.period is not None:
        yield ("period",), say("fact.period")
