# SPDX-License-Identifier: MIT
"""Messages: forms that came back, merged into one table."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Misuse.
    "usage.collect.none": Entry(
        "в {paths} нет ни одного файла",
        "there is no file in {paths}",
        "назовите папку с присланными формами или сами файлы",
        "name the folder of the forms that came back, or the files",
    ),
    "usage.collect.missing": Entry(
        "нет файла или папки {path}",
        "there is no file or folder {path}",
        "проверьте имя и папку",
        "check its name and folder",
    ),
    "usage.collect.output": Entry(
        "по имени {path} не понять, какую таблицу записать",
        "the name {path} does not tell which table to write",
        "назовите файл с окончанием .xlsx, .csv или .jsonl",
        "name a file that ends with .xlsx, .csv or .jsonl",
    ),
    "usage.collect.samples": Entry(
        "в CSV не помещаются строки выборок ({names})",
        "CSV has no place for the rows of samples ({names})",
        "назовите файл с окончанием .xlsx или .jsonl",
        "name a file that ends with .xlsx or .jsonl",
    ),
    "usage.collect.report": Entry(
        "отчёт о сборе – это .xlsx или «-», а назван файл {path}",
        "the account of merging is .xlsx or `-`, and {path} is named",
        "назовите файл с окончанием .xlsx, например сбор.xlsx",
        "name a file that ends with .xlsx, such as account.xlsx",
    ),
    "usage.collect.lists": Entry(
        "даны и --schools, и --ruleset-schools",
        "both --schools and --ruleset-schools are given",
        "оставьте один список школ",
        "keep one list of schools",
    ),
    "usage.collect.twice": Entry(
        "даны и --last, и --both",
        "both --last and --both are given",
        "оставьте один из параметров",
        "keep one of the options",
    ),
    "usage.collect.same": Entry(
        "{path} назван дважды: для разных файлов нужны разные имена",
        "{path} is named twice: different files need different names",
        "назовите для одного из них другой файл или другую папку",
        "name another file or folder for one of them",
    ),
    # What is told of files.
    "collected.own": Entry(
        "{path} – свод, сделанный раньше, а не форма; пропущен",
        "{path} is a table merged earlier, not a form; passed over",
    ),
    "collected.temporary": Entry(
        "{path} – временный файл, форма может быть открыта; пропущен",
        "{path} is a temporary file, the form may be open; passed over",
    ),
    "collected.hidden": Entry(
        "{path} – служебный файл; пропущен", "{path} is a file of the system; passed over"
    ),
    "collected.output": Entry(
        "{path} – файл этого же сбора; пропущен",
        "{path} is a file of this very merging; passed over",
    ),
    "collected.other": Entry(
        "{path} – не форма",
        "{path} is no form",
        "если это ответы, сохраните их как .xlsx и повторите сбор; если нет, уберите файл из папки",
        "if it holds answers, save it as .xlsx and merge again; if not, take it out of the folder",
    ),
    "collected.same-file": Entry(
        "{path} – копия файла {first}; взят один",
        "{path} is a copy of {first}; one is taken",
    ),
    "collected.same-answers": Entry(
        "«{school}»: ответы в {path} те же, что в {first}; взяты один раз",
        "`{school}`: the answers of {path} are those of {first}; they are taken once",
    ),
    "collected.twice.none": Entry(
        "«{school}» прислала разное: {paths}; её записи не взяты",
        "`{school}` sent files that differ: {paths}; its records are not taken",
        "уберите лишний файл; или --last – взять сохранённый последним, --both – взять все",
        "take the wrong file away; or --last takes the one saved last, --both takes all",
    ),
    "collected.twice.undated": Entry(
        "«{school}» прислала разное: {paths}; какой файл последний, не видно, записи не взяты",
        "`{school}` sent files that differ: {paths}; the last cannot be told, none is taken",
        "уберите лишний файл или дайте --both – взять все",
        "take the wrong file away, or give --both to take all",
    ),
    "collected.twice.last": Entry(
        "«{school}» прислала разное: {paths}; взят последний – {path} ({day})",
        "`{school}` sent files that differ: {paths}; the last is taken, {path} ({day})",
    ),
    "collected.twice.all": Entry(
        "«{school}» прислала разное: {paths}; взяты записи из всех",
        "`{school}` sent files that differ: {paths}; the records of all are taken",
    ),
    "collected.repeated": Entry(
        "{place}: такая же запись уже есть: {first}",
        "{place}: the same record is there already: {first}",
        "проверьте, не один ли это человек или объект",
        "check whether it is the same person or object",
    ),
    "collected.silent": Entry(
        "ничего не прислали: {schools} ({count:школа|школы|школ})",
        "nothing was sent by: {schools} ({count:school|schools})",
        "запросите данные или уберите эти школы из списка",
        "ask for the data, or take these schools off the list",
    ),
    "collected.unknown-school": Entry(
        "«{school}» ({path}) нет в списке школ",
        "`{school}` ({path}) is not on the list of schools",
        "исправьте название в форме или допишите школу в список",
        "mend the name in the form, or add the school to the list",
    ),
    "collected.progress": Entry(
        "прочитано файлов: {count} из {all}", "files read: {count} of {all}"
    ),
    # The closing lines.
    "collected.file": Entry(
        "{path}: строк {given}, взято {taken}, с ошибками {faulty}",
        "{path}: {given} rows, {taken} taken, {faulty} at fault",
    ),
    "collected.done": Entry(
        "{path}: {files:файл|файла|файлов}, {records:запись|записи|записей}; "
        "строк пришло {given}, взято {out}, не взято {left} – о каждой сказано",
        "{path}: {files:file|files}, {records:record|records}; "
        "{given} rows came, {out} are taken, {left} are not, each of them told of",
    ),
    "collected.look": Entry(
        "есть на что посмотреть: это сказано выше и на листе «Сбор»",
        "there is something to look at: it is told above and on the sheet `Merging`",
    ),
    "collected.look.text": Entry(
        "есть на что посмотреть: это сказано выше, а с --report сбор.xlsx – и в файле",
        "there is something to look at: it is told above, and with --report account.xlsx in a file",
    ),
    # The sheet «Сбор».
    "collected.sheet": Entry("Сбор", "Merging"),
    "collected.title": Entry("Что собрано", "What was merged"),
    "collected.title.files": Entry("Файлы", "Files"),
    "collected.title.look": Entry("На что посмотреть", "What to look at"),
    "collected.title.silent": Entry("Не прислали", "Sent nothing"),
    "collected.title.origin": Entry("Откуда записи", "Where the records are from"),
    "collected.title.left": Entry("Строки, которые не взяты", "Rows that are not taken"),
    "collected.nothing": Entry("ничего", "nothing"),
    "collected.head.file": Entry("Файл", "File"),
    "collected.head.schools": Entry("Школы", "Schools"),
    "collected.head.given": Entry("Строк", "Rows"),
    "collected.head.taken": Entry("Взято", "Taken"),
    "collected.head.faulty": Entry("С ошибками", "At fault"),
    "collected.head.unfilled": Entry("Не заполнено", "Not filled in"),
    "collected.head.said": Entry("Что сказано", "What is told"),
    "collected.head.step": Entry("Что сделать", "What to do"),
    "collected.head.kind": Entry("Важность", "Severity"),
    "collected.head.number": Entry("№", "No."),
    "collected.head.sheet": Entry("Лист", "Sheet"),
    "collected.head.row": Entry("Строка", "Row"),
    "collected.head.school": Entry("Школа", "School"),
}
