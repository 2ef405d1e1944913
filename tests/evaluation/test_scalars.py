# SPDX-License-Identifier: MIT
"""One answer becomes an exact number or a word of the value set, or says why it cannot."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Final

import pytest

from shnor_rules.evaluation.scalars import as_member, as_number, as_text, fold, is_blank, shown
from shnor_rules.messages import Message
from shnor_rules.notation import ValueSet, parse_value_set

MARKS: Final = parse_value_set("{0; 1; 2; нет}")
LABELS: Final = {
    Fraction(0): "недостаточный уровень",
    Fraction(1): "учёный",
    Fraction(2): "высокий",
}
HALF: Final = Fraction(1, 2)


class Mark(IntEnum):
    """A whole number of another type."""

    HIGH = 2


class Unprintable:
    """An object of which nothing can be shown."""

    def __repr__(self) -> str:
        """Fail."""
        raise RuntimeError


def said(value: object) -> tuple[str, str]:
    """Return the key and the shown value of the message that an answer gets."""
    message = as_number(value)
    assert isinstance(message, Message)
    return message.key, str(message.parameters["value"])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(2, Fraction(2), id="int"),
        pytest.param(-2, Fraction(-2), id="negative"),
        pytest.param(2.0, Fraction(2), id="whole-float"),
        pytest.param(-0.0, Fraction(0), id="negative-zero"),
        pytest.param(Decimal("0.5"), HALF, id="decimal"),
        pytest.param(Decimal("5E-1"), HALF, id="decimal-with-exponent"),
        pytest.param(HALF, HALF, id="fraction"),
        pytest.param(Mark.HIGH, Fraction(2), id="other-whole-number"),
        pytest.param("0,5", HALF, id="comma"),
        pytest.param("0.5", HALF, id="point"),
        pytest.param(" 2 ", Fraction(2), id="spaces"),
        pytest.param("\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}", Fraction(2), id="nbsp-around"),
        pytest.param("1\N{NO-BREAK SPACE}000,5", Fraction(2001, 2), id="nbsp-inside"),
        pytest.param("1/3", Fraction(1, 3), id="fraction-bar"),
        pytest.param("\N{MINUS SIGN}2", Fraction(-2), id="minus-sign"),
        pytest.param(2**256 - 1, Fraction(2**256 - 1), id="longest"),
        pytest.param(Decimal("9" * 60), Fraction(10**60 - 1), id="longest-decimal"),
    ],
)
def test_exact_numbers_are_understood(given: object, expected: Fraction) -> None:
    """Whole numbers, decimals, fractions and their texts are taken for exactly what they are."""
    assert expected == as_number(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(0.5, ("inexact-number", "0.5"), id="float"),
        pytest.param(float("nan"), ("not-a-number", "nan"), id="nan"),
        pytest.param(float("-inf"), ("not-a-number", "-inf"), id="infinity"),
        pytest.param(1e300, ("number-too-long", "..."), id="long-float"),
        pytest.param(Decimal("NaN"), ("not-a-number", "NaN"), id="decimal-nan"),
        pytest.param(Decimal("sNaN"), ("not-a-number", "sNaN"), id="signalling-nan"),
        pytest.param(Decimal("Infinity"), ("not-a-number", "Infinity"), id="decimal-infinity"),
        pytest.param(Decimal("1E+999999"), ("number-too-long", "1E+999999"), id="huge-exponent"),
        pytest.param(Decimal("1E-999999"), ("number-too-long", "1E-999999"), id="tiny-exponent"),
        pytest.param(
            Decimal("1." + "1" * 60), ("number-too-long", f"1,{'1' * 55}..."), id="long-decimal"
        ),
        pytest.param(2**256, ("number-too-long", "..."), id="long-int"),
        pytest.param(10**5000, ("number-too-long", "..."), id="unprintable-int"),
        pytest.param(Fraction(1, 2**256), ("number-too-long", "..."), id="long-fraction"),
        pytest.param("9" * 61, ("not-a-number", f"{'9' * 57}..."), id="long-text"),
        pytest.param(True, ("boolean-answer", "да"), id="true"),
        pytest.param(False, ("boolean-answer", "нет"), id="false"),
        pytest.param("1e3", ("not-a-number", "1e3"), id="exponent-text"),
        pytest.param("два", ("not-a-number", "два"), id="word"),
        pytest.param(b"2", ("not-a-number", "b'2'"), id="bytes"),
        pytest.param([2], ("not-a-number", "[2]"), id="list"),
        pytest.param(None, ("not-a-number", "None"), id="none"),
        pytest.param(2j, ("not-a-number", "2j"), id="complex"),
        pytest.param(Unprintable(), ("not-a-number", "..."), id="object"),
    ],
)
def test_everything_else_is_refused(given: object, expected: tuple[str, str]) -> None:
    """What is not exact, not finite, not of bounded length or no number at all is refused."""
    assert expected == said(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param("высокий", Fraction(2), id="label"),
        pytest.param("  Высокий ", Fraction(2), id="label-in-any-case"),
        pytest.param("недостаточный   УРОВЕНЬ", Fraction(0), id="label-with-surplus-spaces"),
        pytest.param("ученый", Fraction(1), id="label-without-dots"),
        pytest.param("нет", "нет", id="word"),
        pytest.param("НЕТ", "нет", id="word-in-any-case"),
        pytest.param("1", Fraction(1), id="number"),
    ],
)
def test_members_are_understood(given: object, expected: Fraction | str) -> None:
    """A number, a label or a word of the value set is its member, however it is capitalised."""
    assert expected == as_member(given, MARKS, LABELS)


@pytest.mark.parametrize(
    ("given", "values", "expected"),
    [
        pytest.param(
            Fraction(3, 2), MARKS, "значения «1,5» нет в {0; 1; 2; нет}", id="fraction-outside"
        ),
        pytest.param(
            Decimal("1.5"), MARKS, "значения «1,5» нет в {0; 1; 2; нет}", id="decimal-outside"
        ),
        pytest.param("3", MARKS, "значения «3» нет в {0; 1; 2; нет}", id="outside"),
        pytest.param(
            "високий", MARKS, "значения «високий» нет в {0; 1; 2; нет}", id="misspelt-label"
        ),
        pytest.param([1], MARKS, "значения «[1]» нет в {0; 1; 2; нет}", id="list"),
        pytest.param("много", MARKS, "значения «много» нет в {0; 1; 2; нет}", id="word"),
        pytest.param(
            "нет",
            parse_value_set("{0; 1}"),
            "ответ «нет» здесь не предусмотрен, возможны {0; 1}",
            id="not-applicable",
        ),
        pytest.param(
            0.5,
            MARKS,
            "число 0.5 хранится неточно (двоичная дробь)",
            id="float",
        ),
    ],
)
def test_what_is_no_member_is_told_in_the_notation_of_the_orders(
    given: object, values: ValueSet, expected: str
) -> None:
    """The message shows the answer as a person would write it, and never a class of Python."""
    message = as_member(given, values, LABELS)

    assert expected == str(message)


@pytest.mark.parametrize(
    ("given", "near"),
    [
        pytest.param("високий", "высокий", id="misspelt"),
        pytest.param("выcoкий", "высокий", id="look-alike-letters"),
        pytest.param("ytn", "нет", id="keyboard-layout"),
    ],
)
def test_a_slip_in_a_word_is_shown_the_word(given: str, near: str) -> None:
    """A misspelt word, one in letters of the other alphabet or keyboard gets the near word."""
    message = as_member(given, MARKS, LABELS)

    assert isinstance(message, Message)
    assert f"вы имели в виду «{near}»?" == message.help()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(" 7А ", "7А", id="text"),
        pytest.param(2021, "2021", id="whole-number"),
        pytest.param(int("7" * 70), "7" * 70, id="long-number-in-full"),
    ],
)
def test_text_is_taken_whole(given: object, expected: str) -> None:
    """Text is kept without outer spaces, a whole number with every digit."""
    assert expected == as_text(given)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(True, "not-text", id="truth-value"),
        pytest.param(1.5, "not-text", id="float"),
        pytest.param(["7А"], "not-text", id="list"),
        pytest.param(10**5000, "number-too-long", id="unprintable-int"),
    ],
)
def test_what_is_no_text_is_refused(given: object, key: str) -> None:
    """A truth value, a fraction, a list or an endless number is no text."""
    message = as_text(given)

    assert isinstance(message, Message)
    assert key == message.key


@pytest.mark.parametrize("value", [None, "", "  ", "\N{NO-BREAK SPACE}\n"])
def test_nothing_written_is_blank(value: object) -> None:
    """No value and text without a letter are blank."""
    assert is_blank(value)


@pytest.mark.parametrize("value", [0, "0", "нет", False, [], {}, b""])
def test_an_answer_is_not_blank(value: object) -> None:
    """Zero, «нет» and empty lists are answers, right or wrong."""
    assert not is_blank(value)


def test_long_answers_are_cut_in_messages() -> None:
    """A message repeats at most sixty characters of an answer, on one line."""
    assert f"а б {'в' * 53}..." == shown("а\n б " + "в" * 100)


def test_folding_forgets_what_does_not_matter() -> None:
    """Case, «ё» and surplus spaces make no difference between two answers."""
    assert fold("  Учёный  СОВЕТ ") == fold("ученый совет")
