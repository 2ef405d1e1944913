# SPDX-License-Identifier: MIT
"""What the checks find in a monitoring, as plain text in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.checks.manual_pages import results

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding


def findings(body: str) -> list[Finding]:
    """Return what is found in a monitoring, whose head is supplied."""
    return [each.finding for each in results({"example.yaml": body})]


def told(body: str, *rules: str, lang: str = "ru") -> list[str]:
    """Return the sentences of the findings of these rules, in the order of places."""
    return [each.message.render(lang) for each in findings(body) if each.name in rules]


def contents(body: str, *rules: str) -> list[tuple[str, str]]:
    """Return the rules, or those of these names, and what a remark would pin."""
    return [(each.name, each.pin) for each in findings(body) if not rules or each.name in rules]


def scale(total: str, values: Iterable[str], levels: Iterable[str], more: str = "") -> str:
    """Return a monitoring of indicators with these value sets and levels with these intervals.

    Levels are А, Б, В, …; `more` is what else stands in the file.
    """
    lines = ["indicators:"]
    for number, each in enumerate(values, start=1):
        no = ", not_applicable: нет" if "нет" in each else ""
        lines.append(f'  П{number}: {{title: "Показатель {number}", values: "{each}"{no}}}')
    lines += [f"total: {{{total}, quote: формула}}", "levels:"]
    for name, each in zip("АБВГДЕЖЗИК", levels, strict=False):
        when = each if each.startswith(("when:", "otherwise:")) else f'interval: "{each}"'
        lines.append(f"  - {{level: {name}, {when}, meaning: следствие {name}}}")
    return "\n".join(lines) + "\n" + more
