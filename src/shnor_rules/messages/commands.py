# SPDX-License-Identifier: MIT
"""Messages: what the command line says when it runs, and of its wrong use."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Verbs, options and arguments.
    "usage.no-command": Entry(
        "нет команды «{name}»",
        "there is no command `{name}`",
        "есть команды: {commands}",
        "the commands are: {commands}",
    ),
    "usage.no-command.near": Entry(
        "нет команды «{name}»",
        "there is no command `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "usage.no-option": Entry(
        "нет параметра {name}",
        "there is no option {name}",
        "посмотрите параметры: {command} --help",
        "see the options: {command} --help",
    ),
    "usage.no-option.near": Entry(
        "нет параметра {name}",
        "there is no option {name}",
        "вы имели в виду {near}?",
        "did you mean {near}?",
    ),
    "usage.option.value": Entry(
        "параметру {name} нужно значение",
        "the option {name} needs a value",
        "допишите его: {name} {value}",
        "add it: {name} {value}",
    ),
    "usage.option.flag": Entry(
        "у параметра {name} значения не бывает",
        "the option {name} takes no value",
        "напишите просто {name}",
        "write just {name}",
    ),
    "usage.choice": Entry(
        "у параметра {name} нет значения «{value}»",
        "the option {name} has no value `{value}`",
        "выберите одно из: {choices}",
        "choose one of: {choices}",
    ),
    "usage.choice.near": Entry(
        "у параметра {name} нет значения «{value}»",
        "the option {name} has no value `{value}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "usage.missing-argument": Entry(
        "не хватает аргумента {name}",
        "the argument {name} is missing",
        "напишите: {usage}",
        "write: {usage}",
    ),
    "usage.missing-option": Entry(
        "не хватает параметра {name}",
        "the option {name} is missing",
        "допишите его: {name} {value}",
        "add it: {name} {value}",
    ),
    "usage.extra": Entry(
        "лишнее в команде: {extra}",
        "the command has too much: {extra}",
        "напишите: {usage}",
        "write: {usage}",
    ),
    "usage.other": Entry("{text}", "{text}", "посмотрите справку: --help", "see the help: --help"),
    # Said before it is known which language the person reads, so in both.
    "usage.language": Entry(
        "{source}: нет языка «{name}» / there is no language `{name}`",
        "{source}: нет языка «{name}» / there is no language `{name}`",
        "напишите ru или en / write ru or en",
        "напишите ru или en / write ru or en",
    ),
    # Rules.
    "usage.which-monitoring": Entry(
        "в наборе правил «{rules}» несколько мониторингов",
        "the ruleset `{rules}` has several monitorings",
        "назовите один: {monitorings}",
        "name one of them: {monitorings}",
    ),
    "usage.no-rules": Entry(
        "«{path}» – не файл правил: правила записывают в файлах .yaml",
        "`{path}` is no file of rules: rules are written in .yaml files",
        "назовите сначала правила, а потом данные: korenovsky/teacher-competence {path}",
        "name the rules first and the data after them: korenovsky/teacher-competence {path}",
    ),
    # Files.
    "usage.output": Entry(
        "результат не записать в «{path}»: {reason}",
        "the result cannot be written to `{path}`: {reason}",
        "назовите для результата другой файл: -o результат.csv",
        "name another file for the result: -o result.csv",
    ),
    "usage.output.missing": Entry(
        "результат не записать в «{path}»: {reason}",
        "the result cannot be written to `{path}`: {reason}",
        "создайте папку или назовите файл в другой: -o результат.csv",
        "create the folder, or name a file in another one: -o result.csv",
    ),
    "usage.output.denied": Entry(
        "результат не записать в «{path}»: {reason}",
        "the result cannot be written to `{path}`: {reason}",
        "закройте файл в других программах или назовите другой: -o результат.csv",
        "close the file in other programs, or name another one: -o result.csv",
    ),
    "usage.output.name": Entry(
        "результат не записать в «{path}»: система не пишет русских имён файлов",
        "the result cannot be written to `{path}`: the system writes no Russian names of files",
        "повторите с переменной PYTHONUTF8=1",
        "try again with PYTHONUTF8=1 in the environment",
    ),
    "usage.output.input": Entry(
        "файл «{path}» – это сами данные, результат поверх них не записывается",
        "the file `{path}` is the input itself and is not written over",
        "назовите для результата другой файл: -o результат.csv",
        "name another file for the result: -o result.csv",
    ),
    "usage.unreadable": Entry(
        "«{path}» не читается: {reason}",
        "`{path}` cannot be read: {reason}",
        "проверьте имя и права доступа",
        "check its name and the access rights",
    ),
    "usage.stdin": Entry(
        "стандартный ввод «-» назван дважды, а прочесть его можно один раз",
        "standard input `-` is named twice and can be read once",
        "запишите одни из данных в файл и назовите его",
        "put one of the inputs in a file and name the file",
    ),
    "why.missing": Entry("нет такого файла или папки", "there is no such file or folder"),
    "why.denied": Entry("доступ запрещён", "access is denied"),
    "why.folder": Entry("это папка", "it is a folder"),
    "why.full": Entry("на диске нет места", "the disk is full"),
    "why.name": Entry("имя не годится", "the name will not do"),
    "why.other": Entry("{text}", "{text}"),
    # Samples and explanations.
    "usage.sample": Entry(
        "выборка «{text}» задана неверно",
        "the sample `{text}` is given wrongly",
        "напишите показатель и файл через знак равенства: --sample П2=наставники.csv",
        "write indicator and file with an equals sign: --sample П2=mentors.csv",
    ),
    "usage.sample.indicator": Entry(
        "у показателя «{name}» нет выборки",
        "the indicator `{name}` has no sample",
        "выборки есть у показателей: {names}",
        "indicators with samples are: {names}",
    ),
    "usage.sample.none": Entry(
        "в мониторинге «{monitoring}» нет показателей с выборкой",
        "the monitoring `{monitoring}` has no indicators with samples",
        "уберите --sample",
        "remove --sample",
    ),
    "usage.sample.twice": Entry(
        "выборка показателя «{name}» названа дважды",
        "the sample of the indicator `{name}` is named twice",
        "соберите её строки в один файл",
        "put its rows in one file",
    ),
    "usage.ignore": Entry(
        "«{name}» – показатель мониторинга, его ответы не пропускаются",
        "`{name}` is an indicator of the monitoring, its answers are not left out",
        "для --ignore назовите столбец, которого в мониторинге нет",
        "for --ignore, name a column that the monitoring does not have",
    ),
    "usage.key": Entry(
        "--key «{key}» ничего не значит без выборки",
        "--key `{key}` means nothing without a sample",
        "назовите выборку: --sample П2=наставники.csv, или уберите --key",
        "name a sample: --sample П2=mentors.csv, or remove --key",
    ),
    "usage.trace": Entry(
        "в строке CSV нет места для объяснения",
        "a row of CSV has no room for an explanation",
        "выберите один из видов: {formats}",
        "choose one of the formats: {formats}",
    ),
    # Settings.
    "usage.toml": Entry(
        "{path}:{line}: запись TOML нарушена, файл не прочесть",
        "{path}:{line}: this is no TOML, the file cannot be read",
        'проверьте кавычки и скобки в строке {line}, например select = ["unknown-key"]',
        'look at the quotes and brackets of line {line}, for example select = ["unknown-key"]',
    ),
    "usage.config": Entry(
        "--config и --no-config исключают друг друга",
        "--config and --no-config exclude each other",
        "уберите один из них",
        "remove one of them",
    ),
    "usage.sources": Entry(
        "нет папки с текстами документов «{path}»",
        "there is no folder `{path}` with the texts of the documents",
        "назовите папку, в которой они лежат: --sources ПАПКА",
        "name the folder where they are: --sources DIR",
    ),
    # What becomes of a run.
    "command.interrupted": Entry(
        "прервано; файл, названный в -o, остался прежним",
        "interrupted; the file named with -o is as it was",
    ),
    "command.internal": Entry(
        "внутренняя ошибка библиотеки ({kind}: {text})",
        "internal error of the library ({kind}: {text})",
        "сообщите о ней разработчикам, приложив команду и файл; подробности – с SHNOR_DEBUG=1",
        "report it to the developers with the command and the file; SHNOR_DEBUG=1 tells more",
    ),
    "command.broken-ruleset": Entry(
        "набор правил с ошибками: пользоваться им нельзя, пока они не исправлены",
        "the ruleset has errors and cannot be used until they are corrected",
    ),
    "command.broken-settings": Entry(
        "настройки с ошибками: исправьте их или проверьте без них, с --no-config",
        "the settings have errors: correct them, or check without them with --no-config",
    ),
    "command.insisted": Entry(
        "показаны, хотя скрыты настройками: {codes} – с такими ошибками набор правил не проверить",
        "shown although hidden by settings: {codes} – with such errors a ruleset cannot be checked",
    ),
    "command.unknown-columns": Entry(
        "мониторинг не знает столбцов: {names} – исправьте названия или пропустите: {options}",
        "the monitoring does not know the columns: {names} – correct them or leave out: {options}",
    ),
    "command.progress": Entry(
        "обработано: {count:запись|записи|записей}", "{count:record|records} done"
    ),
    "command.assessed": Entry(
        "оценено: {assessed}, не принято: {refused}", "assessed: {assessed}, refused: {refused}"
    ),
    "command.assessed.faults": Entry(
        "оценено: {assessed}, не принято: {refused}, других ошибок в файлах: {faults}",
        "assessed: {assessed}, refused: {refused}, other faults of files: {faults}",
    ),
    "command.checked": Entry("выполнено примеров: {examples}", "examples run: {examples}"),
    "command.known": Entry(
        "известно (замечание {remark}): {finding}", "known (remark {remark}): {finding}"
    ),
    "command.examples": Entry(
        "{monitoring}: {count:пример|примера|примеров}, всё сошлось",
        "{monitoring}: {count:example|examples}, all as expected",
    ),
    "pytest.unmatched": Entry(
        "{setting}: шаблону «{pattern}» не отвечает ни один файл",
        "{setting}: no file matches `{pattern}`",
    ),
    "command.examples.none": Entry(
        "{monitoring}: примеров нет",
        "{monitoring}: no examples",
    ),
    "command.examples.failed": Entry(
        "{monitoring}: {count:пример|примера|примеров}, не сошлось: {failed}",
        "{monitoring}: {count:example|examples}, failed: {failed}",
    ),
}
