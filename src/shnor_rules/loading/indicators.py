# SPDX-License-Identifier: MIT
"""From the file to the model: attributes, indicators, items and samples."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.loading.cross_referring import references
from shnor_rules.loading.notices import changes, notice
from shnor_rules.loading.scalars import basis, choice, clause, flag, key_number, value_set
from shnor_rules.loading.scales import points
from shnor_rules.messages import say
from shnor_rules.model import Attribute, Averaging, Direction, Indicator, Item, Sample, Share
from shnor_rules.model.fields import RESERVED
from shnor_rules.model.indicator import YES_NO
from shnor_rules.notation import Enumeration, ValueSet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.loading.cursor import Cursor


def attribute(key: str, cursor: Cursor) -> Attribute:
    """Return the attribute that is described at `cursor`."""
    return Attribute(
        id=key,
        title=cursor.string("title") or key,
        values=value_set(cursor.get("values")),
        required=flag(cursor.get("required"), default=False),
        note=cursor.string("note"),
    )


def indicator(key: str, cursor: Cursor, document: str) -> Indicator | None:
    """Return the indicator that is described at `cursor`, or `None` where it has findings."""
    values = value_set(cursor.get("values"))
    # What does not depend on the values is read first: its faults are told in the same run.
    earned, sample = points(cursor), _sample(cursor.get("sample"))
    if values is None and not is_free(cursor):
        _report_needed(key, cursor)
        return None
    word = cursor.get("not_applicable")
    # A range prints no words; «нет» beside it is an answer all the same.
    known = word is None or not isinstance(values, Enumeration) or word.text in values.words
    if word is not None and not known:
        word.report(say("not-applicable-outside", word=word.text, values=str(values)))
    scored = flag(cursor.get("scored"), default=True)
    direction = cursor.get("direction")
    built = Indicator(
        id=key,
        title=cursor.string("title") or key,
        values=values,
        labels={} if values is None else _labels(cursor.get("labels"), values),
        not_applicable=None if word is None else word.text,
        items=_items(cursor, document),
        sample=sample,
        share=_share(cursor.get("share")),
        points=earned,
        parameter=cursor.string("parameter"),
        unit=cursor.string("unit"),
        direction=None if direction is None else Direction(direction.text),
        direction_basis=basis(cursor.get("direction_basis")),
        collection=cursor.string("collection"),
        evidence=cursor.string("evidence"),
        symbol=cursor.string("symbol"),
        scored=scored,
        optional=flag(cursor.get("optional"), default=not scored),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
        note=cursor.string("note"),
        refers_to=references(cursor),
        number=cursor.string("number"),
        notice=notice(cursor.get("notice"), document),
        changes=changes(cursor.get("changes")),
    )
    return built if known else None


_OF_VALUES: Final = ("labels", "not_applicable", "items", "item_labels", "sample", "points")
"""The keys of an indicator that say what becomes of its values."""


def is_free(cursor: Cursor) -> bool:
    """Return whether the indicator at `cursor` has no value set, and nothing that needs one."""
    return {"values", *_OF_VALUES}.isdisjoint(cursor.value)


def _report_needed(key: str, cursor: Cursor) -> None:
    """Report that an indicator lacks the value set that others of its keys need."""
    if "values" not in cursor.value:
        beside = ", ".join(each for each in _OF_VALUES if each in cursor.value)
        cursor.report(say("values-needed", name=key, keys=beside), cursor.key_place())


def _labels(cursor: Cursor | None, values: ValueSet) -> Mapping[Fraction, str]:
    labels: dict[Fraction, str] = {}
    texts: set[str] = set()
    for key, label in () if cursor is None else cursor.items():
        value = key_number(key, label)
        if value is None:
            continue
        if value not in values:
            message = say("label-outside", value=key, values=str(values))
            label.report(message, label.key_place())
        elif value in labels:
            message = say("label-repeated.value", value=key, label=label.text)
            label.report(message, label.key_place())
        elif label.text in texts:
            label.report(say("label-repeated", label=label.text))
        else:
            labels[value] = label.text
            texts.add(label.text)
    return labels


_YES_NO_VALUES = Enumeration((Fraction(0), Fraction(1)))


def _items(cursor: Cursor, document: str) -> tuple[Item, ...]:
    common = cursor.get("item_labels")
    shared = dict(YES_NO) if common is None else _labels(common, _YES_NO_VALUES)
    items = []
    for key, each in cursor.under("items"):
        if key in RESERVED:
            each.report(say("name-taken.field", name=key), each.key_place())
            continue
        written = each.get("values")
        values = _YES_NO_VALUES if written is None else value_set(written)
        if values is None:
            continue
        own = each.get("labels")
        plain = shared if written is None else {}
        item = Item(
            id=key,
            title=each.string("title") or key,
            values=values,
            labels=plain if own is None else _labels(own, values),
            parameter=each.string("parameter"),
            collection=each.string("collection"),
            symbol=each.string("symbol"),
            evidence=each.string("evidence"),
            unit=each.string("unit"),
            clause=clause(each, document),
            refers_to=references(each),
            number=each.string("number"),
        )
        items.append(item)
    return tuple(items)


def _sample(cursor: Cursor | None) -> Sample | None:
    if cursor is None:
        return None
    average = cursor.get("average")
    sample = Sample(
        of=cursor.string("of") or "",
        averaging=choice(average, Averaging, Averaging.ROWS),
        groups=cursor.string("groups"),
        quote=cursor.string("quote"),
        basis=basis(cursor.get("basis")),
    )
    grouped = sample.averaging is not Averaging.ROWS
    if grouped and average is not None and "groups" not in cursor.value:
        average.report(say("sample-without-groups", average=average.text))
    return sample


def _share(cursor: Cursor | None) -> Share | None:
    if cursor is None:
        return None
    return Share(part=cursor.string("part") or "", whole=cursor.string("whole") or "")
