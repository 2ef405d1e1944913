# SPDX-License-Identifier: MIT
"""The condition of no level holds for a record.

Such a record gets no level, though its answers are right: the conditions of the levels leave a case
out. The message shows one such record that you can try, and says how many there are. It is proved,
not guessed.

Complete the conditions, or let the last level stand for all other cases by `otherwise: true`. Where
the document itself leaves the case out, keep it and describe it in a remark that accepts this
finding.

По-русски: Для записи не выполняется условие ни одного уровня.

Такая запись остаётся без уровня, хотя все ответы верны: условия уровней пропускают случай. В
сообщении показана одна такая запись, которую можно проверить, и сказано, сколько их. Это доказано,
а не угадано.

Дополните условия или пусть последний уровень действует во всех остальных случаях: `otherwise:
true`. Если случай пропущен в самом документе, оставьте так и опишите в замечании, которое принимает
эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: низкий, when: П1 == 0 and П2 == 0, meaning: нужна помощь}
      - {level: высокий, when: П1 > 0 and П2 > 0, meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: высокий, when: П1 > 0 and П2 > 0, meaning: помощь не нужна}
      - {level: низкий, otherwise: true, meaning: нужна помощь}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.reached import ends_as, reached
from shnor_rules.checks.scales import level_place, plain_intervals
from shnor_rules.checks.showing import count_of, counted, record_text
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding if levels by conditions alone leave some record out."""
    scale, attainable = subject.monitoring.scale, subject.attainable
    if scale is None or attainable is None or subject.monitoring.table is not None:
        return
    # Where there are intervals, what they leave out is a hole or lies beyond the scale.
    if plain_intervals(scale.bands):
        return
    found = reached(subject, ends_as(Status.IN_GAP))
    if found is not None:
        yield subject.found(
            "condition-gap",
            level_place(subject, 0),
            content=f"{found.text}{counted(found.records, attainable)}",
            count=count_of(found.records, attainable),
            record=record_text(found.witness),
        )
