# SPDX-License-Identifier: MIT
"""Formulas that help while a form is filled in; nothing that they show is ever read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings.place import letters
from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_roadmap import ACTIVITY, TITLE
from shnor_rules.inputs.workbooks.stamp import FIRST_ROW
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.forms.layout_columns import FieldColumn, Question, SheetLayout
    from shnor_rules.forms.writing_lists import Lists

ROW: Final = "\x00row\x00\x00"
"""Stands in a formula for the number of the row that it is in, and is as long as the longest."""

_FIRST: Final = str(FIRST_ROW)
_SHOWN: Final = 120
"""So much of a title is shown beside its number; the sheet with the values has it whole."""

_MOST: Final = 8_000
"""A little less than the longest formula that Excel takes."""


def help_formula(
    column: FieldColumn, layout: SheetLayout, lists: Lists, *, school: str
) -> str | None:
    """Return the formula of a column that only shows something; `None` where it would be too long.

    `ROW` stands for the number of the row, from 1.

    Args:
        column: the column.
        layout: its sheet.
        lists: where the values of columns stand.
        school: the school that the form is made for; empty where for any.
    """
    if column.name == TITLE:
        chosen = _cell(layout, ACTIVITY, ROW)
        activity = next(each for each in layout.columns if each.name == ACTIVITY)
        table = lists.table(layout, activity)
        title = f"VLOOKUP(TRIM({chosen}),{table},2,FALSE)"
        short = f'IF(LEN({title})>{_SHOWN},LEFT({title},{_SHOWN})&"…",{title})'
        return f'=IF(TRIM({chosen})="","",IFERROR({short},""))'
    answered = "+".join(_answered(layout, question, ROW) for question in layout.questions)
    begun = _begun(layout, ROW, school=school)
    formula = f'=IF({begun},{answered or "0"},"")'
    return formula if len(formula) <= _MOST else None


def lacking_formula(layout: SheetLayout, column: FieldColumn, *, school: str) -> str | None:
    """Return the formula that tells that a required cell is blank in a row that was begun.

    Args:
        layout: the sheet.
        column: the column; its first cell is meant, and those below it alike.
        school: the school that the form is made for; empty where for any.
    """
    for question in layout.questions:
        if any(column.name in way for way in question):
            answered = _answered(layout, question, _FIRST, is_fixed=True)
            cell = _cell(layout, column.name, _FIRST)
            begun = _begun(layout, _FIRST, school=school, is_fixed=True)
            return f'=AND({begun},TRIM({cell})="",({answered})=0)'
    return None


def _answered(layout: SheetLayout, question: Question, row: str, *, is_fixed: bool = False) -> str:
    """Return what is 1 where a question is answered in one of its ways, else 0."""
    ways = [
        "*".join(f'(TRIM({_cell(layout, name, row, is_fixed=is_fixed)})<>"")' for name in way)
        for way in question
    ]
    return ways[0] if len(ways) == 1 else f"SIGN({'+'.join(ways)})"


def _begun(layout: SheetLayout, row: str, *, school: str, is_fixed: bool = False) -> str:
    """Return what is true where a row holds more than what was put in beforehand."""
    given = 1 if school and not layout.table and layout.index(SCHOOL) is not None else 0
    areas = ",".join(_areas(layout, row, is_fixed=is_fixed))
    return f"COUNTA({areas})>{given}"


def _areas(layout: SheetLayout, row: str, *, is_fixed: bool) -> Iterator[str]:
    """Yield the stretches of a row that people fill in."""
    dollar = "$" if is_fixed else ""
    begin: int | None = None
    for at, column in enumerate((*layout.columns, None), start=1):
        is_asked = column is not None and column.kind not in {Kind.HELP, Kind.RECORD}
        if is_asked and begin is None:
            begin = at
        elif not is_asked and begin is not None:
            yield f"{dollar}{letters(begin)}{row}:{dollar}{letters(at - 1)}{row}"
            begin = None


def _cell(layout: SheetLayout, name: str, row: str, *, is_fixed: bool = False) -> str:
    at = (layout.index(name) or 0) + 1
    return f"{'$' if is_fixed else ''}{letters(at)}{row}"
