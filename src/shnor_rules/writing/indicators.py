# SPDX-License-Identifier: MIT
"""Indicators and attributes as files write them."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Basis, Choice
from shnor_rules.model.indicator import YES_NO
from shnor_rules.notation import Enumeration
from shnor_rules.writing.parts import citing, labels, notice, references, text_of, written
from shnor_rules.writing.scales import bands, decide

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import Attribute, Indicator, Item, Sample
    from shnor_rules.writing.parts import At

_YES_NO_VALUES: Final = Enumeration((Fraction(0), Fraction(1)))
_TWO: Final = 2


def understood(indicator: Indicator) -> Mapping[str, Any]:
    """Return what is understood of an indicator where its keys are missing."""
    return {
        "basis": Basis.TEXT.value,
        "direction_basis": Basis.TEXT.value,
        "scored": True,
        "optional": not indicator.scored,
        "item_labels": labels(YES_NO),
        "decide": Choice.ONLY.value,
    }


def indicator(value: Indicator, at: At) -> dict[str, Any]:
    """Return all keys of an indicator, with what is understood.

    Args:
        value: the indicator.
        at: where it is written.
    """
    items = at.under("items")
    named = tuple(each for each in value.items if _is_named(each, items.under(each.id)))
    common = _common_labels(named, least=1 if at.has("item_labels") else _TWO)
    changes = value.changes
    return {
        "title": value.title,
        "number": value.number,
        "place": citing(value.clause)["place"],
        "parameter": value.parameter,
        "quote": citing(value.clause)["quote"],
        "values": text_of(value.values),
        "labels": labels(value.labels),
        "not_applicable": value.not_applicable,
        "unit": value.unit,
        "direction": None if value.direction is None else value.direction.value,
        "direction_basis": value.direction_basis.value,
        "collection": value.collection,
        "evidence": value.evidence,
        "symbol": value.symbol,
        "scored": value.scored,
        "optional": value.optional,
        "items": {each.id: _item(each, common if each in named else None) for each in value.items}
        or None,
        "item_labels": labels(common),
        "sample": None if value.sample is None else written(sample(value.sample)),
        "share": None
        if value.share is None
        else {"part": value.share.part, "whole": value.share.whole},
        "points": bands(value.points),
        "decide": decide(value.points),
        "basis": value.basis.value,
        "note": value.note,
        "notice": notice(value.notice),
        "changes": None if changes is None else {"of": changes.of, "change": changes.change.value},
        "refers_to": references(value.refers_to),
    }


def indicators(values: tuple[Indicator, ...], at: At) -> dict[str, Any]:
    """Return the section of indicators."""
    return {
        each.id: written(indicator(each, own), own, understood(each))
        for each in values
        for own in [at.under(each.id)]
    }


def _is_named(item: Item, at: At) -> bool:
    """Return whether the answers of an item may be called what those of all items are called.

    Where the values are written, no answer has a name that is not written too.
    """
    return item.values == _YES_NO_VALUES and bool(item.labels) and not at.has("values")


def _common_labels(items: tuple[Item, ...], *, least: int) -> Mapping[Fraction, str]:
    """Return what the answers of most items are called, where the file says so once for all."""
    called = Counter(tuple(each.labels.items()) for each in items if each.labels != YES_NO)
    most = called.most_common(1)
    return dict(most[0][0]) if most and most[0][1] >= least else YES_NO


def _item(item: Item, common: Mapping[Fraction, str] | None) -> dict[str, Any]:
    is_called = bool(item.labels) and item.labels != common
    return written(
        {
            "title": item.title,
            "number": item.number,
            "place": citing(item.clause)["place"],
            "quote": citing(item.clause)["quote"],
            "parameter": item.parameter,
            "values": str(item.values) if common is None else None,
            "labels": labels(item.labels) if is_called else None,
            "collection": item.collection,
            "symbol": item.symbol,
            "evidence": item.evidence,
            "unit": item.unit,
            "refers_to": references(item.refers_to),
        }
    )


def sample(value: Sample) -> dict[str, Any]:
    """Return all keys of a sample, with what is understood."""
    return {
        "of": value.of,
        "groups": value.groups,
        "average": value.averaging.value,
        "quote": value.quote,
        "basis": value.basis.value,
    }


_OF_ATTRIBUTE: Final = MappingProxyType({"required": False})


def attributes(values: tuple[Attribute, ...]) -> dict[str, Any] | None:
    """Return the section of attributes."""
    return {each.id: _attribute(each) for each in values} or None


def _attribute(value: Attribute) -> dict[str, Any]:
    keys = {
        "title": value.title,
        "values": text_of(value.values),
        "required": value.required,
        "note": value.note,
    }
    return written(keys, default=_OF_ATTRIBUTE)
