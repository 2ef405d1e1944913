# SPDX-License-Identifier: MIT
"""Texts in cells, whole and as they are, whatever they look like."""

from __future__ import annotations

import re
from typing import Any, Final

from shnor_rules.errors import InputError
from shnor_rules.evaluation.scalars import shown
from shnor_rules.forms.writing_done import done
from shnor_rules.messages import say

MOST_CHARACTERS: Final = 32_767
"""What Excel takes in one cell, in its own units (UTF-16)."""

_CUT: Final = "…"
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f]+")
_NO_CHARACTER: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_MARKUP: Final = ("<r>", "</r>")


def write_text(page: Any, row: int, column: int, text: str, look: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a text as itself: never as a formula, a link, a number or markup.

    Args:
        page: the sheet of XlsxWriter.
        row: the row, from 0.
        column: the column, from 0.
        text: the text.
        look: its format.

    Raises:
        InputError: it is longer than a cell can be.
    """
    kept = _NO_CHARACTER.sub("\ufffd", text)
    count = _length(kept)
    if count > MOST_CHARACTERS:
        raise InputError(say("form.too-long", count=count, text=shown(kept), most=MOST_CHARACTERS))
    if kept.startswith(_MARKUP[0]) and kept.endswith(_MARKUP[1]):
        # XlsxWriter would put it into the file as it stands; in pieces it escapes it.
        done(page.write_rich_string(row, column, *kept[:2], kept[2:], look))
    else:
        done(page.write_string(row, column, kept, look))


def plain(name: str) -> str:
    """Return a name as every part of a workbook can hold it: whole characters, on one line."""
    return _NO_CHARACTER.sub("\ufffd", " ".join(_UNSEEN.sub(" ", name).split()))


def cut_to_cell(text: str) -> str:
    """Return a text that fits into a cell, with a sign where something is cut off."""
    if _length(text) <= MOST_CHARACTERS:
        return text
    units = _NO_CHARACTER.sub("\ufffd", text).encode("utf-16-le")
    return units[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + _CUT


def _length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
