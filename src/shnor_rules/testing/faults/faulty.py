# SPDX-License-Identifier: MIT
"""A strategy for records with one fault that is known."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.testing.answering.answers import Fields
    from shnor_rules.testing.answering.parts import Parts
    from shnor_rules.testing.faults.fault import Fault


def faulty_record(parts: Parts, faults: Iterable[Fault]) -> SearchStrategy[tuple[Fields, Fault]]:
    """Return a strategy for records with one of some faults each, and which it is.

    Most have plain answers but for the fault: Hypothesis makes several records of each that draws
    much, all with the same fault, and other kinds of fault would come late.
    """
    ordered = sorted(faults, key=lambda fault: fault.rule)
    by_rule = [list(each) for _, each in groupby(ordered, key=lambda fault: fault.rule)]
    # Where all faults are of one kind, it comes anyway.
    plain = len(by_rule) if len(by_rule) > 1 else 0

    # A failing test prints the arguments of a strategy: the name of the monitoring is enough.
    @st.composite
    def record(draw: DrawFn, _: str) -> tuple[Fields, Fault]:
        kind = draw(st.integers(0, plain))
        if kind < plain:
            fault = by_rule[kind][0]
            sound = {name: each for name, each in parts.plain.items() if name != fault.part}
        else:
            fault = draw(st.sampled_from(by_rule).flatmap(st.sampled_from))
            sound = parts.draw(draw, leaving=fault.part)
        return {**sound, **draw(fault.answers)}, fault

    return record(parts.name)
