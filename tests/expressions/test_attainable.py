# SPDX-License-Identifier: MIT
"""The attainable values of formulas are those of a walk through the full product of the answers."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import product
from math import comb, prod
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import Absent, missing, not_applicable, undefined
from shnor_rules.expressions.attainable import Answer, Reached, Undecided, attainable
from shnor_rules.expressions.exact import Exact
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.lifted import plain
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.expressions.settling import settled, simplest
from shnor_rules.expressions.stretches import (
    BeyondStretchesError,
    Part,
    Stretch,
    any_of,
    any_whole_of,
    combined,
)
from shnor_rules.messages import say
from shnor_rules.notation import parse_interval
from tests.expressions.known import ANY_FORMULA, formulas, values

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable

ZERO_ONE: Final = (Fraction(), Fraction(1))
NO: Final = not_applicable("П")


def reached(text: str, answers: Mapping[str, Sequence[Reachable]]) -> tuple[Reached, ...]:
    """Return what a formula can be, which is decided."""
    listed = {name: [Answer(value) for value in each] for name, each in answers.items()}
    found = attainable(parse(text, limits=GENERATED), listed)
    assert not isinstance(found, Undecided), found.reason.render()
    return found


def by_walking(
    text: str, answers: Mapping[str, Sequence[Value]]
) -> dict[Hashable, tuple[int, dict[str, int]]]:
    """Return how often the full product comes to each value, and the first ranks that do."""
    expression = parse(text)
    names = [name for name in answers if name in expression.names]
    found: dict[Hashable, tuple[int, dict[str, int]]] = {}
    for ranks in product(*(range(len(answers[name])) for name in names)):
        chosen = dict(zip(names, ranks, strict=True))
        algebra = Exact({name: answers[name][rank] for name, rank in chosen.items()})
        value = plain(interpret(expression, algebra))
        count, first = found.get(value, (0, chosen))
        found[value] = (count + 1, first)
    return found


def yes_no(count: int, *more: Reachable) -> dict[str, tuple[Reachable, ...]]:
    """Return that many indicators of «да» and «нет», with what else can be answered."""
    return {f"П{number}": (*ZERO_ONE, *more) for number in range(1, count + 1)}


def listed(count: int, join: str = ", ") -> str:
    """Return the names of that many indicators."""
    return join.join(yes_no(count))


@st.composite
def domains(draw: st.DrawFn) -> dict[str, list[Value]]:
    """Return one to three different values of every name."""
    drawn = draw(st.lists(values(), min_size=1, max_size=3))
    found: dict[str, dict[Hashable, Value]] = {}
    for each in drawn:
        for name, value in each.items():
            found.setdefault(name, {})[plain(value)] = value
    return {name: list(several.values()) for name, several in found.items()}


@given(ANY_FORMULA, domains())
def test_any_formula_comes_to_what_the_full_product_does(
    text: str, answers: dict[str, list[Value]]
) -> None:
    """Values, how many combinations give each, and the first of these are those of the walk."""
    assume(prod(len(answers[name]) for name in parse(text).names) <= 250)

    expected = by_walking(text, answers)

    assert expected == {each.value: (each.count, each.ranks) for each in reached(text, answers)}


def test_what_decides_nothing_is_left_aside() -> None:
    """Inputs that the formula does not name neither count nor stand in the witness."""
    (only,) = reached("1 + 1", yes_no(3))

    assert (Fraction(2), 1, {}) == (only.value, only.count, only.ranks)


def test_several_answers_that_give_one_value_are_counted() -> None:
    """An answer stands for as many as it says, as patterns of items with one sum do."""
    found = attainable(
        parse("П1 + П2"),
        {
            "П1": [Answer(Fraction(each), comb(3, each)) for each in range(4)],
            "П2": [Answer(Fraction(each), comb(2, each)) for each in range(3)],
        },
    )

    assert isinstance(found, tuple)
    assert {Fraction(each): comb(5, each) for each in range(6)} == {
        each.value: each.count for each in found
    }


@pytest.mark.parametrize("count", [23, 60])
def test_sums_of_many_answers_are_counted_without_walking(count: int) -> None:
    """The sums of many yes-no answers have the binomial counts."""
    found = reached(f"СУММ({listed(count)})", yes_no(count))

    assert {Fraction(each): comb(count, each) for each in range(count + 1)} == {
        each.value: each.count for each in found
    }
    top = max(found, key=lambda each: each.value if isinstance(each.value, Fraction) else 0)
    assert {1} == set(top.ranks.values())


def test_means_of_many_answers_with_no_are_counted_without_walking() -> None:
    """Of 23 answers with «нет», 3 ** 23 combinations, each mean has its trinomial count."""
    found = reached(f"СРЗНАЧ({listed(23)})", yes_no(23, NO))
    expected: Counter[Hashable] = Counter()
    for there in range(1, 24):
        for ones in range(there + 1):
            expected[Fraction(ones, there)] += comb(23, there) * comb(there, ones)
    expected[plain(NO)] = 1

    assert expected == {each.value: each.count for each in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("СУММ({0}) if МАКС({0}) > 0 else -1", 41),
        ("10 if {1} > 10 else {1}", 11),
        ("(П1 + П2) * ({1})", 61),
        ("ОКРУГЛ(СРЗНАЧ({0}), 1)", 11),
        ("МИН({0}) + МАКС({0}) + СЧЁТ({0})", 3),
        ("ДОЛЯ({1}, 40) if П1 == 1 and (П2 == 0 or not П3 == 1) else ABS(-{1})", 72),
    ],
)
def test_what_is_shared_is_kept_in_view_only_while_it_is_needed(text: str, expected: int) -> None:
    """Formulas that use forty answers several times are decided, and count all combinations."""
    whole = text.format(listed(40), f"({listed(40, ' + ')})")

    found = reached(whole, yes_no(40))

    assert expected == len(found)
    assert 2**40 == sum(each.count for each in found)
    for each in found[:5]:
        algebra = Exact({name: ZERO_ONE[rank] for name, rank in each.ranks.items()})
        assert each.value == interpret(parse(whole, limits=GENERATED), algebra)


def test_too_much_work_is_said_to_be_undecided() -> None:
    """Sixty weights of which all sums differ have no short way: the answer says so, soon."""
    weights = ", ".join(f"П{number}, {2**number}" for number in range(1, 61))
    answers = {name: [Answer(value) for value in each] for name, each in yes_no(60).items()}

    found = attainable(parse(f"СУММПРОИЗВ({weights})"), answers, most_work=2_000)

    assert Undecided(say("undecided.work", rows=2_000)) == found


def interval(text: str) -> Reachable:
    """Return the value of an input that can be any rational number of an interval."""
    return any_of("х", parse_interval(text))


X: Final = "х"


def described(found: Sequence[Reached]) -> list[str]:
    """Return what was reached in words: intervals in brackets, numbers, kinds of absence."""
    return sorted(
        str(each.value.interval)
        if isinstance(each.value, Stretch)
        else each.value.kind.value
        if isinstance(each.value, Absent)
        else str(each.value)
        for each in found
    )


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("х", "[0; 2]", ["[0; 2]"]),
        ("1 - х / 2", "[0; 2)", ["(0; 1]"]),
        ("х * 0 + 3", "[0; 2]", ["3"]),
        ("х - х", "[0; 2]", ["0"]),
        ("2 * х - х / 2", "[0; 2]", ["[0; 3]"]),
        ("-х", "более 2", ["менее -2"]),
        ("3 - х", "[0; 1]", ["[2; 3]"]),
        ("3 + х", "[1; 1]", ["4"]),
        ("СУММ(х, 1)", "[0; 2]", ["[1; 3]"]),
        ("СРЗНАЧ(х, 1)", "[0; 2]", ["[0,5; 1,5]"]),
        ("СЧЁТ(х, 1)", "[0; 2]", ["2"]),
        ("МИН(х, 1)", "[0; 2]", ["1", "[0; 1)"]),
        ("МАКС(1, х)", "[0; 2]", ["(1; 2]", "1"]),
        ("СУММПРОИЗВ(х, 0.5, 1, 0.5)", "[0; 2]", ["[0,5; 1,5]"]),
        ("СРВЗВЕШ(х, 1, 1, 3)", "[0; 2]", ["[0,75; 1,25]"]),
        ("СРВЗВЕШ(х, 0)", "[0; 2]", ["undefined"]),
        ("ВЕСОТВЕТОВ(х, 0.5)", "[0; 2]", ["1/2"]),
        ("ДОЛЯ(х, 4)", "[0; 2]", ["[0; 50]"]),
        ("ПРИМЕНИМО(х)", "[0; 2]", ["True"]),
        ("ABS(х)", "[-1; 2]", ["(0; 1]", "(0; 2]", "0"]),
        ("ОКРУГЛ(х, 0)", "[0; 2]", ["0", "1", "2"]),
        ("ОКРУГЛ(х, 0)", "(-1.5; -0.5)", ["-1"]),
        ("х > 1", "[0; 2]", ["False", "True"]),
        ("1 > х", "[0; 2]", ["False", "True"]),
        ("х >= 0", "[0; 2]", ["True"]),
        ("х == 1", "[0; 2]", ["False", "True"]),
        ("3 != х", "[0; 2]", ["True"]),
        ("х > х", "[0; 2]", ["False"]),
        ("х == 'слово'", "[0; 2]", ["False"]),
        ("5 if х > 1 else х", "[0; 2]", ["5", "[0; 1)", "1"]),
        ("1 / 0 + х", "[0; 2]", ["undefined"]),
        ("х == 1 / 0", "[0; 2]", ["undefined"]),
        ("СУММ(х, 1 / 0)", "[0; 2]", ["undefined"]),
        ("ДОЛЯ(1 / 0, х)", "[0; 2]", ["undefined"]),
    ],
)
def test_any_number_of_an_interval_is_kept_exact(text: str, of: str, expected: list[str]) -> None:
    """What a formula makes of any rational number of an interval is intervals and numbers."""
    found = reached(text, {X: [interval(of.replace(".", ","))]})

    assert sorted(expected) == described(found)
    for each in found:
        if isinstance(each.value, Stretch):
            target = simplest(each.value.interval)
            inputs = settled(each.value, target, each.cells)
        else:
            target = each.value  # type: ignore[assignment]
            inputs = settled(None, Fraction(), each.cells)
        assert inputs.get(X, Fraction(1)) in parse_interval(of.replace(".", ","))
        exact = interpret(parse(text), Exact({X: inputs.get(X, Fraction(1))}))
        assert target == plain(exact)


@pytest.mark.parametrize(
    "text",
    [
        "х * у",
        "х * х",
        "1 / х",
        "х / у",
        "ДОЛЯ(1, х)",
        "ОКРУГЛ(у, 1)",
        "х + 1 if х + у > 1 else х",
        "(х - у if х + у > 1 else 0)",
        "х > у",
        "ц + 1",
        "2 * ц",
    ],
)
def test_what_is_no_longer_exact_is_said_to_be_undecided(text: str) -> None:
    """Products and quotients of such numbers, and sums seen in two ways, are not guessed at."""
    answers = {
        "х": [Answer(interval("[0; 2]"))],
        "у": [Answer(any_of("у", parse_interval("не менее 1")))],
        "ц": [Answer(any_whole_of("ц", parse_interval("не менее 0")))],
    }

    assert Undecided(say("undecided.stretches")) == attainable(parse(text), answers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 if х + у > 10 else х + у", ["10", "10", "[0; 10)"]),
        ("10 if х + у > 10 else 2 * х + 2 * у + 1", ["10", "21", "[1; 21)"]),
        ("х + у if х > 1 else 0", ["(1; 22]", "0", "0"]),
        ("х - у", ["[-20; 2]"]),
        ("СРЗНАЧ(х, 1 if х > 1 else 0)", ["(1; 1,5]", "1/2", "[0; 0,5)"]),
        ("МИН(СРЗНАЧ(у, х, 3 if х > 1 else 0), 100)", ["(4/3; 25/3]", "[0; 7)", "[1/3; 7]"]),
        ("ц < 3.5", ["False", "True"]),
        ("1 if м < -3 else 2", ["1", "2"]),
        ("х > 1 if True else False", ["False", "True"]),
        ("ц > 4.5", ["False", "True"]),
        ("'много' if ц > 2 else ('два' if ц == 2 else 'мало')", ["два", "мало", "много"]),
        ("ц", ["не менее 0"]),
    ],
)
def test_sums_of_such_numbers_can_be_cut(text: str, expected: list[str]) -> None:
    """A sum is compared with a bound and capped by it; a whole number is compared."""
    answers: dict[str, list[Reachable]] = {
        "х": [interval("[0; 2]")],
        "у": [any_of("у", parse_interval("[0; 20]"))],
        "ц": [any_whole_of("ц", parse_interval("не менее 0"))],
        "м": [any_whole_of("м", parse_interval("не более 0"))],
    }
    found = reached(text, answers)

    assert sorted(set(expected)) == sorted(set(described(found)))
    for each in found:
        stretch = each.value if isinstance(each.value, Stretch) else None
        target = Fraction() if stretch is None else simplest(stretch.interval)
        inputs = settled(stretch, target, each.cells)
        exact = interpret(parse(text), Exact(dict(inputs)))
        assert exact == (each.value if stretch is None else target)


@given(
    formulas(Type.NUMBER, 2),
    values(),
    st.lists(st.fractions(0, 1, max_denominator=12), min_size=4, max_size=4),
)
def test_every_number_of_an_interval_is_covered_and_every_target_is_met(
    text: str, fixed: dict[str, Value], chosen: list[Fraction]
) -> None:
    """Numbers from intervals come to what was reached, and what was reached is come to."""
    numbers = ["П1", "балл_ege", "П3", "ёж"]
    answers: dict[str, list[Answer]] = {name: [Answer(value)] for name, value in fixed.items()}
    for name in numbers:
        answers[name] = [Answer(any_of(name, parse_interval("[0; 1]")))]
    expression = parse(text)
    found = attainable(expression, answers)
    assume(not isinstance(found, Undecided))
    assert isinstance(found, tuple)

    exact = plain(
        interpret(expression, Exact({**fixed, **dict(zip(numbers, chosen, strict=True))}))
    )
    assert any(
        exact in each.value.interval
        if isinstance(each.value, Stretch) and isinstance(exact, Fraction)
        else exact == each.value
        for each in found
    )
    for each in found:
        target = simplest(each.value.interval) if isinstance(each.value, Stretch) else each.value
        stretch = each.value if isinstance(each.value, Stretch) else None
        inputs = settled(
            stretch, target if isinstance(target, Fraction) else Fraction(), each.cells
        )
        again = interpret(expression, Exact({**fixed, **inputs}))
        assert target == plain(again)


def test_absences_are_told_apart_by_kind_and_by_what_leaves_them_out() -> None:
    """The names and reasons of absences decide nothing, so they do not multiply the values."""
    answers = [missing("а"), missing("б"), undefined(say("absent.division")), NO, NO.forbidding()]

    assert 4 == len(reached("П1", {"П1": answers}))


def test_parts_of_one_input_are_never_added_up_as_if_they_were_free() -> None:
    """A number and a piece of a sum that it is in depend on one another."""
    both = any_of("х", parse_interval("[0; 1]")) + any_of("у", parse_interval("[0; 1]"))
    assert isinstance(both, Stretch)
    piece = Part(both, parse_interval("[0; 1)"))

    with pytest.raises(BeyondStretchesError):
        combined(Fraction(), {piece: Fraction(1), both.parts[0][0]: Fraction(1)})
