# SPDX-License-Identifier: MIT
"""A better answer makes the total worse.

The document says which way the total is better, and which way an indicator is; an indicator without
a direction of its own takes that of the monitoring. Here two records differ in one answer only: it
is the better one, and the total is the worse one. Usually a sign or a bound of the points is wrong,
or the indicator counts faults and nobody said `direction: меньше – лучше`. The two records have
been tried. Where nothing is said, it may be that there were too many answers to compare.

Correct the formula or the points, or give the indicator its direction. Where the document prints it
so, describe it in a remark that accepts this finding.

По-русски: От лучшего ответа итог становится хуже.

В документе сказано, в какую сторону лучше итог и в какую – показатель; показатель без своего
направления берёт направление мониторинга. Здесь две записи отличаются одним ответом: он лучше, а
итог хуже. Обычно неверен знак или граница баллов, либо показатель считает недостатки, а `direction:
меньше – лучше` у него не указано. Обе записи проверены; если проверка молчит, могло быть и так, что
сочетаний ответов слишком много.

Исправьте формулу или баллы либо укажите направление показателя. Если так напечатано в документе,
опишите это в замечании, которое принимает эту находку.

Fails:

    direction: больше – лучше
    direction_quote: чем больше, тем лучше
    indicators:
      П1: {title: Проведено занятий, values: "{0; 1; 2}"}
      П2: {title: Сорвано занятий, values: "{0; 1}"}
    total: {formula: П1 - П2, quote: "Σ = П № 1 - П № 2"}

Passes:

    direction: больше – лучше
    direction_quote: чем больше, тем лучше
    indicators:
      П1: {title: Проведено занятий, values: "{0; 1; 2}"}
      П2: {title: Сорвано занятий, values: "{0; 1}", direction: меньше – лучше}
    total: {formula: П1 - П2, quote: "Σ = П № 1 - П № 2"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.checks.knowing import known
from shnor_rules.checks.showing import record_text
from shnor_rules.checks.worsening import Search
from shnor_rules.checks.written import formulas
from shnor_rules.findings import Related
from shnor_rules.messages import say
from shnor_rules.model import Direction
from shnor_rules.notation import format_number
from shnor_rules.program import TOTAL
from shnor_rules.proving.moving import movements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.checks.worsening import Witness
    from shnor_rules.findings import Finding, Place
    from shnor_rules.model import Indicator

_OPPOSITE: Final = {Direction.HIGHER: Direction.LOWER, Direction.LOWER: Direction.HIGHER}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every indicator of which a better answer makes some total worse."""
    monitoring = subject.monitoring
    if monitoring.direction is None or monitoring.total is None:
        return
    knowledge = known(subject)
    search = Search(knowledge, monitoring.direction)
    total = movements(subject.program, knowledge.bounds)[TOTAL]
    for indicator in monitoring.indicators:
        direction = indicator.direction or monitoring.direction
        wrong = total.falls if direction is monitoring.direction else total.rises
        if indicator.measured not in wrong:
            continue
        witness = search.witness(indicator, direction)
        if witness is not None:
            yield _finding(subject, indicator, direction, witness)


def _finding(
    subject: Subject, indicator: Indicator, direction: Direction, witness: Witness
) -> Finding:
    (worse, better), (before, after) = (
        tuple(map(format_number, each)) for each in (witness.answers, witness.totals)
    )
    own = ("indicators", indicator.id, "direction")
    said = own if subject.has(*own) else ("direction",)
    related = Related(
        say("non-monotone.direction", direction=direction.value), subject.place(*said)
    )
    return subject.found(
        "non-monotone",
        _place(subject, indicator),
        content=f"{indicator.id} {worse} – {better}, итог {before} – {after}",
        related=[related],
        name=indicator.id,
        worse=worse,
        better=better,
        before=before,
        after=after,
        record=record_text(witness.record),
        opposite=_OPPOSITE[direction].value,
    )


def _place(subject: Subject, indicator: Indicator) -> Place:
    """Return where a formula uses the indicator, the total first of all."""
    for formula in reversed([each for each in formulas(subject) if each.step is not None]):
        if indicator.id in formula.expression.names:
            return subject.within(formula.first(indicator.id), *formula.path)
    return subject.key("indicators", indicator.id)
