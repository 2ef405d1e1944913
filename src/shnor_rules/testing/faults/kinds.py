# SPDX-License-Identifier: MIT
"""Every way in which a record of a monitoring can be at fault, with the finding that tells it."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.evaluation.fields import subfields
from shnor_rules.model import CURRENT, PREVIOUS
from shnor_rules.model.fields import ACT, PART, REASON, VALUE, WHOLE
from shnor_rules.testing.answering.answers import bare_answers
from shnor_rules.testing.answering.parts import put_at
from shnor_rules.testing.answering.rows import item_rows
from shnor_rules.testing.faults.fault import ODD, Fault
from shnor_rules.testing.faults.outside import bad_attributes, bad_scalars
from shnor_rules.testing.faults.rows import row_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Indicator, Monitoring

_MOST_COUNTED: Final = 400


@lru_cache(maxsize=64)
def faults(monitoring: Monitoring) -> tuple[Fault, ...]:
    """Return every way in which a record of a monitoring can be at fault, part by part."""
    return tuple(_faults(monitoring))


def _faults(monitoring: Monitoring) -> Iterator[Fault]:
    for attribute in monitoring.attributes:
        for rule, bad in bad_attributes(attribute):
            yield Fault(attribute.id, rule, attribute.id, put_at(attribute.id, bad))
    for indicator in monitoring.indicators:
        for rule, bad in bad_scalars(indicator):
            yield Fault(indicator.id, rule, indicator.id, put_at(indicator.id, bad))
        yield from _misplaced(indicator)
        yield from row_faults(indicator)
        if indicator.share is not None and indicator.sample is None:
            yield from _faults_of_counts(indicator)
    yield Fault(None, "unknown-field", ODD, st.just({ODD: 1}))
    for key in ("..", " .", "0."):
        yield Fault(None, "unknown-field", key.strip(), st.just({key: 1}))
    if monitoring.periods is not None:
        for key in (PREVIOUS, CURRENT):
            yield Fault(None, "two-periods", key, st.just({f"{key}.{ODD}": 1}))


def _misplaced(indicator: Indicator) -> Iterator[Fault]:
    """Yield faults of the keys of an answer, and of what stands beside the value."""
    name, bare = indicator.id, bare_answers(indicator)
    twice = st.builds(lambda one, other: {name: one, f" {name}": other}, bare, bare)
    yield Fault(name, "repeated-field", name, twice)
    dotted = f"{name}.{VALUE}"
    again = st.builds(lambda one, other: {name: one, dotted: other}, bare, bare)
    yield Fault(name, "repeated-field", dotted, again)
    not_text = st.booleans() | st.just(0.5)
    for key in (REASON, ACT):
        if key in subfields(indicator):
            yield Fault(name, "not-text", f"{name}.{key}", put_at(f"{name}.{key}", not_text))
    # Groups of a sample may be called anything.
    if indicator.sample is None or indicator.sample.groups is None:
        unknown = put_at(f"{name}.{ODD}", bare)
        yield Fault(name, "unknown-field", f"{name}.{ODD}", unknown)
    rows = item_rows(indicator) if indicator.items and indicator.sample is None else None
    if rows is not None:
        both = st.builds(
            lambda answer, row: {dotted: answer, f"{name}.{indicator.items[0].id}": row[0]},
            bare,
            rows,
        )
        yield Fault(name, "two-answers", name, both)


def _faults_of_counts(indicator: Indicator) -> Iterator[Fault]:
    name = indicator.id
    count, more = st.integers(0, _MOST_COUNTED), st.integers(1, _MOST_COUNTED)
    swapped = st.builds(lambda whole, by: {PART: whole + by, WHOLE: whole}, count, more)
    yield Fault(name, "part-above-whole", name, put_at(name, swapped))
    bad_ones: dict[str, SearchStrategy[object]] = {
        "not-a-count": st.sampled_from((-1, Fraction(1, 2), "2,5")),
        "not-a-number": st.sampled_from(("много", "1e3")),
        "boolean-answer": st.booleans(),
        "inexact-number": st.just(0.5),
    }
    for key, other in ((PART, WHOLE), (WHOLE, PART)):
        for rule, bad in bad_ones.items():
            counts = st.builds(
                lambda wrong, sound, key=key, other=other: {key: wrong, other: sound},
                bad,
                count,
            )
            yield Fault(name, rule, f"{name}.{key}", put_at(name, counts))
