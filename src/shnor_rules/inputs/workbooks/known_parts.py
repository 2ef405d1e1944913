# SPDX-License-Identifier: MIT
"""What the records of a part of a ruleset may hold, read off the part itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve

from shnor_rules.evaluation.risks.protocols import CONFIRMED, DIAGNOSED, NOTE, OTHER, RISKS
from shnor_rules.evaluation.risks.records import CARD, PERIOD, PROFILE, PROTOCOL
from shnor_rules.evaluation.risks.words import NO, YES
from shnor_rules.inputs.workbooks.known import Known
from shnor_rules.inputs.workbooks.known_fields import KnownField, KnownSample, Takes
from shnor_rules.model import Monitoring, RiskTools, Roadmap
from shnor_rules.model.fields import ACT, LINK, PART, REASON, SCHOOL, VALUE, WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Attribute, Indicator, Item

Part: TypeAlias = Monitoring | RiskTools | Roadmap

_TRUTHS: Final = (YES, NO)

EVENTS: Final = (
    KnownField(
        "мероприятие",
        "Мероприятие (пункт) дорожной карты",
        Takes.NAME,
        others=("строка", "row", "пункт"),
    ),
    KnownField("дата", "Дата проведения", Takes.DATE, others=("date",)),
    KnownField("школа", "Школа", others=("school",)),
    KnownField("количество", "Количество", Takes.NUMBER, others=("quantity",)),
    KnownField("часть", "Часть плана", Takes.NUMBER, others=("part",)),
    KnownField("документ", "Документ", others=("document",)),
    KnownField("ссылка", "Ссылка", others=("link",)),
    KnownField("дорожная карта", "Дорожная карта", others=("roadmap",)),
)
"""The fields of an event, whatever the roadmap is."""


def known_of(part: Part) -> Known:
    """Return what the records for a part of a ruleset may hold.

    Args:
        part: the monitoring, the tools for risks or the roadmap, as the readings read it.
    """
    if isinstance(part, Roadmap):
        # Forms name the rows beforehand; without a day nothing was done.
        return Known(EVENTS, opening=frozenset({"мероприятие", "дорожная карта"}))
    if isinstance(part, RiskTools):
        return Known(tuple(_of_risks(part)), opening=frozenset({SCHOOL, PERIOD}))
    fields = (*map(_of_attribute, part.attributes), *_of_indicators(part))
    named = tuple(
        evolve(each, takes=Takes.DATE) if each.name == part.date else each for each in fields
    )
    periods = () if part.periods is None else (part.periods.previous, part.periods.current)
    in_periods = (
        evolve(
            each,
            name=f"{period.key}.{each.name}",
            title=f"{each.title} ({period.title})" if each.title else "",
            reason=f"{period.key}.{each.reason}" if each.reason else "",
            others=(),
        )
        for period in periods
        for each in named
    )
    samples = tuple(map(_sample, filter(_is_sampled, part.indicators)))
    return Known((*named, *in_periods), samples)


def _of_attribute(attribute: Attribute) -> KnownField:
    takes = Takes.TEXT if attribute.values is None else Takes.ANSWER
    return KnownField(attribute.id, attribute.title, takes, attribute.values)


def _of_indicators(monitoring: Monitoring) -> Iterator[KnownField]:
    for indicator in monitoring.indicators:
        own = _answer(indicator)
        yield own
        if indicator.sample is None:
            for item in indicator.items:
                yield from _of_item(indicator, item)
        if indicator.share is not None:
            for key, title in ((PART, indicator.share.part), (WHOLE, indicator.share.whole)):
                name = f"{indicator.id}.{key}"
                yield KnownField(name, title, Takes.NUMBER, reason=own.reason)
        yield evolve(own, name=f"{indicator.id}.{VALUE}", title="", is_main=False)
        beside = (REASON,) if not _is_proved(indicator) else (REASON, ACT, LINK)
        for key in beside:
            yield KnownField(f"{indicator.id}.{key}", is_main=False)


def _answer(indicator: Indicator) -> KnownField:
    word = indicator.not_applicable
    return KnownField(
        indicator.id,
        indicator.title,
        Takes.ANSWER,
        indicator.values,
        indicator.labels,
        () if word is None else (word,),
        indicator.unit,
        f"{indicator.id}.{REASON}",
    )


def _of_item(indicator: Indicator, item: Item) -> Iterator[KnownField]:
    name, reason = f"{indicator.id}.{item.id}", f"{indicator.id}.{REASON}"
    yield evolve(_item(item), name=name, reason=reason)
    if item.evidence is not None:
        for key in (ACT, LINK):
            yield KnownField(f"{name}.{key}", is_main=False)


def _item(item: Item) -> KnownField:
    return KnownField(item.id, item.title, Takes.ANSWER, item.values, item.labels, unit=item.unit)


def _is_proved(indicator: Indicator) -> bool:
    return indicator.evidence is not None or any(item.evidence for item in indicator.items)


def _is_sampled(indicator: Indicator) -> bool:
    return indicator.sample is not None


def _sample(indicator: Indicator) -> KnownSample:
    only = evolve(_answer(indicator), reason="")
    items = tuple(
        evolve(_item(item), others=(f"{indicator.id}.{item.id}",)) for item in indicator.items
    )
    has_groups = indicator.sample is not None and indicator.sample.groups is not None
    return KnownSample(indicator.id, indicator.title, items or (only,), has_groups)


def _of_risks(tools: RiskTools) -> Iterator[KnownField]:
    yield KnownField(SCHOOL, "Школа")
    yield KnownField(PERIOD, "Период")
    for factor in tools.factors.values():
        if tools.card is not None:
            name = f"{CARD}.{factor.id}"
            yield KnownField(name, factor.title, Takes.ANSWER, words=_TRUTHS)
            for key, title in tools.card.fields.items():
                yield KnownField(f"{name}.{key}", f"{factor.title}: {title}", is_main=False)
    for factor in tools.factors.values():
        if tools.profile is not None:
            name = f"{PROFILE}.{factor.id}"
            yield KnownField(name, factor.title, Takes.ANSWER, tools.profile.values)
    if tools.protocol is None:
        return
    words = (tools.protocol.confirmed, tools.protocol.refuted, *_TRUTHS)
    for row in tools.protocol.rows:
        name = f"{PROTOCOL}.{row.id}"
        yield KnownField(name, row.title, Takes.ANSWER, words=words)
        yield KnownField(f"{name}.{DIAGNOSED}", "", Takes.ANSWER, words=_TRUTHS)
        yield KnownField(f"{name}.{CONFIRMED}", "", Takes.ANSWER, words=words)
        yield KnownField(f"{name}.{OTHER}", is_main=False)
        for risk in row.risks:
            under = f"{name}.{RISKS}.{risk.id}"
            yield KnownField(under, risk.title, Takes.ANSWER, words=words)
            yield KnownField(f"{under}.{CONFIRMED}", "", Takes.ANSWER, words=words)
            yield KnownField(f"{under}.{NOTE}", is_main=False)
