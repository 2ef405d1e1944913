# SPDX-License-Identifier: MIT
"""A strategy for the records at the bounds of a scale: on each bound, just below, just above."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from shnor_rules.notation import format_number, parse_number
from shnor_rules.proving import attainable
from shnor_rules.proving.beside import sides
from shnor_rules.testing.answering.neighbours import Neighbours
from shnor_rules.testing.answering.parts import as_read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from fractions import Fraction

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.model import Monitoring
    from shnor_rules.proving import Attainable
    from shnor_rules.proving.domains import Given
    from shnor_rules.testing.answering.answers import Fields


def records_near(
    monitoring: Monitoring,
    *,
    reading: str | Iterable[str] = (),
    level: str | None = None,
    bound: Fraction | float | str | None = None,
    given: Given | None = None,
) -> SearchStrategy[Fields]:
    """Return a strategy for records whose total is on a bound of the scale or next to it.

    The totals are known before any record is made, from `attainable`; nothing is filtered. Next to
    a bound is the nearest total that a record has. Where totals are dense there is no nearest one,
    and totals within a tenth, a hundredth and so on come, or all between this bound and the next.
    The records of one place differ: other answers with the same total, other forms of the answers,
    another order of rows.

    A test that takes nothing else from Hypothesis meets every place within 50 examples, as long as
    there are no more than 15 of them; see `bound` for larger scales, and for tests that draw more
    than the record. A failing test shows the first record of a place, if that fails.

    Example:
        >>> import shnor_rules
        >>> from hypothesis import given
        >>> from shnor_rules.testing import records_near
        >>> monitoring = shnor_rules.load("korenovsky")["teacher-competence"]
        >>> @given(record=records_near(monitoring, bound="0,5"))
        ... def test_half(record):
        ...     assert shnor_rules.evaluate(monitoring, record).total < 1

    Args:
        monitoring: the monitoring.
        reading: the name of a reading, or several; without any, the literal text stands.
        level: only the bounds of the level of this name.
        bound: only this bound; a float is read by its digits.
        given: the only answers to think of, as for `attainable`: where that cannot tell all totals,
            it may for fewer answers.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        ValueError: there is no such level or bound, or no bounds at all, or it cannot be told which
            totals there are; says why, and what there is.
        TypeError: `monitoring` is no monitoring.
    """
    read = as_read(monitoring, reading)
    found = _attainable(read) if given is None else attainable(read, given=given)
    if found.undecided is not None:
        message = f"{monitoring.id}: {found.undecided.render('en')}"
        raise ValueError(message)
    places = [place for place in sides(found) if level is None or place.bound in _ends(read, level)]
    number = None if bound is None else parse_number(str(bound))
    chosen = tuple(place for place in places if number is None or place.bound == number)
    if not chosen:
        message = f"{monitoring.id}: {_lacking(read, {place.bound for place in places}, number)}"
        raise ValueError(message)
    return _record(Neighbours(read, given or {}, chosen))


# A strategy may be asked for within a test, again for every example.
@lru_cache(maxsize=64)
def _attainable(monitoring: Monitoring) -> Attainable:
    return attainable(monitoring)


def _ends(monitoring: Monitoring, name: str) -> set[Fraction]:
    """Return the ends of the intervals of a level.

    Raises:
        ValueError: there is no such level.
    """
    levels = () if monitoring.scale is None else monitoring.scale.bands
    named = [level for level in levels if level.name == name]
    if levels and not named:
        known = "; ".join(dict.fromkeys(level.name for level in levels))
        message = f"{monitoring.id}: there is no level {name}; there are: {known}"
        raise ValueError(message)
    intervals = [level.interval for level in named if level.interval]
    return {end for each in intervals for end in (each.low, each.high) if end is not None}


def _lacking(read: Monitoring, known: Collection[Fraction], number: Fraction | None) -> str:
    """Return why there are no places, in the words of an error."""
    if known and number is not None:
        there = "; ".join(map(format_number, sorted(known)))
        return f"no record is near the bound {format_number(number)}; there are: {there}"
    levels = () if read.scale is None else read.scale.bands
    if any(level.interval for level in levels):
        return "no record is near a bound that is asked for"
    return "there are no levels with bounds"


def _record(of: Neighbours) -> SearchStrategy[Fields]:
    places = len(of.places)

    # A failing test prints the arguments of a strategy: the name of the monitoring is enough.
    @st.composite
    def record(draw: DrawFn, _: str) -> Fields:
        # What Hypothesis has tried to the end, it does not try again. The first record of a place
        # needs no further draw, so that every place is met soon, and everything else comes after
        # it; one number for all the rest leaves nothing to mutate before that.
        place = draw(st.integers(0, places))
        return of.first(place) if place < places else of.record(draw(others))

    others = st.integers(0, of.number - 1)
    return record(of.monitoring.id)
