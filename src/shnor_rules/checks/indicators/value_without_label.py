# SPDX-License-Identifier: MIT
"""Some values of an indicator have a label, and one of them has none.

The labels say in the words of the document what each value means. A value without one is a value
that nobody knows when to give: often the rule for it was forgotten. Indicators without any labels,
words and «нет», and items with plain «да» and «нет», are left alone.

Add the label. Where the document prints the value and no rule for it, describe that in a remark
that accepts this finding.

По-русски: У одних значений показателя подписи есть, а у какого-то нет.

Подписи словами документа говорят, что значит каждое значение. Значение без подписи неизвестно когда
ставить: часто забыто правило, которое его даёт. Показатели совсем без подписей, слова и «нет», а
также параметры с обычными «да» и «нет» проверка не трогает.

Допишите подпись. Если в документе значение напечатано, а правила для него нет, опишите это в
замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}", labels: {1: часть, 2: всё}}
    total: {formula: П1, quote: "Σ = П № 1"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}", labels: {0: нет, 1: часть, 2: всё}}
    total: {formula: П1, quote: "Σ = П № 1"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.showing import numbers_text
from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.notation import ValueSet


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every set of labels that leaves a value out."""
    for indicator in subject.monitoring.indicators:
        path = ("indicators", indicator.id)
        yield from _unlabelled(subject, indicator.id, indicator.allowed, indicator.labels, *path)
        for item in indicator.items:
            own = (*path, "items", item.id)
            name = f"{indicator.id}.{item.id}"
            if subject.has(*own, "labels"):
                yield from _unlabelled(subject, name, item.values, item.labels, *own)


def _unlabelled(
    subject: Subject, name: str, values: ValueSet, labels: Mapping[Fraction, str], *path: str
) -> Iterator[Finding]:
    if not labels or not isinstance(values, Enumeration):
        return
    bare = [number for number in sorted(values.numbers) if number not in labels]
    if bare:
        listed = numbers_text(bare)
        yield subject.found(
            "value-without-label",
            subject.key(*path, "labels"),
            content=f"{name} – {listed}",
            name=name,
            values=listed,
        )
