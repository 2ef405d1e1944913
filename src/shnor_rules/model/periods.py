# SPDX-License-Identifier: MIT
"""The two periods an order asks for, and how a value can change from one to the other."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from shnor_rules.model.source import Clause

PREVIOUS: Final = "предыдущий"
"""The key of the previous period in a record that holds both."""

CURRENT: Final = "текущий"
"""The key of the current period in a record that holds both."""


class Change(Enum):
    """How a value compares with that of the period before."""

    IMPROVED = "улучшение"
    WORSENED = "ухудшение"
    UNCHANGED = "без изменений"
    NOT_COMPARABLE = "несравнимо"


@frozen
class PeriodOf:
    """One of the periods that the order asks for.

    Attributes:
        key: its key in a record that holds both periods.
        title: what the order calls it.
    """

    key: str
    title: str


@frozen
class Periods:
    """The two periods whose values the order asks for.

    Attributes:
        previous: the earlier one.
        current: the later one.
        clause: where the order prints them.
        basis: whether the order prints them or somebody chose them.
    """

    previous: PeriodOf
    current: PeriodOf
    clause: Clause | None = None
    basis: Basis = Basis.TEXT


@frozen
class Changes:
    """What an indicator counts: how many indicators of a monitoring changed in one way.

    Attributes:
        of: the id of a monitoring of the same ruleset.
        change: the change that is counted.
    """

    of: str
    change: Change
