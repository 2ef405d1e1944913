# SPDX-License-Identifier: MIT
"""A table has no cell for a combination that there can be.

Such a record gets neither level nor points, though its answers are right. The message names the
combinations and answers that you can try. It is proved, not guessed: only combinations that some
record really has are told of.

Add the cell. Where the document leaves it out, keep the table as it is printed and describe it in a
remark that accepts this finding.

По-русски: В таблице нет ячейки для сочетания, которое бывает.

Такая запись остаётся без уровня или без баллов, хотя все ответы верны. В сообщении названы
сочетания и ответы, которые можно проверить. Это доказано, а не угадано: названы только сочетания,
которые действительно бывают.

Добавьте ячейку. Если её нет в самом документе, оставьте таблицу как есть и опишите это в замечании,
которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Состояние, values: "{низкое; высокое}"}
      П2: {title: Изменение, values: "{вверх; вниз}"}
    table:
      by: [П1, П2]
      quote: таблица уровней
      cells:
        низкое: {вверх: средний, вниз: низкий}
        высокое: {вверх: средний}
    levels:
      - {level: низкий, meaning: нужна помощь}
      - {level: средний, meaning: нужен совет}

Passes:

    indicators:
      П1: {title: Состояние, values: "{низкое; высокое}"}
      П2: {title: Изменение, values: "{вверх; вниз}"}
    table:
      by: [П1, П2]
      quote: таблица уровней
      cells:
        низкое: {вверх: средний, вниз: низкий}
        высокое: средний
    levels:
      - {level: низкий, meaning: нужна помощь}
      - {level: средний, meaning: нужен совет}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.cells import combination, tables_of
from shnor_rules.checks.showing import listed, record_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every table that lacks cells."""
    for cells in tables_of(subject):
        lacking = [case for case in cells.cases.cases if not case.bands]
        if lacking:
            keys = list(dict.fromkeys(map(combination, lacking)))
            yield subject.found(
                "missing-combination" if len(keys) == 1 else "missing-combination.several",
                cells.place,
                content=listed(keys),
                keys=listed(keys),
                count=len(keys),
                record=record_text(lacking[0].witness),
            )
