# SPDX-License-Identifier: MIT
"""What the bands of one value, or the cells of one table, say of every choice of answers."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, TypeAlias, cast

from attrs import field, frozen

from shnor_rules.expressions.attainable import MOST_WORK, Undecided, reach
from shnor_rules.expressions.graph import Input, Operation
from shnor_rules.expressions.islands import ordered
from shnor_rules.expressions.lifted import plain
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.program import decision, lower
from shnor_rules.proving.domains import domains
from shnor_rules.proving.recording import Recorder
from shnor_rules.proving.unfolding import grown, operands

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Banding
    from shnor_rules.proving.domains import By

Values: TypeAlias = "tuple[Hashable, ...]"
"""The values that lie in the bands: numbers, words, stretches of numbers, or what is absent."""


@frozen
class Case:
    """Answers of which the bands say the same.

    Attributes:
        values: the values that lie in the bands.
        bands: the positions of the bands that hold.
        records: by how many choices of the answers that matter; `None` where there is no counting.
        witness: the first of them, with no other answers.
    """

    values: Values
    bands: tuple[int, ...]
    records: int | None
    witness: Mapping[str, object] = field(hash=False)


@frozen
class Cases:
    """All that bands say.

    Attributes:
        cases: what they say, in the order of the witnesses; none where the values are not there.
        records: how many choices of the answers that matter there are; `None` for no counting.
    """

    cases: tuple[Case, ...]
    records: int | None


def banded(
    monitoring: Monitoring, banding: Banding, *, by: By = "values", most_work: int = MOST_WORK
) -> Cases | Undecided:
    """Return what the bands say of every choice of answers to all that they depend on.

    Args:
        monitoring: the monitoring, as it is read.
        banding: bands of its program.
        by: what is one answer, as `attainable` has it.
        most_work: how many intermediate values may be looked at.
    """
    program = lower(monitoring)
    count = len(banding.of)

    def say_of(*given: Hashable) -> Hashable:
        values = given[:count]
        # The bands tell no number of a stretch from another.
        told = [simplest(each.interval) if isinstance(each, Stretch) else each for each in values]
        decided = decision(banding, told, given[count:])
        if decided.absent is not None:
            return None
        holding = (
            place
            for place, band in enumerate(banding.bands)
            if any(band is each for each in decided.bands)
        )
        return tuple(map(plain, values)), tuple(holding)

    root = Operation(say_of, tuple(operands(banding, grown(program))))
    used = {node.name for node in ordered(root) if isinstance(node, Input)}
    asked = tuple(each for each in domains(monitoring, program, by, {}) if each.name in used)
    reached = reach(root, {each.name: each.answers for each in asked}, most_work=most_work)
    if isinstance(reached, Undecided):
        return reached
    recorder = Recorder(asked, ())
    ways = [each.ways for each in asked]
    records = None if None in ways else prod(each for each in ways if each is not None)
    found = reached if all(each.options for each in asked) else ()
    cases = (_case(each, recorder, records) for each in found if each.value is not None)
    return Cases(tuple(cases), records)


def _case(reached: Reached, recorder: Recorder, records: int | None) -> Case:
    values, holding = cast("tuple[Values, tuple[int, ...]]", reached.value)
    total = values[0] if isinstance(values[0], Stretch) else None
    return Case(
        values,
        holding,
        None if records is None else reached.count,
        recorder.record(reached, total),
    )
