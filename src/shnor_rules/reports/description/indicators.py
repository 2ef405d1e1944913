# SPDX-License-Identifier: MIT
"""Attributes and indicators in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.model import Basis, Choice
from shnor_rules.notation import format_number
from shnor_rules.reports.description.lines import sourced
from shnor_rules.reports.description.references import reference_lines
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.messages import Message
    from shnor_rules.model import (
        Attribute,
        Changes,
        Direction,
        Grade,
        Indicator,
        Item,
        Level,
        Notice,
        Points,
        Sample,
        Scale,
    )
    from shnor_rules.notation import ValueSet


def attribute_lines(attribute: Attribute, lang: str) -> Iterator[str]:
    """Yield an attribute with what may be answered."""
    required = ".required" if attribute.required else ""
    heading = say(f"page.attribute{required}", id=attribute.id, title=attribute.title)
    yield heading.render(lang)
    values = None if attribute.values is None else str(attribute.values)
    yield from under(told("page.values", values, lang))
    yield from under(told("page.note", attribute.note, lang))


def indicator_lines(indicator: Indicator, lang: str) -> Iterator[str]:
    """Yield an indicator with all that the document says of it."""
    yield say("page.indicator", id=indicator.called, title=indicator.title).render(lang)
    yield from under(_details(indicator, lang))


def direction_line(direction: Direction | None, basis: Basis, lang: str) -> Iterator[str]:
    """Yield which way is better, and whether the document prints it."""
    if direction is not None:
        chosen = ".reading" if basis is Basis.READING else ""
        way = say(f"direction.{direction.name.lower()}")
        yield say(f"page.direction{chosen}", way=way).render(lang)


def _details(indicator: Indicator, lang: str) -> Iterator[str]:
    if not indicator.scored:
        yield say("page.collected").render(lang)
    elif indicator.optional:
        yield say("page.optional").render(lang)
    yield from told("page.parameter", indicator.parameter, lang)
    yield from _values(indicator.values, indicator.labels, lang)
    yield from told("page.not-applicable", indicator.not_applicable, lang)
    yield from told("page.unit", indicator.unit, lang)
    yield from direction_line(indicator.direction, indicator.direction_basis, lang)
    yield from told("page.symbol", indicator.symbol, lang)
    if indicator.share is not None:
        part, whole = indicator.share.part, indicator.share.whole
        yield say("page.share", part=part, whole=whole).render(lang)
    if indicator.items:
        yield say("page.items").render(lang)
        for item in indicator.items:
            yield from under(_item(item, lang))
    if indicator.sample is not None:
        yield from _sample(indicator.sample, lang)
    if indicator.points is not None:
        yield from _points(indicator.points, lang)
    yield from told("page.collection", indicator.collection, lang)
    yield from told("page.evidence", indicator.evidence, lang)
    yield from sourced(indicator.clause, lang, basis=indicator.basis)
    yield from _counted(indicator.changes, lang)
    yield from reference_lines(indicator.refers_to, lang)
    yield from told("page.note", indicator.note, lang)
    yield from notice_lines(() if indicator.notice is None else (indicator.notice,), lang)


def notice_lines(notices: Iterable[Notice], lang: str) -> Iterator[str]:
    """Yield the words that go with results, and where they are from."""
    for notice in notices:
        yield say("page.notice", text=notice.text).render(lang)
        yield from under(sourced(notice.clause, lang, basis=notice.basis))


def _counted(changes: Changes | None, lang: str) -> Iterator[str]:
    if changes is not None:
        change = say(f"change.{changes.change.name.lower()}")
        yield say("page.counts-changes", of=changes.of, change=change).render(lang)


def _values(values: ValueSet | None, labels: Mapping[Fraction, str], lang: str) -> Iterator[str]:
    if values is None:
        yield say("page.values.free").render(lang)
    else:
        yield from told("page.values", str(values), lang)
    for value, label in sorted(labels.items()):
        line = say("page.label", value=format_number(value), label=label)
        yield f"  {line.render(lang)}"


def _item(item: Item, lang: str) -> Iterator[str]:
    yield say("page.item", id=item.called, title=item.title).render(lang)
    yield from under(_item_details(item, lang))


def _item_details(item: Item, lang: str) -> Iterator[str]:
    yield from told("page.parameter", item.parameter, lang)
    answers = "; ".join(
        say("page.label", value=format_number(value), label=label).render(lang)
        for value, label in sorted(item.labels.items(), reverse=True)
    )
    yield from told("page.values", answers or str(item.values), lang)
    yield from told("page.unit", item.unit, lang)
    yield from told("page.symbol", item.symbol, lang)
    yield from told("page.collection", item.collection, lang)
    yield from told("page.evidence", item.evidence, lang)
    yield from reference_lines(item.refers_to, lang)
    yield from sourced(item.clause, lang)


def _sample(sample: Sample, lang: str) -> Iterator[str]:
    averaging = say(f"averaging.{sample.averaging.name.lower()}")
    if sample.groups is None:
        yield say("page.sample", of=sample.of, averaging=averaging).render(lang)
    else:
        line = say("page.sample.groups", of=sample.of, groups=sample.groups, averaging=averaging)
        yield line.render(lang)
    yield from under(told("page.quote", sample.quote, lang))
    yield from under(sourced(None, lang, basis=sample.basis))


def _points(points: Scale[Points], lang: str) -> Iterator[str]:
    first = ".first" if points.choice is Choice.FIRST else ""
    yield say(f"page.points{first}").render(lang)
    for band in points.bands:
        earned, condition = format_number(band.points), when(band)
        if band.label is None:
            row = say("page.points.row", points=earned, when=condition)
        else:
            row = say("page.points.row.label", points=earned, when=condition, label=band.label)
        yield f"  {row.render(lang)}"


def when(band: Points | Grade | Level) -> str | Message:
    """Return in words when a band holds."""
    if band.condition is None:
        return say("band.rest") if band.interval is None else str(band.interval)
    words = {each: formula_in_words(band.condition, each) for each in ("ru", "en")}
    if band.interval is None:
        return say("band.if", **words)
    return say("band.interval-if", interval=str(band.interval), **words)
