# SPDX-License-Identifier: MIT
"""Every interpretation of a generated monitoring agrees with assessing its records one by one."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import islice, product
from math import prod
from typing import TYPE_CHECKING, Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.loading.meaning.kinds import kinds
from shnor_rules.model import Policy, read_as
from shnor_rules.program import Banding, Step, lower
from shnor_rules.proving import attainable, bounds
from shnor_rules.proving.domains import domains
from shnor_rules.testing import LISTED, monitorings, records
from tests.expressions.spoken import formula_of
from tests.proving.making import assert_witnessed, end_of, proved

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules import Assessment, Monitoring
    from shnor_rules.expressions import Expression
    from shnor_rules.program import Definition
    from shnor_rules.proving import Attainable
    from shnor_rules.proving.answering import By
    from shnor_rules.proving.domains import Domain
    from shnor_rules.proving.options import Option

MOST_ANSWERS: Final = 3
"""Answers of the grid to each attribute and indicator."""

MOST_WORK: Final = 2_000
"""Intermediate values looked at in a proof; what takes more is undecided, and only bounded."""

TYPES: Final = {Type.NUMBER: Fraction, Type.CODE: str, Type.TRUTH: bool}


@st.composite
def read(draw: st.DrawFn, monitorings: st.SearchStrategy[Monitoring]) -> Monitoring:
    """Return a monitoring as its text or one of its readings reads it."""
    monitoring = draw(monitorings)
    names = [reading.id for reading in monitoring.readings]
    return read_as(monitoring, draw(st.sampled_from([(), *((name,) for name in names)])))


ANY: Final = read(monitorings(most_indicators=3, most_levels=3))
COUNTABLE: Final = read(monitorings(most_indicators=3, most_levels=3, features=LISTED))


def grid(monitoring: Monitoring, by: By) -> list[Domain]:
    """Return what is asked of a record of the monitoring, with its answers."""
    return domains(monitoring, lower(monitoring), by, {})


def told(domain: Domain) -> list[Fraction | str | None]:
    """Return the first answers, and no answer where that is one, as `attainable` is told them."""
    listed = [option.told for option in domain.options]
    few: list[Fraction | str | None] = listed[: MOST_ANSWERS - 1]
    return [*few, *(listed[-1:] if len(listed) >= MOST_ANSWERS else [])]


def walk(
    monitoring: Monitoring, asked: list[Domain], known: Mapping[str, list[Any]]
) -> Iterator[tuple[Assessment, int]]:
    """Yield the assessment of every record of known answers, and in how many ways it is given."""
    options = [
        [option for option in domain.options if option.told in known[domain.key]]
        for domain in asked
    ]
    for chosen in product(*options):
        record = {
            domain.key: option.give(
                option.told if isinstance(option.told, Fraction) else Fraction()
            )
            for domain, option in zip(asked, chosen, strict=True)
        }
        given_answers = {key: answer for key, answer in record.items() if answer is not None}
        ways = prod(option.ways for option in chosen)
        yield shnor_rules.evaluate(monitoring, given_answers), ways


def number_of(option: Option) -> Fraction:
    """Return the number that an option stands for, or any where it is a word."""
    return option.told if isinstance(option.told, Fraction) else Fraction()


def assert_same(found: Attainable, ends: Counter[Any]) -> None:
    """Assert that outcomes and their counts are those of a walk."""
    assert dict(ends) == proved(found)
    assert ends.total() == found.records


@settings(max_examples=45)
@given(COUNTABLE, st.sampled_from(["values", "items", "accepted"]))
def test_what_is_attainable_is_what_records_come_to(monitoring: Monitoring, by: By) -> None:
    """Totals, statuses, levels and counts are those of all records, however they are counted."""
    asked = grid(monitoring, by)
    known = {domain.key: told(domain) for domain in asked}
    found = attainable(monitoring, by=by, given=known)
    used = {key for outcome in found.outcomes for key in outcome.witness}
    required = {each.id for each in monitoring.attributes if each.required}
    decisive = [
        each
        for each in asked
        if each.is_scored
        or (each.key in used and each.key not in required)
        or each.name in lower(monitoring).deciding
    ]

    ends: Counter[Any] = Counter()
    for assessment, ways in walk(monitoring, decisive, known):
        ends[end_of(assessment)] += ways

    assert_same(found, ends)
    assert_witnessed(monitoring, found)


@settings(max_examples=45)
@given(ANY, st.data())
def test_what_records_come_to_is_attainable_and_within_the_bounds(
    monitoring: Monitoring, data: st.DataObject
) -> None:
    """Records of any form, samples and shares too, end as was proved, within what was proved."""
    found = attainable(monitoring, by="accepted", most_work=MOST_WORK)
    limits = bounds(monitoring, by="accepted")
    for record in data.draw(st.lists(records(monitoring), min_size=1, max_size=4)):
        assessment = shnor_rules.evaluate(monitoring, record)
        assert [] == [
            name for name, value in assessment.values.items() if value not in limits[name]
        ]
        assert found.undecided is not None or is_foreseen(assessment, found)


def is_foreseen(assessment: Assessment, found: Attainable) -> bool:
    """Return whether the assessment is one of the outcomes."""
    _, status, level = end_of(assessment)
    for outcome in found.outcomes:
        conclusion = outcome.conclusion
        single = conclusion.levels[0] if len(conclusion.levels) == 1 else None
        if (conclusion.ending.value, single) == (status, level):
            total, actual = outcome.total, assessment.values["итог"]
            if isinstance(total, Stretch):
                if isinstance(actual, Fraction) and actual in total.interval:
                    return True
            elif isinstance(total, Absent):
                if isinstance(actual, Absent) and actual.kind is total.kind:
                    return True
            elif total == actual:
                return True
    return False


def formulas(monitoring: Monitoring) -> Iterator[Expression]:
    """Yield every formula of the program."""
    program = lower(monitoring)
    levels = () if program.levels is None else (program.levels,)
    for definition in (*program.definitions, *levels):
        if isinstance(definition, Banding):
            for band in definition.bands:
                if band.condition is not None:
                    yield band.condition
        else:
            yield definition.expression


def first_values(monitoring: Monitoring) -> list[dict[str, Value]]:
    """Return the values of some records."""
    asked = grid(monitoring, "values")
    known = {domain.key: told(domain) for domain in asked}
    return [dict(each.values) for each, _ in islice(walk(monitoring, asked, known), 5)]


@settings(max_examples=30)
@given(COUNTABLE, st.sampled_from(["ru", "en"]))
def test_words_are_read_back_as_the_formula(monitoring: Monitoring, lang: str) -> None:
    """Every formula of a monitoring, in words and back, has the value that it has."""
    known = first_values(monitoring)
    for expression in formulas(monitoring):
        words = formula_in_words(expression, lang)
        back = parse(formula_of(words, lang), limits=GENERATED)
        assert words == formula_in_words(back, lang)
        for values in known:
            assert interpret(expression, Exact(values)) == interpret(back, Exact(values))


@settings(max_examples=30)
@given(COUNTABLE)
def test_values_are_of_the_types_that_were_promised(monitoring: Monitoring) -> None:
    """A name has a value of its type, or the «нет» of a name that was foretold.

    What `запрещает итог` keeps from being computed is «нет» as well, for what comes after it.
    """
    program = lower(monitoring)
    names = [*monitoring.computed_names, *(each.id for each in monitoring.indicators)]
    promised = kinds(monitoring, names)
    for values in first_values(monitoring):
        forbidden: set[str] = set()
        for definition in program.definitions:
            value, kind = values[definition.name], promised[definition.name]
            if not isinstance(value, Absent):
                assert kind.type is not None
                assert TYPES[kind.type] is type(value)
            elif is_forbidding(definition) or forbidden & set(definition.names):
                forbidden.add(definition.name)
            elif value.kind is Absence.NOT_APPLICABLE:
                assert value.names <= kind.left_out


def is_forbidding(definition: Definition) -> bool:
    """Return whether a «нет» keeps a value from being computed."""
    return isinstance(definition, Step) and definition.not_applicable is Policy.FORBID
