# SPDX-License-Identifier: MIT
"""Generated monitorings, small enough for every record to be assessed one by one."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

import shnor_rules
from shnor_rules.loading import read_sources
from shnor_rules.notation import Enumeration, Interval, format_interval
from tests.checks.manual_pages import HEADS, RULESET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules import Assessment, Monitoring
    from shnor_rules.notation import ValueSet

FIRST: Final = "decide: первое подходящее\n"


def monitoring(body: str) -> Monitoring:
    """Return the monitoring of a body whose head is supplied; it has no errors."""
    text = "\n".join(HEADS.values()) + "\n" + body
    files = [("ruleset.yaml", RULESET.encode()), ("example.yaml", text.encode())]
    ruleset = read_sources(files, folder="made").draft
    (found,) = ruleset
    return found


def records(asked: Monitoring) -> Iterator[dict[str, object]]:
    """Yield every record of a monitoring whose values are listed."""
    sets = [_answers(each.values) for each in asked.indicators]
    names = [each.id for each in asked.indicators]
    for answers in product(*sets):
        yield dict(zip(names, answers, strict=True))


def _answers(values: ValueSet | None) -> tuple[Fraction | str, ...]:
    assert isinstance(values, Enumeration)
    return values.members


def assessed(asked: Monitoring) -> list[tuple[Mapping[str, object], Assessment]]:
    """Return every record with its assessment."""
    return [(record, shnor_rules.evaluate(asked, record)) for record in records(asked)]


@st.composite
def intervals(draw: st.DrawFn) -> str:
    """Return an interval between quarters from 0 to 2, never an empty one."""
    low, high = sorted(draw(st.lists(st.integers(0, 8), min_size=2, max_size=2)))
    closed = (True, True) if low == high else draw(st.tuples(st.booleans(), st.booleans()))
    return format_interval(Interval(Fraction(low, 4), Fraction(high, 4), *closed))


VALUES: Final = st.sampled_from(
    ["{0; 1}", "{0; 1; 2}", "{0; 2; нет}", "{0; 1; нет}", "{1; нет}", "{0,5; 1,5}"]
)
