# SPDX-License-Identifier: MIT
"""An indicator is added to the total more than once.

A term copied twice, or an indicator that a subtotal has already and the total adds again, counts
double. Only plain terms of sums and means are looked at, through subtotals and derived values too;
a term with a weight of its own, and a condition that asks for the indicator, are no mistakes of
this kind.

Keep the indicator in one place. Where the document counts it twice, describe that in a remark that
accepts this finding.

По-русски: Показатель прибавляется к итогу больше одного раза.

Слагаемое, переписанное дважды, или показатель, который уже вошёл в критерий, а итог прибавляет его
ещё раз, учитываются вдвойне. Проверяются только простые слагаемые сумм и средних, в том числе
внутри критериев и производных величин; слагаемое с собственным весом и условие, где назван
показатель, ошибкой этого рода не считаются.

Оставьте показатель в одном месте. Если в документе он считается дважды, опишите это в замечании,
которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: "СРЗНАЧ(П1, П2, П2)", quote: "среднее трёх показателей"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: "СРЗНАЧ(П1, П2)", quote: "среднее двух показателей"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.expressions.terms import plain_terms
from shnor_rules.findings import Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding, Place
    from shnor_rules.model import Computed

    _Value: TypeAlias = tuple[tuple[str, ...], Computed]


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every indicator or value that is a plain term of the total repeatedly."""
    for name, places in _places(subject).items():
        if len(places) > 1:
            first, second, *_ = sorted(
                places, key=lambda place: (place.line or 0, place.column or 0)
            )
            yield subject.found(
                "indicator-used-twice",
                second,
                content=f"{name} ({len(places)})",
                related=[Related(say("indicator-used-twice.first", name=name), first)],
                name=name,
                count=len(places),
            )


def _places(subject: Subject) -> Mapping[str, Sequence[Place]]:
    """Return where each name is a plain term of the total, or of a value that is one."""
    monitoring = subject.monitoring
    places: dict[str, list[Place]] = {each.id: [] for each in monitoring.indicators}
    values: dict[str, _Value] = {
        each.name: ((section, each.name), each)
        for section, listed in (
            ("derived", monitoring.derived),
            ("subtotals", monitoring.subtotals),
        )
        for each in listed
    }
    waiting: list[_Value] = [] if monitoring.total is None else [(("total",), monitoring.total)]
    while waiting:
        path, computed = waiting.pop()
        for term in () if computed.formula is None else plain_terms(computed.formula):
            if term.name in values and term.name not in places:
                waiting.append(values[term.name])
                places[term.name] = []
            if term.name in places:
                places[term.name].append(subject.within(term.at, *path, "formula"))
    return places
