# SPDX-License-Identifier: MIT
"""What Excel lets into a cell is what the order prints, and its words fit into Excel's limits."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.forms.layout import Choice, FieldColumn, Kind
from shnor_rules.forms.layout_names import cut, sheet_name
from shnor_rules.forms.measuring import MOST_HEIGHT, height_of, lines_of, width_of
from shnor_rules.forms.validating import hint, validation
from shnor_rules.forms.writing_columns import column_width
from shnor_rules.forms.writing_notes import note_of
from shnor_rules.notation import Range, parse_value_set


def number(printed: str, word: str | None = None) -> FieldColumn:
    """Return a column that takes a number of a printed range."""
    values = parse_value_set(printed)
    assert isinstance(values, Range)
    return FieldColumn(
        name="П1", title="Первый", kind=Kind.NUMBER, range=values, word=word, values=printed
    )


def choice(*labels: str) -> FieldColumn:
    """Return a column with a list of numbers, called by these labels."""
    return FieldColumn(
        name="П1",
        title="Первый",
        kind=Kind.CHOICE,
        choices=tuple(Choice(Fraction(at), label) for at, label in enumerate(labels)),
        values="{0; 1}",
    )


@pytest.mark.parametrize(
    ("printed", "kind", "ends"),
    [
        ("[0; 100]", "decimal", ("=0", "=100")),
        ("[0; 0,3]", "decimal", ("=0", "=(3/10)")),
        ("целое [1; 5]", "integer", ("=1", "=5")),
    ],
)
def test_a_closed_range_is_between_its_ends(printed: str, kind: str, ends: tuple[str, str]) -> None:
    """Both ends belong to it, and are told as exact numbers."""
    rule = validation(number(printed), "A3", None)

    assert rule is not None
    assert (kind, "between", *ends) == tuple(
        rule[key] for key in ("validate", "criteria", "minimum", "maximum")
    )


@pytest.mark.parametrize(
    ("printed", "word", "formula"),
    [
        ("целое не менее 0", None, "=IF(ISNUMBER(A3),AND(A3>=0,INT(A3)=A3))"),
        ("(0; 1)", None, "=IF(ISNUMBER(A3),AND(A3>0,A3<1))"),
        ("не более 2,5", None, "=IF(ISNUMBER(A3),AND(A3<=(5/2)))"),
        ("любое", None, "=ISNUMBER(A3)"),
        ("целое", None, "=IF(ISNUMBER(A3),AND(INT(A3)=A3))"),
        (
            "[0; 100]",
            'нет "11"',
            '=OR(TRIM(A3)="нет ""11""",IF(ISNUMBER(A3),AND(A3>=0,A3<=100)))',
        ),
    ],
)
def test_any_other_range_is_a_formula(printed: str, word: str | None, formula: str) -> None:
    """An open end, an end that is missing and a word beside numbers need a formula."""
    rule = validation(number(printed, word), "A3", None)

    assert rule is not None
    assert ("custom", formula) == (rule["validate"], rule["value"])


def test_words_are_let_in_as_they_are() -> None:
    """A column for words has no rule at all."""
    column = FieldColumn(name="школа", title="Школа", kind=Kind.TEXT)

    assert validation(column, "A3", None) is None


def test_a_day_is_a_day() -> None:
    """A date has the years of people who are alive, and an error of its own."""
    column = FieldColumn(name="дата", title="Дата", kind=Kind.DATE)
    rule = validation(column, "A3", None)

    assert rule is not None
    assert ("date", "between") == (rule["validate"], rule["criteria"])
    assert rule["error_message"].startswith("Столбец «дата». Нужна дата, например 21.05.2021.")
    assert "Можно: дата, например 21.05.2021" == rule["input_message"]


def test_the_hint_tells_what_values_mean() -> None:
    """Each value stands with what the order calls it; a value without a name stands alone."""
    assert "0 – нет\n1 – да\n2" == hint(choice("нет", "да", ""))
    assert "Можно: {0; 1}" == hint(choice("", ""))


def test_a_long_hint_leads_to_the_sheet_with_the_values() -> None:
    """Where the names of the values are too long, the values are told and where they are named."""
    told = hint(choice("слово " * 60, "да"))

    assert told.startswith("Можно: {0; 1}. Что значит каждое значение")
    assert len(told) <= 255


def test_a_long_set_is_cut_between_words() -> None:
    """Neither hint nor error grows beyond what Excel takes, and no word is cut in two."""
    words = [f"предмет{number}" for number in range(60)]
    column = FieldColumn(
        name="очень длинное имя столбца, которое не помещается",
        title="Предмет",
        kind=Kind.CHOICE,
        choices=tuple(Choice(word) for word in words),
        values=f"{{{'; '.join(words)}}}",
    )
    rule = validation(column, "A3", "='Справочник'!$C$2:$C$61")

    assert rule is not None
    assert max(len(rule["input_message"]), len(rule["error_message"])) <= 255
    assert "очень длинное имя столбца…" == rule["input_title"]
    assert rule["error_message"].endswith("оставьте ячейку пустой.")
    assert rule["input_message"].endswith("…")


def test_texts_are_cut_between_words() -> None:
    """A text that fits is left alone; a single long word is cut where it must be."""
    assert "коротко" == cut("коротко", 10)
    assert "один два…" == cut("один два три", 11)
    assert "оооооооо…" == cut("о" * 20, 9)


def test_names_of_sheets_are_as_excel_takes_them() -> None:
    """Forbidden signs go, long names are cut, and the same name gets a number."""
    long = "П5 – образовательная организация города"

    assert "П1 а б" == sheet_name("П1: [а]/б?", ())
    assert "-" == sheet_name("'***'", ())
    assert "П5 – образовательная…" == sheet_name(long, ())
    assert "П5 – образовательная… (2)" == sheet_name(long, ["п5 – Образовательная…"])
    assert len(sheet_name("о" * 50, ["о" * 30 + "…"])) == 31


def test_rows_are_as_high_as_their_text() -> None:
    """Lines are counted by words, and no row is higher than Excel lets it be."""
    assert (1, 2) == (lines_of("", 10), lines_of("один\nдва", 10))
    assert lines_of("слово " * 10, 12) > lines_of("слово " * 10, 40)
    assert lines_of("слово " * 10, 20, is_bold=True) >= lines_of("слово " * 10, 20)
    assert height_of("слово " * 2000, 10) == MOST_HEIGHT
    assert (12, 30) == (width_of("слово", 12, 30), width_of("слово " * 99, 12, 30))


def test_columns_are_as_wide_as_their_values() -> None:
    """A list of words is wide enough to read them."""
    words = ("недостаточный уровень",)
    column = FieldColumn(
        name="П1", title="Первый", kind=Kind.CHOICE, choices=tuple(map(Choice, words))
    )

    assert len(words[0]) + 3 == column_width(column)


def test_a_long_comment_leads_to_the_guide() -> None:
    """A comment fits on a screen; what it leaves out stands in the guide."""
    column = FieldColumn(name="П1", title="Первый", kind=Kind.TEXT, details=("объяснение " * 300,))
    text, size = note_of(column)

    assert text.endswith("Целиком – на листе «Инструкция».")
    assert size["height"] < 800


def test_a_comment_lists_the_first_values() -> None:
    """Of many values the comment has some, and says where the others are."""
    column = choice(*("название" for _ in range(20)))
    lines = note_of(column)[0].split("\n")

    assert "    … остальные – на листе «Справочник»" == lines[-1]
    assert 15 == len(lines)
