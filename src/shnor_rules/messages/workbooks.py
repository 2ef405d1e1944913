# SPDX-License-Identifier: MIT
"""Messages: workbooks of Excel that are read, or are not, and forms that come back."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "inputs.office": Entry(
        "для файлов Excel и Word нужны библиотеки, которых здесь нет: {modules}",
        "files of Excel and Word need libraries that are not installed: {modules}",
        'установите их командой: pip install "shnor-rules[office]" '
        '(если программа ставилась через pipx: pipx install --force "shnor-rules[office]")',
        'install them with: pip install "shnor-rules[office]" '
        '(where pipx installed the program: pipx install --force "shnor-rules[office]")',
    ),
    # Files that are not read.
    "spreadsheet-file": Entry(
        "это книга Excel или архив, а не текстовый файл",
        "this is an Excel workbook or an archive, not a text file",
        "сохраните нужный лист в CSV: «Сохранить как», тип «CSV UTF-8 (разделитель – запятая)»",
        "save the sheet as CSV: “Save as” with the type “CSV UTF-8 (Comma delimited)”",
    ),
    "spreadsheet-file.text": Entry(
        "файл назван как книга Excel, но это не она",
        "the file is called like an Excel workbook, but is none",
        "переименуйте его в .csv, если это таблица текстом, или сохраните заново как .xlsx",
        "rename it to .csv if it is a table in text, or save it anew as .xlsx",
    ),
    "spreadsheet-file.none": Entry(
        "это архив, но не книга Excel",
        "this is an archive, but no Excel workbook",
        "проверьте, тот ли это файл; сохраните таблицу как «Книга Excel (*.xlsx)» или CSV",
        "check that this is the file you mean; save the table as “Excel Workbook” or CSV",
    ),
    "spreadsheet-file.old": Entry(
        "это книга старого Excel (.xls)",
        "this is a workbook of an old Excel (.xls)",
        "откройте её и сохраните как «Книга Excel (*.xlsx)» или CSV",
        "open it and save it as “Excel Workbook (*.xlsx)” or CSV",
    ),
    "spreadsheet-file.locked": Entry(
        "книга зашифрована паролем",
        "the workbook is encrypted with a password",
        "снимите пароль: «Файл», «Сведения», «Защита книги», «Зашифровать с использованием пароля»",
        "take the password off: “File”, “Info”, “Protect Workbook”, “Encrypt with Password”",
    ),
    "spreadsheet-file.binary": Entry(
        "это двоичная книга Excel (.xlsb)",
        "this is a binary workbook of Excel (.xlsb)",
        "откройте её и сохраните как «Книга Excel (*.xlsx)»",
        "open it and save it as “Excel Workbook (*.xlsx)”",
    ),
    "spreadsheet-file.open": Entry(
        "это книга OpenDocument (.ods)",
        "this is an OpenDocument workbook (.ods)",
        "откройте её и сохраните как «Excel 2007-365 (.xlsx)»",
        "open it and save it as “Excel 2007-365 (.xlsx)”",
    ),
    "spreadsheet-file.macros": Entry(
        "в книге есть макросы; такие книги не читаются",
        "the workbook has macros; such workbooks are not read",
        "сохраните её как «Книга Excel (*.xlsx)», без макросов",
        "save it as “Excel Workbook (*.xlsx)”, without macros",
    ),
    "spreadsheet-file.links": Entry(
        "книга берёт данные из других книг (внешние связи)",
        "the workbook takes data from other workbooks (external links)",
        "разорвите связи: «Данные», «Изменить связи», «Разорвать связь», и сохраните книгу",
        "break the links: “Data”, “Edit Links”, “Break Link”, and save the workbook",
    ),
    "spreadsheet-file.doctype": Entry(
        "в книге есть объявление DOCTYPE: Excel таких не пишет",
        "the workbook has a DOCTYPE declaration, which Excel never writes",
        "откройте её в Excel или LibreOffice и сохраните заново как .xlsx",
        "open it in Excel or LibreOffice and save it anew as .xlsx",
    ),
    "spreadsheet-file.bomb": Entry(
        "распакованная книга заняла бы слишком много места",
        "the workbook would take too much space unpacked",
        "скопируйте таблицу с ответами в новую книгу и сохраните её",
        "copy the table with the answers into a new workbook and save it",
    ),
    "spreadsheet-file.cells": Entry(
        "в книге больше миллиона заполненных ячеек",
        "the workbook has more than a million cells with something in them",
        "сохраните лист с ответами в CSV",
        "save the sheet with the answers as CSV",
    ),
    "spreadsheet-file.broken": Entry(
        "книга повреждена, прочитать её нельзя",
        "the workbook is damaged and cannot be read",
        "откройте её в Excel или LibreOffice и сохраните заново как .xlsx",
        "open it in Excel or LibreOffice and save it anew as .xlsx",
    ),
    # Forms.
    "form-mismatch": Entry(
        "форма составлена для {form}, а считается {asked}",
        "the form is made for {form}, but {asked} is asked",
        "назовите в команде {form} или возьмите другую форму",
        "name {form} in the command, or take another form",
    ),
    "form-mismatch.reading": Entry(
        "форма составлена для толкования {readings}, а оно не указано",
        "the form is made for the reading {readings}, which is not given",
        "добавьте к команде: {options}",
        "add to the command: {options}",
    ),
    "form-mismatch.no-reading": Entry(
        "форма составлена для буквального текста, а указано толкование {asked}",
        "the form is made for the literal text, but the reading {asked} is given",
        "уберите из команды --reading или составьте форму с этим толкованием",
        "leave --reading out of the command, or make a form with this reading",
    ),
    "form-mismatch.other-reading": Entry(
        "форма составлена для толкования {readings}, а указано {asked}",
        "the form is made for the reading {readings}, but {asked} is given",
        "укажите в команде: {options}",
        "give in the command: {options}",
    ),
    "form-mismatch.changed": Entry(
        "форма составлена по другим правилам; с тех пор изменились столбцы: {changes}",
        "the form is made by other rules; since then these columns changed: {changes}",
        "составьте форму заново и перенесите в неё ответы",
        "make the form anew and copy the answers into it",
    ),
    "form-mismatch.sheet": Entry(
        "лист «{sheet}» переименован, и по столбцам не понять, какой это: {names}",
        "the sheet `{sheet}` was renamed, and its columns do not tell which it is: {names}",
        "верните листу прежнее название",
        "give the sheet its name back",
    ),
    "form-mismatch.copy": Entry(
        "лист «{sheet}» – ещё один такой же, как «{names}»; где ответы, не понять",
        "the sheet `{sheet}` is another one like `{names}`; which has the answers is unclear",
        "перенесите строки на лист «{names}» или удалите лишний лист",
        "move the rows to the sheet `{names}`, or delete the other sheet",
    ),
    "form-mismatch.lost": Entry(
        "в форме нет листа «{sheet}»",
        "the form has no sheet `{sheet}`",
        "верните лист: возьмите чистую форму и перенесите в неё ответы",
        "put the sheet back: take an empty form and copy the answers into it",
    ),
    "form-altered.rules": Entry(
        "форма составлена по прежней записи правил; столбцы и значения в ней те же",
        "the form is made by an earlier version of the rules; columns and values are the same",
        "ничего делать не нужно; на следующий раз составьте форму заново",
        "nothing needs to be done; make the form anew next time",
    ),
    "form-altered.reading": Entry(
        "форма составлена без толкования, а указано {readings}; столбцы и значения в ней те же",
        "the form is made without a reading, and {readings} is given; it asks for the same",
        "ничего делать не нужно, если толкование выбрано верно",
        "nothing needs to be done if the reading is the right one",
    ),
    "form-altered.stamp": Entry(
        "служебный лист формы удалён или повреждён: столбцы найдены по названиям",
        "the hidden sheet of the form is gone or damaged: columns are found by their names",
        "сверьте, что столбцы те же, или перенесите ответы в чистую форму",
        "check that the columns are the same, or copy the answers into an empty form",
    ),
    "form-altered.columns": Entry(
        "на листе больше нет столбцов формы: {names}",
        "the sheet no longer has these columns of the form: {names}",
        "верните столбцы с их названиями: возьмите чистую форму и перенесите в неё ответы",
        "put the columns back with their names: take an empty form and copy the answers into it",
    ),
    "form-altered.sheet": Entry(
        "лист «{old}» называется теперь «{new}»; он узнан по столбцам",
        "the sheet `{old}` is now called `{new}`; it is known by its columns",
        "ничего делать не нужно; в новой форме не переименовывайте листы",
        "nothing needs to be done; do not rename sheets in a new form",
    ),
}
