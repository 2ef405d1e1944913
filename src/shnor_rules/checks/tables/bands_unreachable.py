# SPDX-License-Identifier: MIT
"""A band of a grading applies to no answers at all.

Its interval lies outside the values there can be, its condition never holds, or bands above it take
all that it would take. Cells of tables for this band are never used. It is proved, not guessed.

Compare the band with the values there can be. Where the document itself prints it so, keep it and
describe it in a remark that accepts this finding.

По-русски: Полосы градации не бывает ни при каких ответах.

Её интервал лежит вне возможных значений, её условие никогда не выполняется, или всё, что ей
досталось бы, берут полосы выше. Ячейки таблиц для этой полосы никогда не нужны. Это доказано, а не
угадано.

Сверьте полосу с возможными значениями. Если так напечатано в самом документе, оставьте и опишите в
замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 50)"}
          - {band: полный, interval: "[50; 100]"}
          - {band: сверхполный, interval: "более 100"}
    total: {formula: 2 if охват == 'полный' else 0, quote: за полный охват – 2 балла}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Доля участников, values: "[0; 100]"}
    bands:
      охват:
        title: Охват
        of: П1
        place: п. 2
        bands:
          - {band: частичный, interval: "[0; 50)"}
          - {band: полный, interval: "[50; 100]"}
    total: {formula: 2 if охват == 'полный' else 0, quote: за полный охват – 2 балла}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.banded import unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every band of a grading that never holds."""
    yield from unreachable(subject, "bands")
