# SPDX-License-Identifier: MIT
"""Columns that are computed on the way, each once, whatever the engine shares by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Container

    from narwhals import Expr

_PREFIX: Final = "answer_"


@frozen
class Stages:
    """What is computed in one go after the other.

    Attributes:
        taken: the names that columns have already.
        listed: the named expressions of each stage; they use those of the stages before.
        names: the names of all of them.
    """

    taken: Container[str]
    listed: list[list[Expr]] = field(factory=list, init=False)
    names: list[str] = field(factory=list, init=False)

    def add(self, place: int, expression: Expr) -> Expr:
        """Compute an expression in the stage `place`, from 0; return the column."""
        while len(self.listed) <= place:
            self.listed.append([])
        name = f"{_PREFIX}{len(self.names)}"
        while name in self.taken:
            name = f"_{name}"
        self.names.append(name)
        self.listed[place].append(expression.alias(name))
        return nw.col(name)
