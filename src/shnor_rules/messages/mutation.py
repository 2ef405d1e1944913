# SPDX-License-Identifier: MIT
"""Messages: slips planted in a monitoring, and the help of the verb that plants them."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "help.mutate.short": Entry(
        "узнать, заметят ли примеры и проверка мелкую ошибку в правилах",
        "tell whether examples and checks would notice a small slip in the rules",
    ),
    "help.mutate": Entry(
        "Посадить в каждый мониторинг все мелкие ошибки по одной (граница, скобка, множество "
        "значений, слагаемое, вес, баллы, параметр) и узнать, какие из них не заметит ни пример, "
        "ни проверка. Для каждой такой назван пример, который заметил бы. Файлы не меняются.",
        "Plant every small slip in each monitoring, one at a time (a bound, a bracket, a value "
        "set, a term, a weight, points, an item), and tell which ones neither an example nor a "
        "check would notice. For each of these an example is given that would. No file is changed.",
    ),
    "help.mutate.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules mutate korenovsky/teacher-competence\n"
        "  shnor-rules mutate правила/наш-район -f markdown -o ошибки.md",
        "\b\nExamples:\n"
        "  shnor-rules mutate korenovsky/teacher-competence\n"
        "  shnor-rules mutate rules/our-district -f markdown -o slips.md",
    ),
    "usage.mutate.nothing": Entry(
        "в «{rules}» нет ни итога, ни таблицы уровней: ошибке нечего изменить",
        "`{rules}` has neither a total nor a table of levels: a slip would change nothing",
        "назовите мониторинг с итогом, например: shnor-rules mutate korenovsky/teacher-competence",
        "name a monitoring with a total, such as: shnor-rules mutate korenovsky/teacher-competence",
    ),
    "usage.mutate.example": Entry(
        "в «{name}» уже не проходит пример «{title}»: посаженной ошибки за ним не увидеть",
        "an example of `{name}` fails already, `{title}`: no planted slip can be told from it",
        "чем он не сошёлся, скажет: shnor-rules test {rules}",
        "to see in what it differs, run: shnor-rules test {rules}",
    ),
    "mutation.progress": Entry("{name}: {count} из {total}", "{name}: {count} of {total}"),
    "mutation.kind.bound": Entry("другая граница", "another bound"),
    "mutation.kind.bracket": Entry("другая скобка", "another bracket"),
    "mutation.kind.values": Entry("другие значения", "other values"),
    "mutation.kind.term": Entry("потеряно слагаемое", "a term is lost"),
    "mutation.kind.name": Entry("другое имя", "another name"),
    "mutation.kind.factor": Entry("лишний множитель", "one factor too many"),
    "mutation.kind.sign": Entry("другой знак", "another sign"),
    "mutation.kind.comparison": Entry("другое сравнение", "another comparison"),
    "mutation.kind.number": Entry("другое число", "another number"),
    "mutation.kind.item": Entry("потерян параметр", "an item is lost"),
    "mutation.survived": Entry(
        "{kind}: вместо «{before}» было бы «{after}», и этого никто не заметил бы",
        "{kind}: `{after}` in place of `{before}` would not be noticed",
    ),
    "mutation.survived.without": Entry(
        "{kind}: без «{before}» никто ничего не заметил бы",
        "{kind}: nothing would notice that `{before}` is gone",
    ),
    "mutation.undecided": Entry(
        "{kind}: вместо «{before}» было бы «{after}»; меняет ли это хоть одну запись, {reason}",
        "{kind}: `{after}` in place of `{before}`; whether that changes any record is {reason}",
    ),
    "mutation.undecided.without": Entry(
        "{kind}: нет «{before}»; меняет ли это хоть одну запись, {reason}",
        "{kind}: `{before}` is gone; whether that changes any record is {reason}",
    ),
    "mutation.step": Entry(
        "добавьте пример, который это заметит, если исход верен:",
        "add an example that notices it, if the outcome is right:",
    ),
    "mutation.example": Entry(
        "{where} – «{before}», а не «{after}»", "{where} is `{before}`, not `{after}`"
    ),
    "mutation.example.without": Entry(
        "{where} – без «{before}» иначе", "{where} – not without `{before}`"
    ),
    "mutation.heading": Entry("Незамеченные ошибки", "Slips that go unnoticed"),
    "mutation.none": Entry("Незамеченных ошибок нет.", "No slip goes unnoticed."),
    "mutation.verdict.example": Entry("заметили примеры", "noticed by examples"),
    "mutation.verdict.check": Entry("заметила проверка", "noticed by checks"),
    "mutation.verdict.equivalent": Entry("ничего не меняют", "change nothing"),
    "mutation.verdict.survived": Entry("не замечены", "unnoticed"),
    "mutation.verdict.undecided": Entry("не решено", "undecided"),
    "mutation.all": Entry("всего", "in all"),
    "mutation.score": Entry("замечено", "score"),
    "mutation.monitoring": Entry("мониторинг", "monitoring"),
    "mutation.line": Entry(
        "{name}: {count:ошибка посажена|ошибки посажены|ошибок посажено}, примеры заметили "
        "{example}, проверка – {check}, ничего не меняют {equivalent}, не замечены {survived}, "
        "не решено {undecided}; замечено {score}",
        "{name}: {count:slip|slips} planted, {example} noticed by examples, {check} by checks, "
        "{equivalent} change nothing, {survived} unnoticed, {undecided} undecided; score {score}",
    ),
}
