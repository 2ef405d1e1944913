# SPDX-License-Identifier: MIT
"""A table has a cell for a combination that there cannot be.

The cell does no harm, and that nothing reaches it is proved: every choice of answers has been taken
into account. Printed tables often fill such cells for the sake of form. But the cell can also show
that a bound of a grading or a value set is wrong.

Check the bounds and value sets. If the document prints the cell, leave it.

По-русски: В таблице есть ячейка для сочетания, которого не бывает.

Сама ячейка безвредна, а что до неё ничего не доходит, доказано: учтены все сочетания ответов. В
напечатанных таблицах такие ячейки часто заполняют ради формы. Но она может показать и то, что
ошибочна граница полосы или множество значений.

Проверьте границы и множества значений. Если ячейка напечатана в документе, оставьте.

Fails:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 100)"}
          - {band: полный, interval: "[100; 100]"}
      отклик:
        title: Отклик
        of: П1
        place: п. 3
        bands:
          - {band: слабый, interval: "[0; 50)"}
          - {band: сильный, interval: "[50; 100]"}
    table:
      by: [охват, отклик]
      quote: таблица уровней
      cells:
        частичный: {слабый: низкий, сильный: средний}
        полный: {слабый: средний, сильный: средний}
    levels:
      - {level: низкий, meaning: нужна помощь}
      - {level: средний, meaning: нужен совет}

Passes:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 100)"}
          - {band: полный, interval: "[100; 100]"}
      отклик:
        title: Отклик
        of: П1
        place: п. 3
        bands:
          - {band: слабый, interval: "[0; 50)"}
          - {band: сильный, interval: "[50; 100]"}
    table:
      by: [охват, отклик]
      quote: таблица уровней
      cells:
        частичный: {слабый: низкий, сильный: средний}
        полный: средний
    levels:
      - {level: низкий, meaning: нужна помощь}
      - {level: средний, meaning: нужен совет}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.cells import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every cell that no answers lead to."""
    for cells in tables_of(subject, subject.by):
        reached = {index for case in cells.cases.cases for index in case.bands}
        for index, band in enumerate(cells.banding.bands) if cells.cases.cases else ():
            if index not in reached:
                keys = " × ".join(band.keys)
                place = cells.place_of(band.keys)
                yield subject.found("unreachable-combination", place, content=keys, keys=keys)
