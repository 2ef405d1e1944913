# SPDX-License-Identifier: MIT
"""Weights that are shares of a whole do not add up to it.

Weights such as 0,4 and 0,6 or 40 and 60 share out one whole. When they come to 0,9 or to 105, one
of them is misprinted or missing, and every total is a little too small or too large. Weights are
taken for shares when all of them are below 1, or when their sum is within a tenth of 1 or of 100;
points such as 2, 3 and 5 are weights of another kind and are left alone.

Correct the weight that is wrong. Where the document prints these weights, describe it in a remark
that accepts this finding.

По-русски: Веса, которые делят целое на доли, в сумме этого целого не дают.

Веса вроде 0,4 и 0,6 или 40 и 60 делят одно целое. Если в сумме выходит 0,9 или 105, один из них
напечатан неверно или пропущен, и каждый итог чуть меньше или чуть больше, чем должен быть. Долями
считаются веса, которые все меньше 1, и веса, сумма которых отличается от 1 или от 100 не больше чем
на десятую часть; баллы вроде 2, 3 и 5 – веса другого рода, их проверка не трогает.

Исправьте вес, который записан неверно. Если так напечатано в документе, опишите это в замечании,
которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {weights: {П1: "0,4", П2: "0,5"}, quote: "0,4 и 0,5"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {weights: {П1: "0,4", П2: "0,6"}, quote: "0,4 и 0,6"}
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.model import Computed

NEAR: Final = Fraction(1, 10)
"""How far from a whole a sum of shares can be, as a part of the whole, and still mean it."""

_FEWEST: Final = 2


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every weighted sum whose weights miss the whole that they share."""
    monitoring = subject.monitoring
    for section, values in (("derived", monitoring.derived), ("subtotals", monitoring.subtotals)):
        for computed in values:
            yield from _missing(subject, computed, section, computed.name)
    if monitoring.total is not None:
        yield from _missing(subject, monitoring.total, "total")


def _missing(subject: Subject, computed: Computed, *path: str) -> Iterator[Finding]:
    weights = [weight for _, weight in computed.weights]
    total = sum(weights, Fraction())
    whole = whole_of(weights)
    if whole is not None and whole != total:
        yield subject.found(
            "weights-sum",
            subject.key(*path, "weights"),
            content=format_number(total),
            sum=format_number(total),
            whole=format_number(whole),
        )


def whole_of(weights: Sequence[Fraction]) -> Fraction | None:
    """Return the whole that weights share, 1 or 100; `None` where they are no shares."""
    total = sum(weights, Fraction())
    if len(weights) < _FEWEST:
        return None
    if all(weight < 1 for weight in weights):
        return Fraction(1)
    are_alike = len(set(weights)) == 1
    for whole in (Fraction(1), Fraction(100)):
        # Forty-nine times two points come near to 100 by chance.
        if not are_alike and abs(total - whole) <= NEAR * whole:
            return whole
    return None
