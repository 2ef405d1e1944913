# SPDX-License-Identifier: MIT
"""What a program is made of: steps and bandings, each a name with what it depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.model import Choice, Grade, Level, Points, Policy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.expressions import Expression
    from shnor_rules.messages import Message

TOTAL: Final = "итог"
"""The name of the total in formulas and explanations."""

LEVEL: Final = "(уровень)"
"""The name of what the scale decides; formulas have no way to call anything so."""


@frozen
class Requirement:
    """What must hold for a value to be computed at all.

    Attributes:
        condition: what must hold.
        reason: why there is no value otherwise.
    """

    condition: Expression
    reason: Message


@frozen
class Step:
    """A value computed by a formula.

    Attributes:
        name: the name it gets.
        expression: how it is computed.
        not_applicable: what becomes of «нет» among the names.
        missing: what becomes of a missing answer among the names.
        requirements: what must hold for it to be computed.
    """

    name: str
    expression: Expression
    not_applicable: Policy = Policy.LEAVE_OUT
    missing: Policy = Policy.FORBID
    requirements: tuple[Requirement, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names it depends on."""
        return self.expression.names


@frozen
class Band:
    """A level, points or a grade with the condition under which they hold.

    Attributes:
        outcome: the level, the points or the grade.
        condition: when it holds, or `None` for all that no other band takes.
        keys: in a table, what the first of its inputs are in this cell, as written.
    """

    outcome: Level | Points | Grade
    condition: Expression | None
    keys: tuple[str, ...] = ()


@frozen
class Banding:
    """A value decided by bands.

    Attributes:
        name: the name it gets.
        of: the names of the values that lie in the bands: the one that the intervals are compared
            with, or all the inputs of a table.
        bands: in the order of the document.
        choice: which band decides.
        by: in a table, its inputs as written; empty for bands of one value.
    """

    name: str
    of: tuple[str, ...]
    bands: tuple[Band, ...]
    choice: Choice
    by: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names it depends on; its own stands for the measured value inside its own rules."""
        used = (band.condition.names for band in self.bands if band.condition is not None)
        others = (name for names in used for name in names if name != self.name)
        return tuple(dict.fromkeys((*self.of, *others)))


Definition: TypeAlias = Step | Banding


@frozen
class Program:
    """A monitoring as named expressions in order.

    Attributes:
        inputs: the names that answers give a value to.
        definitions: what is computed, each after all that it depends on.
        levels: the bands of the scale, or `None` where there is none.
        not_rated: the conditions under which a record is not rated, with the reasons.
    """

    inputs: tuple[str, ...]
    definitions: tuple[Definition, ...]
    levels: Banding | None
    not_rated: tuple[tuple[Expression, str], ...]

    @property
    def used(self) -> frozenset[str]:
        """The names that the total or a level depends on, directly or through others."""
        levels = () if self.levels is None else self.levels.names
        return self._behind({TOTAL, *levels})

    @property
    def deciding(self) -> frozenset[str]:
        """The names that the outcome depends on, whether a record is rated at all among it."""
        conditions = (condition.names for condition, _ in self.not_rated)
        return self._behind(self.used.union(*conditions))

    def _behind(self, names: Iterable[str]) -> frozenset[str]:
        """Return these names with all that they depend on."""
        needed = set(names)
        for definition in reversed(self.definitions):
            if definition.name in needed:
                needed.update(definition.names)
        return frozenset(needed)


class CircularDefinitionError(Exception):
    """Values that depend on one another in a circle; `names` is the circle, closed."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(" - ".join(names))
        self.names = names
