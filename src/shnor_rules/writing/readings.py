# SPDX-License-Identifier: MIT
"""The readings of a monitoring as its file writes them: only what each changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Basis, Policy
from shnor_rules.notation import format_interval
from shnor_rules.writing.indicators import indicator, sample, understood
from shnor_rules.writing.parts import At, decided, patched, written
from shnor_rules.writing.scales import (
    OF_BANDS,
    OF_COMPUTED,
    WAYS,
    computed,
    grading,
    levels,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.model import Computed, Grading, Indicator, Monitoring, Reading

_CITING: Final = ("quote", "place")
_POLICIES: Final = ("not_applicable", "missing")
_BANDS: Final = ("of", "bands")


def readings(own: Monitoring) -> dict[str, Any]:
    """Return the readings of a monitoring, by name.

    Args:
        own: the monitoring as its own file has it.
    """
    return {
        each.id: _reading(each, own, At(own.layout, ("readings", each.id))) for each in own.readings
    }


def _reading(reading: Reading, own: Monitoring, at: At) -> dict[str, Any]:
    target = own.like if reading.like is None else reading.like
    theirs = None if target is None else own.others.get(target)
    total = reading.total
    intervals = {level: format_interval(each) for level, each in reading.levels.items()}
    keys = {
        **decided(reading),
        "like": reading.like,
        "direction": None if reading.direction is None else reading.direction.value,
        "direction_quote": reading.direction_quote,
        "indicators": _indicators(reading.indicators, own, at.under("indicators")),
        "bands": _named(
            reading.gradings,
            own.gradings,
            () if theirs is None else theirs.gradings,
            _grading_patch,
            at.under("bands"),
        ),
        "derived": _named(
            reading.derived,
            own.derived,
            () if theirs is None else theirs.derived,
            _computed_patch,
            at.under("derived"),
        ),
        "subtotals": _named(
            reading.subtotals,
            own.subtotals,
            () if theirs is None else theirs.subtotals,
            _computed_patch,
            at.under("subtotals"),
        ),
        "total": None
        if total is None
        else _computed_patch(
            total,
            own.total,
            None if theirs is None else theirs.total,
            at.under("total"),
        ),
        "table": table(reading.table),
        "levels": levels(reading.bands) or intervals or None,
        "decide": None if reading.choice is None else reading.choice.value,
    }
    return written(keys)


def _named(
    values: Iterable[Any],
    own: tuple[Any, ...],
    theirs: tuple[Any, ...],
    patch: Callable[[Any, Any, Any, At], dict[str, Any]],
    at: At,
) -> dict[str, Any] | None:
    """Return what a reading says of the values of a section, by name.

    A section is taken from another monitoring as a whole, and only where the own file has none.
    """
    printed = {_name(each): each for each in own}
    foreign = {} if own else {_name(each): each for each in theirs}
    return {
        (name := _name(each)): patch(each, printed.get(name), foreign.get(name), at.under(name))
        for each in values
    } or None


def _name(value: Any) -> str:  # noqa: ANN401  (a computed value or a grading)
    return str(getattr(value, "name", None) or value.id)


def _computed_patch(
    value: Computed, own: Computed | None, theirs: Computed | None, at: At
) -> dict[str, Any]:
    keys = computed(value)
    base = theirs if own is None else own
    if base is None:
        return _without_basis(written(keys, at, OF_COMPUTED), WAYS, at)
    printed = computed(base)
    if own is None:
        if any(keys[way] is not None and _says(keys, printed, way, at) for way in WAYS):
            # Of the other document nothing is left where the reading computes it in its own way.
            return _without_basis(written(keys, at, OF_COMPUTED), WAYS, at)
        printed |= dict.fromkeys(_CITING)
    gone: Mapping[str, Any] = {}
    if keys["table"] is not None:
        gone = {key: OF_COMPUTED[key] for key in _POLICIES}
    elif keys["weights"] is None:
        renormalised = (key for key in _POLICIES if printed[key] == Policy.RENORMALISE.value)
        gone = {key: OF_COMPUTED[key] for key in renormalised}
    said = patched(keys, {**printed, **gone}, at)
    way = next(each for each in WAYS if keys[each] is not None)
    return _without_basis(_deciding(said, way, keys, printed), WAYS, at)


def _says(keys: Mapping[str, Any], printed: Mapping[str, Any], key: str, at: At) -> bool:
    return keys[key] != printed[key] or at.has(key)


def _grading_patch(
    value: Grading, own: Grading | None, theirs: Grading | None, at: At
) -> dict[str, Any]:
    keys = grading(value)
    base = theirs if own is None else own
    if base is None:
        return _without_basis(written(keys, at, OF_BANDS), _BANDS, at)
    printed = grading(base)
    if own is None:
        printed |= dict.fromkeys(_CITING)
    said = _deciding(patched(keys, printed, at), "bands", keys, printed)
    return _without_basis(said, _BANDS, at)


def _deciding(
    said: dict[str, Any], way: str, keys: Mapping[str, Any], printed: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a patch that says again what decides, where nothing else tells that it is one.

    A printed quote is only given up together with what it is the quote of.
    """
    if not said or (printed["quote"] is not None and keys["quote"] is None):
        return {way: keys[way], **said}
    return said


def _without_basis(said: dict[str, Any], deciding: Iterable[str], at: At) -> dict[str, Any]:
    """Return a patch without what is understood: what a reading computes rests on the reading."""
    if said.get("basis") == Basis.READING.value and not at.has("basis"):
        is_understood = any(key in said for key in deciding)
        return {key: each for key, each in said.items() if key != "basis" or not is_understood}
    return said


def _indicators(values: tuple[Indicator, ...], own: Monitoring, at: At) -> dict[str, Any] | None:
    printed = At(own.layout, ("indicators",))
    return {
        each.id: _indicator_patch(
            each, own.indicator(each.id), at.under(each.id), printed.under(each.id)
        )
        for each in values
    } or None


def _indicator_patch(value: Indicator, own: Indicator, at: At, printed_at: At) -> dict[str, Any]:
    keys = indicator(value, at)
    said = patched(keys, indicator(own, printed_at), at)
    if "sample" in said and value.sample is not None and own.sample is not None:
        over = patched(sample(value.sample), sample(own.sample), at.under("sample"))
        said["sample"] = over or said["sample"]
    understood_too = {
        "direction_basis": "direction" in said,
        "optional": all(each.optional == understood(each)["optional"] for each in (value, own)),
    }
    kept = {
        key: each for key, each in said.items() if at.has(key) or not understood_too.get(key, False)
    }
    return kept or {"title": value.title}
