# SPDX-License-Identifier: MIT
"""Messages: files that ask for more than is read."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "too-complex.bytes": Entry(
        "файл слишком велик: читается не больше {limit} кБ",
        "the file is too large: at most {limit} kB are read",
        "разделите набор правил на файлы по одному мониторингу",
        "split the ruleset into files of one monitoring each",
    ),
    "too-complex.depth": Entry(
        "слишком глубокая вложенность: больше {limit} уровней",
        "nested too deeply: more than {limit} levels",
        "проверьте, не сдвинуты ли строки и закрыты ли скобки",
        "check that no lines are shifted and that the brackets are closed",
    ),
    "too-complex.nodes": Entry(
        "в файле слишком много значений: больше {limit}",
        "the file has too many values: more than {limit}",
        "разделите набор правил на файлы по одному мониторингу",
        "split the ruleset into files of one monitoring each",
    ),
    "too-complex.aliases": Entry(
        "вместе с повторами «*…» в файле больше {limit} значений",
        "with its repetitions `*…` the file has more than {limit} values",
        "выпишите повторяемые значения вместо «*…»",
        "write the repeated values out in place of `*…`",
    ),
    "too-complex.findings": Entry(
        "в файле больше {limit} ошибок; показаны первые",
        "the file has more than {limit} faults; the first ones are shown",
        "исправьте первую ошибку и проверьте файл заново: остальные могут быть её повторением",
        "mend the first fault and check the file again: the others may repeat it",
    ),
    "too-complex.entries": Entry(
        "здесь записей: {count}, а читается не больше {limit}",
        "there are {count} entries here, and at most {limit} are read",
        "оставьте здесь не больше {limit} записей",
        "leave at most {limit} entries here",
    ),
    "too-complex.parts": Entry(
        "мониторинг слишком велик: частей, от которых зависит уровень, {count}, а проверяется не"
        " больше {limit}",
        "the monitoring is too large: {count} parts decide on its levels, and at most {limit} are"
        " checked",
        "разделите его на два мониторинга",
        "split it into two monitorings",
    ),
    "too-complex.readings": Entry(
        "прочтений: {count}; в таком большом мониторинге (частей: {parts}) их проверяется не больше"
        " {limit}",
        "there are {count} readings; in a monitoring as large as this (parts: {parts}) at most"
        " {limit} are checked",
        "оставьте не больше прочтений, чем {limit}",
        "leave no more readings than {limit}",
    ),
}
