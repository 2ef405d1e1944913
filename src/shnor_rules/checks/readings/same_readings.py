# SPDX-License-Identifier: MIT
"""Two readings put the same in the place of the same.

Whoever chooses between them chooses nothing. Mostly one was copied to begin the other, and the
value that was to differ was forgotten.

Keep one of them, or write down what is different.

По-русски: Два толкования ставят одно и то же на место одного и того же.

Выбирать между ними нечего. Чаще всего одно скопировали, чтобы начать другое, и забыли изменить
значение.

Оставьте одно из них или запишите, чем они отличаются.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1}"}
    total: {formula: П1, quote: "Σ = П1"}
    remarks:
      AA-01: {quote: "Σ = П1", note: "формула и пример в документе расходятся"}
    readings:
      вдвое: {because: AA-01, status: предложено, total: {formula: П1 * 2}}
      втрое: {because: AA-01, status: предложено, total: {formula: П1 * 2}}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1}"}
    total: {formula: П1, quote: "Σ = П1"}
    remarks:
      AA-01: {quote: "Σ = П1", note: "формула и пример в документе расходятся"}
    readings:
      вдвое: {because: AA-01, status: предложено, total: {formula: П1 * 2}}
      втрое: {because: AA-01, status: предложено, total: {formula: П1 * 3}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.model import Reading


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every reading that has the effect of an earlier one."""
    known: list[tuple[Reading, Reading]] = []
    for reading in subject.monitoring.readings:
        effect = _effect(reading)
        first = next((each for other, each in known if other == effect), None)
        if first is None:
            known.append((effect, reading))
            continue
        said = say("same-readings", first=first.id, second=reading.id)
        related = Related(say("related.first"), subject.key("readings", first.id))
        yield Finding(said, subject.key("readings", reading.id), (related,))


def _effect(reading: Reading) -> Reading:
    """Return a reading without what only tells of it."""
    return evolve(
        reading,
        id="",
        title=None,
        because=(),
        status="",
        by=None,
        date=None,
        note=None,
    )
