# SPDX-License-Identifier: MIT
"""Messages: what a form says of how it is filled in, and what Excel says of wrong answers."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # What Excel says beside a cell, and of a wrong answer.
    "form.wrong": Entry("Такого ответа нет", "No such answer"),
    "form.wrong.list": Entry(
        "Столбец «{name}». Можно: {values}. Выберите ответ из списка; если данных нет, оставьте "
        "ячейку пустой.",
        "Column `{name}`. Possible: {values}. Choose from the list; leave the cell blank if there "
        "are no data.",
    ),
    "form.wrong.number": Entry(
        "Столбец «{name}». Можно: {values}. Впишите число, дробную часть – через запятую; если "
        "данных нет, оставьте ячейку пустой.",
        "Column `{name}`. Possible: {values}. Give a number; leave the cell blank if there are no "
        "data.",
    ),
    "form.wrong.day": Entry(
        "Столбец «{name}». Нужна {values}. Если данных нет, оставьте ячейку пустой.",
        "Column `{name}`. Needed is {values}. Leave the cell blank if there are no data.",
    ),
    "form.hint": Entry("Можно: {values}", "Possible: {values}"),
    "form.hint.long": Entry(
        "Можно: {values}. Что значит каждое значение – на листе «Справочник».",
        "Possible: {values}. What each value means is on the sheet `Справочник`.",
    ),
    "form.a-day": Entry("дата, например 21.05.2021", "a day, such as 21.05.2021"),
    "form.from-list": Entry("значение из списка", "a value of the list"),
    # Comments on headings, and what may be written.
    "form.may": Entry("Что вписать: {values}", "To be written: {values}"),
    "form.may.list": Entry("Что вписать:", "To be written:"),
    "form.may.others": Entry(
        "    … остальные – на листе «Справочник»", "    … others are on the sheet `Справочник`"
    ),
    "form.may.text": Entry("Что вписать: слова", "To be written: words"),
    "form.may.day": Entry("Что вписать: дату, например 21.05.2021", "To be written: a day"),
    "form.note.more": Entry(
        "Целиком – на листе «Инструкция».", "The whole is on the sheet `Инструкция`."
    ),
    # The sheet with the values.
    "form.lists.0": Entry("Лист", "Sheet"),
    "form.lists.1": Entry("Столбец", "Column"),
    "form.lists.2": Entry("Что можно вписать", "Possible"),
    "form.lists.3": Entry("Что это значит", "Meaning"),
    "form.lists.4": Entry("Название столбца", "Title of the column"),
    "form.lists.level": Entry("Уровень", "Level"),
    "form.lists.condition": Entry("Когда", "When"),
    "form.lists.meaning": Entry("Что означает уровень", "What the level means"),
    "form.lists.rest": Entry("в остальных случаях", "otherwise"),
    # The top and the bottom of a printed page.
    "form.page": Entry("{rules}, версия {hash}", "{rules}, version {hash}"),
    "form.page.number": Entry("Страница &P из &N", "Page &P of &N"),
    # The guide: what the form is.
    "form.guide.title": Entry("Форма для сбора сведений", "A form for data"),
    "form.guide.document": Entry("Документ", "Document"),
    "form.guide.place": Entry("Где напечатано", "Where it is printed"),
    "form.guide.subject": Entry("Одна строка", "One row"),
    "form.guide.school": Entry("Школа", "School"),
    "form.guide.participants": Entry("Кто участвует", "Who takes part"),
    "form.guide.responsible": Entry("Кто отвечает", "Who answers for it"),
    "form.guide.period": Entry("Когда", "When"),
    "form.when.every": Entry("раз в {text}", "every {text}"),
    "form.when.month": Entry("срок – {text}", "in {text}"),
    "form.when.lasts": Entry("длительность – {text}", "for {text}"),
    "form.guide.sources": Entry("Откуда сведения", "Where data come from"),
    "form.guide.goal": Entry("Для чего", "What for"),
    "form.guide.notice": Entry("Важно", "Important"),
    "form.guide.readings": Entry("Толкования", "Readings"),
    "form.guide.readings.none": Entry(
        "не применены: форма сделана по буквальному тексту документа",
        "none: the form follows the literal text of the document",
    ),
    "form.guide.reading": Entry("«{id}» – {title}", "`{id}` - {title}"),
    "form.guide.rules": Entry("Правила", "Rules"),
    # The guide: how it is filled in.
    "form.guide.how": Entry("Как заполнять", "How to fill it in"),
    "form.how.sheets": Entry(
        "Заполните {sheets}. Одна строка – {subject}. Строка 1 – названия столбцов, строка 2 – их "
        "краткие имена; менять их нельзя. Наведите курсор на название, и появится подсказка.",
        "Fill in {sheets}. One row is {subject}. Row 1 has titles, row 2 short names; neither can "
        "be changed. Point at a title for a hint.",
    ),
    "form.how.sheet": Entry("лист «{name}»", "the sheet `{name}`"),
    "form.how.sheets.several": Entry("листы {names}", "the sheets {names}"),
    "form.how.required": Entry(
        "Столбцы со знаком * (жёлтые) нужны для результата. Если строка начата, а нужного ответа "
        "в ней нет, ячейка желтеет.",
        "Columns with the sign * (yellow) are needed for a result. In a row that was begun a cell "
        "without such an answer turns yellow.",
    ),
    "form.how.lists": Entry(
        "Где есть список, выберите ответ из него. Что значит каждый ответ, видно рядом с ячейкой "
        "и на листе «Справочник».",
        "Where there is a list, choose from it. What each answer means is shown beside the cell "
        "and on the sheet `Справочник`.",
    ),
    "form.how.blank": Entry(
        "Пустая ячейка – «нет данных». Это не ноль и не «нет»: такая запись остаётся без итога, "
        "пока ответа нет.",
        "A blank cell means `no data`. It is neither zero nor `нет`: such a record has no total "
        "until there is an answer.",
    ),
    "form.how.blank.plain": Entry(
        "Пустая ячейка – «нет данных». Это не ноль.",
        "A blank cell means `no data`. It is not zero.",
    ),
    "form.how.word": Entry(
        "«{word}» можно вписать только здесь: {names}. Это значит, что показатель неприменим: он "
        "не входит в расчёт. Если данных просто нет, оставьте ячейку пустой.",
        "`{word}` may be written only in {names}. It says that the indicator does not apply: it is "
        "left out of the computation. If data are lacking, leave the cell blank.",
    ),
    "form.how.reason": Entry(
        "Если ответа нет, напишите почему – в столбцах «Почему нет ответа» в конце таблицы. Такая "
        "запись не станет полной, но причина попадёт в отчёт.",
        "If there is no answer, say why in the columns at the end of the table. The record stays "
        "incomplete, but the reason is reported.",
    ),
    "form.how.evidence": Entry(
        "Рядом с ответом укажите, чем он подтверждается: реквизиты акта и ссылку на размещение.",
        "Beside the answer say what shows it: the act, and the link to it.",
    ),
    "form.how.numbers": Entry(
        "Дробную часть отделяйте запятой: 0,5. Точку Excel превращает в дату.",
        "Part decimals as your Excel does; what it takes for a day is no number.",
    ),
    "form.how.percent": Entry(
        "Проценты вписывайте числом без знака %: тридцать процентов – 30, не 30\xa0% и не 0,3.",
        "Write percent as a number without the sign: thirty percent is 30, not 30 % and not 0.3.",
    ),
    "form.how.counts": Entry(
        "Для долей впишите два числа: сколько и из скольких. Долю в процентах вписывайте, только "
        "если чисел нет, – что-то одно.",
        "For shares give two counts: how many and out of how many. Give the percent only if there "
        "are no counts - one or the other.",
    ),
    "form.how.samples": Entry(
        "На листах выборок ({names}) одна строка – один случай. В столбце «№» – номер записи с "
        "листа «{sheet}»; если запись одна, номер можно не ставить.",
        "On the sheets of samples ({names}) one row is one case. The first column has the number "
        "of the record on the sheet `{sheet}`; it may stay blank if there is one record only.",
    ),
    "form.how.periods": Entry(
        "Каждый показатель спрашивается дважды: «{previous}» и «{current}».",
        "Each indicator is asked twice: `{previous}` and `{current}`.",
    ),
    "form.how.events": Entry(
        "Одна строка – одно проведённое мероприятие. Что ещё не прошло, не вписывайте.",
        "One row is one event that took place. What has not taken place yet is not written.",
    ),
    "form.how.rows": Entry(
        "Строк не хватает – вставьте новые между имеющимися. Листы не переименовывайте, столбцы "
        "не добавляйте, формулы и примечания оставьте как есть.",
        "If there are too few rows, insert some between others. Do not rename sheets, do not add "
        "columns, and leave formulas and comments as they are.",
    ),
    "form.how.school": Entry(
        "Школа проставлена заранее: «{school}». Эта форма только для неё.",
        "The school is given: `{school}`. This form is for it only.",
    ),
    # The guide: what is asked, and what comes next.
    "form.guide.asked": Entry("Что спрашивается", "What is asked"),
    "form.asked.0": Entry("Столбец", "Column"),
    "form.asked.1": Entry("Что это", "What it is"),
    "form.asked.2": Entry("Что вписать", "What to write"),
    "form.asked.3": Entry("Пояснения документа", "What the document says"),
    "form.asked.text": Entry("слова", "words"),
    "form.asked.day": Entry("дата", "a day"),
    "form.guide.next": Entry("Что дальше", "What comes next"),
    "form.next.save": Entry(
        "Сохраните файл как книгу Excel (.xlsx) и отправьте тому, кто прислал форму.",
        "Save the file as a workbook of Excel (.xlsx) and send it back.",
    ),
    "form.file": Entry("форма.xlsx", "form.xlsx"),
    "form.no-column": Entry(
        "в форме {rules} нет столбцов для этих ответов: {names}",
        "the form of {rules} has no columns for these answers: {names}",
        "дайте ответы в полях формы: {fields}; или перенесите только сведения: --without-answers",
        "give the answers in the fields of the form: {fields}; or take none: --without-answers",
    ),
    "form.next.check": Entry(
        "Проверяет и считает команда: {command}", "It is checked and computed by: {command}"
    ),
    "form.next.collect": Entry(
        "Формы нескольких школ складывает в одну таблицу команда shnor-rules collect.",
        "Forms of several schools are put into one table by shnor-rules collect.",
    ),
    "form.next.identity": Entry(
        "Форма сделана по правилам {rules}, версия {hash}. По ней программа узнаёт, для чего "
        "форма, и не принимает форму других правил.",
        "The form was made for {rules}, version {hash}. By that a form of other rules is told.",
    ),
    # The command.
    "command.form": Entry("форма записана: {path}", "the form is written: {path}"),
    "command.forms": Entry(
        "{count:форма записана|формы записаны|форм записано} в папку {path}",
        "{count:form is|forms are} written to the folder {path}",
    ),
    "command.form.left": Entry(
        "{count:запись|записи|записей} других школ в формы не внесены",
        "{count:record|records} of other schools not put into the forms",
    ),
    "command.form.not-made": Entry(
        "форма не сделана: сначала исправьте данные", "no form is made: mend the data first"
    ),
    "usage.which-form": Entry(
        "в «{rules}» не одна часть, для которой бывает форма",
        "`{rules}` has not just one part that there can be a form for",
        "назовите одну: {parts}",
        "name one: {parts}",
    ),
    "usage.form.nothing": Entry(
        "для {rules} форма ничего бы не спросила: документ не печатает ни карточки, ни профиля, "
        "ни протокола",
        "a form for {rules} would ask for nothing: no card, profile or protocol is printed",
        "выберите другую часть набора правил: shnor-rules list",
        "choose another part of the ruleset: shnor-rules list",
    ),
    "usage.form.several": Entry(
        "{count:форма|формы|форм} не поместятся в один файл {path}",
        "{count:form does|forms do} not fit into one file {path}",
        "назовите папку: -o формы",
        "name a folder: -o forms",
    ),
    "usage.form.suffix": Entry(
        "форма – книга Excel, а «{path}» на неё не похоже",
        "a form is a workbook of Excel, and `{path}` does not look like one",
        "назовите файл: -o форма.xlsx",
        "name a file: -o form.xlsx",
    ),
    "usage.form.rows": Entry(
        "«{text}» – не число строк формы",
        "`{text}` is no number of rows of a form",
        "впишите целое число от 1 до {most}: --rows 300",
        "give a whole number from 1 to {most}: --rows 300",
    ),
    "usage.form.one-period": Entry(
        "«{rules}» не спрашивает о двух периодах",
        "`{rules}` does not ask for two periods",
        "уберите --one-period",
        "leave --one-period out",
    ),
    "usage.form.with-activities": Entry(
        "«{rules}» – не дорожная карта: мероприятий в ней нет",
        "`{rules}` is no roadmap: it has no activities",
        "уберите --with-activities",
        "leave --with-activities out",
    ),
    "usage.form.without-answers": Entry(
        "параметру --without-answers нечего оставить: нужны записи мониторинга",
        "there is nothing for --without-answers to keep: records of a monitoring are needed",
        "назовите их: --from прошлый-год.csv",
        "name them: --from last-year.csv",
    ),
    "usage.schools.ruleset": Entry(
        "набор правил «{ruleset}» школ не перечисляет",
        "the ruleset `{ruleset}` lists no schools",
        "назовите школы сами: --school ИМЯ или --schools ФАЙЛ",
        "name the schools: --school NAME or --schools FILE",
    ),
    "usage.schools.blank": Entry(
        "школа названа пустым именем",
        "a school has a blank name",
        'напишите её название: --school "Школа А"',
        'write its name: --school "School A"',
    ),
    "usage.schools.twice": Entry(
        "школа «{school}» названа дважды",
        "the school `{school}` is named twice",
        "оставьте её один раз",
        "leave one of them",
    ),
    "usage.schools.none": Entry(
        "в файле {path} нет ни одной школы",
        "there is no school in the file {path}",
        "напишите по школе в строке",
        "write one school a line",
    ),
    "usage.schools.column": Entry(
        "в таблице {path} нет столбца «школа»",
        "the table {path} has no column `школа`",
        "назовите так столбец со школами или дайте список по строкам в файле .txt",
        "call the column with schools that, or give a list, one a line, in a file .txt",
    ),
}
