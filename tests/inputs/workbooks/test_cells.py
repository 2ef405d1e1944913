# SPDX-License-Identifier: MIT
"""What cells answer: exact values, nothing with a reason, or what is wrong with them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from tests.inputs.workbooks.books import Formatted, Formula, in_sheet, read, read_rows, workbook


def answer(name: str, cell: object) -> object:
    """Return what a cell of a column answers."""
    result = read_rows(["школа", name], ["СОШ № 1", cell])
    assert not result.faults_of_records
    return result.records[0][name]


def fault(name: str, cell: object) -> str:
    """Return what is wrong with a cell of a column, in words with the next step."""
    result = read_rows(["школа", name], ["СОШ № 1", cell])
    ((_, where),) = result.faults_of_records
    assert where == "B2"
    message = result.givens[0].faults[0].message
    assert result.records[0][name] is None
    return f"{message.render()}: {message.help()}"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (7.000000000000001, 7),
        (1.1 + 2.2, Decimal("3.3")),
        (0.57 * 100, 57),
        (12.5, Decimal("12.5")),
        ("7,5", "7,5"),
        (" 7,5\u00a0", "7,5"),
        ("1\u202f000", "1 000"),
        ("\u22121", "\u22121"),
        ("30 %", "30 %"),
        (Formatted(0.3, "0%"), 30),
        (Formatted(0.125, "0.0%"), Decimal("12.5")),
        (Formula(40), 40),
        (0, 0),
    ],
)
def test_numbers_are_exact(cell: object, expected: object) -> None:
    """Fifteen digits count, and what people write as text stays text for the notation."""
    assert expected == answer("П3", cell)


@pytest.mark.parametrize("text", ["-", "–", "—", "н/д", "Н/Д", "нет данных", "...", "х", "X", "x"])
def test_what_stands_for_no_answer_becomes_its_reason(text: str) -> None:
    """Nothing is answered, and the text says why."""
    result = read_rows(["школа", "П1"], ["СОШ № 1", text])

    assert (None, text) == (result.records[0]["П1"], result.records[0]["П1.причина"])


def test_a_reason_that_is_given_stays() -> None:
    """What stands in the column of reasons says more than a dash."""
    result = read_rows(["школа", "П1", "П1.причина"], ["СОШ № 1", "-", "учитель болен"])

    assert "учитель болен" == result.records[0]["П1.причина"]


def test_a_reason_may_be_what_stands_for_no_answer() -> None:
    """Forms that are collected say so in the column of reasons, and are read once more."""
    result = read_rows(["школа", "П1", "П1.причина"], ["СОШ № 1", None, "н/д"])

    assert "н/д" == result.records[0]["П1.причина"]


def test_attributes_without_an_answer_are_blank() -> None:
    """A dash is no school; a Roman ten in words is itself."""
    result = read_rows(["школа", "класс", "П1"], ["-", "X", 1])

    assert {"школа": None, "класс": "X", "П1": 1} == result.records[0]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (3.0, "3"),
        (101, "101"),
        (Formatted(1, "00"), "01"),
        (Formatted(5.1, "0.00"), "5,10"),
        (2.5, "2,5"),
        (Formatted(0.3, "0%"), "30 %"),
        (date(2026, 2, 1), "01.02.2026"),
        ("  СОШ\u00a0№ 1 ", "СОШ № 1"),
        (123456789012, "123456789012"),
    ],
)
def test_words_are_what_people_see(cell: object, expected: str) -> None:
    """Numbers in columns of words lose no nought and gain no point."""
    assert expected == answer("класс", cell)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("дa", "да"), ("нeт", "нет"), ("ДА", "ДА"), ("да ", "да"), ("не знаю", "не знаю")],
)
def test_look_alike_letters_are_understood_where_one_word_is_meant(
    text: str, expected: str
) -> None:
    """Latin letters in Russian words are what they look like; other words stay as they are."""
    assert expected == answer("П2", text)


def test_look_alike_letters_are_understood_in_labels() -> None:
    """A label is as good as a word."""
    assert "высокий" == answer("П1", "выcокий")


@pytest.mark.parametrize("cell", [True, "ИСТИНА", "true"])
def test_truth_is_a_word_where_the_words_are_yes_and_no(cell: object) -> None:
    """Elsewhere it is what a person sees, and evaluation says that it is no answer."""
    assert "да" == answer("П2", cell)
    assert "ИСТИНА" == answer("П1", cell)


def test_untruth_is_a_word_as_well() -> None:
    """«ЛОЖЬ» is «нет»."""
    assert ["нет", "нет"] == [answer("П2", cell) for cell in (False, "ЛОЖЬ")]


@pytest.mark.parametrize(
    ("cell", "part"),
    [
        (
            Formatted(date(2026, 2, 1), "d.mmm"),
            "дату 01.02.2026: выберите формат ячейки «Общий» и наберите через запятую: 1,2",
        ),
        (Formatted(date(2025, 1, 1), "mmm.yy"), "наберите через запятую: 1,25"),
        (Formatted(46054.5, "dd.mm.yyyy"), "дату 01.02.2026"),
        (Formatted(time(12, 30), "hh:mm"), "время 12:30:00"),
    ],
)
def test_a_date_in_place_of_a_number_is_told(cell: object, part: str) -> None:
    """The number that was typed most likely is named, and not taken for granted."""
    assert part in fault("П5", cell)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, 0), (1, 1), (2, 2), (58, 58), (61, 61), (1461, 1461), (0.3, "0.3"), (18.5, "18.5")],
)
def test_a_number_typed_where_a_date_was_is_the_number(number: float, expected: str | int) -> None:
    """The cell still shows days, 02.01.1900 for 2; what it holds is a number all the same."""
    assert Decimal(expected) == answer("П5", Formatted(number, "d.mmm"))


@pytest.mark.parametrize("number", [59, 60, 1462, 2.00001234])
def test_a_day_that_may_be_meant_is_no_number(number: float) -> None:
    """Two numbers are shown as the 28th of February 1900, and Excel may count from 1904."""
    assert "Excel превратил число в дату" in fault("П5", Formatted(number, "d.mmm"))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (date(2026, 9, 1), date(2026, 9, 1)),
        (Formatted(46266.25, "dd.mm.yyyy"), date(2026, 9, 1)),
        (46266, date(2026, 9, 1)),
        ("01.09.2026", "01.09.2026"),
        (5, "5"),
        (Formatted(46266, "0.00"), "46266"),
    ],
)
def test_days_are_taken_where_days_are_asked(cell: object, expected: object) -> None:
    """A serial number is a day only without a format of its own, and in our times."""
    assert expected == answer("дата", cell)


@pytest.mark.parametrize(
    "cell",
    [Formula("#DIV/0!"), Formula("#N/A"), "#ДЕЛ/0!", "#Н/Д", "#REF!", "Err:502"],
)
def test_errors_are_never_blank(cell: object) -> None:
    """Errors of Excel are told, as they are and as text."""
    assert "ошибка Excel" in fault("П1", cell)


def test_a_formula_without_a_value_is_told() -> None:
    """It cannot be told from a cell that was left blank, except by the formula."""
    content = workbook({"Л": [["школа", "П1"], ["СОШ № 1", Formula(2)]]})
    result = read(in_sheet(content, "<v>2</v>", ""))

    assert [("formula-without-value", "B2")] == result.faults_of_records


def test_a_formula_with_an_empty_text_is_blank() -> None:
    """It was computed, and there is nothing."""
    content = workbook({"Л": [["школа", "П1"], ["СОШ № 1", Formula(None)]]})
    result = read(in_sheet(content, '<c r="B2"><f>', '<c r="B2" t="str"><f>'))

    assert ([{"школа": "СОШ № 1", "П1": None}], []) == (result.records, result.faults_of_records)


@pytest.mark.parametrize("cell", [0.3, 1, Formula(0.25)])
def test_small_percentages_are_asked_about(cell: object) -> None:
    """Nobody can know whether 0,3 is 30 %."""
    assert "не понять" in fault("П3", cell)


def test_both_ways_to_write_a_percentage_are_named() -> None:
    """As text, with the sign."""
    assert "напишите текстом «0,3%» или «30%»" in fault("П3", 0.3)


@pytest.mark.parametrize(
    ("name", "cell", "expected"),
    [
        ("П4", Formatted(0.3, "0%"), Decimal("0.3")),
        ("П4", 0.3, Decimal("0.3")),
        ("П4", Formatted(1, "0%"), 1),
        ("П3", 1.5, Decimal("1.5")),
    ],
)
def test_percentages_are_understood_where_they_are_clear(
    name: str, cell: object, expected: object
) -> None:
    """A share up to one is stored as it is."""
    assert expected == answer(name, cell)


def test_a_percentage_without_a_meaning_is_asked_about() -> None:
    """Where neither unit nor values speak of shares."""
    assert "30 %" in fault("П5", Formatted(0.3, "0%"))


def test_the_same_words_count_in_a_table_of_text() -> None:
    """A CSV is read by what is known, too."""
    text = "школа;П1;П2;П4\nСОШ № 1;н/д;дa;#Н/Д\n"
    result = read(text.encode())

    expected = {"школа": "СОШ № 1", "П1": None, "П1.причина": "н/д", "П2": "да", "П4": None}
    assert [expected] == result.records
    assert ["cell-error"] == [each.message.key for each in result.givens[0].faults]


def test_mixed_percentages_in_a_table_of_text_are_asked_about() -> None:
    """Where some have the sign and others are small, all small ones are unclear."""
    text = "школа;П3\nСОШ № 1;30%\nСОШ № 2;0,3\nСОШ № 3;45\n"
    result = read(text.encode())

    assert ["percent-unclear"] == [key for key, _ in result.faults_of_records]
    assert ["30%", None, "45"] == [record["П3"] for record in result.records]


def test_small_numbers_alone_are_taken_in_a_table_of_text() -> None:
    """Without a sign in the column they are what they are."""
    result = read("школа;П3\nСОШ № 1;0,3\n".encode())

    assert (["0,3"], []) == ([record["П3"] for record in result.records], result.faults_of_records)
