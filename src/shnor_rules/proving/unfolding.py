# SPDX-License-Identifier: MIT
"""A whole program as one graph: from the inputs to the total and how the record ends."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.graph import Graphing, Input, Node, Operation
from shnor_rules.expressions.lifted import plain
from shnor_rules.messages import say
from shnor_rules.model import Policy
from shnor_rules.program import TOTAL, Banding, Program, Step
from shnor_rules.proving.endings import concluded, points

if TYPE_CHECKING:
    from collections.abc import Hashable

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable


def unfolded(program: Program) -> Node:
    """Return the node of the pair of total and conclusion; the program has a total."""
    graph = Graphing({name: Input(name) for name in program.inputs})
    for definition in program.definitions:
        if isinstance(definition, Banding):
            node = _points(definition, graph)
        else:
            node = _step(definition, graph)
        graph = graph.naming({definition.name: node})
    total = graph.nodes[TOTAL]
    conditions = [condition for condition, _ in program.not_rated]
    truths = [interpret(condition, graph) for condition in conditions]
    if program.levels is not None:
        truths += _truths(program.levels, graph)

    def end(total: Reachable, *truths: Value) -> Hashable:
        conclusion = concluded(program, total, *truths)
        # Whether anything would leave the total out makes no difference any more.
        return plain(total.forbidding() if isinstance(total, Absent) else total), conclusion

    return Operation(end, (total, *truths))


def _truths(banding: Banding, graph: Graphing) -> list[Node]:
    conditions = [band.condition for band in banding.bands if band.condition is not None]
    return [interpret(condition, graph) for condition in conditions]


def _points(banding: Banding, graph: Graphing) -> Node:
    # Inside its own rules, the name of an indicator is the measured value.
    measured = graph.nodes[banding.of]
    truths = _truths(banding, graph.naming({banding.name: measured}))
    return Operation(partial(points, banding), (measured, *truths))


def _step(step: Step, graph: Graphing) -> Node:
    conditions = [requirement.condition for requirement in step.requirements]
    names = {name for each in (step.expression, *conditions) for name in each.names}
    see = partial(under_policy, step)
    seen = graph.naming({name: Operation(see, (graph.nodes[name],)) for name in names})
    node = interpret(step.expression, seen)
    for condition in reversed(conditions):
        node = Operation(_required, (interpret(condition, seen), node))
    return node


def under_policy(step: Step, value: Hashable) -> Hashable:
    """Return a value as the policies of a step let it be seen."""
    if not isinstance(value, Absent) or value.kind is Absence.UNDEFINED:
        return value
    match step.missing if value.kind is Absence.MISSING else step.not_applicable:
        case Policy.ZERO:
            return Fraction()
        case Policy.FORBID:
            return value.forbidding()
    return value.leaving_out()


def _required(met: bool | Absent, value: Hashable) -> Hashable:  # noqa: FBT001  (a value like any)
    if isinstance(met, Absent):
        return met
    return value if met else undefined(say("status.undefined"))
