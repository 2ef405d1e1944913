# SPDX-License-Identifier: MIT
"""Messages: the help of verbs that test rules, and what is said of their wrong use."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Differences.
    "help.diff.short": Entry(
        "узнать, у каких записей меняется результат между двумя версиями правил",
        "tell which records end differently under two versions of rules",
    ),
    "help.diff": Entry(
        "Сравнить две версии правил не по тексту, а по результатам: доказано для всех возможных "
        "записей, где это решается точно. БЫЛО и СТАЛО – папка набора, папка наборов, файл, набор "
        "из поставки или ревизия git: РЕВИЗИЯ:путь от корня репозитория. Коды: 0 – ни у одной "
        "записи ничего не меняется, 1 – меняется или не доказано, 2 – сравнить нельзя.",
        "Compare two versions of rules by results, not by text: proved for all possible records "
        "wherever that can be decided exactly. OLD and NEW are a folder of a ruleset, a folder of "
        "rulesets, a file, a bundled ruleset, or a revision of git: REVISION:path from the top of "
        "the repository. Codes: 0 no record changes, 1 some do or it is not proved, 2 no "
        "comparison is possible.",
    ),
    "help.diff.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules diff main:rulesets rulesets\n"
        "  shnor-rules diff HEAD~1:rulesets/kola rulesets/kola -f markdown -o разница.md\n"
        "  shnor-rules diff korenovsky мои-правила/korenovsky \\\n"
        "      --monitoring teacher-competence --data учителя.csv",
        "\b\nExamples:\n"
        "  shnor-rules diff main:rulesets rulesets\n"
        "  shnor-rules diff HEAD~1:rulesets/kola rulesets/kola -f markdown -o difference.md\n"
        "  shnor-rules diff korenovsky my-rules/korenovsky \\\n"
        "      --monitoring teacher-competence --data teachers.csv",
    ),
    "help.metavar.old": Entry("БЫЛО", "OLD"),
    "help.metavar.new": Entry("СТАЛО", "NEW"),
    "help.metavar.monitoring": Entry("МОНИТОРИНГ", "MONITORING"),
    "help.diff.monitoring": Entry(
        "сравнить только эту часть набора; можно несколько",
        "compare this part of the ruleset only; may be repeated",
    ),
    "help.diff.reading": Entry(
        "кроме текста сравнить при этом толковании, а не при всех общих; можно несколько",
        "compare by this reading besides the text, not by all common ones; may be repeated",
    ),
    "help.diff.data": Entry(
        "назвать записи этого файла, у которых меняется результат; можно несколько",
        "name the records of this file that end differently; may be repeated",
    ),
    "help.diff.fail-on": Entry(
        "с какого шага версии код 1; never – никогда",
        "from which version step on the code is 1; never for none",
    ),
    # Sensitivity.
    "help.sensitivity.short": Entry(
        "узнать, что меняют толкования и округление",
        "tell what readings and rounding change",
    ),
    "help.sensitivity": Entry(
        "Сказать, насколько результаты зависят от решений: у каких записей другой уровень при "
        "каждом толковании, при округлении итога, и какие записи ближе всего к границе. Без ДАННЫХ "
        "то же доказано для всех записей, какие возможны.",
        "Tell how far results depend on decisions: which records have another level under each "
        "reading and with the total rounded, and which ones stand nearest to a bound. Without an "
        "INPUT the same is proved for all records there can be.",
    ),
    "help.sensitivity.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence учителя.csv --within 0,1\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence учителя.csv \\\n"
        "      -r граница-вверх --places 1 -f markdown -o решения.md",
        "\b\nExamples:\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence teachers.csv --within 0,1\n"
        "  shnor-rules sensitivity korenovsky/teacher-competence teachers.csv \\\n"
        "      -r граница-вверх --places 1 -f markdown -o decisions.md",
    ),
    "help.sensitivity.reading": Entry(
        "только это толкование, а не все; можно несколько; взятые вместе соединяет плюс",
        "this reading only, not all; may be repeated; readings taken together are joined by a plus",
    ),
    "help.sensitivity.places": Entry(
        "округлить итог до стольких знаков; можно несколько; иначе до 0, 1 и 2",
        "round the total to so many decimal places; may be repeated; else to 0, 1 and 2",
    ),
    "help.sensitivity.against": Entry(
        "сравнивать с этим толкованием, а не с буквальным текстом",
        "compare with this reading, not with the literal text",
    ),
    "help.sensitivity.within": Entry(
        "показать все записи не дальше этого расстояния от границы, а не первые десять",
        "show all records not further than this from a bound, not the first ten",
    ),
    "help.metavar.places": Entry("ЗНАКОВ", "PLACES"),
    "help.metavar.distance": Entry("РАССТОЯНИЕ", "DISTANCE"),
    "usage.sensitivity.inputs": Entry(
        "{name} – о записях из файлов, а файлы не названы",
        "{name} is about records of files, and no file is named",
        "назовите файл с данными или уберите {name}",
        "name a file of records, or leave out {name}",
    ),
    "usage.sensitivity.places": Entry(
        "«{text}» – не число знаков после запятой",
        "`{text}` is no number of decimal places",
        "напишите целое число от 0 до {most}, например --places 1",
        "write a whole number from 0 to {most}, such as --places 1",
    ),
    "usage.sensitivity.within": Entry(
        "«{text}» – не расстояние до границы",
        "`{text}` is no distance to a bound",
        "напишите число не меньше нуля, например --within 0,1",
        "write a number not below zero, such as --within 0,1",
    ),
    "usage.sensitivity.no-scale": Entry(
        "у «{rules}» нет шкалы ни в тексте, ни в толкованиях: уровней нет, и меняться нечему",
        "`{rules}` has no scale, neither in the text nor by a reading: no level can change",
        "чтобы собрать ответы, выполните: shnor-rules evaluate {rules} ДАННЫЕ",
        "to collect answers, run: shnor-rules evaluate {rules} INPUT",
    ),
    "usage.sensitivity.scale": Entry(
        "у «{rules}» нет шкалы ни в тексте, ни в названных толкованиях",
        "`{rules}` has no scale, neither in the text nor by the readings that are named",
        "назовите толкование со шкалой: --reading {name}",
        "name a reading with a scale: --reading {name}",
    ),
}
