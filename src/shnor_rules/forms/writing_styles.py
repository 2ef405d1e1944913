# SPDX-License-Identifier: MIT
"""How the cells of a form look: colours that differ in lightness too, so that they need no hue."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_roadmap import TITLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.forms.layout_columns import FieldColumn

_FONT: Final = MappingProxyType({"font_name": "Arial", "font_size": 10, "valign": "top"})
_LINE: Final = "#BFBFBF"
_NEEDED: Final = "#FFE699"
_ASKED: Final = "#DDEBF7"
_ASIDE: Final = "#EDEDED"
_LACKING: Final = "#FFF2CC"

_NUMBER_FORMATS: Final = MappingProxyType({"text": "@", "day": "dd.mm.yyyy", "number": "General"})


@frozen
class Styles:
    """The formats of a workbook, each made once.

    Attributes:
        book: the workbook.
    """

    book: Any
    _made: dict[tuple[tuple[str, Any], ...], Any] = field(factory=dict, init=False, repr=False)

    def of(self, **properties: Any) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format with these properties, in the letters of the form."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self.book.add_format({**_FONT, **properties})
        return self._made[key]

    def heading(self, column: FieldColumn) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format of the title of a column: a required one is darker."""
        colour = _NEEDED if column.required else _ASKED if column.is_field else _ASIDE
        return self.of(bold=True, text_wrap=True, border=1, border_color=_LINE, bg_color=colour)

    @property
    def name(self) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """The format of the name of a column."""
        return self.of(
            font_size=8, font_color="#7F7F7F", bg_color="#F2F2F2", border=1, border_color=_LINE
        )

    def cell(self, column: FieldColumn, *, is_locked: bool = False) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format of the cells of a column."""
        locked = is_locked or column.kind is Kind.HELP
        look: Mapping[str, Any] = {"bg_color": "#F2F2F2"} if locked else {}
        return self.of(
            locked=locked,
            num_format=_NUMBER_FORMATS[_written(column)],
            text_wrap=True,
            border=1,
            border_color=_LINE,
            align="left" if _written(column) == "text" or column.name == TITLE else "center",
            **look,
        )

    @cached_property
    def lacking(self) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """The format of a required cell that is blank in a row that was begun."""
        return self.book.add_format({"bg_color": _LACKING, "pattern": 1})


def _written(column: FieldColumn) -> str:
    """Return as what a column is kept: text as it is typed, a day, or a number."""
    if column.kind is Kind.DATE:
        return "day"
    words = all(isinstance(choice.value, str) for choice in column.choices)
    if column.kind is Kind.TEXT or (column.kind is Kind.CHOICE and words):
        return "text"
    return "number"


def is_text(column: FieldColumn) -> bool:
    """Return whether the cells of a column keep what is typed as text."""
    return _written(column) == "text"
