# SPDX-License-Identifier: MIT
"""Messages: pages for browsers, and what is written in drawings."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # The drawing of a scale.
    "drawing.closed": Entry("конец входит в уровень", "the end belongs to the level"),
    "drawing.open": Entry("конец не входит", "the end does not belong"),
    "drawing.holes": Entry(
        "разрыв – нет ни в одном интервале: {values}", "gap – in no interval: {values}"
    ),
    "drawing.overlaps": Entry(
        "сразу в нескольких интервалах: {values}", "in several intervals at once: {values}"
    ),
    "drawing.dot": Entry("одна запись", "one record"),
    "drawing.column": Entry("сколько записей", "how many records"),
    "drawing.not-to-scale": Entry(
        "масштаб не соблюдён: узкие промежутки растянуты",
        "not to scale: narrow stretches are drawn wider",
    ),
    "drawing.mark": Entry(
        "{value}: {count:запись|записи|записей}", "{value}: {count:record|records}"
    ),
    "drawing.mark.named": Entry("{value}: {name}", "{value}: {name}"),
    "drawing.level": Entry("{name} {interval}", "{name} {interval}"),
    "drawing.level.count": Entry(
        "{name} {interval}: {count:запись|записи|записей}",
        "{name} {interval}: {count:record|records}",
    ),
    "drawing.values": Entry("значения (сколько записей): {values}", "values (records): {values}"),
    # Other drawings.
    "drawing.many": Entry("строк: {count}; всё – в таблице", "rows: {count}; all is in the table"),
    "drawing.stayed": Entry("уровень не изменился", "the level stayed the same"),
    "drawing.went": Entry("{before} – {after}: {count}", "{before} – {after}: {count}"),
    "drawing.today": Entry("сегодня {day}", "today {day}"),
    "drawing.month.1": Entry("янв", "Jan"),
    "drawing.month.2": Entry("фев", "Feb"),
    "drawing.month.3": Entry("мар", "Mar"),
    "drawing.month.4": Entry("апр", "Apr"),
    "drawing.month.5": Entry("май", "May"),
    "drawing.month.6": Entry("июн", "Jun"),
    "drawing.month.7": Entry("июл", "Jul"),
    "drawing.month.8": Entry("авг", "Aug"),
    "drawing.month.9": Entry("сен", "Sep"),
    "drawing.month.10": Entry("окт", "Oct"),
    "drawing.month.11": Entry("ноя", "Nov"),
    "drawing.month.12": Entry("дек", "Dec"),
    # A page around it all.
    "html.skip": Entry("К содержанию", "Skip to the content"),
    "html.contents": Entry("Содержание", "Contents"),
    "html.find": Entry("Найти в таблице", "Find in the table"),
    "html.any": Entry("все", "any"),
    "html.found": Entry("показано строк: {found} из {all}", "rows shown: {found} of {all}"),
    "html.first": Entry(
        "найдено строк: {found} из {all}, показаны первые {shown}",
        "rows found: {found} of {all}, the first {shown} are shown",
    ),
    "html.all": Entry("Показать все", "Show all"),
    "html.unfold": Entry("Развернуть все", "Unfold all"),
    "html.fold": Entry("Свернуть все", "Fold all"),
    "html.columns": Entry("Что в столбцах", "What the columns hold"),
    "html.how": Entry("Как получилось", "How it came about"),
    "html.how.named": Entry("Как получилось: {name}", "How it came about: {name}"),
    "html.not-unfolded": Entry(
        "Как получилась оценка, показано у первых записей: {unfolded} из {count}. Об остальных "
        "расскажет команда shnor-rules evaluate ПРАВИЛА ДАННЫЕ --trace",
        "How a result came about is shown of the first records: {unfolded} of {count}. Of the "
        "others the command shnor-rules evaluate RULES DATA --trace tells",
    ),
    "html.blanks": Entry(
        "место для записи: {count:строка|строки|строк}", "room to write: {count:line|lines}"
    ),
    "html.rules": Entry("правила", "rules"),
    "html.hash": Entry("хеш правил", "hash of the rules"),
    "html.readings": Entry("толкования", "readings"),
    "html.literal": Entry("нет, буквальный текст", "none, the literal text"),
    "html.made": Entry("составлено программой shnor-rules", "made by shnor-rules"),
}
