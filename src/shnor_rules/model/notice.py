# SPDX-License-Identifier: MIT
"""A notice: words that go with every result, since a result without them would mislead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from shnor_rules.model.source import Clause


@frozen
class Notice:
    """Words that are shown with every result they concern.

    Attributes:
        text: the words.
        clause: where the order prints them.
        basis: whether the order prints them or somebody chose them.
    """

    text: str
    clause: Clause | None = None
    basis: Basis = Basis.TEXT
