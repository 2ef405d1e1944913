# SPDX-License-Identifier: MIT
"""From a monitoring to operations on whole numbers: its values, its total, how a record ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import evolve, field, frozen

from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence
from shnor_rules.model import Grade, Level, Policy, Status
from shnor_rules.program import TOTAL, Banding, lower
from shnor_rules.whole.algebra import WholeNumbers
from shnor_rules.whole.deciding import decide, worth
from shnor_rules.whole.domains import FLAGS, Domain, Part
from shnor_rules.whole.graph import Graph
from shnor_rules.whole.held import Absences, Held, Holding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.program import Definition, Program, Step
    from shnor_rules.whole.nodes import Node

ABSENT_STATUS: Final[Mapping[Absence, Status]] = {
    Absence.MISSING: Status.MISSING,
    Absence.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    Absence.UNDEFINED: Status.UNDEFINED,
}
"""How a record ends where the total, or what decides the level, is absent."""


@frozen
class Ending:
    """A way in which a record can end.

    Attributes:
        level: the level, or `None`.
        status: the status.
    """

    level: Level | None
    status: Status


@frozen
class Whole:
    """A monitoring in whole numbers.

    Attributes:
        inputs: what each input can be; all that the nodes need is given under these names.
        numerator: of the total; zero where it can never be there.
        denominator: of the total, positive.
        has_total: whether there is a total.
        ending: which of `endings` it is, counted from zero.
        endings: the ways in which a record can end.
        level: the place of the level in the scale as printed, counted from one; zero for none.
        levels: the levels of the scale as printed.
        values: every value by its name: the inputs, and what is computed.
        graph: where the nodes are made.
    """

    inputs: Mapping[str, Domain]
    numerator: Node
    denominator: Node
    has_total: Node
    ending: Node
    endings: tuple[Ending, ...]
    level: Node
    levels: tuple[Level, ...]
    values: Mapping[str, Held]
    graph: Graph = field(repr=False)


def in_whole(monitoring: Monitoring, inputs: Mapping[str, Domain]) -> Whole:
    """Return a monitoring as operations on whole numbers.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        inputs: what each input of its program can be.

    Raises:
        CircularDefinitionError: values depend on one another in a circle.
    """
    program = lower(monitoring)
    graph = Graph()
    holding = Holding(graph)
    words = _words(program, inputs)
    values = {name: _given(name, inputs[name], holding, words) for name in program.inputs}
    algebra = WholeNumbers(values, holding, words)
    for definition in program.definitions:
        values[definition.name] = _defined(definition, algebra)
    levels = () if monitoring.scale is None else monitoring.scale.bands
    ways = list(_conclusions(program, algebra))
    total = values.get(TOTAL, Held(holding.undefined(graph.always)))
    numerator, denominator = total.numerator, total.denominator
    if numerator is None or denominator is None:
        numerator, denominator = graph.number(0), graph.number(1)
        has_total = graph.never
    else:
        has_total = holding.is_there(total.absences)
    return Whole(
        inputs=inputs,
        numerator=numerator,
        denominator=denominator,
        has_total=has_total,
        ending=_chosen(graph, [(node, place) for place, (node, _) in enumerate(ways)]),
        endings=tuple(ending for _, ending in ways),
        level=_chosen(
            graph,
            [
                (node, 0 if ending.level is None else levels.index(ending.level) + 1)
                for node, ending in ways
            ],
        ),
        levels=levels,
        values=values,
        graph=graph,
    )


def _words(program: Program, inputs: Mapping[str, Domain]) -> dict[str, int]:
    """Return a number for each word that a value can be."""
    words = [word for domain in inputs.values() for word in domain.words]
    for definition in program.definitions:
        if isinstance(definition, Banding):
            outcomes = (band.outcome for band in definition.bands)
            words += [each.name for each in outcomes if isinstance(each, Grade)]
    return {word: place for place, word in enumerate(dict.fromkeys(words), start=1)}


def _given(name: str, domain: Domain, holding: Holding, words: Mapping[str, int]) -> Held:
    """Return an input: what is given for it under its name."""
    graph = holding.graph
    flags = {
        kind: graph.flag((name, part)) if kind in domain.absent else graph.never
        for kind, part in FLAGS.items()
    }
    forbids = graph.any((flags[Absence.MISSING], flags[Absence.UNDEFINED]))
    absences = Absences(
        flags[Absence.MISSING], flags[Absence.UNDEFINED], flags[Absence.NOT_APPLICABLE], forbids
    )
    numerator = denominator = word = None
    if domain.range is not None:
        numerator = graph.source((name, Part.NUMBER), domain.range)
        if domain.scale is None:
            denominator = graph.source((name, Part.DENOMINATOR), (1, domain.most))
        else:
            denominator = graph.number(domain.scale)
    if domain.words:
        word = _known_word(
            graph, graph.source((name, Part.WORD), (0, len(domain.words))), domain, words
        )
    return Held(absences, numerator, denominator, word, is_zero_absent=True)


def _known_word(graph: Graph, given: Node, domain: Domain, words: Mapping[str, int]) -> Node:
    """Return the number that a word has everywhere, from its place among the words of an input."""
    places = [words[word] for word in domain.words]
    if places == list(range(1, len(places) + 1)):
        return given
    result = graph.number(0)
    for place, number in enumerate(places, start=1):
        is_it = graph.equal(given, graph.number(place))
        result = graph.choose(is_it, graph.number(number), result)
    return result


def _defined(definition: Definition, algebra: WholeNumbers) -> Held:
    if not isinstance(definition, Banding):
        return _step(definition, algebra)
    values = algebra.values
    # Inside its own rules, the name of what is decided is that of the measured value.
    inside = values if definition.by else {**values, definition.name: values[definition.of[0]]}
    seen = algebra.naming(inside)
    return worth(decide(definition, seen), seen)


def _step(step: Step, algebra: WholeNumbers) -> Held:
    holding, graph = algebra.holding, algebra.holding.graph
    conditions = [requirement.condition for requirement in step.requirements]
    names = {name for each in (step.expression, *conditions) for name in each.names}
    seen = algebra.naming(
        {name: _under_policy(step, algebra.values[name], holding) for name in names}
    )
    result = interpret(step.expression, seen)
    for condition in reversed(conditions):
        met = interpret(condition, seen)
        truth = graph.never if met.truth is None else met.truth
        there = holding.is_there(met.absences)
        unmet = graph.both((there, graph.negate(truth)))
        unknown = holding.strongest((met.absences, holding.undefined(unmet)))
        stands = holding.is_absent(unknown)
        absences = holding.choose_absences(stands, unknown, result.absences)
        result = evolve(result, absences=absences, is_zero_absent=False)
    return result


def _under_policy(step: Step, held: Held, holding: Holding) -> Held:
    """Return a value as the policies of a step let it be seen."""
    graph, absences = holding.graph, held.absences
    policies = (
        (step.missing, absences.missing),
        (step.not_applicable, absences.not_applicable),
    )
    zero = graph.any(node for policy, node in policies if policy is Policy.ZERO)
    forbids = [node for policy, node in policies if policy is Policy.FORBID]
    missing, not_applicable = (
        graph.never if policy is Policy.ZERO else node for policy, node in policies
    )
    seen = Absences(
        missing,
        absences.undefined,
        not_applicable,
        graph.any((absences.undefined, *forbids)),
    )
    if zero.known == 0:
        return evolve(held, absences=seen)
    number = held.numerator, held.denominator
    numerator, denominator = number
    if numerator is None or denominator is None:
        numerator, denominator = graph.number(0), graph.number(1)
    elif not held.is_zero_absent:
        numerator = graph.choose(zero, graph.number(0), numerator)
    word = held.word
    if word is not None:
        word = graph.choose(zero, graph.number(0), word)
    return evolve(held, absences=seen, numerator=numerator, denominator=denominator, word=word)


def _conclusions(program: Program, algebra: WholeNumbers) -> Iterator[tuple[Node, Ending]]:
    """Yield the ways in which a record can end; the first that holds is the one."""
    holding, graph = algebra.holding, algebra.holding.graph
    for condition, _ in program.not_rated:
        held = interpret(condition, algebra)
        yield from _absent(held.absences)
        truth = graph.never if held.truth is None else held.truth
        yield graph.both((holding.is_there(held.absences), truth)), Ending(None, Status.NOT_RATED)
    always = graph.always
    if program.levels is None:
        if TOTAL in algebra.values:
            yield from _absent(algebra.values[TOTAL].absences)
        yield always, Ending(None, Status.NO_SCALE)
        return
    deciding = decide(program.levels, algebra)
    yield from _absent(deciding.absences)
    for band, node in deciding.decided:
        yield node, Ending(cast("Level", band.outcome), Status.LEVEL_FOUND)
    yield deciding.ambiguous, Ending(None, Status.AMBIGUOUS)
    yield deciding.gap, Ending(None, Status.IN_GAP)
    yield always, Ending(None, Status.OUTSIDE_SCALE)


def _absent(absences: Absences) -> Iterator[tuple[Node, Ending]]:
    for kind, node in absences.kinds:
        yield node, Ending(None, ABSENT_STATUS[kind])


def _chosen(graph: Graph, ways: list[tuple[Node, int]]) -> Node:
    """Return the number that stands with the first condition that holds; the last always does."""
    result = graph.number(ways[-1][1])
    for condition, number in reversed(ways[:-1]):
        result = graph.choose(condition, graph.number(number), result)
    return result
