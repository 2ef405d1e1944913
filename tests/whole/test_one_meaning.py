# SPDX-License-Identifier: MIT
"""Whole numbers say what exact values say: every value, every absence, and how a record ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions.absent import Absent
from shnor_rules.model import read_as
from shnor_rules.program import lower
from shnor_rules.testing import monitorings, records
from shnor_rules.whole import domains, in_whole
from shnor_rules.whole.lowering import _words
from tests.whole.exactly import exactly
from tests.whole.running import is_within, run
from tests.whole.wholly import end_of, given_of, nodes_of, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring
    from shnor_rules.expressions.exact import Value
    from shnor_rules.whole import Node, Whole
    from shnor_rules.whole.held import Held


@st.composite
def read(draw: st.DrawFn) -> Monitoring:
    """Return a monitoring as its text or one of its readings reads it."""
    monitoring = draw(monitorings(most_indicators=3, most_levels=3))
    names = [reading.id for reading in monitoring.readings]
    return read_as(monitoring, draw(st.sampled_from([(), *((name,) for name in names)])))


def behind(held: Held) -> list[Node]:
    """Return the nodes that make a value."""
    absences = held.absences
    parts = (held.numerator, held.denominator, held.word, held.truth)
    kinds = [node for _, node in absences.kinds]
    return [*kinds, absences.forbids, *(part for part in parts if part is not None)]


def exact_value(value: Value) -> object:
    """Return a value as `told` tells it."""
    return (value.kind, value.left_out) if isinstance(value, Absent) else value


def assert_same(monitoring: Monitoring, whole: Whole, record: Mapping[str, Any]) -> None:
    """Assert that a record comes to the same in whole numbers, value for value."""
    exact = exactly(monitoring, record)
    assert exact is not None
    words = {place: word for word, place in _words(lower(monitoring), whole.inputs).items()}
    given_values = given_of(whole.inputs, exact.inputs)
    nodes = [*nodes_of(whole), *(node for held in whole.values.values() for node in behind(held))]
    values = run(nodes, given_values)

    assert exact.end == end_of(whole, values)
    for name, value in exact.values.items():
        assert exact_value(value) == told(whole.values[name], values, words), name
    assert [] == [(node, value) for node, value in values.items() if not is_within(node, value)]


@settings(max_examples=50)
@given(read(), st.data())
def test_a_record_comes_to_the_same(monitoring: Monitoring, data: st.DataObject) -> None:
    """Of any monitoring and any record, every value is the same, and within its range."""
    whole = in_whole(monitoring, domains(monitoring))
    for missing in ("never", "sometimes"):
        drawn = records(monitoring, missing=missing)
        for record in data.draw(st.lists(drawn, min_size=1, max_size=4)):
            assert_same(monitoring, whole, record)
