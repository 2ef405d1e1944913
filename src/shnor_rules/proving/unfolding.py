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
from shnor_rules.proving.endings import concluded, worth

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable


def unfolded(program: Program) -> Node:
    """Return the node of the pair of total and conclusion; without a total, `None` for it."""
    return concluding(program, grown(program))


def grown(
    program: Program, known: Mapping[str, Node] | None = None, *, beside: Graphing | None = None
) -> Graphing:
    """Return the graph that knows the node of every name of a program.

    Args:
        program: the program.
        known: nodes to put in the place of inputs.
        beside: the graph of another program, with which this one shares what both compute.
    """
    nodes = {name: Input(name) for name in program.inputs} | dict(known or {})
    graph = Graphing(nodes) if beside is None else Graphing(nodes, beside.made)
    for definition in program.definitions:
        if isinstance(definition, Banding):
            compute = partial(worth, definition)
            node: Node = graph.operation(definition, compute, *operands(definition, graph))
        else:
            node = _step(definition, graph)
        graph = graph.naming({definition.name: node})
    return graph


def concluding(program: Program, graph: Graphing) -> Node:
    """Return the node of the pair of total and conclusion, once the graph has grown."""
    total = graph.nodes.get(TOTAL, graph.constant(None))
    truths = [interpret(condition, graph) for condition, _ in program.not_rated]
    inputs: tuple[str, ...] = ()
    if program.levels is not None:
        inputs = tuple(name for name in program.levels.of if name != TOTAL)
        truths += _truths(program.levels, graph)

    def end(total: Reachable | None, *others: Value) -> Hashable:
        values = {TOTAL: total, **dict(zip(inputs, others, strict=False))}
        conclusion = concluded(program, values, others[len(inputs) :])
        # Whether anything would leave the total out makes no difference any more.
        return plain(total.forbidding() if isinstance(total, Absent) else total), conclusion

    return Operation(end, (total, *(graph.nodes[name] for name in inputs), *truths))


def operands(banding: Banding, graph: Graphing) -> tuple[Node, ...]:
    """Return what bands decide by: the values that lie in them, and whether conditions hold."""
    measured = [graph.nodes[name] for name in banding.of]
    # Inside its own rules, the name of an indicator is the measured value.
    own = graph if banding.by else graph.naming({banding.name: measured[0]})
    return (*measured, *_truths(banding, own))


def _truths(banding: Banding, graph: Graphing) -> list[Node]:
    conditions = [band.condition for band in banding.bands if band.condition is not None]
    return [interpret(condition, graph) for condition in conditions]


def _step(step: Step, graph: Graphing) -> Node:
    conditions = [requirement.condition for requirement in step.requirements]
    seen = seen_in(step, graph)
    node = interpret(step.expression, seen)
    for condition in reversed(conditions):
        node = graph.operation("required", _required, interpret(condition, seen), node)
    return node


def seen_in(step: Step, graph: Graphing) -> Graphing:
    """Return the graph as a step sees it, under its policies."""
    conditions = [requirement.condition for requirement in step.requirements]
    names = {name for each in (step.expression, *conditions) for name in each.names}
    see = partial(under_policy, step)
    label = "see", step.missing, step.not_applicable
    return graph.naming({name: graph.operation(label, see, graph.nodes[name]) for name in names})


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
