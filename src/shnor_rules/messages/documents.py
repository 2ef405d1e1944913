# SPDX-License-Identifier: MIT
"""Messages: what the checks of dated documents find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "numbering-gap": Entry(
        "в нумерации пропуск: нет {missing}",
        "the numbering has a gap: {missing} is not there",
        "добавьте {missing} или исправьте этот номер",
        "add {missing} or correct this number",
    ),
    "numbering-gap.unnumbered": Entry(
        "среди строк с номерами строка без номера: {between}",
        "a row without a number among numbered rows: {between}",
        "добавьте number с номером из документа",
        "add number with the number of the document",
    ),
    "numbering-restarts": Entry(
        "нумерация строк начинается под заголовками заново, и номер – ещё не имя: у нескольких "
        "строк стоят {count:номер|номера|номеров}, первый из них – {number}",
        "rows are numbered anew under headings, so that a number is no name: several rows have "
        "each of {count:number|numbers}, the first of which is {number}",
        "сверьте с документом; если так напечатано, впишите в замечание (remarks): accepts: "
        '{{numbering-restarts: "{count}"}}',
        "compare with the document; if it is printed so, write in a remark (remarks): accepts: "
        '{{numbering-restarts: "{count}"}}',
    ),
    "numbering-repeated": Entry(
        "номер {number} стоит дважды",
        "the number {number} stands twice",
        "исправьте второй номер {number} по документу",
        "correct the second number {number} by the document",
    ),
    "schedule-disagrees": Entry(
        "«{title}»: здесь {own}, а в графике {other}",
        "`{title}`: here it is {own}, in the schedule {other}",
        "сверьте с документом оба места: верно {own} или {other}",
        "compare both places with the document: right is {own} or {other}",
    ),
    "schedule-disagrees.roadmap": Entry(
        "«{title}»: здесь {own}, а в самом мониторинге {other}",
        "`{title}`: here it is {own}, in the monitoring itself {other}",
        "сверьте с документом оба места: верно {own} или {other}",
        "compare both places with the document: right is {own} or {other}",
    ),
    "schedule.row": Entry("строка графика", "the row of the schedule"),
    "schedule.period": Entry("срок мониторинга", "the period of the monitoring"),
    "deadline-before-document": Entry(
        "срок «{deadline}» прошёл раньше, чем подписан документ ({date})",
        "the deadline `{deadline}` was over before the document was signed ({date})",
        "сверьте с документом год срока «{deadline}»",
        "compare the year of `{deadline}` with the document",
    ),
    "deadline-outside-period": Entry(
        "срок «{deadline}» – вне времени, на которое составлена дорожная карта ({period})",
        "`{deadline}` is outside the time that the roadmap is made for ({period})",
        "сверьте с документом срок «{deadline}» и period: «{period}»",
        "compare the deadline `{deadline}` and period: `{period}` with the document",
    ),
    "plan-total": Entry(
        "запланировано {total}, а по годам выходит {sum}",
        "{total} is planned, and the years come to {sum}",
        "сверьте числа с документом; если {total} – на каждый год, уберите sum",
        "compare the numbers with the document; if {total} is meant for each year, remove sum",
    ),
    "wrong-reference": Entry(
        "под номером {number} стоит «{title}», а не «{means}»",
        "under the number {number} stands `{title}`, not `{means}`",
        "сверьте с документом номер {number}",
        "compare the number {number} with the document",
    ),
    "wrong-reference.near": Entry(
        "под номером {number} стоит «{title}», а «{means}» – под номером {meant}",
        "under the number {number} stands `{title}`, and `{means}` under {meant}",
        "напишите number: {meant}",
        "write number: {meant}",
    ),
    "wrong-reference.none": Entry(
        "номера {number} в «{where}» нет",
        "there is no number {number} in `{where}`",
        "сверьте с документом номер {number}",
        "compare the number {number} with the document",
    ),
    "reference.stands": Entry("стоит под этим номером", "stands under this number"),
}
