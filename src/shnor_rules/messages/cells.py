# SPDX-License-Identifier: MIT
"""Messages: gradings, and tables of several inputs."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "not-listed": Entry(
        "по «{name}» таблицу не найти: его значения не перечислены по одному",
        "no table can be found by `{name}`: its values are not listed one by one",
        "разделите «{name}» на градации в разделе bands: и назовите здесь градацию",
        "divide `{name}` into bands in the section bands: and name the grading here",
    ),
    "unknown-key-of-cell": Entry(
        "значения «{key}» у «{name}» не бывает",
        "`{name}` is never `{key}`",
        "возьмите одно из значений: {keys}",
        "take one of the values: {keys}",
    ),
    "unknown-key-of-cell.near": Entry(
        "значения «{key}» у «{name}» не бывает",
        "`{name}` is never `{key}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-key-of-cell.twice": Entry(
        "значение «{key}» стоит в таблице дважды, только записано по-разному",
        "the value `{key}` stands in the table twice, written in two ways",
        "оставьте одну из двух записей «{key}»",
        "keep one of the two entries of `{key}`",
    ),
    "unknown-level": Entry(
        "в ячейке уровень «{level}», которого нет в шкале",
        "the level `{level}` in the cell is not in the scale",
        "возьмите один из уровней: {levels}",
        "take one of the levels: {levels}",
    ),
    "unknown-level.near": Entry(
        "в ячейке уровень «{level}», которого нет в шкале",
        "the level `{level}` in the cell is not in the scale",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-level.advice": Entry(
        "рекомендация для уровня «{level}», которого нет в шкале",
        "a recommendation for the level `{level}`, which is not in the scale",
        "возьмите один из уровней: {levels}",
        "take one of the levels: {levels}",
    ),
    "unknown-level.advice.near": Entry(
        "рекомендация для уровня «{level}», которого нет в шкале",
        "a recommendation for the level `{level}`, which is not in the scale",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-level.advice.none": Entry(
        "рекомендация для уровня «{level}», а шкалы нет ни в тексте, ни в толкованиях",
        "a recommendation for the level `{level}`, yet neither text nor readings have a scale",
        "уберите ключ levels: тогда рекомендация относится ко всем результатам",
        "remove the key levels: then the recommendation is for all results",
    ),
    "mixed-scale": Entry(
        "уровень определяет таблица, а у уровня «{level}» стоит {key}",
        "a table decides the level, yet the level `{level}` has {key}",
        "оставьте что-то одно: уберите {key} или раздел table",
        "keep one of the two: remove {key} or the section table",
    ),
    "mixed-scale.decide": Entry(
        "уровень определяет таблица: выбирать между уровнями нечего",
        "a table decides the level: there is no choice between levels",
        "уберите decide",
        "remove decide",
    ),
    "mixed-scale.reading": Entry(
        "уровень определяет таблица, а толкование меняет интервалы или выбор уровней",
        "a table decides the level, yet the reading changes the intervals or the choice of levels",
        "измените в толковании раздел table вместо этого",
        "change the section table in the reading instead",
    ),
    "table-without-levels": Entry(
        "таблица определяет уровень, а самих уровней нет",
        "the table decides the level, but there are no levels",
        "перечислите уровни, например levels: [{{level: А}}, {{level: Б}}]",
        "list the levels, for instance levels: [{{level: А}}, {{level: Б}}]",
    ),
    "table-too-deep": Entry(
        "под «{key}» таблица продолжается, а величин в by больше нет",
        "the table goes on below `{key}`, but there are no more names in by",
        "допишите величину в by или поставьте у «{key}» саму ячейку",
        "add a name to by, or put the cell itself at `{key}`",
    ),
    "no-cell": Entry(
        "у «{key}» нет ячейки",
        "there is no cell at `{key}`",
        'поставьте число или уровень (в фигурных скобках в кавычках: "0,5") или уберите «{key}»',
        'put a number or a level there (in braces in quotes: "0,5"), or remove `{key}`',
    ),
    "no-cell.other": Entry(
        "у «{key}» стоит не число и не имя уровня",
        "at `{key}` there is neither a number nor the name of a level",
        'поставьте одну ячейку, например "0,5"',
        'put one cell there, for instance "0,5"',
    ),
    "policy-beside-table": Entry(
        "рядом с таблицей {key} не действует: ячейки не складывают",
        "{key} does nothing beside a table: cells are not added up",
        "уберите {key}; для ответа «нет» сделайте в таблице отдельную строку нет:",
        "remove {key}; for the answer «нет» make a row нет: of the table",
    ),
    "level-repeated.band": Entry(
        "полоса «{band}» описана дважды",
        "the band `{band}` is described twice",
        "оставьте одно описание или назовите полосу иначе",
        "keep one of them or rename the band",
    ),
}
