# SPDX-License-Identifier: MIT
"""The workbook of a form: what Excel demands is kept, and what the layout asks is there."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from attrs import evolve

from shnor_rules.errors import InputError
from shnor_rules.forms import writing
from shnor_rules.forms.layout import Kind, form_of
from shnor_rules.forms.writing import form_workbook
from shnor_rules.forms.writing_done import done
from shnor_rules.inputs.workbooks import library
from shnor_rules.inputs.workbooks.stamp import SHEET, Stamp, read_stamp
from tests.forms.made import NAMES, ROWS, book, cells_of, form, monitoring, opened, ruleset, small

COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
QUALITY = "korenovsky/training-quality"
CONDITIONED = ("mentoring", "school-results")


def stamp_in(name: str) -> Stamp | None:
    """Return the stamp in the workbook of a form."""
    rows = book(name)[SHEET].iter_rows(values_only=True)
    return read_stamp(["" if cell is None else str(cell) for cell in row] for row in rows)


@pytest.mark.parametrize("name", NAMES)
def test_the_sheets_stand_in_their_order(name: str) -> None:
    """The guide is first, then what is filled in, then the values; the stamp cannot be seen."""
    made = book(name)
    inputs = [sheet.name for sheet in form(name).sheets]

    assert ["Инструкция", *inputs, "Справочник", SHEET] == made.sheetnames
    assert "veryHidden" == made[SHEET].sheet_state
    assert "Инструкция" == made.active.title


@pytest.mark.parametrize("name", NAMES)
def test_titles_stand_above_names(name: str) -> None:
    """Row 1 is for people, row 2 has the fields, and every title has a comment."""
    for column, sheet, at in cells_of(name):
        title = sheet.cell(1, at)
        assert (column.heading, column.name) == (title.value, sheet.cell(2, at).value)
        assert "s" == title.data_type
        assert title.comment.text.startswith(column.heading[:30])


@pytest.mark.parametrize("name", NAMES)
def test_only_answers_can_be_changed(name: str) -> None:
    """Titles, names and what only shows something are locked; answers are not."""
    for column, sheet, at in cells_of(name):
        assert sheet.protection.sheet
        assert [True, True] == [sheet.cell(row, at).protection.locked for row in (1, 2)]
        is_fixed = column.kind is Kind.HELP or (
            column.kind is Kind.RECORD and sheet.title == "Ответы"
        )
        locked = {sheet.cell(row, at).protection.locked for row in range(3, 3 + ROWS)}
        assert {is_fixed} == locked


@pytest.mark.parametrize("name", NAMES)
def test_the_stamp_is_in_the_workbook(name: str) -> None:
    """The hidden sheet and the properties say what the form was made for."""
    expected = form(name).stamp()
    properties = {each.name: each.value or "" for each in book(name).custom_doc_props.props}

    assert expected == stamp_in(name)
    assert dict(expected.properties) == properties


@pytest.mark.parametrize("name", NAMES)
def test_no_formula_keeps_a_number(name: str) -> None:
    """What Excel has not computed yet is blank, not 0."""
    made = opened(small(name), data_only=True)

    for layout in form(name).sheets:
        for at, column in enumerate(layout.columns, start=1):
            if column.kind is Kind.HELP:
                kept = {made[layout.name].cell(row, at).value for row in range(3, 3 + ROWS)}
                assert kept <= {None, ""}


@pytest.mark.parametrize("name", [COMPETENCE, CENTRE, "korenovsky/roadmap", QUALITY])
def test_a_form_is_the_same_each_time(name: str) -> None:
    """The same rules give the same bytes."""
    assert small(name) == form_workbook(form(name), count=ROWS)


def test_pages_are_ready_to_print() -> None:
    """A sheet lies on its side, repeats its headings, and numbers its pages."""
    sheet = book(COMPETENCE)["Ответы"]

    assert ("landscape", 9) == (sheet.page_setup.orientation, sheet.page_setup.paperSize)
    assert ("$1:$2", "$A:$C") == (sheet.print_title_rows, sheet.print_title_cols)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "Страница &P из &N" == sheet.oddFooter.right.text.strip()
    assert "D3" == sheet.freeze_panes


def test_text_stays_as_it_is_typed() -> None:
    """A code such as `01` is kept with its zero, a number is centred as a number."""
    sheet = book(COMPETENCE)["Ответы"]
    formats = {
        column.name: sheet.cell(3, at).number_format for column, _, at in cells_of(COMPETENCE)
    }

    assert ("@", "@", "General", "General") == tuple(
        formats[name] for name in ("школа", "предмет", "стаж", "П1")
    )
    assert "dd.mm.yyyy" == book("korenovsky/roadmap")["События"]["C3"].number_format


def test_required_columns_are_told_by_a_sign_and_a_colour() -> None:
    """What is needed for a result has a sign in its title, not only another colour."""
    sheet = book(COMPETENCE)["Ответы"]
    colours = {
        column.name: (sheet.cell(1, at).value[-1], sheet.cell(1, at).fill.fgColor.rgb)
        for column, _, at in cells_of(COMPETENCE)
    }

    assert ("*", "FFFFE699") == colours["П1"]
    assert "FFDDEBF7" == colours["учитель"][1]
    assert "*" != colours["учитель"][0]


def test_a_form_has_as_many_rows_as_it_needs() -> None:
    """There is room for 200 records, or for 20 whose samples have 200 rows each."""
    plain, sampled = (opened(form_workbook(form(name))) for name in (COMPETENCE, CENTRE))

    assert 202 == plain["Ответы"].max_row
    assert (22, 202) == (sampled["Ответы"].max_row, sampled["П5 – ШНОР"].max_row)


def test_more_records_than_rows_are_all_written() -> None:
    """What stands in a form beforehand is never cut off."""
    rows = [{"школа": f"Школа {number}"} for number in range(1, 4)]
    made = opened(form_workbook(form(COMPETENCE), rows=rows, count=1))

    assert ["Школа 1", "Школа 2", "Школа 3"] == [
        made["Ответы"].cell(row, 2).value for row in range(3, 6)
    ]


def test_a_form_for_a_school_has_it_in_every_row() -> None:
    """The school cannot be changed, is in the stamp and in the guide."""
    made = opened(form_workbook(form(COMPETENCE), school="Школа А", count=ROWS))
    sheet = made["Ответы"]
    cells = [sheet.cell(row, 2) for row in range(3, 3 + ROWS)]
    texts = [cell.value for row in made["Инструкция"].iter_rows() for cell in row if cell.value]

    assert {("Школа А", True)} == {(cell.value, cell.protection.locked) for cell in cells}
    assert "Школа А" in texts
    assert "Школа А" in [cell.value for cell in made[SHEET]["B"]]


def test_a_property_that_is_too_long_stands_on_the_sheet_only() -> None:
    """Excel cuts off properties; the hidden sheet has the whole."""
    school = "Школа " + "и" * 300
    made = opened(form_workbook(form(COMPETENCE), school=school, count=1))

    assert "shnor_school" not in {each.name for each in made.custom_doc_props.props}
    assert school in [cell.value for cell in made[SHEET]["B"]]


def test_what_looks_like_a_formula_is_text() -> None:
    """A title or a school that begins with a sign of formulas is written as text."""
    part = monitoring(COMPETENCE)
    attributes = tuple(
        evolve(each, title="=1+1", note="@SUM(A1)") if each.id == "классы" else each
        for each in part.attributes
    )
    made = form_of(evolve(part, attributes=attributes, title="=2+2 & Co"), ruleset("korenovsky"))
    sheet = opened(form_workbook(made, school="+7", count=1))

    cells = {cell.value: cell.data_type for cell in sheet["Ответы"][1]}
    assert "s" == cells["=1+1"]
    assert ("+7", "s") == (sheet["Ответы"]["B3"].value, sheet["Ответы"]["B3"].data_type)
    assert "s" == sheet["Инструкция"]["A1"].data_type


def test_the_count_of_answers_says_what_a_row_answers() -> None:
    """A question counts once, in any of its ways; a row that is not begun shows nothing."""
    formula = book(COMPETENCE)["Ответы"]["A3"].value
    shares = book(QUALITY)["Ответы"]["A3"].value

    assert formula.startswith("=IF(COUNTA(B3:U3)>0,")
    assert 5 == formula.count("TRIM(")
    assert '+SIGN((TRIM(F3)<>"")*(TRIM(G3)<>"")+(TRIM(H3)<>""))' in shares


def test_a_count_that_would_be_too_long_is_left_out() -> None:
    """Excel takes no formula of more than 8192 characters."""
    layout = form(QUALITY).records
    asked = evolve(layout, questions=layout.questions * 6)
    made = evolve(form(QUALITY), sheets=(asked,))

    assert opened(form_workbook(made, count=1))["Ответы"]["A3"].value is None


def test_the_title_of_an_activity_is_looked_up() -> None:
    """The title of the row that was chosen is shown beside it."""
    formula = book("korenovsky/roadmap")["События"]["B3"].value

    assert formula.startswith('=IF(TRIM(A3)="","",IFERROR(IF(LEN(VLOOKUP(TRIM(A3),')


def test_levels_stand_below_the_values() -> None:
    """What a level means is told as printed, by its interval or by its condition."""

    def rows(name: str) -> list[tuple[object, ...]]:
        found = book(name)["Справочник"].iter_rows(values_only=True)
        return [row[:4] for row in found]

    assert ("А", "[0; 0,3)", None, "Системные дефициты, требующие восполнения") in rows(COMPETENCE)
    assert "Н6 равно «низкая» и Н4 равно 0" in {
        row[1] for row in rows("made-up-district/mentoring")
    }
    assert "в остальных случаях" in {row[1] for row in rows("made-up-district/school-results")}


def test_without_the_library_it_is_said_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever lacks XlsxWriter is told the extra that brings it."""
    monkeypatch.setattr(library, "find_spec", lambda _name: None)

    with pytest.raises(InputError) as refused:
        form_workbook(form(COMPETENCE))
    assert "shnor-rules[office]" in str(refused.value.message.help())
    assert "xlsxwriter" == writing.WRITER


def test_nothing_is_left_out_without_a_word() -> None:
    """XlsxWriter tells by a number that it wrote nothing; that is a failure here."""
    done(0)
    done(None)

    with pytest.raises(RuntimeError, match="left something out: -2"):
        done(-2)


def test_the_archive_tells_no_time() -> None:
    """The parts of the workbook have no time of their own."""
    with ZipFile(BytesIO(small(COMPETENCE))) as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in archive.infolist()}
