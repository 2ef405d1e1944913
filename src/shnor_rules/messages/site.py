# SPDX-License-Identifier: MIT
"""Messages: the pages of a site of rulesets."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Around every page.
    "site.title": Entry("Правила мониторинга", "Rules of monitoring"),
    "site.title.about": Entry(
        "Что и как оценивают муниципалитеты: показатели, шкалы, дорожные карты – как напечатано в "
        "приказах, с пунктами и с недостатками текста",
        "What municipalities assess, and how: indicators, scales, roadmaps – as the orders print "
        "them, with the clauses and with the defects of the text",
    ),
    "site.front": Entry("Все правила", "All rules"),
    "site.trail": Entry("Где вы находитесь", "Where you are"),
    "site.as-of": Entry("на {day}", "as of {day}"),
    "site.made": Entry(
        "составлено программой shnor-rules из наборов правил; слова документов – как напечатано",
        "made by shnor-rules from rulesets; the words of documents are as printed",
    ),
    "site.search": Entry("Найти в правилах", "Find in the rules"),
    "site.search.results": Entry("Что найдено", "What is found"),
    "site.search.found": Entry("найдено: {count}", "found: {count}"),
    "site.search.first": Entry(
        "найдено: {count}, показаны первые {shown}", "found: {count}, the first {shown} are shown"
    ),
    "site.search.none": Entry("ничего не найдено", "nothing is found"),
    # What a search calls parts.
    "site.kind.ruleset": Entry("набор правил", "ruleset"),
    "site.kind.monitoring": Entry("мониторинг", "monitoring"),
    "site.kind.roadmap": Entry("дорожная карта", "roadmap"),
    "site.kind.risks": Entry("формы работы с рисками", "tools for risks"),
    "site.kind.clauses": Entry("пункты документов", "clauses of documents"),
    "site.kind.clause": Entry("пункт документа", "clause of a document"),
    "site.kind.document": Entry("документ", "document"),
    "site.kind.grading": Entry("градация", "grading"),
    "site.kind.reading": Entry("толкование", "reading"),
    "site.kind.remark": Entry("замечание", "remark"),
    "site.kind.finding": Entry("находка проверки", "finding of the check"),
    "site.kind.form": Entry("форма", "form"),
    "site.kind.school": Entry("школа", "school"),
    # A ruleset.
    "site.to-clauses": Entry("Все пункты документов", "All clauses of the documents"),
    "site.clauses-of": Entry("что из него взято", "what is taken from it"),
    "site.of-document": Entry("Об этом документе", "About this document"),
    "site.defects": Entry(
        "{count:замечание к тексту|замечания к тексту|замечаний к тексту}",
        "{count:remark on the text|remarks on the text}",
    ),
    "site.no-levels": Entry("шкалы нет", "no scale"),
    "site.which-rules": Entry("Какие это правила", "Which rules these are"),
    "site.rules": Entry("{name}, содержание {hash}", "{name}, content {hash}"),
    "site.in-force.True": Entry("на {day} действует", "in force on {day}"),
    "site.in-force.False": Entry("на {day} не действует", "not in force on {day}"),
    "site.clauses.title": Entry("Пункты документов", "Clauses of the documents"),
    "site.clauses.about": Entry(
        "что печатает каждый пункт и где это стоит в правилах",
        "what each clause prints, and where it stands in the rules",
    ),
    "site.prints": Entry("Что взято: {part}", "What is taken: {part}"),
    # A monitoring.
    "site.about": Entry("О чём это", "What it is about"),
    "site.chosen": Entry(
        "толкование – в документе этого нет", "a reading – the document does not print it"
    ),
    "site.free": Entry(
        "множество не напечатано, любой ответ записывается как есть",
        "no set is printed, any answer is taken as it is",
    ),
    "site.share": Entry("({part}) : ({whole}) · 100", "({part}) : ({whole}) · 100"),
    "site.sample": Entry("строка – {of}; {averaging}", "a row is {of}; {averaging}"),
    "site.sample.groups": Entry(
        "строка – {of}, группа – {groups}; {averaging}",
        "a row is {of}, a group is {groups}; {averaging}",
    ),
    "site.of-sample": Entry("о выборке", "on the sample"),
    "site.of-rounding": Entry("об округлении", "on the rounding"),
    "site.of-direction": Entry("о том, что лучше", "on what is better"),
    "site.required": Entry("обязательно", "required"),
    "site.items": Entry("Параметры показателя {name}", "Items of the indicator {name}"),
    "site.points": Entry("{points} б.,", "{points} pt,"),
    "site.points.title": Entry("Баллы показателя {name}", "Points of the indicator {name}"),
    "site.points.sheet": Entry("Баллы за измеренное значение", "Points for a measured value"),
    "site.grading.title": Entry("Градация {name}", "Grading {name}"),
    "site.grades": Entry("Полосы градации", "Bands of the grading"),
    "site.levels": Entry("Уровни и что они значат", "The levels and what they mean"),
    "site.scale.printed": Entry("Шкала, как напечатана", "The scale, as printed"),
    "site.scale.part": Entry("Уровни, у которых есть интервал", "The levels that have an interval"),
    "site.scale.read": Entry(
        "Шкала по толкованию «{reading}»", "The scale under the reading `{reading}`"
    ),
    "site.gaps": Entry("ни в одном интервале: {values}", "in no interval: {values}"),
    "site.overlaps": Entry(
        "сразу в нескольких интервалах: {values}", "in several intervals at once: {values}"
    ),
    "site.first": Entry("решает первая подходящая строка", "the first row that fits decides"),
    "site.sentence": Entry("{text}.", "{text}."),
    "site.every": Entry("раз в {text}", "every {text}"),
    "site.month": Entry("срок – {text}", "month: {text}"),
    "site.lasts": Entry("длительность – {text}", "duration: {text}"),
    "site.periods": Entry(
        "{previous} (предыдущий), {current} (текущий)",
        "{previous} (the earlier one), {current} (the later one)",
    ),
    "site.readings": Entry("Толкования", "Readings"),
    "site.readings.about": Entry(
        "Где документ молчит или противоречит себе, можно выбрать толкование. Без выбора действует "
        "буквальный текст.",
        "Where the document is silent or contradicts itself, a reading can be chosen. Without a "
        "choice the literal text stands.",
    ),
    "site.remarks.about": Entry(
        "Известные недостатки текста: слова документа и что с ними не так.",
        "Known defects of the text: the words of the document, and what is wrong with them.",
    ),
    # Examples.
    "site.examples.title": Entry("Примеры", "Examples"),
    "site.examples": Entry("{count:пример|примера|примеров}", "{count:example|examples}"),
    "site.examples.show": Entry("Показать примеры", "Show the examples"),
    "site.examples.about": Entry(
        "Записи, по которым проверяют правила, и что из них должно выйти: {count}. Записи "
        "выдуманы.",
        "Records that the rules are tried on, and what must come of them: {count}. The records "
        "are invented.",
    ),
    "site.example.total": Entry("итог {total}", "total {total}"),
    "site.example.level": Entry("уровень «{level}»", "level `{level}`"),
    "site.example.no-level": Entry("без уровня", "no level"),
    "site.example.refused": Entry("не принимается: {names}", "refused: {names}"),
    "site.example.measures": Entry("меры нужны: {names}", "measures for: {names}"),
    # Findings.
    "site.findings": Entry("Что находит проверка правил", "What a check of the rules finds"),
    "site.findings.about": Entry(
        "Программа ищет в правилах разрывы, недостижимые уровни, расхождения. Известная находка – "
        "та, причину которой называет замечание к тексту документа.",
        "The program looks for gaps, unreachable levels, disagreements. A finding is known where a "
        "remark on the text of the document explains it.",
    ),
    "site.findings.count": Entry(
        "Всего {count:находка|находки|находок}, из них известны {known}.",
        "In all {count:finding|findings}, of which {known} are known.",
    ),
    "site.findings.known": Entry("известна", "known"),
    "site.findings.new": Entry("не объяснена", "not explained"),
    "site.findings.why": Entry("Почему это важно: {name}", "Why it matters: {name}"),
    "site.line": Entry("{path}, строка {line}", "{path}, line {line}"),
    # Roadmaps and risks.
    "site.rows": Entry("Строки", "Rows"),
    "site.plans": Entry("Планы по годам", "Plans by year"),
    "site.plan-sums": Entry("сумма по годам", "the sum of the years"),
    "site.no-deadline": Entry("не напечатан", "none printed"),
    "site.undated": Entry(
        "Без даты {count:~мероприятие|мероприятия|мероприятий}: дня, к которому их можно не "
        "успеть, документ не называет.",
        "{count:~activity has|activities have} no date: the document names no day by which they "
        "could be late.",
    ),
    "site.fields": Entry("Поля карточки", "Fields of the card"),
    "site.protocol": Entry("Строки протокола", "Rows of the protocol"),
    "site.no-factors": Entry("ни к чему не отсылает", "refers to nothing"),
    "site.other-risk": Entry("{title} (другое – вписывают)", "{title} (other risks, written in)"),
    "site.confirming": Entry("«{confirmed}» – «{refuted}»", "`{confirmed}` or `{refuted}`"),
    # The verb.
    "docs.written": Entry("записано {count:файл|файла|файлов}", "{count:file|files} written"),
    "docs.unwritten": Entry("сайт не записан", "the site is not written"),
    "docs.stale": Entry(
        "{count:страница осталась|страницы остались|страниц осталось} от прежнего запуска, правил "
        "для них больше нет; удалите их сами: {paths}",
        "{count:page is|pages are} left from an earlier run, without rules now; delete them "
        "yourself: {paths}",
    ),
    "docs.unexplained": Entry(
        "в опубликованных правилах {count:находка|находки|находок} без объяснения; см. shnor-rules "
        "check",
        "{count:finding|findings} without an explanation in the published rules; see shnor-rules "
        "check",
    ),
    "usage.docs.output": Entry(
        "не сказано, куда записать сайт",
        "it is not said where to write the site",
        "назовите папку, например -o site",
        "name a folder, such as -o site",
    ),
    "usage.docs.rules-folder": Entry(
        "«{path}» – папка правил: страницы легли бы между их файлами",
        "`{path}` is a folder of rules: the pages would lie among their files",
        "назовите другую папку, например -o site",
        "name another folder, such as -o site",
    ),
    "usage.docs.same": Entry(
        "два набора правил называются {name}: {first} и {second}",
        "two rulesets are called {name}: {first} and {second}",
        "опубликуйте один из них или измените ключ ruleset",
        "publish one of them, or change the key ruleset",
    ),
}
