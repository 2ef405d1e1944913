# SPDX-License-Identifier: MIT
"""Messages: the help of the command line."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # The frame of every page.
    "help.usage": Entry("Использование: ", "Usage: "),
    "help.options": Entry("Параметры", "Options"),
    "help.commands": Entry("Команды", "Commands"),
    "help.default": Entry("[по умолчанию: {value}]", "[default: {value}]"),
    "help.help": Entry("показать эту справку", "show this help"),
    "help.version": Entry("показать версию", "show the version"),
    "help.lang": Entry(
        "язык сообщений; иначе из переменной SHNOR_LANG, иначе ru",
        "language of messages; else from the variable SHNOR_LANG, else ru",
    ),
    "help.metavar.options": Entry("[ПАРАМЕТРЫ]", "[OPTIONS]"),
    "help.metavar.command": Entry("КОМАНДА [АРГУМЕНТЫ]...", "COMMAND [ARGS]..."),
    "help.metavar.rules": Entry("ПРАВИЛА", "RULES"),
    "help.metavar.some-rules": Entry("ПРАВИЛА...", "RULES..."),
    "help.metavar.any-rules": Entry("[ПРАВИЛА]...", "[RULES]..."),
    "help.metavar.inputs": Entry("ДАННЫЕ...", "INPUT..."),
    "help.metavar.paths": Entry("[ПУТЬ]...", "[PATH]..."),
    "help.metavar.file": Entry("ФАЙЛ", "FILE"),
    "help.metavar.reading": Entry("ИМЯ", "NAME"),
    "help.metavar.encoding": Entry("ИМЯ", "NAME"),
    "help.metavar.sample": Entry("П2=ФАЙЛ", "П2=FILE"),
    "help.metavar.finding": Entry("КОД,…", "CODE,…"),
    "help.metavar.column": Entry("СТОЛБЕЦ", "COLUMN"),
    "help.metavar.new-name": Entry("ИМЯ", "NAME"),
    "help.metavar.text": Entry("ТЕКСТ", "TEXT"),
    "help.metavar.date": Entry("ДАТА", "DATE"),
    "help.metavar.folder": Entry("ПАПКА", "FOLDER"),
    "help.metavar.kind": Entry("[ВИД]", "[KIND]"),
    # The whole.
    "help.shnor-rules": Entry(
        "Правила мониторингов ШНОР: показать, проверить, оценить и объяснить.\n\n"
        "ПРАВИЛА – это имя набора правил (korenovsky), его папка или файл; один мониторинг "
        "называют через косую черту: korenovsky/teacher-competence.",
        "Rules for monitoring indicators: show, check, evaluate and explain.\n\n"
        "RULES is the name of a ruleset (korenovsky), its folder or a file of it; one monitoring "
        "is named with a slash: korenovsky/teacher-competence.",
    ),
    "help.exits": Entry(
        "\b\nКод завершения:\n"
        "  0    всё в порядке\n"
        "  1    есть ошибки в правилах или непринятые записи\n"
        "  2    команда задана неверно, или файл не читается\n"
        "  3    внутренняя ошибка библиотеки\n"
        "  130  прервано (Ctrl-C)",
        "\b\nExit code:\n"
        "  0    all is well\n"
        "  1    there are errors in rules, or refused records\n"
        "  2    the command is wrong, or a file cannot be read\n"
        "  3    internal error of the library\n"
        "  130  interrupted (Ctrl-C)",
    ),
    # The verbs.
    "help.list.short": Entry("какие есть наборы правил и мониторинги", "rulesets and monitorings"),
    "help.list": Entry(
        "Перечислить наборы правил и их мониторинги. Без ПРАВИЛ – все, что идут с библиотекой.",
        "List rulesets and their monitorings. Without RULES, all that come with the library.",
    ),
    "help.list.examples": Entry(
        "\b\nПримеры:\n  shnor-rules list\n  shnor-rules list rulesets",
        "\b\nExamples:\n  shnor-rules list\n  shnor-rules list rulesets",
    ),
    "help.show.short": Entry(
        "мониторинг словами: показатели, формула, шкала",
        "a monitoring in words: indicators, formula, scale",
    ),
    "help.show": Entry(
        "Показать набор правил или мониторинг словами: показатели, формула, шкала с разрывами, "
        "толкования и замечания к документу.",
        "Show a ruleset or a monitoring in words: indicators, formula, scale with its holes, "
        "readings and remarks on the document.",
    ),
    "help.show.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules show korenovsky\n"
        "  shnor-rules show korenovsky/teacher-competence --reading граница-вверх",
        "\b\nExamples:\n"
        "  shnor-rules show korenovsky\n"
        "  shnor-rules show korenovsky/teacher-competence --reading граница-вверх",
    ),
    "help.evaluate.short": Entry("оценить записи из файлов", "assess records from files"),
    "help.evaluate": Entry(
        "Оценить записи из книг Excel, CSV, JSON, JSON Lines, YAML, Parquet. ДАННЫЕ – файлы или "
        "«-» (стандартный ввод). Запись с ошибкой не мешает остальным: о ней сказано с файлом, "
        "строкой и столбцом.",
        "Assess records from Excel, CSV, JSON, JSON Lines, YAML, Parquet. INPUT are files, or `-` "
        "for standard input. A bad record does not stop the others: it is reported with file, row "
        "and column.",
    ),
    "help.evaluate.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules evaluate korenovsky/teacher-competence учителя.csv\n"
        "  shnor-rules evaluate korenovsky/teacher-competence учителя.csv --trace\n"
        "  shnor-rules evaluate korenovsky/teacher-competence а.csv б.csv -f csv -o в.csv\n"
        "  shnor-rules evaluate korenovsky/teacher-competence край.csv -o край.parquet\n"
        "  shnor-rules evaluate korenovsky/mentoring-centre центры.csv \\\n"
        "      --sample П2=наставники.csv --sample П5=школы.csv --key центр",
        "\b\nExamples:\n"
        "  shnor-rules evaluate korenovsky/teacher-competence teachers.csv\n"
        "  shnor-rules evaluate korenovsky/teacher-competence teachers.csv --trace\n"
        "  shnor-rules evaluate korenovsky/teacher-competence a.csv b.csv -f csv -o c.csv\n"
        "  shnor-rules evaluate korenovsky/teacher-competence region.csv -o region.parquet\n"
        "  shnor-rules evaluate korenovsky/mentoring-centre centres.csv \\\n"
        "      --sample П2=mentors.csv --sample П5=schools.csv --key центр",
    ),
    "help.check.short": Entry("найти все ошибки в наборах правил", "find every fault of rulesets"),
    "help.check": Entry(
        "Проверить наборы правил: все ошибки всех файлов сразу, и все примеры. ПУТЬ – папка, файл "
        "или имя набора; без ПУТИ – папка rulesets, а где её нет – текущая.",
        "Check rulesets: every fault of every file at once, and every example. PATH is a folder, a "
        "file or the name of a ruleset; without PATH, the folder rulesets or else this folder.",
    ),
    "help.check.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules check rulesets\n"
        "  shnor-rules check rulesets/korenovsky/tutoring-point.yaml --format concise\n"
        "  shnor-rules check rulesets --ignore trailing-separator --severity warning\n"
        "  shnor-rules check rulesets --format sarif -o findings.sarif",
        "\b\nExamples:\n"
        "  shnor-rules check rulesets\n"
        "  shnor-rules check rulesets/korenovsky/tutoring-point.yaml --format concise\n"
        "  shnor-rules check rulesets --ignore trailing-separator --severity warning\n"
        "  shnor-rules check rulesets --format sarif -o findings.sarif",
    ),
    "help.test.short": Entry("выполнить примеры наборов правил", "run the examples of rulesets"),
    "help.test": Entry(
        "Выполнить примеры наборов правил и отдельных файлов test_….yaml. ПУТЬ – папка, файл или "
        "имя набора; без ПУТИ – папка rulesets, а где её нет – текущая.",
        "Run the examples of rulesets and of separate files test_….yaml. PATH is a folder, a file "
        "or the name of a ruleset; without PATH, the folder rulesets or else this folder.",
    ),
    "help.test.examples": Entry(
        "\b\nПримеры:\n  shnor-rules test korenovsky\n"
        "  shnor-rules test rulesets --fail-under 100\n"
        "  shnor-rules test мой-район --suggest -o примеры.txt",
        "\b\nExamples:\n  shnor-rules test korenovsky\n"
        "  shnor-rules test rulesets --fail-under 100\n"
        "  shnor-rules test my-district --suggest -o examples.txt",
    ),
    "help.new.short": Entry("начать набор правил своего района", "begin the ruleset of a district"),
    "help.new": Entry(
        "Начать набор правил: папка с описанием приказа и выдуманным мониторингом, который надо "
        "заменить словами приказа; пояснения ведут по шагам. Чего нет в параметрах, о том команда "
        "спросит. ИМЯ – маленькие латинские буквы, цифры, дефис.",
        "Begin a ruleset: a folder that describes an order and an invented monitoring, to be "
        "replaced by the words of the order; comments lead through the steps. What the options do "
        "not tell is asked. NAME has small Latin letters, digits, hyphens.",
    ),
    "help.new.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules new labinsky\n"
        "  shnor-rules new labinsky --into rulesets --number 12 --date 01.09.2025 \\\n"
        '      --district "Лабинский район" --title "О мониторинге школ"',
        "\b\nExamples:\n"
        "  shnor-rules new labinsky\n"
        "  shnor-rules new labinsky --into rulesets --number 12 --date 01.09.2025 \\\n"
        '      --district "Labinsky district" --title "On the monitoring of schools"',
    ),
    "help.schema.short": Entry(
        "подсказки для редактора: схемы файлов правил",
        "hints for an editor: the schemas of ruleset files",
    ),
    "help.schema": Entry(
        "Напечатать схему (JSON Schema) файлов правил – по ней редактор подсказывает ключи. Без "
        "ВИДА – перечислить схемы.",
        "Print the JSON Schema of a kind of ruleset file, by which editors give hints. Without "
        "KIND, list the schemas.",
    ),
    "help.schema.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules schema monitoring\n"
        "  shnor-rules schema --vscode --into schemas",
        "\b\nExamples:\n"
        "  shnor-rules schema monitoring\n"
        "  shnor-rules schema --vscode --into schemas",
    ),
    # The options.
    "help.reading": Entry(
        "толкование вместо буквального текста; можно назвать несколько, каждое со своим --reading",
        "a reading instead of the literal text; for several, give the option several times",
    ),
    "help.format": Entry("вид вывода", "format of the output"),
    "help.output": Entry(
        "записать в файл – целиком или никак; «-» – на экран",
        "write to a file, whole or not at all; `-` is the console",
    ),
    "help.trace": Entry(
        "объяснить каждую оценку: формула, числа, граница, пункт",
        "explain every assessment: formula, numbers, bound, clause",
    ),
    "help.encoding": Entry(
        "кодировка данных, например cp1251; иначе она определяется, и об этом сказано",
        "encoding of the inputs, such as cp1251; else it is found out, and told",
    ),
    "help.input-format": Entry(
        "вид данных, если его не видно по имени файла",
        "format of the inputs, where the name of the file does not tell",
    ),
    "help.sample": Entry(
        "выборка показателя из второго CSV, например П2=наставники.csv; можно несколько",
        "the sample of an indicator from a second CSV, such as П2=mentors.csv; may be repeated",
    ),
    "help.key": Entry(
        "столбец, по которому строки выборки относятся к записям",
        "the column by which the rows of a sample belong to records",
    ),
    "help.config": Entry(
        "взять настройки из этого файла; иначе – из ближайших shnor-rules.yaml и pyproject.toml",
        "take the settings of this file; else of the nearest shnor-rules.yaml and pyproject.toml",
    ),
    "help.no-config": Entry("не брать настройки из файлов", "take no settings of files"),
    "help.check.select": Entry(
        "показать только эти замечания: код (R002), имя (unknown-key) или начало того или другого "
        "(R, unknown-); несколько – через запятую",
        "show these findings only: a code (R002), a name (unknown-key), or the beginning of either "
        "(R, unknown-); several with commas",
    ),
    "help.check.ignore": Entry(
        "не показывать эти замечания; сильнее, чем --select",
        "do not show these findings; stronger than --select",
    ),
    "help.check.severity": Entry(
        "наименьшая важность, которую показывать", "the least severity to show"
    ),
    "help.check.sources": Entry(
        "папка с текстами документов, чтобы сверить с ними цитаты",
        "the folder with the texts of the documents, to look up what is quoted",
    ),
    "help.ignore": Entry(
        "столбец, который к мониторингу не относится и пропускается; можно несколько",
        "a column that does not belong to the monitoring and is left out; may be repeated",
    ),
    "help.district": Entry("муниципалитет, как в приказе", "the municipality, as in the order"),
    "help.region": Entry("регион", "the region"),
    "help.number": Entry("номер приказа", "the number of the order"),
    "help.date": Entry(
        "дата приказа, например 17.12.2020", "the date of the order, such as 17.12.2020"
    ),
    "help.issued-by": Entry("кто издал приказ", "who issued the order"),
    "help.order-title": Entry("название приказа", "the title of the order"),
    "help.monitoring": Entry(
        "имя первого мониторинга и его файла; иначе first-monitoring",
        "the name of the first monitoring and of its file; else first-monitoring",
    ),
    "help.into": Entry(
        "в какой папке создать набор; иначе в текущей",
        "the folder in which the ruleset is made; else this one",
    ),
    "help.vscode": Entry(
        "напечатать настройки VS Code, которые относят схемы к файлам в папках rulesets",
        "print the settings of VS Code that bind the schemas to the files in folders `rulesets`",
    ),
    "help.schema-into": Entry(
        "записать схемы в папку, чтобы они были рядом с правилами",
        "write the schemas to a folder, to have them beside the rules",
    ),
}
