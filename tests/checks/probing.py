# SPDX-License-Identifier: MIT
"""Monitorings for checks of formulas, and all their records one by one."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from shnor_rules.checks.subject import Subject
from shnor_rules.loading.rulesets import read_sources
from tests.checks.manual_pages import HEADS, RULESET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.findings import Finding


def subject(body: str) -> Subject:
    """Return what a check looks at: the monitoring of `body`, whose head is supplied."""
    text = "".join(f"{line}\n" for line in HEADS.values()) + body
    sources = [("ruleset.yaml", RULESET.encode()), ("example.yaml", text.encode())]
    ruleset = read_sources(sources, folder="made").draft
    return Subject(ruleset, ruleset["example"])


def pins(check: Callable[[Subject], Iterator[Finding]], body: str) -> list[str]:
    """Return the contents of what one check finds."""
    return [each.content for each in check(subject(body))]


def records(values: Mapping[str, list[str]]) -> Iterator[dict[str, str]]:
    """Yield every record with these values."""
    for answers in product(*values.values()):
        yield dict(zip(values, answers, strict=True))


def asked(values: Mapping[str, list[str]], more: str = "") -> str:
    """Return the indicators of a monitoring with these values, «нет» being «not applicable»."""
    lines = ["indicators:"]
    for name, listed in values.items():
        no = ", not_applicable: нет" if "нет" in listed else ""
        printed = "; ".join(listed)
        lines.append(f'  {name}: {{title: "Показатель {name}", values: "{{{printed}}}"{no}{more}}}')
    return "\n".join(lines) + "\n"
