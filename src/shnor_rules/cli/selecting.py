# SPDX-License-Identifier: MIT
"""Which findings a command shows: its selectors as rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.cli.misuse import UsageError
from shnor_rules.findings import Severity
from shnor_rules.findings.selection import Selection, rules_meant, unknown_selector

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.cli.settings import Settings
    from shnor_rules.findings import Rule


def selection_of(settings: Settings) -> Selection:
    """Return which findings are asked for.

    Raises:
        UsageError: a selector means no finding; names the nearest one.
    """
    return Selection(
        select=None if settings.select is None else _rules(settings.select),
        ignore=_rules(settings.ignore or ()),
        severity=Severity(settings.severity or Severity.NOTE.value),
    )


def _rules(selectors: Iterable[str]) -> frozenset[Rule]:
    return frozenset(rule for selector in selectors for rule in _meant(selector))


def _meant(selector: str) -> frozenset[Rule]:
    rules = rules_meant(selector)
    if not rules:
        raise UsageError(unknown_selector(selector))
    return rules
