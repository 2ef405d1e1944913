# SPDX-License-Identifier: MIT
"""Why a row is refused: the sentences of the catalogue with the answers of the row put in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import field, frozen

from shnor_rules.messages import Message, say
from shnor_rules.tables.answers.spaces import joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from narwhals import Expr

VALUE: Final = "\ue000"
"""Stands for the answer of the row in the parameters of a message."""

OTHER: Final = "\ue001"
"""Stands for a second one."""

_MARKS: Final = re.compile(f"([{VALUE}{OTHER}])")


@frozen
class Fault:
    """What a row can be refused for.

    Attributes:
        holds: whether the row is refused for it; never null.
        subject: the field.
        message: the sentence, with marks where something of the row has to stand.
        values: what stands for each mark.
    """

    holds: Expr
    subject: str
    message: Message
    values: Mapping[str, Expr] = field(factory=dict)

    @property
    def reason(self) -> Expr:
        """The sentence as it is printed, with the field before it."""
        text = say("results.field", field=self.subject, text=self.message).render()
        # An even piece is text of the sentence, an odd one a mark.
        pieces = [
            self.values[piece] if place % 2 else nw.lit(piece)
            for place, piece in enumerate(_MARKS.split(text))
            if piece
        ]
        return joined(*pieces)
