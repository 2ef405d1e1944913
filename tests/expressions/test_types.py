# SPDX-License-Identifier: MIT
"""What is found in a formula before anything runs: names, types, and «нет» beside plain signs."""

from __future__ import annotations

from typing import Final

import pytest

from shnor_rules.expressions import Arithmetic, Comparison, parse
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, TRUTH, UNKNOWN, Kind, check_types
from tests.expressions.formulas import marked, placed

KINDS: Final = {
    "П1": NUMBER,
    "П2": Kind(Type.NUMBER, left_out=frozenset({"П2"})),
    "П3": Kind(Type.NUMBER, left_out=frozenset({"П3"})),
    "вид": Kind(Type.CODE, codes=frozenset({"лицей", "школа"})),
    "сорт": Kind(Type.CODE, left_out=frozenset({"сорт"}), codes=frozenset({"лицей", "сад"})),
    "слово": Kind(Type.CODE),
    "флаг": TRUTH,
    "сломано": UNKNOWN,
}


def kind_of(text: str, expected: Type = Type.NUMBER) -> Kind:
    """Return the kind of a formula in which nothing is wrong."""
    kind, faults = check_types(parse(text), KINDS, expected)
    assert () == faults
    return kind


def assert_faulty(key: str, text: str, expected: Type = Type.NUMBER) -> dict[str, object]:
    """Hold that the only fault is `key` at the marked place; return what it says."""
    formula, start, end = marked(text)
    _, faults = check_types(parse(formula), KINDS, expected)
    assert [(key, start, end)] == placed(faults)
    return dict(faults[0].message.parameters)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("П1 + 2 * -П1", Type.NUMBER),
        ("'лицей'", Type.CODE),
        ("вид", Type.CODE),
        ("True", Type.TRUTH),
        ("флаг", Type.TRUTH),
        ("not флаг and П1 > 0 or П1 < 3 <= 4", Type.TRUTH),
        ("вид == 'школа'", Type.TRUTH),
        ("слово == 'что угодно'", Type.TRUTH),
        ("вид != слово", Type.TRUTH),
        ("вид == сорт", Type.TRUTH),
        ("флаг == (П1 > 0)", Type.TRUTH),
        ("П2 == 1", Type.TRUTH),
        ("1 if вид == 'школа' else 2", Type.NUMBER),
        ("'школа' if флаг else 'лицей'", Type.CODE),
        ("ПРИМЕНИМО(П2)", Type.TRUTH),
        ("СУММ(П1, П2)", Type.NUMBER),
    ],
)
def test_what_fits_together(text: str, expected: Type) -> None:
    """Numbers with numbers, codes with codes they can be, conditions with conditions."""
    assert expected is kind_of(text, expected).type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‹'лицей'› + 1", Type.NUMBER),
        ("П1 - ‹флаг›", Type.NUMBER),
        ("П1 + -‹вид›", Type.NUMBER),
        ("‹вид› < 1", Type.TRUTH),
        ("1 >= ‹флаг›", Type.TRUTH),
        ("П1 == ‹'лицей'›", Type.TRUTH),
        ("вид != ‹1›", Type.TRUTH),
        ("флаг and ‹П1›", Type.TRUTH),
        ("‹вид› or флаг", Type.TRUTH),
        ("not ‹П1›", Type.TRUTH),
        ("1 if ‹П1› else 2", Type.NUMBER),
        ("1 if флаг else ‹'лицей'›", Type.NUMBER),
        ("СУММ(П1, ‹вид›)", Type.NUMBER),
        ("П1 + ОКРУГЛ(‹флаг›, 1)", Type.NUMBER),
        ("СРВЗВЕШ(‹вид›, 1)", Type.NUMBER),
        ("‹П1 > 0›", Type.NUMBER),
        ("‹П1›", Type.TRUTH),
        ("‹вид›", Type.NUMBER),
    ],
)
def test_types_are_not_mixed(text: str, expected: Type) -> None:
    """The operation that cannot be computed is marked, once, with both types in words."""
    said = assert_faulty("mixed-types", text, expected)

    assert said["expected"] != said["actual"]


def test_a_mix_is_said_in_both_languages() -> None:
    """«здесь нужно число, а стоит слово»."""
    _, (fault,) = check_types(parse("вид + 1"), KINDS, Type.NUMBER)

    assert "1: здесь нужно число, а стоит слово" == fault.render()
    assert "1: a number is needed here, but this is a word" == fault.render("en")


def test_an_unexplained_word_among_numbers_is_named() -> None:
    """The step that mends it is told: not_applicable."""
    kinds = {"П1": Kind(Type.CODE, codes=frozenset({"нет"}), odd_word="нет")}
    _, (fault,) = check_types(parse("П1 + 1"), kinds, Type.NUMBER)
    _, (other,) = check_types(parse("1 if П1 else 2"), kinds, Type.NUMBER)

    assert "1: здесь нужно число, а среди значений есть слово «нет»" == fault.render()
    assert str(fault.message.help("ru")).endswith("not_applicable: нет")
    assert "mixed-types" == other.message.key


def test_several_faults_come_in_the_order_of_the_text() -> None:
    """Nothing is hidden by what is wrong before it."""
    _, faults = check_types(
        parse("(вид + 1) * ёлка if П1 else СУММ(П2 - 1, неизвестное)"), KINDS, Type.NUMBER
    )

    assert [
        ("mixed-types", 1, 4),
        ("unknown-name", 12, 16),
        ("mixed-types", 20, 22),
        ("absent-in-arithmetic", 33, 35),
        ("unknown-name", 41, 52),
    ] == placed(faults)


@pytest.mark.parametrize(
    ("name", "why", "near"),
    [
        ("вит", "near", "вид"),
        ("ВИД", "case", "вид"),
        ("dbl", "layout", "вид"),
        ("cлово", "look-alike", "слово"),
    ],
)
def test_an_unknown_name_gets_the_near_one(name: str, why: str, near: str) -> None:
    """The caret is under the name; the reason tells what kind of slip it is."""
    said = assert_faulty(f"unknown-name.{why}", f"П1 + ‹{name}›")

    assert {"name": name, "near": near} == said


def test_an_unknown_name_without_a_near_one_gets_the_list() -> None:
    """All names that are known here."""
    assert ", ".join(KINDS) == assert_faulty("unknown-name", "1 + ‹ъъъъъъъ›")["names"]


@pytest.mark.parametrize(
    "text", ["ёлка_ёлка + 1 > 2", "not ёлка_ёлка", "1 if ёлка_ёлка else 2", "ёлка_ёлка == 'а'"]
)
def test_an_unknown_name_is_told_once(text: str) -> None:
    """What follows from an unknown name is no second fault."""
    for expected in Type:
        _, faults = check_types(parse(text), KINDS, expected)
        assert 1 == sum(fault.message.key == "unknown-name" for fault in faults)
    assert UNKNOWN == check_types(parse("1 if флаг else ёлка_ёлка"), KINDS, Type.NUMBER)[0]


@pytest.mark.parametrize("text", ["сломано + 1", "1 if сломано else 2", "СУММ(сломано)"])
def test_a_name_that_has_faults_of_its_own_has_no_others(text: str) -> None:
    """Of a value that could not be built nothing is known but that it exists."""
    assert Type.NUMBER is kind_of(text).type


@pytest.mark.parametrize("sign", [each.value for each in Arithmetic])
@pytest.mark.parametrize("text", ["‹П2› {} 1", "1 {} ‹П2›", "СУММ(‹-П2› {} 1, 2)"])
def test_not_applicable_stands_beside_no_plain_sign(sign: str, text: str) -> None:
    """A plain operator has no way to leave «нет» out, so the formula is refused before it runs."""
    said = assert_faulty("absent-in-arithmetic", text.format(sign))

    assert {"names": "П2", "sign": sign} == said


def test_each_operand_is_named() -> None:
    """An operand that may be «нет» is shown where it stands, with all that it comes from."""
    _, faults = check_types(parse("П2 * П3"), KINDS, Type.NUMBER)

    assert [("absent-in-arithmetic", 0, 2), ("absent-in-arithmetic", 5, 7)] == placed(faults)
    assert "П2, П3" == assert_faulty("absent-in-arithmetic", "1 + ‹СУММ(П2, П3)› * 2")["names"]
    assert "ДОЛЯ" == assert_faulty("absent-in-arithmetic", "ДОЛЯ(‹П2›, 2)")["sign"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("П2", {"П2"}),
        ("-П2", {"П2"}),
        ("ABS(П2)", {"П2"}),
        ("ОКРУГЛ(П2, 1)", {"П2"}),
        ("П1", set()),
        ("СУММ(П2, П3)", {"П2", "П3"}),
        ("СРЗНАЧ(П2, П1)", set()),
        ("МИН(МАКС(П2), П3)", {"П2", "П3"}),
        ("СЧЁТ(П2)", set()),
        ("СРВЗВЕШ(П2, 1)", {"П2"}),
        ("СУММПРОИЗВ(П2, 1, П1, 2)", set()),
        ("ВЕСОТВЕТОВ(П2, 1)", set()),
        ("П2 if флаг else 1", {"П2"}),
        ("1 if П2 > 0 else 2", {"П2"}),
        ("1 if П2 == 0 else 2", set()),
        ("1 if ПРИМЕНИМО(П2) and П3 < 1 else 2", {"П3"}),
        ("1 if not (П2 < 1 or П3 < 1) else 2", {"П2", "П3"}),
    ],
)
def test_where_not_applicable_can_come_through(text: str, names: set[str]) -> None:
    """An aggregate of at least one value that is there is there; equality always is."""
    assert frozenset(names) == kind_of(text).left_out


@pytest.mark.parametrize(
    ("text", "code", "codes"),
    [
        ("вид == ‹'лицеи'›", "лицеи", "лицей, школа"),
        ("‹'лицеи'› != вид", "лицеи", "лицей, школа"),
        ("флаг and вид == ‹'Школа'›", "Школа", "лицей, школа"),
        ("‹'а'› == 'б'", "а", "б"),
        ("('школа' if флаг else 'вуз') == ‹'сад'›", "сад", "вуз, школа"),
    ],
)
def test_a_code_that_never_occurs_is_told(text: str, code: str, codes: str) -> None:
    """A comparison that can never hold is a slip of the pen."""
    assert {"code": code, "codes": codes} == assert_faulty("unknown-code", text, Type.TRUTH)


def test_codes_of_branches_are_put_together() -> None:
    """What either branch can be, the whole can be; of an open code anything."""
    assert (
        frozenset({"лицей", "школа", "вуз"}) == kind_of("вид if флаг else 'вуз'", Type.CODE).codes
    )
    assert kind_of("слово if флаг else 'вуз'", Type.CODE).codes is None
    assert kind_of("'вуз' if флаг else слово", Type.CODE).codes is None


def test_every_comparison_is_covered() -> None:
    """Order is for numbers, equality for anything of one type."""
    for sign in Comparison:
        _, faults = check_types(parse(f"вид {sign.value} слово"), KINDS, Type.TRUTH)
        ordered = sign not in {Comparison.EQUAL, Comparison.NOT_EQUAL}
        assert (["mixed-types"] * 2 if ordered else []) == [each.message.key for each in faults]
