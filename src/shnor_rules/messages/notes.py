# SPDX-License-Identifier: MIT
"""Messages: analytical notes, and the templates that they are made from."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

_MONTHS: Final = (
    ("января", "January"),
    ("февраля", "February"),
    ("марта", "March"),
    ("апреля", "April"),
    ("мая", "May"),
    ("июня", "June"),
    ("июля", "July"),
    ("августа", "August"),
    ("сентября", "September"),
    ("октября", "October"),
    ("ноября", "November"),
    ("декабря", "December"),
)

_SAVE_AGAIN: Final = (
    "откройте шаблон в Word и сохраните его как «Документ Word (*.docx)»",
    "open the template in Word and save it as “Word document (*.docx)”",
)

ENTRIES: Final[dict[str, Entry]] = {
    # What the document itself says.
    "note.title": Entry("АНАЛИТИЧЕСКАЯ СПРАВКА", "ANALYTICAL NOTE"),
    "note.on": Entry("по итогам {title}", "on {title}"),
    "note.on.title": Entry("по теме «{title}»", "on “{title}”"),
    "note.on.marked": Entry("по теме: {title}", "on {title}"),
    "note.day": Entry("{day} {month} {year} г.", "{day} {month} {year}"),
    **{
        f"note.month.{number}": Entry(russian, english)
        for number, (russian, english) in enumerate(_MONTHS, start=1)
    },
    "note.undated": Entry("«____» ______________ 20___ г.", "____ ______________ 20___"),
    "note.nothing": Entry("нет данных", "no data"),
    "note.post": Entry("____________________", "____________________"),
    "note.sign.post": Entry("(должность)", "(post)"),
    "note.sign.hand": Entry("(подпись)", "(signature)"),
    "note.sign.name": Entry("(расшифровка подписи)", "(name)"),
    "note.same-clause": Entry("там же", "ibid."),
    "note.annex": Entry("Приложение № {number}", "Annex {number}"),
    "note.legend": Entry("Обозначения: {listed}", "Key: {listed}"),
    "note.sheet": Entry("«{sheet}»", "“{sheet}”"),
    "note.details": Entry(
        "Подробно – в файле «{workbook}», лист {sheets}.",
        "In full in the file “{workbook}”, sheet {sheets}.",
    ),
    "note.details.many": Entry(
        "Подробно – в файле «{workbook}», листы {sheets}.",
        "In full in the file “{workbook}”, sheets {sheets}.",
    ),
    "note.quoted.elsewhere": Entry(
        "Слова документа целиком – в файле «{workbook}», лист «{sheet}».",
        "All words of the document are in the file “{workbook}”, sheet “{sheet}”.",
    ),
    "note.points.elsewhere": Entry(
        "и ещё {left:пункт|пункта|пунктов} этого перечня – в файле «{workbook}»",
        "and {left:more item|more items} of this list in the file “{workbook}”",
    ),
    "note.figure.elsewhere": Entry(
        "Рисунок «{title}» – в файле «{workbook}».",
        "The drawing “{title}” is in the file “{workbook}”.",
    ),
    "note.table.annex": Entry(
        "Таблица «{title}» дана в приложении № {number}.",
        "The table “{title}” is annex {number}.",
    ),
    "note.table.empty": Entry(
        "В таблице «{title}» нет ни одной строки.", "The table “{title}” has no rows."
    ),
    "note.table.elsewhere": Entry(
        "Таблица «{title}» ({rows:строка|строки|строк}) дана в файле «{workbook}».",
        "The table “{title}” ({rows:row|rows}) is in the file “{workbook}”.",
    ),
    "note.table.rows": Entry(
        "В таблице «{title}» – {shown:строка|строки|строк} из {of}.",
        "The table “{title}” has {shown:row|rows} of {of}.",
    ),
    "note.table.shortened": Entry(
        "В таблице «{title}» оставлены не все столбцы: целиком она не помещается на лист; она дана "
        "в файле «{workbook}».",
        "The table “{title}” is shown without some columns, since it is wider than the page; all "
        "of it is in the file “{workbook}”.",
    ),
    # What is wrong with a template.
    "note-template.none": Entry(
        "шаблон – не документ Word (.docx), или он повреждён",
        "the template is no document of Word (.docx), or it is damaged",
        *_SAVE_AGAIN,
    ),
    "note-template.bomb": Entry(
        "шаблон слишком велик, когда его распаковывают",
        "the template is too large when it is unpacked",
        "уменьшите в нём рисунки: «Формат рисунка» – «Сжать рисунки»",
        "make its pictures smaller: Picture Format, Compress Pictures",
    ),
    "note-template.macros": Entry(
        "в шаблоне есть макросы или вставленные объекты других программ",
        "the template has macros or embedded objects of other programs",
        *_SAVE_AGAIN,
    ),
    "note-template.links": Entry(
        "шаблон ссылается на другой файл или чужой рисунок ({part})",
        "the template links to another file or to a picture elsewhere ({part})",
        "вставьте рисунок в сам документ, а связь разорвите: «Файл» – «Сведения» – «Изменить "
        "связи»",
        "put the picture into the document, and break the link: File, Info, Edit Links",
    ),
    "note-template.syntax": Entry(
        "в шаблоне не разобрать команду: {reason}; абзац: {paragraph}",
        "a tag of the template cannot be read: {reason}; paragraph: {paragraph}",
        "проверьте в нём скобки и слова: {{{{ имя }}}}, {{% for … in … %}}, {{% endfor %}}",
        "look at its brackets and words: {{{{ name }}}}, {{% for … in … %}}, {{% endfor %}}",
    ),
    "note-template.name": Entry(
        "шаблон называет «{name}», а такого имени в отчёте нет; абзац: {paragraph}",
        "the template names `{name}`, and the report has no such name; paragraph: {paragraph}",
        "напишите «{meant}»",
        "write `{meant}`",
    ),
    "note-template.name.none": Entry(
        "шаблон называет «{name}», а такого имени в отчёте нет; абзац: {paragraph}",
        "the template names `{name}`, and the report has no such name; paragraph: {paragraph}",
        "возьмите одно из имён: {listed}",
        "take one of the names: {listed}",
    ),
    "note-template.filter": Entry(
        "шаблон просит преобразование «{name}», а такого нет; абзац: {paragraph}",
        "the template asks for the filter `{name}`, and there is none; paragraph: {paragraph}",
        "напишите «{meant}»",
        "write `{meant}`",
    ),
    "note-template.filter.none": Entry(
        "шаблон просит преобразование «{name}», а такого нет; абзац: {paragraph}",
        "the template asks for the filter `{name}`, and there is none; paragraph: {paragraph}",
        "возьмите одно из них: {listed}",
        "take one of these: {listed}",
    ),
    "note-template.nothing": Entry(
        "шаблон спрашивает то, чего нет; абзац: {paragraph}",
        "the template asks for what is not there; paragraph: {paragraph}",
        "проверьте имена в этом абзаце по таблице имён в руководстве",
        "compare the names in this paragraph with the table of names in the guide",
    ),
    "note-template.list": Entry(
        "на месте слова или числа в шаблоне стоит целый перечень; абзац: {paragraph}",
        "a whole list stands in the template where a word or a number is wanted; paragraph: "
        "{paragraph}",
        "назовите его часть (раздел.результаты.заголовок) или обойдите его циклом for",
        "name a part of it (раздел.результаты.заголовок), or go through it with `for`",
    ),
    "note-template.forbidden": Entry(
        "в шаблоне команда, которой в нём быть не может; абзац: {paragraph}",
        "the template has a tag that it must not have; paragraph: {paragraph}",
        "оставьте имена, циклы for, условия if и преобразования из руководства",
        "keep to names, `for`, `if` and the filters of the guide",
    ),
    "note-template.torn": Entry(
        "команды шаблона разрывают абзац или таблицу",
        "the tags of the template tear a paragraph or a table apart",
        "у цикла по абзацам напишите {{%p for и {{%p endfor, по строкам таблицы – {{%tr, "
        "каждую команду в своём абзаце или своей строке",
        "write {{%p for and {{%p endfor for paragraphs, {{%tr for rows of a table, each "
        "in a paragraph or a row of its own",
    ),
    "note-template.large": Entry(
        "документ по этому шаблону вышел бы слишком большим; абзац: {paragraph}",
        "the document would become too large; paragraph: {paragraph}",
        "уберите вложенные циклы или длинные таблицы",
        "remove nested loops or long tables",
    ),
    "note-template.zero": Entry(
        "шаблон делит на ноль; абзац: {paragraph}",
        "the template divides by zero; paragraph: {paragraph}",
        "поставьте деление под условие if",
        "put the division under an `if`",
    ),
    "note-template.failed": Entry(
        "команда шаблона не подходит к тому, что ей дано; абзац: {paragraph}",
        "a tag of the template does not go with what it is given; paragraph: {paragraph}",
        "проверьте, что преобразованию дано число или дата",
        "see that the filter is given a number or a day",
    ),
}
