# SPDX-License-Identifier: MIT
"""Tools for risks in words: factors, card, profile, protocol, and the schools that are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.sharing import printed_sharing
from shnor_rules.messages import say
from shnor_rules.model import Confirming
from shnor_rules.reports.description.decisions import decision_lines
from shnor_rules.reports.description.head import identity_lines, period_lines
from shnor_rules.reports.description.lines import joined, section, sourced
from shnor_rules.reports.description.remarks import remark_lines
from shnor_rules.reports.lines import told, under
from shnor_rules.reports.sharing import school_lines, sharing_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import (
        Card,
        Factor,
        Named,
        Profile,
        Protocol,
        ProtocolRow,
        RiskReading,
        RiskTools,
    )


def describe_risks(tools: RiskTools, lang: str = "ru") -> str:
    """Return the tools in words; labels are in `lang`, lines are never wrapped."""
    return "\n".join(_page(tools, lang))


def _page(tools: RiskTools, lang: str) -> Iterator[str]:
    yield tools.title
    yield from under(identity_lines(tools, lang))
    yield from under(_conduct(tools, lang))
    for key, named in (
        ("risks.context", tools.context),
        ("risks.kinds", tools.kinds.values()),
        ("risks.manageability", tools.manageability.values()),
    ):
        yield from section(key, joined(_named(each, lang) for each in named), lang)
    factors = (_factor(each, tools, lang) for each in tools.factors.values())
    yield from section("risks.factors", joined(factors), lang)
    yield from _card(tools.card, lang)
    yield from _profile(tools.profile, lang)
    yield from _protocol(tools.protocol, lang)
    sharing = printed_sharing(tools)
    if sharing.schools:
        printed = (*sharing_lines(sharing, lang), "", *school_lines(sharing, lang))
        yield from section("risks.printed", printed, lang)
    readings = (decision_lines(each, risk_changes(each, lang), lang) for each in tools.readings)
    yield from section("page.readings", joined(readings), lang)
    remarks = (remark_lines(each, lang) for each in tools.remarks)
    yield from section("page.remarks", joined(remarks), lang)


def _conduct(tools: RiskTools, lang: str) -> Iterator[str]:
    yield from told("page.subject", tools.subject, lang)
    yield from told("page.goal", tools.goal, lang)
    yield from told("page.data-sources", tools.data_sources, lang)
    for each in tools.responsible:
        yield from told("page.responsible", each, lang)
    yield from period_lines(tools, lang)
    yield from told("page.analysis", tools.analysis, lang)
    yield from told("page.use-of-results", tools.use_of_results, lang)


def _named(named: Named, lang: str) -> Iterator[str]:
    if named.id:
        yield say("risks.field", name=named.id, title=named.title).render(lang)
    else:
        yield named.title
    for each in named.decides:
        yield from under(told("risks.decides", each, lang))
    yield from under(sourced(named.clause, lang))


def _factor(factor: Factor, tools: RiskTools, lang: str) -> Iterator[str]:
    yield factor.called
    yield from under(told("risks.kind", factor.kind, lang))
    yield from under(told("risks.managed", factor.manageability, lang))
    managed = tools.manageability.get(factor.manageability or "")
    for each in () if managed is None else managed.decides:
        yield from under(told("risks.decides", each, lang))
    yield from under(told("risks.schools", ", ".join(factor.schools) or None, lang))
    yield from under(sourced(factor.clause, lang, basis=factor.basis))
    yield from under(told("page.note", factor.note, lang))


def _card(card: Card | None, lang: str) -> Iterator[str]:
    if card is not None:
        yield ""
        yield say("risks.card", title=card.title).render(lang)
        for name, title in card.fields.items():
            yield from under([say("risks.field", name=name, title=title).render(lang)])
        yield from under(_form(card, lang))


def _profile(profile: Profile | None, lang: str) -> Iterator[str]:
    if profile is not None:
        yield ""
        yield say("risks.profile", title=profile.title).render(lang)
        yield from under(told("risks.values", str(profile.values), lang))
        if profile.diagnosed is None:
            yield from under([say("risks.undiagnosed").render(lang)])
        else:
            yield from under(told("risks.diagnosed", str(profile.diagnosed), lang))
            yield from under(sourced(None, lang, basis=profile.basis))
        yield from under(_form(profile, lang))


def _protocol(protocol: Protocol | None, lang: str) -> Iterator[str]:
    if protocol is not None:
        yield ""
        yield say("risks.protocol", title=protocol.title).render(lang)
        key = "rows" if protocol.confirm is Confirming.ROWS else "risks"
        yield from under([say(f"risks.confirm.{key}").render(lang)])
        yield from under(_form(protocol, lang))
        for row in protocol.rows:
            yield from under(_row(row, lang))


def _row(row: ProtocolRow, lang: str) -> Iterator[str]:
    numbers = ", ".join(row.factors)
    key = "risks.row" if numbers else "risks.row.none"
    yield say(key, number=row.id, title=row.title, factors=numbers).render(lang)
    if row.names is not None and set(row.names) != set(row.factors):
        yield from under(told("risks.names", ", ".join(row.names), lang))
    for risk in row.risks:
        number = f"{row.id}.{risk.id}"
        yield from under([say("risks.factor", number=number, title=risk.title).render(lang)])
        yield from under(under(sourced(risk.clause, lang)))
        yield from under(under(told("page.note", risk.note, lang)))
    yield from under(sourced(row.clause, lang))
    yield from under(told("page.note", row.note, lang))


def _form(form: Card | Profile | Protocol, lang: str) -> Iterator[str]:
    yield from told("risks.heading", ", ".join(form.heading) or None, lang)
    for each in form.signed:
        yield from told("risks.signed", each, lang)
    yield from sourced(form.clause, lang)


def risk_changes(reading: RiskReading, lang: str) -> Iterator[str]:
    """Yield what a reading of tools for risks puts in place."""
    for number, factors in reading.rows.items():
        text = ", ".join(factors)
        key = "risks.change.row" if text else "risks.change.row.none"
        yield say(key, number=number, factors=text).render(lang)
    if reading.diagnosed is not None:
        yield from told("risks.diagnosed", str(reading.diagnosed), lang)
    if reading.confirm is not None:
        key = "rows" if reading.confirm is Confirming.ROWS else "risks"
        yield say(f"risks.confirm.{key}").render(lang)
