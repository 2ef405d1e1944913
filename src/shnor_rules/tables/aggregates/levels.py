# SPDX-License-Identifier: MIT
"""The levels of a scale as results in a table have them: by their places, counted from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
from attrs import frozen

from shnor_rules.evaluation.applying import applied
from shnor_rules.tables.aggregates.frames import (
    COUNT,
    LEVEL_CODE,
    STATUS,
    chosen,
    listed,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.aggregates.frames import Frame


@frozen
class Levels:
    """The levels of a scale.

    Attributes:
        names: their names as printed; each stands once.
    """

    names: tuple[str, ...]

    @property
    def places(self) -> dict[str, int]:
        """The place of each name, counted from one."""
        return {name: place for place, name in enumerate(self.names, start=1)}

    def name(self, code: nw.Expr) -> nw.Expr:
        """Return the name of the level that has a place; nothing for zero."""
        return chosen(
            ((code == place, text(name)) for name, place in self.places.items()), text(None)
        )


def code_or_zero() -> nw.Expr:
    """Return the place of the level of a record; zero for none."""
    return nw.col(LEVEL_CODE).fill_null(0).cast(nw.Int64).alias(LEVEL_CODE)


def levels_of(monitoring: Monitoring, reading: str | Iterable[str]) -> tuple[Monitoring, Levels]:
    """Return a monitoring as the readings read it, and its levels; none without a scale."""
    read = applied(monitoring, listed(reading))
    bands = () if read.scale is None else read.scale.bands
    return read, Levels(tuple(band.name for band in bands))


def counted(frame: Frame, columns: Sequence[str]) -> Frame:
    """Return how many records share these columns, the level and the status: a small table."""
    frame = frame.with_columns(code_or_zero())
    grouped: Frame = frame.group_by(*columns, LEVEL_CODE, STATUS).agg(nw.len().alias(COUNT))
    return grouped.with_columns(nw.col(COUNT).cast(nw.Int64))
