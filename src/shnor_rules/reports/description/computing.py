# SPDX-License-Identifier: MIT
"""Formulas in words: the total, subtotals and derived values, with what bounds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.notation import format_number
from shnor_rules.reports.description.lines import sourced
from shnor_rules.reports.description.tables import table_lines
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Computed, Monitoring, Policy, Rounding


def computed_lines(computed: Computed, monitoring: Monitoring, lang: str) -> Iterator[str]:
    """Yield a value of the monitoring: title, formula, limits, and what absent answers do."""
    if computed.title is not None:
        yield computed.title
    if computed.table is None:
        words = {each: formula_said(computed, each) for each in ("ru", "en")}
        yield say("page.formula", name=computed.name, **words).render(lang)
    else:
        yield say("page.computed", name=computed.name).render(lang)
        yield from under(table_lines(computed.table, monitoring, lang))
    yield from told("page.unit", computed.unit, lang)
    cap = None if computed.cap is None else format_number(computed.cap)
    yield from told("page.cap", cap, lang)
    if computed.rounding is not None:
        yield from _rounding(computed.rounding, lang)
    if computed.table is None:
        yield from _policies(computed, monitoring, lang)
    if computed.least_weight is not None:
        percent = format_number(computed.least_weight * 100)
        yield say("page.least-weight", percent=percent).render(lang)
    yield from sourced(computed.clause, lang, basis=computed.basis)


def _policies(computed: Computed, monitoring: Monitoring, lang: str) -> Iterator[str]:
    if any(indicator.not_applicable is not None for indicator in monitoring.indicators):
        yield say("page.if-not-applicable", policy=_policy(computed.not_applicable)).render(lang)
    yield say("page.if-missing", policy=_policy(computed.missing)).render(lang)


def formula_said(computed: Computed, lang: str) -> str:
    """Return the formula of a value in words; of a weighted sum its weights."""
    if computed.formula is not None:
        return formula_in_words(computed.formula, lang)
    return " + ".join(f"{format_number(weight)} · {name}" for name, weight in computed.weights)


def _rounding(rounding: Rounding, lang: str) -> Iterator[str]:
    if rounding.places == 0:
        yield say("page.rounding.whole").render(lang)
    else:
        yield say("page.rounding", places=rounding.places).render(lang)
    yield from told("page.quote", rounding.quote, lang)


def _policy(policy: Policy) -> Message:
    return say(f"policy.{policy.name.lower().replace('_', '-')}")
