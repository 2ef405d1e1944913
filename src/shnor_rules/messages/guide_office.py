# SPDX-License-Identifier: MIT
"""Messages: the help of the verbs that make and read forms, documents and pages."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # `form`.
    "help.form.short": Entry("форма Excel для сбора сведений", "an Excel form to collect data"),
    "help.form": Entry(
        "Сделать книгу Excel, в которую вносят сведения: с подсказками, списками ответов и "
        "инструкцией – одну для всех или по одной на каждую школу.",
        "Make an Excel workbook to be filled in, with hints, lists of answers and a guide: one for "
        "all, or one for each school.",
    ),
    "help.form.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules form korenovsky/teacher-competence -o форма.xlsx\n"
        "  shnor-rules form korenovsky/teacher-competence --schools школы.txt -o формы\n"
        "  shnor-rules form korenovsky/roadmap --with-activities -o события.xlsx",
        "\b\nExamples:\n"
        "  shnor-rules form korenovsky/teacher-competence -o form.xlsx\n"
        "  shnor-rules form korenovsky/teacher-competence --schools schools.txt -o forms\n"
        "  shnor-rules form korenovsky/roadmap --with-activities -o events.xlsx",
    ),
    "help.form.output": Entry(
        "книга .xlsx или, если форм несколько, папка; «-» – в другую программу",
        "a workbook .xlsx or, for several forms, a folder; `-` is for another program",
    ),
    "help.metavar.form-output": Entry("ФАЙЛ|ПАПКА", "FILE|FOLDER"),
    "help.form.school": Entry(
        "форма для этой школы; можно назвать несколько, каждую со своим --school",
        "a form for this school; for several, give the option several times",
    ),
    "help.form.schools": Entry(
        "формы для школ из файла: по одной в строке (.txt) или таблица со столбцом «школа»",
        "forms for the schools of a file: one a line (.txt), or a table with the column `школа`",
    ),
    "help.form.ruleset-schools": Entry(
        "формы для школ, которые перечисляет набор правил",
        "forms for the schools that the ruleset lists",
    ),
    "help.form.rows": Entry(
        "сколько строк для заполнения; иначе 200, с выборками 20",
        "how many rows there are to fill in; else 200, or 20 with samples",
    ),
    "help.form.from": Entry(
        "внести записи из файла; можно несколько", "put in the records of a file; may be repeated"
    ),
    "help.form.without-answers": Entry(
        "из записей внести только сведения, без ответов: форма на следующий год",
        "put in only the attributes of the records, not the answers: a form for the next year",
    ),
    "help.form.with-activities": Entry(
        "внести по строке на каждое мероприятие дорожной карты",
        "put in a row for each activity of the roadmap",
    ),
    "help.form.one-period": Entry(
        "спросить об одном периоде, если документ спрашивает о двух",
        "ask for one period where the document asks for two",
    ),
    "help.form.force": Entry("заменить файлы, которые уже есть", "replace files that are there"),
    # Reading workbooks.
    "help.fill-merged": Entry(
        "значение объединённых ячеек Excel относится к каждой строке, которую они занимают",
        "the value of merged cells in Excel counts for each row that they take",
    ),
    # `report`.
    "help.report.short": Entry(
        "сводная таблица, аналитическая справка и страница",
        "a summary workbook, an analytical note and a page",
    ),
    "help.report": Entry(
        "Составить документы: сводная.xlsx, справка.docx и страница.html. ПРАВИЛА – мониторинг, "
        "формы работы с рисками или дорожная карта; ДАННЫЕ – записи, а для дорожной карты события "
        "(можно без них). Записи с ошибками в подсчёты не входят, и документы об этом говорят. "
        "Документы пишутся все или ни одного.",
        "Make the documents: сводная.xlsx (workbook), справка.docx (note), страница.html (page). "
        "RULES are a monitoring, tools for risks or a roadmap; INPUT are records or, for a "
        "roadmap, events (it does without them). Refused records count for nothing, and the "
        "documents say so. The documents are written all or none.",
    ),
    "help.report.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules report korenovsky/teacher-competence учителя.xlsx -o отчёт \\\n"
        "      --date 21.05.2021 --previous 2020=прошлый-год.xlsx\n"
        "  shnor-rules report korenovsky/teacher-competence учителя.xlsx -o отчёт \\\n"
        "      --risks риски.xlsx --events события.xlsx --force\n"
        "  shnor-rules report korenovsky/roadmap события.csv -o карта --date 30.06.2021\n"
        "  shnor-rules report korenovsky/roadmap --template-copy справка.docx",
        "\b\nExamples:\n"
        "  shnor-rules report korenovsky/teacher-competence teachers.xlsx -o report \\\n"
        "      --date 2021-05-21 --previous 2020=last-year.xlsx\n"
        "  shnor-rules report korenovsky/teacher-competence teachers.xlsx -o report \\\n"
        "      --risks risks.xlsx --events events.xlsx --force\n"
        "  shnor-rules report korenovsky/roadmap events.csv -o roadmap --date 2021-06-30\n"
        "  shnor-rules report korenovsky/roadmap --template-copy note.docx",
    ),
    "help.report.output": Entry(
        "папка, в которую записать документы; её может не быть",
        "the folder that the documents are written into; it is made where it is missing",
    ),
    "help.report.date": Entry(
        "каким днём датировать, например 21.05.2021; на этот день – сроки и выполнение дорожной "
        "карты; иначе для даты остаётся место",
        "the day of the report, such as 2021-05-21; the roadmap is looked at on it; else a blank "
        "is left for the date",
    ),
    "help.report.previous": Entry(
        "файл прошлого года, чтобы показать динамику; можно с названием: 2020=учителя.csv",
        "a file of last year, to show the dynamics; its title may stand before it: 2020=a.csv",
    ),
    "help.report.pair": Entry(
        "по каким сведениям узнать ту же запись в прошлом году; иначе по обязательным",
        "the attributes by which a record is known again last year; else the required ones",
    ),
    "help.report.risks": Entry(
        "добавить риски школ из этого файла; если форм несколько – ИМЯ=ФАЙЛ",
        "add the risks of the schools from this file; NAME=FILE where there are several tools",
    ),
    "help.report.events": Entry(
        "добавить выполнение дорожной карты по этому файлу событий",
        "add the fulfilment of the roadmap by this file of events",
    ),
    "help.report.by": Entry(
        "сведения, общие для группы; иначе предмет",
        "the attributes that a group shares; else the subject taught",
    ),
    "help.report.within": Entry(
        "сведения, по которым разделить записи; иначе школа",
        "the attributes that part the records; else the school",
    ),
    "help.report.schools": Entry(
        "школы, которые должны были прислать данные: по одной в строке (.txt) или таблица со "
        "столбцом «школа» и, если нужно, номер, название, сокращение",
        "the schools that should send data: one a line (.txt), or a table with the column школа "
        "and, where needed, номер, название, сокращение (number, name, short name)",
    ),
    "help.report.school": Entry(
        "в дорожной карте – только строки, которые касаются этой школы",
        "of a roadmap, only the rows that are about this school",
    ),
    "help.report.only": Entry(
        "только этот документ; можно несколько", "this document only; may be repeated"
    ),
    "help.report.template": Entry(
        "шаблон справки (Word); иначе справка.docx из папки правил, а без неё – готовый",
        "the template of the note (Word); else справка.docx in the folder of the rules, else the "
        "one that comes with the library",
    ),
    "help.report.template-copy": Entry(
        "записать готовый шаблон справки в этот файл, чтобы его изменить; больше ничего не делать",
        "write the template of notes to this file, to be changed, and do nothing else",
    ),
    "help.report.sign": Entry(
        "должность того, кто подписывает", "the post of the person who signs"
    ),
    "help.report.title": Entry(
        "заголовок документов; иначе название мониторинга",
        "the title of the documents; else that of the monitoring",
    ),
    "help.report.force": Entry(
        "заменить документы, которые уже есть", "replace documents that are there already"
    ),
    "help.metavar.documents-folder": Entry("ПАПКА", "FOLDER"),
    "help.metavar.post": Entry("ДОЛЖНОСТЬ", "POST"),
}
