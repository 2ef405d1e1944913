# SPDX-License-Identifier: MIT
"""The columns that ask for one attribute or one indicator."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.forms.layout_columns import Choice, FieldColumn, Kind
from shnor_rules.messages import say
from shnor_rules.model.fields import ACT, LINK, PART, REASON, WHOLE
from shnor_rules.notation import Enumeration, Interval, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Attribute, Indicator, Item
    from shnor_rules.notation import ValueSet

_PERCENT: Final = "%"
_COUNT: Final = Range(Interval(Fraction(0), None, low_closed=True, high_closed=False), whole=True)


def attribute_column(attribute: Attribute, *, is_date: bool, decides: bool) -> FieldColumn:
    """Return the column of an attribute.

    Args:
        attribute: the attribute.
        is_date: whether it holds the date of the facts.
        decides: whether a level or a total depends on it.
    """
    notes = () if attribute.note is None else (attribute.note,)
    required = attribute.required or decides
    if is_date:
        detail = say("form.date.detail").render()
        return FieldColumn(
            name=attribute.id,
            title=attribute.title,
            kind=Kind.DATE,
            required=required,
            details=(detail, *notes),
        )
    return _column(
        attribute.id,
        attribute.title,
        attribute.values,
        required=required,
        details=notes,
    )


def is_sampled(indicator: Indicator) -> bool:
    """Return whether an indicator is asked for by rows on a sheet of their own."""
    return indicator.sample is not None


def answer_columns(indicator: Indicator, *, is_apart: bool) -> Iterator[FieldColumn]:
    """Yield the columns for the answer: its items, its counts, or its value.

    The value is asked for beside items only where a word such as «нет» can stand there.

    Args:
        indicator: the indicator.
        is_apart: whether its rows stand on a sheet of their own.
    """
    required = indicator.scored and not indicator.optional
    by_items = bool(indicator.items) and not is_sampled(indicator)
    if indicator.share is not None:
        for key, counted in ((PART, indicator.share.part), (WHOLE, indicator.share.whole)):
            counts = say("form.part" if key == PART else "form.whole", of=counted).render()
            yield FieldColumn(
                name=f"{indicator.id}.{key}",
                title=_numbered(indicator, counts),
                kind=Kind.NUMBER,
                range=_COUNT,
                values=str(_COUNT),
                required=required,
                details=(indicator.title, say("form.counts.detail").render(), *_of(indicator)),
            )
    elif by_items:
        yield from _items(indicator, required=required)
    if is_apart and indicator.not_applicable is None:
        return
    if by_items and indicator.not_applicable is None:
        return
    yield _value(indicator, is_apart=is_apart, by_items=by_items)


def item_columns(indicator: Indicator) -> Iterator[FieldColumn]:
    """Yield the columns of a row of a sample: its items, or its only answer."""
    if not indicator.items:
        yield _column(
            indicator.id,
            _numbered(indicator, _with_unit(indicator.title, indicator.unit)),
            indicator.values,
            labels=indicator.labels,
            unit=indicator.unit,
            required=True,
            details=tuple(_of(indicator)),
        )
    for item in indicator.items:
        yield _column(
            item.id,
            f"{item.id}. {_with_unit(item.title, item.unit)}",
            item.values,
            labels=item.labels,
            unit=item.unit,
            required=True,
            details=(indicator.title, *_of(item)),
        )


def evidence_columns(indicator: Indicator, *, is_apart: bool) -> Iterator[FieldColumn]:
    """Yield the columns for the act and the link, of the indicator and of its items."""
    of_items = any(item.evidence is not None for item in indicator.items)
    if indicator.evidence is not None or of_items:
        asked = indicator.evidence or say("form.evidence.items").render()
        yield from _evidence(indicator.id, _number(indicator) or indicator.title, asked)
    if not is_apart and not is_sampled(indicator):
        for item in indicator.items:
            if item.evidence is not None:
                number = _number_of(indicator, item)
                yield from _evidence(f"{indicator.id}.{item.id}", number, item.evidence)


def reason_column(indicator: Indicator) -> FieldColumn:
    """Return the column that says why there is no answer."""
    number = _number(indicator) or indicator.title
    return FieldColumn(
        name=f"{indicator.id}.{REASON}",
        title=say("form.reason", number=number).render(),
        kind=Kind.TEXT,
        details=(indicator.title, say("form.reason.detail").render()),
    )


def _items(indicator: Indicator, *, required: bool) -> Iterator[FieldColumn]:
    for item in indicator.items:
        yield _column(
            f"{indicator.id}.{item.id}",
            f"{_number_of(indicator, item)}. {_with_unit(item.title, item.unit)}",
            item.values,
            labels=item.labels,
            unit=item.unit,
            required=required,
            details=(indicator.title, *_of(item, beside=indicator)),
        )


def _value(indicator: Indicator, *, is_apart: bool, by_items: bool) -> FieldColumn:
    title = _numbered(indicator, _with_unit(indicator.title, indicator.unit))
    word = indicator.not_applicable
    required = indicator.scored and not indicator.optional
    details = list(_of(indicator))
    if is_apart or by_items:
        # Only the word is wanted here: the answer itself stands in other cells.
        where = "sample" if is_apart else "items"
        return FieldColumn(
            name=indicator.id,
            title=_numbered(indicator, say("form.only-word", word=word or "").render()),
            kind=Kind.CHOICE,
            choices=(Choice(word or "", say("form.not-applicable").render()),),
            word=word,
            values=f"{{{word}}}",
            details=(indicator.title, say(f"form.only-word.{where}").render(), *details),
        )
    if indicator.share is not None:
        title = say("form.instead", title=title).render()
        details.insert(0, say("form.instead.detail").render())
        required = False
    elif is_sampled(indicator):
        details.insert(0, say("form.average.detail").render())
    return _column(
        indicator.id,
        title,
        indicator.values,
        labels=indicator.labels,
        word=word,
        unit=indicator.unit,
        required=required,
        details=tuple(details),
    )


def _column(  # noqa: PLR0913  (what an attribute, an indicator and an item are asked by)
    name: str,
    title: str,
    values: ValueSet | None,
    *,
    labels: Mapping[Fraction, str] | None = None,
    word: str | None = None,
    unit: str | None = None,
    required: bool = False,
    details: tuple[str, ...] = (),
) -> FieldColumn:
    kind, choices = Kind.TEXT, tuple[Choice, ...]()
    if isinstance(values, Enumeration):
        kind = Kind.CHOICE
        members = [*values.members]
        if word is not None and word not in members:
            members.append(word)
        named = {} if labels is None else labels
        choices = tuple(Choice(each, _label(each, named, word)) for each in members)
    elif values is not None:
        kind = Kind.NUMBER
    return FieldColumn(
        name=name,
        title=title,
        kind=kind,
        choices=choices,
        range=values if isinstance(values, Range) else None,
        word=word,
        values=_printed(values, word),
        unit=unit,
        required=required,
        details=details,
    )


def _label(value: Fraction | str, labels: Mapping[Fraction, str], word: str | None) -> str:
    if isinstance(value, str):
        return say("form.not-applicable").render() if value == word else ""
    return labels.get(value, "")


def _printed(values: ValueSet | None, word: str | None) -> str:
    """Return what may be answered as the order prints it, with the word where that has none."""
    if values is None:
        return "" if word is None else f"{{{word}}}"
    printed = str(values)
    return printed if word is None or word in values.words else f"{printed}; {word}"


def _evidence(name: str, number: str, asked: str) -> Iterator[FieldColumn]:
    for key in (ACT, LINK):
        title = say("form.act" if key == ACT else "form.link", number=number).render()
        yield FieldColumn(
            name=f"{name}.{key}",
            title=title,
            kind=Kind.TEXT,
            details=(asked,),
        )


def _of(asked: Indicator | Item, *, beside: Indicator | None = None) -> Iterator[str]:
    """Yield what the order says of an indicator or an item beside its title."""
    if asked.parameter is not None:
        yield say("form.parameter", text=asked.parameter).render()
    collection = asked.collection or (None if beside is None else beside.collection)
    if collection is not None:
        yield say("form.collection", text=collection).render()
    if asked.evidence is not None:
        yield asked.evidence
    note = getattr(asked, "note", None)
    if note is not None:
        yield str(note)


def _with_unit(title: str, unit: str | None) -> str:
    if unit is None:
        return title
    title = title.rstrip(".")
    if unit == _PERCENT:
        return say("form.percent", title=title).render()
    return f"{title}, {unit}"


def _number(indicator: Indicator) -> str:
    """Return what an indicator is found by in the order; empty where its id is a word."""
    if indicator.number is not None:
        return indicator.number
    return indicator.id if any(map(str.isdecimal, indicator.id)) else ""


def _numbered(indicator: Indicator, text: str) -> str:
    number = _number(indicator)
    return f"{number}. {text}" if number else text


def _number_of(indicator: Indicator, item: Item) -> str:
    return f"{_number(indicator) or indicator.title}.{item.id}"
