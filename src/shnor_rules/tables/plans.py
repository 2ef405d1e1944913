# SPDX-License-Identifier: MIT
"""How a table would be computed: what is read from each column, and how wide numbers become.

Without a frame it is told from the declared value sets alone, and no engine has to be installed.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.evaluation.applying import applied
from shnor_rules.model import reading_names
from shnor_rules.notation import Range
from shnor_rules.tables.decimals_parts import decimal
from shnor_rules.tables.extras import require
from shnor_rules.tables.results import DECIMAL, REFUSED, RESULTS, asked
from shnor_rules.tables.simplifying import Simplifying
from shnor_rules.tables.widths import need, sources
from shnor_rules.whole import Domain, Graph, domains, in_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.notation import ValueSet
    from shnor_rules.tables.results import Asked
    from shnor_rules.whole import Node

PLACES: Final = 6
"""Decimals that are read from numbers and printed of totals, where nothing else is said."""

LARGEST: Final = 10**9
"""No larger number is read from a column, where the order sets no limits."""

_PERCENT: Final = 100


@frozen
class PlannedInput:
    """What is read for one input.

    Attributes:
        name: the input.
        values: what may be answered, as the order prints it; a row with anything else is refused.
        range: between what its whole numbers lie, or `None` where it is never a number.
        scale: how many of them make one, or `None` where each has a denominator of its own.
        words: the words that may be answered.
        is_used: whether what is asked for is computed from it.
    """

    name: str
    values: str
    range: tuple[int, int] | None
    scale: int | None
    words: tuple[str, ...]
    is_used: bool


@frozen
class PlannedStep:
    """Numbers that are computed together.

    Attributes:
        results: the columns that are made of them.
        bits: the narrowest whole numbers that hold everything on the way; `None` where none do.
        low: the lowest on the way, or `None` without a limit.
        high: the highest.
        inputs: what the largest is computed from.
    """

    results: tuple[str, ...]
    bits: int | None
    low: int | None
    high: int | None
    inputs: tuple[str, ...]


@frozen
class Plan:
    """How a table would be computed.

    Attributes:
        inputs: what is read.
        steps: what is computed.
    """

    inputs: tuple[PlannedInput, ...]
    steps: tuple[PlannedStep, ...]

    @property
    def bits(self) -> int | None:
        """The width of the widest numbers; `None` where no engine has them."""
        widths = [step.bits for step in self.steps]
        return None if None in widths else max((each or 0 for each in widths), default=0)


def table_plan(  # noqa: PLR0913  (those of `evaluate_table`)
    monitoring: Monitoring,
    frame: object = None,
    *,
    reading: str | Iterable[str] = (),
    keep: Iterable[str] | None = None,
    not_applicable: int | None = None,
    places: int = PLACES,
) -> Plan:
    """Return how `evaluate_table` would compute a table.

    It knows of no tables of samples: the values of their indicators are planned as columns of the
    table itself. With samples numbers can become wider, because sums of many rows are larger.

    Args:
        monitoring: the monitoring.
        frame: the table; without it the plan is that of columns which can hold all that may be
            answered.
        reading: the name of a reading, or several.
        keep: the names of the columns of the answer; without it, all.
        not_applicable: the whole number that stands for «нет» in columns of numbers.
        places: how many decimals are read from numbers, and the most that the text of the total
            has.

    Raises:
        InputError: a frame is given, and `evaluate_table` would refuse it for its columns.
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    names = reading_names(reading)
    read = applied(monitoring, names)
    given: Mapping[str, Domain] = declared(read, places=places)
    if frame is not None:
        require(("narwhals",))
        # Only those who have a frame need the libraries.
        from shnor_rules.tables.assessing import columns_of  # noqa: PLC0415  (an extra)

        given = columns_of(read, frame, not_applicable=not_applicable, places=places)
    kept = RESULTS if keep is None else [name for name in RESULTS if name in set(keep)]
    whole = in_whole(read, given)
    wanted = asked(whole, kept, REFUSED, Simplifying(whole.graph))
    used = sources(wanted.nodes)
    return Plan(
        inputs=tuple(_inputs(read, given, used)),
        steps=tuple(_steps(wanted, kept, places)),
    )


def declared(monitoring: Monitoring, *, places: int) -> dict[str, Domain]:
    """Return what each input of a table can be, whatever types its columns have.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        places: how many decimals are read.
    """
    found = domains(monitoring)
    for attribute in monitoring.attributes:
        if isinstance(attribute.values, Range):
            found[attribute.id] = _within(found[attribute.id], attribute.values, places)
    for each in monitoring.indicators:
        if each.share is not None:
            counted = Domain((0, _PERCENT * LARGEST), None, most=LARGEST)
            found[each.measured] = evolve(counted, absent=found[each.measured].absent)
        elif not each.is_free and isinstance(each.allowed, Range):
            found[each.measured] = _within(found[each.measured], each.allowed, places)
    return found


def _within(domain: Domain, values: Range, places: int) -> Domain:
    scale = 1 if values.whole else 10**places
    low, high = values.interval.low, values.interval.high
    least = max(Fraction(-LARGEST), -LARGEST if low is None else low) * scale
    most = min(Fraction(LARGEST), LARGEST if high is None else high) * scale
    return evolve(domain, range=(min(0, -(-least // 1)), max(0, most // 1)), scale=scale)


def _inputs(
    monitoring: Monitoring, given: Mapping[str, Domain], used: Sequence[str]
) -> Iterator[PlannedInput]:
    for name, values in _values(monitoring):
        domain = given[name]
        low, high = domain.range or (None, None)
        range_ = None if low is None or high is None else (low, high)
        yield PlannedInput(name, str(values), range_, domain.scale, domain.words, name in used)


def _values(monitoring: Monitoring) -> Iterator[tuple[str, ValueSet]]:
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            yield attribute.id, attribute.values
    for each in monitoring.indicators:
        if not each.is_free:
            yield each.measured, each.allowed


def _steps(wanted: Asked, kept: Sequence[str], places: int) -> Iterator[PlannedStep]:
    direct = [name for name in kept if name != DECIMAL]
    yield _step(direct, wanted.nodes)
    if DECIMAL in kept and wanted.numerator is not None and wanted.denominator is not None:
        graph = Graph()
        numerator = graph.source("over", wanted.numerator.range)
        denominator = graph.source("under", (1, wanted.denominator.high))
        parts = decimal(graph, numerator, denominator, places=places)
        step = _step([DECIMAL], parts.nodes)
        yield evolve(step, inputs=sources((wanted.numerator, wanted.denominator)))


def _step(results: Sequence[str], nodes: Sequence[Node]) -> PlannedStep:
    largest = need(nodes)
    if largest is None:
        return PlannedStep(tuple(results), 8, 0, 0, ())
    return PlannedStep(
        tuple(results), largest.bits, largest.low, largest.high, sources((largest.node,))
    )
