# SPDX-License-Identifier: MIT
"""How wide the columns of a form are."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_roadmap import TITLE
from shnor_rules.forms.measuring import width_of
from shnor_rules.forms.writing_styles import is_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.forms.layout_columns import FieldColumn

_BOUNDS: Final[Mapping[Kind, tuple[int, int]]] = MappingProxyType(
    {
        Kind.RECORD: (8, 8),
        Kind.HELP: (12, 12),
        Kind.DATE: (13, 22),
        Kind.NUMBER: (12, 32),
        Kind.CHOICE: (12, 32),
        Kind.TEXT: (20, 34),
    }
)
"""The least and the greatest width by what is written, in characters."""

_SHOWN: Final = 66
_MOST_WORDS: Final = 30


def column_width(column: FieldColumn) -> int:
    """Return the width of a column in characters: for its heading, and for its values."""
    if column.name == TITLE:
        return _SHOWN
    least, most = _BOUNDS[column.kind]
    if column.choices and is_text(column):
        longest = max(len(choice.text) for choice in column.choices)
        least = max(least, min(longest + 3, _MOST_WORDS))
    return width_of(column.heading, least, max(least, most))
