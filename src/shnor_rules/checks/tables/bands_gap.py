# SPDX-License-Identifier: MIT
"""A value falls into no band of its grading.

The bands leave it out, and nothing that depends on the grading can be said of the record: no cell
of a table, no formula. The message names the values and an answer that you can try. It is proved,
not guessed.

Add the value to one of the bands. Where the document itself prints it so, keep it and describe it
in a remark that accepts this finding.

По-русски: Значение не попадает ни в одну полосу своей градации.

Полосы его пропускают, и всё, что зависит от градации, для такой записи неизвестно: ни ячейки
таблицы, ни формулы. В сообщении названы значения и ответ, который можно проверить. Это доказано, а
не угадано.

Добавьте значение к одной из полос. Если так напечатано в самом документе, оставьте и опишите в
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
          - {band: полный, interval: "(50; 100]"}
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

from shnor_rules.checks.banded import gaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every grading that leaves values out."""
    yield from gaps(subject, "bands")
