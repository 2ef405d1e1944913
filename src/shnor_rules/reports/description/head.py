# SPDX-License-Identifier: MIT
"""What stands at the head of a monitoring or of tools for risks: the rules, and when it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.description.lines import sourced
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Monitoring, RiskTools


def identity_lines(part: Monitoring | RiskTools, lang: str) -> Iterator[str]:
    """Yield the name and the hash of the rules, the readings, and the document they are from."""
    identity = part.identity
    name = f"{identity.ruleset}/{identity.monitoring}"
    yield say("page.rules", text=name, hash=identity.hash).render(lang)
    yield from told("page.applied", ", ".join(part.applied) or None, lang)
    document = None if identity.document is None else str(identity.document)
    yield from told("page.document.of", document, lang)
    yield from sourced(part.clause, lang)


def period_lines(part: Monitoring | RiskTools, lang: str) -> Iterator[str]:
    """Yield how often it is held, in which month, how long, and how it is conducted."""
    period = part.period
    if period is not None:
        yield from told("page.every", period.every, lang)
        yield from told("page.month", period.month, lang)
        yield from told("page.lasts", period.lasts, lang)
        yield from under(sourced(period.clause, lang, basis=period.basis))
    for each in part.conduct:
        yield from told("page.conduct", each, lang)
