# SPDX-License-Identifier: MIT
"""The comment on a heading: what is asked, what may be answered, how it is found out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_names import cut
from shnor_rules.forms.measuring import lines_of
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.forms.layout_columns import FieldColumn

_WIDTH: Final = 380
"""How wide a comment is, in pixels."""

_LINE: Final = 15
_LETTERS: Final = 56
"""How high a line of a comment is, in pixels, and how many letters it has."""

_MOST: Final = 1_300
"""A longer comment would not fit on a screen; the guide has the whole."""

_MOST_CHOICES: Final = 12


def note_of(column: FieldColumn) -> tuple[str, Mapping[str, float]]:
    """Return the text of the comment on a column, and its width and height in pixels."""
    text = "\n".join((column.heading, *answer_lines(column), *column.details))
    if len(text) > _MOST:
        more = say("form.note.more").render()
        text = f"{cut(text, _MOST)}\n{more}"
    return text, {"width": _WIDTH, "height": (lines_of(text, _LETTERS) + 1) * _LINE}


def answer_lines(column: FieldColumn) -> Iterator[str]:
    """Yield what may be written in a column, one value a line where values have names."""
    if not column.is_field:
        return
    if column.kind is Kind.TEXT:
        yield say("form.may.text").render()
    elif column.kind is Kind.DATE:
        yield say("form.may.day").render()
    elif not any(choice.label for choice in column.choices):
        yield say("form.may", values=column.values).render()
    else:
        yield say("form.may.list").render()
        for choice in column.choices[:_MOST_CHOICES]:
            yield f"    {choice.text} – {choice.label}" if choice.label else f"    {choice.text}"
        if len(column.choices) > _MOST_CHOICES:
            yield say("form.may.others").render()
