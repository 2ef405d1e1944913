# SPDX-License-Identifier: MIT
"""Bounds hold every value that a formula can have, and are tight where they say so."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import Absence, Absent, missing, not_applicable, undefined
from shnor_rules.expressions.attainable import Answer, Undecided, attainable
from shnor_rules.expressions.bounds import Bounding
from shnor_rules.expressions.exact import Exact
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.hull import hull, point, united
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.expressions.possible import Bounds, Lack, of_interval, of_values
from shnor_rules.expressions.stretches import Stretch, any_of
from shnor_rules.messages import say
from shnor_rules.notation import parse_interval
from tests.expressions.known import ANY_FORMULA, KINDS, formulas, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.notation import Interval

NO: Final = not_applicable("П1")
GONE: Final = missing("П2")
LEFT_OUT: Final = Lack(Absence.NOT_APPLICABLE, left_out=True)


def bounded(text: str, values: Mapping[str, Bounds]) -> Bounds:
    """Return the bounds of a formula."""
    return interpret(parse(text, limits=GENERATED), Bounding(values))


def within(text: str, name: str = "х") -> Bounds:
    """Return the bounds of an input that is any number of an interval."""
    return of_interval(parse_interval(text), inputs=[name])


def walked(text: str, answers: Mapping[str, Iterable[Value]]) -> list[Value]:
    """Return the values of a formula for every combination of the answers to its names."""
    expression = parse(text)
    names = expression.names
    return [
        interpret(expression, Exact(dict(zip(names, chosen, strict=True))))
        for chosen in product(*(answers[name] for name in names))
    ]


def once_each(text: str) -> tuple[str, dict[str, str]]:
    """Return a formula with every place of a name made a name of its own, and whose it was."""
    origin: dict[str, str] = {}

    def own(found: re.Match[str]) -> str:
        name = f"{found[0]}_{len(origin)}"
        origin[name] = found[0]
        return name

    names = sorted(KINDS, key=len, reverse=True)
    return re.sub(rf"(?<!\w)({'|'.join(names)})(?!\w)", own, text), origin


@st.composite
def domains(draw: st.DrawFn) -> dict[str, list[Value]]:
    """Return one to three values of every name."""
    drawn = draw(st.lists(values(), min_size=1, max_size=3))
    return {name: [each[name] for each in drawn] for name in KINDS}


@given(ANY_FORMULA, domains())
def test_every_exact_value_is_within_the_bounds(text: str, answers: dict[str, list[Value]]) -> None:
    """Numbers, codes, truth values and absences with their names are all foreseen."""
    assume(prod(len(answers[name]) for name in parse(text).names) <= 250)
    bounds = bounded(text, {name: of_values(each, inputs=[name]) for name, each in answers.items()})

    assert [] == [value for value in walked(text, answers) if value not in bounds]
    assert bounds.inputs <= KINDS.keys()


@given(ANY_FORMULA, domains())
def test_bounds_that_say_so_are_tight_where_each_name_occurs_once(
    text: str, answers: dict[str, list[Value]]
) -> None:
    """The ends are attained, and every code, truth value and lack is truly possible."""
    single, origin = once_each(text)
    own = {name: answers[of] for name, of in origin.items()}
    assume(prod(len(each) for each in own.values()) <= 250)
    bounds = bounded(single, {name: of_values(each, inputs=[name]) for name, each in own.items()})
    assume(bounds.is_tight)

    found = walked(single, own)

    assert hull(point(each) for each in found if isinstance(each, Fraction)) == bounds.numbers
    assert {each for each in found if isinstance(each, str)} == bounds.codes
    assert {each for each in found if isinstance(each, bool)} == bounds.truths
    absent = {Lack(each.kind, each.left_out) for each in found if isinstance(each, Absent)}
    assert absent == bounds.lacks.keys()


INTERVALS: Final = ("[0; 1]", "(0; 1]", "[-1; 1)", "(-1; 2)", "не менее 0", "менее 1", "[2; 2]")


@given(formulas(Type.NUMBER, 2), values(), st.lists(st.sampled_from(INTERVALS), min_size=9))
@example("П1 / 2", {name: Fraction(1) for name in KINDS}, ["(0; 1]"] * 9)
def test_bounds_over_intervals_hold_all_that_is_attained_and_are_tight_where_they_say_so(
    text: str, fixed: dict[str, Value], intervals: list[str]
) -> None:
    """The hull of the exact attainable values is inside the bounds, and is them where tight."""
    single, origin = once_each(text)
    assume(len(origin) <= len(intervals))
    own: dict[str, Bounds] = {}
    answers: dict[str, list[Answer]] = {}
    for (name, of), chosen in zip(origin.items(), intervals, strict=False):
        if KINDS[of].type is Type.NUMBER:
            own[name] = within(chosen, name)
            answers[name] = [Answer(any_of(name, parse_interval(chosen)))]
        else:
            own[name] = of_values([fixed[of]], inputs=[name])
            answers[name] = [Answer(fixed[of])]
    bounds = bounded(single, own)
    found = attainable(parse(single), answers, most_work=5_000)
    assume(not isinstance(found, Undecided))
    assert isinstance(found, tuple)

    pieces = [_interval(each.value) for each in found]
    attained = united(each for each in pieces if each is not None)
    whole = hull(attained)
    assert hull([each for each in (whole, bounds.numbers) if each]) == bounds.numbers
    if bounds.is_tight:
        assert whole == bounds.numbers
    if bounds.is_tight and bounds.is_dense:
        assert (bounds.numbers,) == attained


def _interval(value: object) -> Interval | None:
    """Return where a value lies, if it is a number."""
    if isinstance(value, Stretch):
        return value.interval
    return point(value) if isinstance(value, Fraction) else None


def told(bounds: Bounds) -> str:
    """Return bounds in words: the interval, other values, lacks; `?` where they may be too wide."""
    parts = [] if bounds.numbers is None else [str(bounds.numbers)]
    parts += sorted(bounds.codes) + sorted(map(str, bounds.truths))
    parts += sorted(
        lack.kind.value + (" left out" if lack.left_out else "") for lack in bounds.lacks
    )
    return ", ".join(parts) + ("" if bounds.is_tight else "?")


NAMES: Final = {
    "х": within("[0; 2]", "х"),
    "у": within("(-1; 1)", "у"),
    "в": within("не менее 1", "в"),
    "плюс": within("(0; 1]", "плюс"),
    "плюс_2": within("(0; 1]", "плюс_2"),
    "менее": within("менее -1", "менее"),
    "список": of_values([Fraction(), Fraction(2)], inputs=["список"]),
    "мб": of_values([Fraction(1), Fraction(2), NO], inputs=["мб"]),
    "только_нет": of_values([NO], inputs=["только_нет"]),
    "пусто": of_values([GONE], inputs=["пусто"]),
    "пусто_или": of_values([Fraction(), Fraction(2), GONE], inputs=["пусто_или"]),
    "код": of_values(["а", "б"], inputs=["код"]),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("х + у", "(-1; 3)"),
        ("х - у", "(-1; 3)"),
        ("х * у", "(-2; 2)"),
        ("-х", "[-2; 0]"),
        ("х * 0", "[0; 0]"),
        ("плюс * х", "[0; 2]"),
        ("плюс * -плюс_2", "[-1; 0)"),
        ("х / у", "любое, undefined"),
        ("1 / х", "не менее 0,5, undefined"),
        ("у / х", "любое, undefined"),
        ("х / 2", "[0; 1]"),
        ("х / 0", "undefined"),
        ("1 / (х + 1)", "[1/3; 1]"),
        ("1 / в", "(0; 1]"),
        ("1 / -в", "[-1; 0)"),
        ("в * у", "любое"),
        ("х - х", "[-2; 2]?"),
        ("100 / список", "не менее 50, undefined?"),
        ("список / 2", "[0; 1]"),
        ("100 / (список + 1)", "[100/3; 100]"),
        ("ABS(у)", "[0; 1)"),
        ("ABS(-в)", "не менее 1"),
        ("ABS(в)", "не менее 1"),
        ("ABS(список - 1)", "[0; 1]?"),
        ("ABS(список)", "[0; 2]"),
        ("ABS(1 / 0)", "undefined"),
        ("ABS(менее)", "более 1"),
        ("ОКРУГЛ(х, 0)", "[0; 2]"),
        ("ОКРУГЛ(у, 0)", "[-1; 1]"),
        ("ОКРУГЛ(у / 2, 0)", "[0; 0]"),
        ("ОКРУГЛ(в / 3, 1)", "не менее 0,3"),
        ("ОКРУГЛ(1 / 0, 1)", "undefined"),
        ("ДОЛЯ(х, 4)", "[0; 50]"),
        ("ДОЛЯ(1, х)", "не менее 50, undefined"),
        ("СУММ(х, у)", "(-1; 3)"),
        ("СУММ(х, мб)", "[0; 4]"),
        ("СУММ(у, мб)", "(-1; 3)"),
        ("СУММ(мб)", "[1; 2], not-applicable left out"),
        ("СУММ(х, пусто)", "missing"),
        ("СУММ(х, пусто_или)", "[0; 4], missing"),
        ("СУММ(пусто_или, мб)", "[0; 4], missing"),
        ("СУММ(пусто, пусто_или)", "missing"),
        ("СРЗНАЧ(х, мб)", "[0; 2]"),
        ("СРЗНАЧ(4, мб)", "[2,5; 4]"),
        ("СЧЁТ(х, у, мб)", "[2; 3]"),
        ("СЧЁТ(только_нет)", "[0; 0]"),
        ("МИН(х, 1)", "[0; 1]"),
        ("МАКС(х, мб)", "[0; 2]"),
        ("МИН(3, мб)", "[1; 3]"),
        ("СУММПРОИЗВ(х, 0.5, у, 2)", "(-2; 3)"),
        ("СРВЗВЕШ(х, 1, мб, 3)", "[0; 2]"),
        ("СРВЗВЕШ(4, 1, мб, 1)", "[2,5; 4]"),
        ("СРВЗВЕШ(х, 0)", "undefined"),
        ("СРВЗВЕШ(х, 0, мб, 1)", "[1; 2], undefined"),
        ("ВЕСОТВЕТОВ(х, 0.3, мб, 0.7)", "[0,3; 1]"),
        ("ПРИМЕНИМО(х)", "True"),
        ("ПРИМЕНИМО(мб)", "False, True"),
        ("ПРИМЕНИМО(пусто_или)", "True, missing"),
        ("х < у", "False, True"),
        ("х < 0", "False"),
        ("х <= 0", "False, True"),
        ("2 >= х", "True"),
        ("у < 1", "True"),
        ("у >= 1", "False"),
        ("менее < в", "True"),
        ("код < 1", "False"),
        ("код == 1", "False"),
        ("1 == код", "False"),
        ("х == 1", "False, True"),
        ("х == 3", "False"),
        ("х != 3", "True"),
        ("1 == 1", "True"),
        ("список == 2", "False, True"),
        ("список == 1", "False, True?"),
        ("список == х", "False, True"),
        ("код == 'а'", "False, True"),
        ("код == 'в'", "False"),
        ("'а' == 'а'", "True"),
        ("мб == 0", "False"),
        ("мб == только_нет", "False, True"),
        ("только_нет == только_нет", "True?"),
        ("пусто == мб", "missing"),
        ("пусто_или == 1", "False, True, missing?"),
        ("пусто == 1 / 0", "missing"),
        ("х > 1 and у > 0", "False, True"),
        ("х > 5 and у > 0", "False"),
        ("х > 5 or у > 5", "False"),
        ("х > 1 and пусто > 1", "False, missing"),
        ("х > 1 or пусто > 1", "True, missing"),
        ("пусто > 1 and пусто_или > 0", "False, missing"),
        ("not х > 5", "True"),
        ("0 < х < 1", "False, True?"),
        ("5 if х > 1 else у", "(-1; 5]"),
        ("5 if х > 5 else у", "(-1; 1)"),
        ("5 if пусто > 1 else у", "missing"),
        ("'а' if х > 1 else 'б'", "а, б"),
        ("True", "True"),
        ("пусто + 1", "missing"),
        ("1 / пусто", "missing"),
        ("мб + 1", "[2; 3], not-applicable left out"),
        ("мб + пусто_или", "[1; 4], missing, not-applicable left out"),
    ],
)
def test_bounds_of_single_operations(text: str, expected: str) -> None:
    """What each operation makes of intervals, of lists of numbers, and of what can be absent."""
    assert expected == told(bounded(text, NAMES))


@pytest.mark.parametrize(
    ("text", "dense"),
    [
        ("х", True),
        ("1", True),
        ("х + у", True),
        ("х + список", False),
        ("х * 2", True),
        ("х * у", False),
        ("х / 2", True),
        ("1 / в", False),
        ("-х", True),
        ("ABS(у)", True),
        ("ОКРУГЛ(х, 0)", False),
        ("ОКРУГЛ(у / 3, 0)", True),
        ("СУММ(х, у)", True),
        ("СУММ(х, мб)", False),
        ("СУММ(х, возможно)", False),
        ("СЧЁТ(х, у)", True),
        ("СЧЁТ(х, возможно)", False),
        ("ВЕСОТВЕТОВ(х, 1, возможно, 2)", False),
        ("х if у > 0 else 1", False),
        ("х if 2 > 1 else 5", True),
    ],
)
def test_bounds_know_where_every_number_is_possible(text: str, dense: bool) -> None:  # noqa: FBT001
    """Sums of numbers of intervals are dense; lists, products and what can be left out are not."""
    # Any number of [5; 6], or left out: between the sums with it and without it lies a hole.
    optional = evolve(within("[5; 6]", "возможно"), lacks={LEFT_OUT: frozenset({"возможно"})})

    assert dense == bounded(text, {**NAMES, "возможно": optional}).is_dense


def test_the_names_of_absences_are_foreseen() -> None:
    """Bounds say from which names an absence can come, and hold no absence from elsewhere."""
    names = {"П1": of_values([NO, Fraction(1)]), "П2": of_values([GONE, Fraction(1)])}

    bounds = bounded("П1 + П2", names)

    assert GONE in bounds
    assert NO in bounds
    assert missing("П3") not in bounds
    assert undefined(say("absent.division")) not in bounds
    assert Fraction(2) in bounds
    assert Fraction(3) not in bounds
    assert "слово" not in bounds
    assert True not in bounds


@pytest.mark.parametrize(
    ("sign", "expected"),
    [("", "[0; 1], not-applicable left out?"), ("0", "любое, not-applicable left out, undefined?")],
)
def test_very_many_weights_are_not_told_apart(sign: str, expected: str) -> None:
    """Where the sums of the weights are too many, the bounds hold and do not claim to be tight."""
    names = [f"П{number}" for number in range(12)]
    pairs = ", ".join(f"{name}, {2**number}" for number, name in enumerate(names))
    optional = of_values([Fraction(), Fraction(1), NO])
    zero = f", П0, {sign}" if sign else ""

    found = bounded(f"СРВЗВЕШ({pairs}{zero})", dict.fromkeys(names, optional))

    assert expected == told(found)
