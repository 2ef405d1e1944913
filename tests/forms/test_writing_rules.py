# SPDX-License-Identifier: MIT
"""The rules of the cells of a form: within the limits of Excel, with the values of the order."""

from __future__ import annotations

import re
from typing import Any

import pytest

from shnor_rules.forms.layout import Kind
from tests.forms.made import NAMES, ROWS, book, cells_of

CENTRE = "korenovsky/mentoring-centre"

MOST_TITLE = 32
MOST_TEXT = 255
MOST_FORMULA = 8192


def rules_of(sheet: Any) -> dict[str, Any]:  # noqa: ANN401  (openpyxl has no such type)
    """Return the validation of each column that has one, by its letter."""
    return {
        re.sub(r"\d.*", "", str(each.sqref)): each for each in sheet.data_validations.dataValidation
    }


@pytest.mark.parametrize("name", NAMES)
def test_what_excel_limits_is_within_its_limits(name: str) -> None:
    """Texts of hints and errors, lists and formulas are as short as Excel demands."""
    for sheet in book(name).worksheets:
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.promptTitle) <= MOST_TITLE
            assert len(rule.errorTitle) <= MOST_TITLE
            assert 0 < len(rule.prompt) <= MOST_TEXT
            assert 0 < len(rule.error) <= MOST_TEXT
            assert len(rule.formula1) <= MOST_TEXT
        formulas = [
            cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
        ]
        assert all(len(formula) <= MOST_FORMULA for formula in formulas)
        assert len(sheet.oddHeader.left.text or "") <= MOST_TEXT


@pytest.mark.parametrize("name", NAMES)
def test_every_list_has_the_values_of_its_column(name: str) -> None:
    """A list leads to cells that hold just what can be answered: numbers as numbers."""
    lists = book(name)["Справочник"]
    for column, sheet, at in cells_of(name):
        rules = rules_of(sheet)
        letter = sheet.cell(1, at).column_letter
        if column.kind is not Kind.CHOICE:
            continue
        rule = rules[letter]
        assert ("list", f"{letter}3:{letter}{2 + ROWS}") == (rule.type, str(rule.sqref))
        area = rule.formula1.removeprefix("'Справочник'!").replace("$", "")
        values = [cell.value for (cell,) in lists[area]]
        expected = [
            each.value if isinstance(each.value, str) else float(each.value)
            for each in column.choices
        ]
        assert expected == values


def test_rows_of_samples_are_tied_to_records_by_number() -> None:
    """The numbers of the records stand there, and a row of a sample can choose one of them."""
    made = book(CENTRE)
    rule = rules_of(made["П2 – наставник"])["A"]

    assert list(range(1, ROWS + 1)) == [made["Ответы"].cell(row, 1).value for row in range(3, 7)]
    assert ("list", "'Ответы'!$A$3:$A$6") == (rule.type, rule.formula1)
