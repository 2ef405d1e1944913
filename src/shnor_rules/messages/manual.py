# SPDX-License-Identifier: MIT
"""Messages: the manual of the findings, and the help of the command that shows it."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "manual.fails": Entry("Нарушает правило:", "Breaks the rule:"),
    "manual.passes": Entry("Не нарушает:", "Keeps it:"),
    "manual.acceptable": Entry(
        "Если так напечатано в самом документе, опишите это в remarks и примите находку: "
        "accepts: {{{name}: …}} с содержанием, которое печатает проверка.",
        "If the document itself prints it so, describe it in remarks and accept the finding: "
        "accepts: {{{name}: …}} with the content that the check prints.",
    ),
    "usage.explain": Entry(
        "не сказано, что объяснить",
        "nothing is said to be explained",
        "назовите код или имя, например shnor-rules explain gap, или напишите --all",
        "name a code or a name, for example shnor-rules explain gap, or write --all",
    ),
    "usage.explain.both": Entry(
        "названы и отдельные правила, и --all",
        "single rules are named, and --all as well",
        "оставьте что-то одно, например shnor-rules explain --all",
        "keep one of the two, for example shnor-rules explain --all",
    ),
    "usage.no-finding": Entry(
        "правила «{name}» нет",
        "there is no rule `{name}`",
        "все правила покажет shnor-rules explain --all",
        "shnor-rules explain --all shows all rules",
    ),
    "usage.no-finding.near": Entry(
        "правила «{name}» нет",
        "there is no rule `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "help.metavar.findings": Entry("[КОД|ИМЯ]...", "[CODE|NAME]..."),
    "help.explain.short": Entry("объяснить находку проверки", "explain a finding"),
    "help.explain": Entry(
        "Показать страницу справочника о находке: почему она появляется, что сделать, какой файл "
        "нарушает правило и какой нет. Находку называют кодом или именем.",
        "Show the page of the manual on a finding: why it appears, what to do, a file that breaks "
        "the rule and one that keeps it. A finding is named by its code or its name.",
    ),
    "help.explain.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules explain gap\n"
        "  shnor-rules explain S001\n"
        "  shnor-rules explain --all",
        "\b\nExamples:\n"
        "  shnor-rules explain gap\n"
        "  shnor-rules explain S001\n"
        "  shnor-rules explain --all",
    ),
    "help.explain-all": Entry("все правила, каждое одной строкой", "all rules, one a line"),
}
