# SPDX-License-Identifier: MIT
"""Two approved readings decide the same part.

Readings that touch the same part cannot be used together, so two of them cannot both be in force.
Proposals may contradict one another as they like; of approved readings only one can stand for each
part of a monitoring.

Find out which was approved last, and make the other a proposal again.

По-русски: Два утверждённых толкования решают об одной и той же части.

Толкования одной части нельзя применить вместе, поэтому оба действовать не могут. Предложения могут
противоречить друг другу, а утверждённое толкование каждой части мониторинга может быть только одно.

Узнайте, какое утверждено последним, а другое снова сделайте предложением.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1}"}
    total: {formula: П1, quote: "Σ = П1"}
    remarks:
      AA-01: {quote: "Σ = П1", note: формула и пример в документе расходятся}
    readings:
      вдвое:
        because: AA-01
        total: {formula: П1 * 2}
        status: утверждено
        by: управление образования
        date: "01.09.2025"
      втрое:
        because: AA-01
        total: {formula: П1 * 3}
        status: утверждено
        by: управление образования
        date: "01.10.2025"

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1}"}
    total: {formula: П1, quote: "Σ = П1"}
    remarks:
      AA-01: {quote: "Σ = П1", note: формула и пример в документе расходятся}
    readings:
      вдвое:
        because: AA-01
        total: {formula: П1 * 2}
        status: предложено
      втрое:
        because: AA-01
        total: {formula: П1 * 3}
        status: утверждено
        by: управление образования
        date: "01.10.2025"
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.model import part_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject

_APPROVED: Final = "утверждено"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every two approved readings of one part."""
    approved = [each for each in subject.monitoring.readings if each.status == _APPROVED]
    for first, second in combinations(approved, 2):
        shared = first.shared(second)
        if shared is not None:
            said = say(
                "approved-readings-conflict",
                part=part_in_words(shared),
                first=first.id,
                second=second.id,
            )
            related = Related(say("related.first"), subject.key("readings", first.id))
            yield Finding(said, subject.key("readings", second.id), (related,))
