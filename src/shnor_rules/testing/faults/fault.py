# SPDX-License-Identifier: MIT
"""One way in which a record can be at fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from shnor_rules.testing.answering.answers import Fields

ODD: Final = "чего-нет-в-приказе"
"""The name of something that no order asks for."""


@frozen(eq=False)
class Fault:
    """One way in which a record can be at fault.

    Attributes:
        part: the indicator or attribute whose answer is at fault; `None` for the record as a whole.
        rule: the name of the finding that tells it.
        key: what the finding is on.
        answers: what stands in the record for the part, or besides all parts.
    """

    part: str | None
    rule: str
    key: str
    answers: SearchStrategy[Fields] = field(repr=False)
