# SPDX-License-Identifier: MIT
"""Which findings are asked for: by code, by name, by the beginning of either, by severity."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.findings.nearest import nearest
from shnor_rules.findings.rules import RULES, Severity
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings.finding import Finding
    from shnor_rules.findings.rules import Rule
    from shnor_rules.messages import Message

SEVERITIES: Final = tuple(severity.value for severity in Severity)
"""The severities by name, the worst first."""

_CODE: Final = re.compile(r"[A-Z][0-9]{0,3}")
_EXAMPLES: Final = "E"
"""The letter of errors that leave a ruleset usable."""


def rules_meant(selector: str) -> frozenset[Rule]:
    """Return the rules that a selector means; none where it means nothing.

    Args:
        selector: a code (`R002`), the beginning of codes (`R`, `R00`), a name (`unknown-key`), or
            the beginning of names up to a hyphen (`unknown-`).
    """
    if _CODE.fullmatch(selector):
        return frozenset(rule for rule in RULES if rule.code.startswith(selector))
    if selector.endswith("-"):
        return frozenset(rule for rule in RULES if rule.name.startswith(selector))
    return frozenset(rule for rule in RULES if rule.name == selector)


def unknown_selector(selector: str) -> Message:
    """Return what to say of a selector that means no rule."""
    near = nearest(selector, (each for rule in RULES for each in (rule.name, rule.code)))
    if near is None:
        return say("not-in-list.rule", written=selector)
    return say("not-in-list.rule.near", written=selector, meant=near.name)


def prevents_use(finding: Finding) -> bool:
    """Return whether a ruleset with this finding cannot be used, nor checked any further."""
    rule = finding.rule
    is_fault = rule.severity is Severity.ERROR and not rule.is_acceptable
    return is_fault and not rule.code.startswith(_EXAMPLES)


@frozen
class Selection:
    """Which findings are asked for.

    Attributes:
        select: the rules that are asked for, or `None` for all.
        ignore: the rules that are not; stronger than `select`.
        severity: the least severity.
    """

    select: frozenset[Rule] | None = None
    ignore: frozenset[Rule] = frozenset()
    severity: Severity = Severity.NOTE

    def names(self, finding: Finding) -> bool:
        """Return whether the finding is asked for."""
        rule = finding.rule
        is_selected = self.select is None or rule in self.select
        is_severe = SEVERITIES.index(rule.severity.value) <= SEVERITIES.index(self.severity.value)
        return is_selected and rule not in self.ignore and is_severe
