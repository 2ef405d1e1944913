# SPDX-License-Identifier: MIT
"""A recommendation: what is advised to whom after the results are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from shnor_rules.model.source import Clause


@frozen
class Recommendation:
    """What is advised to whom.

    Attributes:
        audience: to whom, such as «школы – участники проекта» (posts and organisations).
        text: what is advised.
        levels: the levels that it is for; none for every result.
        clause: where the order prints it.
        basis: whether the order prints it or somebody chose it.
    """

    audience: str
    text: str
    levels: tuple[str, ...] = ()
    clause: Clause | None = None
    basis: Basis = Basis.TEXT
