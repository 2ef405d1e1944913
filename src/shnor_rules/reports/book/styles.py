# SPDX-License-Identifier: MIT
"""How cells look: formats that are made once, and the setup of a page for print."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.findings.place import letters
from shnor_rules.messages import say
from shnor_rules.reports.book.cells import fitted, format_of
from shnor_rules.reports.book.columns import Part
from shnor_rules.reports.book.shades import GREY, HEAD, MARKED, RULE
from shnor_rules.reports.content.grid import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.reports.book.columns import Laid
    from shnor_rules.reports.content.grid import Cell

RULED: Final[Mapping[str, object]] = MappingProxyType({"border": 1, "border_color": RULE})
"""The thin lines around the cells of a table."""

_INDENTED: Final[Mapping[str, object]] = MappingProxyType({"align": "left", "indent": 1})
_A4: Final = 9
_PRESENT: Final = frozenset("+•●×")
"""The signs that say that something is there."""

_MOST_IN_HEADER: Final = 200
"""Excel takes 255 characters there, with its own signs."""


@frozen(eq=False)
class Styles:
    """The formats of a workbook.

    Attributes:
        book: the workbook of XlsxWriter.
        tints: the light colour of each level that is known.
        lang: the language of the report.
    """

    book: Any
    tints: Mapping[str, str]
    lang: str
    _made: dict[frozenset[tuple[str, object]], Any] = field(factory=dict, init=False, repr=False)

    def look(self, **properties: object) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format with these properties of XlsxWriter."""
        key = frozenset(properties.items())
        if key not in self._made:
            self._made[key] = self.book.add_format({"valign": "top", **properties})
        return self._made[key]

    def heading(self, *, is_upright: bool = False) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format of the heading of a column; an upright one is read from below."""
        turned = {"rotation": 90, "align": "center"} if is_upright else {}
        return self.look(bold=True, text_wrap=True, bg_color=HEAD, **RULED, **turned)

    def cell(self, laid: Laid, value: Cell) -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format of a cell of a table."""
        number = format_of(value, is_share=laid.part is Part.SHARE)
        if number is not None:
            return self.look(num_format=number, **RULED)
        if laid.part is Part.EXACTLY:
            return self.look(align="right", **RULED)
        if isinstance(value, str):
            return self.look(text_wrap=True, **RULED, **self._of_text(laid.kind, value))
        return self.look(**RULED)

    def _of_text(self, kind: Kind, text: str) -> dict[str, object]:
        if kind is Kind.MARK:
            marked = {"bg_color": MARKED} if _PRESENT & set(text) else {}
            return {"align": "center", **marked}
        if kind is Kind.LEVEL and self.tints:
            tint = self.tints.get(text)
            return {**_INDENTED, **({"italic": True} if tint is None else {"bg_color": tint})}
        if kind in (Kind.TEXT, Kind.LEVEL):
            return {**_INDENTED}
        # A word where numbers stand is what the record says instead of one.
        return {"italic": True, "align": "right", "font_color": GREY}


def unmarked(sheet: Any, rows: int, columns: int) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Keep Excel from marking texts that look like numbers, such as exact ones, as mistakes."""
    sheet.ignore_errors({"number_stored_as_text": f"A1:{letters(columns)}{rows}"})


def on_paper(sheet: Any, title: str, lang: str) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Set a sheet up for print: A4 across, with the title above and the page numbers below."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    # Where Excel reads a sign of its own, the sign is doubled.
    sheet.set_header(f"&L{fitted(title, _MOST_IN_HEADER // 2).replace('&', '&&')}")
    sheet.set_footer(f"&R{say('book.page').render(lang)}")
