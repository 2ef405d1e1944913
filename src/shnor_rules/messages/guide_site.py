# SPDX-License-Identifier: MIT
"""Messages: the help of the verb that publishes rulesets."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "help.docs.short": Entry("правила как сайт, чтобы их опубликовать", "rulesets as a site"),
    "help.docs": Entry(
        "Составить страницы, на которых правила читают люди: показатели, шкалы, толкования, "
        "замечания, дорожные карты, пункты документов и поиск. Страницы открываются с диска; чтобы "
        "опубликовать, выложите папку на сайт. ПРАВИЛА – имя, папка или папка с папками правил. "
        "Файлы пишутся все или ни одного.",
        "Make the pages on which people read the rules: indicators, scales, readings, remarks, "
        "roadmaps, clauses of documents and a search. The pages open from disk; to publish them, "
        "put the folder on a web site. RULES are a name, a folder, or a folder of such folders. "
        "The files are written all or none.",
    ),
    "help.docs.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules docs korenovsky -o site\n"
        "  shnor-rules docs rulesets -o site --date 01.09.2021 --force",
        "\b\nExamples:\n"
        "  shnor-rules docs korenovsky -o site\n"
        "  shnor-rules docs rulesets -o site --date 2021-09-01 --force --lang en",
    ),
    "help.docs.output": Entry(
        "папка, в которую записать страницы; её может не быть",
        "the folder that the pages are written into; it is made where it is missing",
    ),
    "help.docs.date": Entry(
        "на какой день показать, что действует и чему идёт срок; иначе без даты",
        "the day on which it is told what is in force and what is due; else no day is told",
    ),
    "help.docs.force": Entry(
        "заменить страницы, которые уже есть; о лишних страницах прежнего запуска сообщается",
        "replace pages that are there already; pages left from an earlier run are told of",
    ),
}
