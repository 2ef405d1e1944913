# SPDX-License-Identifier: MIT
"""Messages: how a ruleset is begun, and how an editor is told of its files."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # What is asked.
    "new.intro": Entry(
        "Ответьте словами приказа; ответы можно будет исправить в файле ruleset.yaml.",
        "Answer in the words of the order; the answers can be corrected in ruleset.yaml later.",
    ),
    "new.ask.district": Entry(
        "Муниципалитет (например: муниципальное образование Лабинский район)",
        "Municipality (such as: Labinsky district)",
    ),
    "new.ask.region": Entry("Регион (Enter – пропустить)", "Region (Enter to skip)"),
    "new.ask.number": Entry("Номер приказа, без знака №", "Number of the order"),
    "new.ask.date": Entry(
        "Дата приказа (например: 17.12.2020)", "Date of the order (such as: 17.12.2020)"
    ),
    "new.ask.issued_by": Entry(
        "Кто издал приказ (Enter – пропустить)", "Who issued the order (Enter to skip)"
    ),
    "new.ask.order": Entry(
        "Название приказа (например: О мониторинге школ)",
        "Title of the order (such as: On the monitoring of schools)",
    ),
    # What becomes of it.
    "new.written": Entry(
        "создан набор правил «{name}» с выдуманным примером:",
        "the ruleset `{name}` is there, with an invented example:",
    ),
    "new.next": Entry(
        "дальше: откройте {path} и замените пример по шагам; проверить его:",
        "next: open {path} and replace the example step by step; to check it:",
    ),
    "new.interrupted": Entry(
        "прервано; ничего не записано", "interrupted; nothing has been written"
    ),
    "usage.new.missing": Entry(
        "не хватает параметров: {options}",
        "options are missing: {options}",
        "напишите, например: shnor-rules new {name} --district "
        '"муниципальное образование Лабинский район" --number 12 --date 01.09.2025 '
        '--title "О мониторинге школ"',
        "write, for example: shnor-rules new {name} --district "
        '"Labinsky district" --number 12 --date 01.09.2025 '
        '--title "On the monitoring of schools"',
    ),
    "usage.new.blank": Entry(
        "параметр {option} не может быть пустым",
        "the option {option} cannot be empty",
        "возьмите его значение из приказа",
        "take its value from the order",
    ),
    "usage.new.character": Entry(
        "в значении параметра {option} посторонний знак: {character}",
        "the value of {option} has a stray character: {character}",
        "наберите это место заново, с клавиатуры",
        "type that part anew at the keyboard",
    ),
    "usage.new.date": Entry(
        "параметр {option}: «{text}» – не дата вида ДД.ММ.ГГГГ",
        "the option {option}: `{text}` is no date of the form DD.MM.YYYY",
        "напишите, например, {date}",
        "write, for example, {date}",
    ),
    "usage.new.name": Entry(
        "«{name}» не годится в имена: нужны маленькие латинские буквы, цифры и дефис",
        "`{name}` will not do as a name: small Latin letters, digits and hyphens are needed",
        "назовите набор, например, labinsky",
        "call the ruleset labinsky, for example",
    ),
    "usage.new.name.near": Entry(
        "«{name}» не годится в имена: нужны маленькие латинские буквы, цифры и дефис",
        "`{name}` will not do as a name: small Latin letters, digits and hyphens are needed",
        "напишите: shnor-rules new {near}",
        "write: shnor-rules new {near}",
    ),
    "usage.new.name.path": Entry(
        "«{name}» – это путь, а нужно имя: маленькие латинские буквы, цифры и дефис",
        "`{name}` is a path; a name is needed: small Latin letters, digits and hyphens",
        "назовите папку отдельно: shnor-rules new {near} --into {into}",
        "name the folder apart: shnor-rules new {near} --into {into}",
    ),
    "usage.new.monitoring": Entry(
        "«{name}» не годится в имена мониторинга: нужны маленькие латинские буквы, цифры и дефис",
        "`{name}` will not do for a monitoring: small Latin letters, digits and hyphens are needed",
        "напишите: --monitoring {near}",
        "write: --monitoring {near}",
    ),
    "usage.new.monitoring.taken": Entry(
        "файл {name}.yaml описывает сам набор правил, мониторинг так не назвать",
        "the file {name}.yaml describes the ruleset itself, no monitoring can be called so",
        "напишите: --monitoring {near}",
        "write: --monitoring {near}",
    ),
    "usage.new.full": Entry(
        "в папке «{path}» уже что-то есть, и оно осталось как было",
        "the folder `{path}` is not empty, and has been left as it was",
        "назовите набор иначе: shnor-rules new {name}-2",
        "give the ruleset another name: shnor-rules new {name}-2",
    ),
    "usage.new.file": Entry(
        "«{path}» уже есть, и это не папка",
        "`{path}` is there already and is no folder",
        "назовите набор иначе: shnor-rules new {name}-2",
        "give the ruleset another name: shnor-rules new {name}-2",
    ),
    "usage.new.into": Entry(
        "«{path}» – не папка, набор правил в ней не создать",
        "`{path}` is no folder, no ruleset can be made in it",
        "назовите папку: --into rulesets",
        "name a folder: --into rulesets",
    ),
    "usage.new.unwritable": Entry(
        "папку «{path}» не создать: {reason}",
        "the folder `{path}` cannot be made: {reason}",
        "назовите другое место: --into rulesets",
        "name another place: --into rulesets",
    ),
    # Schemas.
    "schema.ruleset": Entry(
        "файл ruleset.yaml: чей это набор правил и по каким документам",
        "the file ruleset.yaml: whose ruleset it is, and from which documents",
    ),
    "schema.examples": Entry(
        "файл test_….yaml: примеры мониторинга, записанные отдельно от него",
        "a file test_….yaml: examples of a monitoring, written apart from it",
    ),
    "schema.monitoring": Entry(
        "файл мониторинга: показатели, формула, шкала, толкования, примеры",
        "the file of a monitoring: indicators, formula, scale, readings, examples",
    ),
    "schema.roadmap": Entry(
        "файл дорожной карты: мероприятия, сроки, ответственные, целевые показатели",
        "the file of a roadmap: activities, terms, who is responsible, targets",
    ),
    "schema.risks": Entry(
        "файл форм работы с рисками: факторы, карточка, профиль, протокол",
        "the file of tools for risks: factors, card, profile, protocol",
    ),
    "schema.config": Entry(
        "файл shnor-rules.yaml рядом с наборами: настройки проверки",
        "the file shnor-rules.yaml beside rulesets: settings of the check",
    ),
    "schema.written": Entry("записано: {path}", "written: {path}"),
    "schema.vscode": Entry(
        "это содержимое файла .vscode/settings.json в папке, которую вы открываете в VS Code; "
        "нужно дополнение YAML (redhat.vscode-yaml); имя файла дорожной карты начинайте с "
        "roadmap, а файла рисков – с risk",
        "this is the content of .vscode/settings.json in the folder that you open in VS Code; "
        "the extension YAML (redhat.vscode-yaml) is needed; begin the names of roadmaps with "
        "`roadmap`, those of tools for risks with `risk`",
    ),
    "usage.schema": Entry(
        "схемы «{kind}» нет",
        "there is no schema `{kind}`",
        "есть схемы: {kinds}",
        "the schemas are: {kinds}",
    ),
    "usage.schema.near": Entry(
        "схемы «{kind}» нет",
        "there is no schema `{kind}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "usage.schema.into": Entry(
        "папку «{path}» не создать: {reason}",
        "the folder `{path}` cannot be made: {reason}",
        "назовите другую папку: --into schemas",
        "name another folder: --into schemas",
    ),
}
