# SPDX-License-Identifier: MIT
"""Rows of a sample and answers item by item that are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.proving import rows as listing
from shnor_rules.testing.answering.rows import item_rows
from shnor_rules.testing.faults.fault import ODD, Fault
from shnor_rules.testing.faults.outside import bad_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Indicator
    from shnor_rules.testing.answering.answers import Fields
    from shnor_rules.testing.answering.rows import Row

_GROUP: Final = "группа"


def row_faults(indicator: Indicator) -> Iterator[Fault]:
    """Yield the faults of an indicator's items and rows."""
    if indicator.items:
        yield from _faults_of_items(indicator)
    if indicator.sample is not None:
        yield from _faults_of_samples(indicator)
        if not indicator.items:
            prefix = _prefix(indicator)
            for rule, bad in bad_members(indicator.allowed, indicator.labels):
                yield Fault(indicator.id, rule, prefix, _put(indicator, bad))


def _faults_of_items(indicator: Indicator) -> Iterator[Fault]:
    name, prefix = indicator.id, _prefix(indicator)
    listed = listing.item_rows(indicator) or []
    outside = [row.answers for row in listed if row.value not in indicator.allowed]
    if outside:
        rows = st.sampled_from(outside)
        yield Fault(name, "items-outside-set", name, _put(indicator, rows))
    sound = item_rows(indicator)
    if sound is None:
        return
    other = sound.flatmap(lambda row: st.sampled_from((row[:-1], (*row, *row[:1]))))
    yield Fault(name, "wrong-length", prefix, _put(indicator, other.map(list)))
    named = sound.map(lambda row: {**_by_item(indicator, row), ODD: 1})
    yield Fault(name, "unknown-field", f"{prefix}.{ODD}", _put(indicator, named))
    for item in indicator.items:
        bad_ones = list(bad_members(item.values, item.labels))
        if item.values.words:
            bad_ones.append(("not-a-number", st.sampled_from(item.values.words)))
        for rule, bad in bad_ones:
            row = st.builds(
                lambda row, answer, item=item: {**_by_item(indicator, row), item.id: answer},
                sound,
                bad,
            )
            yield Fault(name, rule, f"{prefix}.{item.id}", _put(indicator, row))


def _by_item(indicator: Indicator, row: Row) -> dict[str, object]:
    return {item.id: number for item, number in zip(indicator.items, row, strict=True)}


def _faults_of_samples(indicator: Indicator) -> Iterator[Fault]:
    name = indicator.id
    yield Fault(name, "empty-sample", name, st.just({name: []}))
    number = st.integers(0, 9)
    if indicator.sample is not None and indicator.sample.groups is not None:
        yield Fault(name, "rows-without-groups", name, number.map(lambda each: {name: [[1], each]}))
        group = f"{name}[{_GROUP}]"
        yield Fault(name, "empty-sample", group, st.just({name: {_GROUP: []}}))
        yield Fault(name, "not-a-row", group, number.map(lambda each: {name: {_GROUP: each}}))
    if indicator.items:
        yield Fault(name, "not-a-row", _prefix(indicator), _put(indicator, number))


def _prefix(indicator: Indicator) -> str:
    """Return what a finding calls the only row there is."""
    if indicator.sample is None:
        return indicator.id
    if indicator.sample.groups is None:
        return f"{indicator.id}[1]"
    return f"{indicator.id}[{_GROUP}][1]"


def _put(indicator: Indicator, rows: SearchStrategy[object]) -> SearchStrategy[Fields]:
    """Return a strategy for answers that have but one row."""
    if indicator.sample is None:
        return rows.map(lambda row: {indicator.id: row})
    if indicator.sample.groups is None:
        return rows.map(lambda row: {indicator.id: [row]})
    return rows.map(lambda row: {indicator.id: {_GROUP: [row]}})
