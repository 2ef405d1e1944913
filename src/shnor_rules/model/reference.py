# SPDX-License-Identifier: MIT
"""Cross-references that a document prints, with what it says they lead to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from shnor_rules.model.layout import Path


class Referred(Enum):
    """What a cross-reference leads into."""

    DOCUMENT = "document"
    ROADMAP = "roadmap"
    MONITORING = "monitoring"


@frozen
class Reference:
    """A cross-reference that the document prints.

    Attributes:
        to: what kind of thing it leads into.
        id: its id in the ruleset.
        number: the number that is referred to, as printed.
        means: what the text says stands under that number.
        path: where it is written.
    """

    to: Referred
    id: str
    number: str | None = None
    means: str | None = None
    path: Path = field(default=(), eq=False, repr=False)
