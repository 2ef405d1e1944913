# SPDX-License-Identifier: MIT
"""An invalid record is refused for its fault, and for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.testing import InvalidRecord, invalid_records
from tests.evaluation.making import korenovsky
from tests.testing.shipped import EVERY, monitoring
from tests.testing.test_records import awkward

if TYPE_CHECKING:
    from shnor_rules import Monitoring


def reasons(rules: Monitoring, invalid: InvalidRecord) -> set[tuple[str, str | None]]:
    """Return why a record is refused; nothing where it is assessed."""
    try:
        shnor_rules.evaluate(rules, invalid.record)
    except shnor_rules.RecordError as refusal:
        return {(each.name, each.place.subject) for each in refusal.findings}
    return set()


@pytest.mark.parametrize(("district", "name"), EVERY)
@settings(max_examples=30, database=None)
@given(data=st.data())
def test_the_fault_is_the_only_reason(district: str, name: str, data: st.DataObject) -> None:
    """Whatever the monitoring asks for, the finding and its field are those that were told."""
    rules = monitoring(district, name)
    invalid = data.draw(invalid_records(rules))

    assert {(invalid.rule, invalid.key)} == reasons(rules, invalid)


@settings(max_examples=100, database=None)
@given(data=st.data())
def test_faults_of_awkward_value_sets(data: st.DataObject) -> None:
    """Words among items, sums that cannot be, means of few values: each fault is told exactly."""
    rules = awkward()
    invalid = data.draw(invalid_records(rules))

    assert {(invalid.rule, invalid.key)} == reasons(rules, invalid)


def test_every_kind_of_fault_comes() -> None:
    """Faults of values, of items and rows, of keys and of the record as a whole."""
    rules = korenovsky("mentoring-centre")
    seen: set[str] = set()

    @settings(max_examples=100, database=None, derandomize=True)
    @given(invalid_records(rules))
    def collect(invalid: InvalidRecord) -> None:
        seen.add(invalid.rule)

    collect()
    assert {
        "boolean-answer",
        "empty-sample",
        "inexact-number",
        "items-outside-set",
        "not-a-row",
        "not-text",
        "number-too-long",
        "record-not-mapping",
        "repeated-field",
        "rows-without-groups",
        "two-answers",
        "unknown-field",
        "value-outside-set",
        "wrong-length",
    } == seen
