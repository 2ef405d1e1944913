# SPDX-License-Identifier: MIT
"""Numbers that look otherwise than they are: what the format of a cell makes of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from shnor_rules.inputs.workbooks.number_formats import Look, look_of_number
from tests.inputs.workbooks.books import Formatted, in_sheet, read, read_rows, repack, workbook

FINANCIAL = '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'


def seen(number: str, form: str) -> str:
    """Return what is seen of a number, with the sign of percent; nothing where none is seen."""
    look = look_of_number(Decimal(number), form)
    if not look.is_seen:
        return ""
    assert look.number is not None
    sign = "%" if look.is_percentage else '"%"' if look.has_sign else ""
    return f"{look.number}{sign}"


@pytest.mark.parametrize(
    ("number", "form", "expected"),
    [
        ("7", "", "7"),
        ("0.495", "0.00", "0.50"),
        ("0.9", "0", "1"),
        ("0.123", "0%", "12%"),
        ("0.123", "[Red]0.0%;-0.0%", "12.3%"),
        ("30", '0"%"', '30"%"'),
        ("0.3", "0.0\\%", '0.3"%"'),
        ("1500", "#,##0", "1500"),
        ("1500", "0,", "2"),
        ("15000000", "0.0,,", "15.0"),
        ("-5", "0;0", "5"),
        ("-5", "0;(0)", "-5"),
        ("-5", FINANCIAL, "-5.00"),
        ("0.5", "[<1]0%;0.0", "50%"),
        ("3", "[<1]0%;0.0", "3.0"),
        ("2", "[$-419]General", "2"),
        ("3", "@", "3"),
        ("1", '"x;y"0;-0', "1"),
        ("0", FINANCIAL, ""),
        ("0", "0;-0;;@", ""),
        ("0", '0;-0;"нет"', ""),
        ("0", "#", ""),
        ("5", ";;;", ""),
        ("4", '"четыре"', ""),
        ("1E+300", "0", f"1{'0' * 300}"),
    ],
)
def test_formats_are_understood(number: str, form: str, expected: str) -> None:
    """Sections, literal signs, thousands, percentages and conditions are those of Excel."""
    assert expected == seen(number, form)


@pytest.mark.parametrize(
    ("number", "form"),
    [("0.5", "# ?/?"), ("5", "0.00E+00"), ("3", "Standard"), ("3", "[<1]0;[<2]0.0")],
)
def test_what_is_not_certain_is_not_compared(number: str, form: str) -> None:
    """Fractions, powers of ten and words of other programs show a number, but which is unsure."""
    assert Look() == look_of_number(Decimal(number), form)


@pytest.mark.parametrize(
    ("form", "value", "expected"),
    [('0"%"', 30, "30%"), ("0.0\\%", 0.3, "0,3%"), ("0.0%", 0.3, 30), ("[Blue]0%", 0.3, 30)],
)
def test_a_sign_that_only_stands_there_multiplies_nothing(
    form: str, value: float, expected: object
) -> None:
    """`0.3` that is shown as «0,3%» is no 30 %."""
    result = read_rows(["школа", "П3"], ["СОШ № 1", Formatted(value, form)])

    assert expected == result.records[0]["П3"]


@pytest.mark.parametrize("form", [FINANCIAL, "0;-0;;@", ";;;"])
@pytest.mark.parametrize("name", ["П1", "П3", "П5", "класс", "дата"])
def test_a_number_that_is_not_shown_is_asked_about(name: str, form: str) -> None:
    """Who sees a dash or nothing has perhaps answered nothing."""
    result = read_rows(["школа", name], ["СОШ № 1", Formatted(0, form)])

    assert [("number-unseen", "B2")] == result.faults_of_records


def test_numbers_that_are_shown_rounded_are_told_once_a_column() -> None:
    """The stored number is read, and who sees another one is told."""
    rows = [["СОШ № 1", Formatted(0.495, "0.00")], ["СОШ № 2", Formatted(0.9, "0")], ["СОШ № 3", 1]]
    result = read_rows(["школа", "П4"], *rows)
    told = [each for each in result.findings if each.message.key == "number-rounded"]

    assert [Decimal("0.495"), Decimal("0.9"), 1] == [each["П4"] for each in result.records]
    assert [("B2", "прочитано 0,495, а показано 0,5: так в столбце 2 ячейки")] == [
        (each.place.cell, each.message.render("ru").replace("\xa0", " ")) for each in told
    ]


def test_a_percentage_that_is_shown_rounded_is_told_as_one() -> None:
    """The numbers of the note are percentages, as they are in the cell."""
    result = read_rows(["школа", "П3"], ["СОШ № 1", Formatted(0.126, "0%")])

    assert "12,6 % is read, 13 % is shown: so in 1 cell of the column" == (
        result.findings[-1].message.render("en").replace("\xa0", " ")
    )


@pytest.mark.parametrize("text", ["1E999", "-1e999"])
@pytest.mark.parametrize("name", ["П1", "П3", "П5", "класс", "дата"])
def test_a_number_without_end_is_an_error(name: str, text: str) -> None:
    """No program writes it, and nothing is made of it."""
    book = workbook({"Лист1": [["школа", name], ["СОШ № 1", 77]]})
    result = read(in_sheet(book, "<v>77</v>", f"<v>{text}</v>"))

    assert [("cell-error", "B2")] == result.faults_of_records


def test_ends_of_lines_as_excel_keeps_them_are_spaces() -> None:
    """What is pasted from pages brings `_x000D_`, which nobody sees."""
    result = read_rows(["школа", "П2"], ["СОШ_x000D_\n№ 1", "_x000d_да"])

    assert [["СОШ", "№", "1"], "да"] == [
        result.records[0]["школа"].split(),
        result.records[0]["П2"],
    ]


def test_a_number_is_no_day_where_days_are_counted_from_1904() -> None:
    """44000 would be another day there; what is shown as a day is that day."""
    rows = [["школа", "дата"], ["СОШ № 1", 44000], ["СОШ № 2", Formatted(44000, "dd.mm.yyyy")]]
    book = repack(
        workbook({"Лист1": rows}),
        lambda _name, part: part.replace(b"<workbookPr", b'<workbookPr date1904="1"'),
    )

    assert ["44000", "2024-06-19"] == [str(each["дата"]) for each in read(book).records]
