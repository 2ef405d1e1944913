# SPDX-License-Identifier: MIT
"""Columns added to a frame stage by stage, whatever rows it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import narwhals as nw
from attrs import frozen

if TYPE_CHECKING:
    import polars as pl


class Adding(Protocol):
    """Adds results to frames that have the same columns.

    Attributes:
        results: the names of the results.
    """

    @property
    def results(self) -> tuple[str, ...]: ...  # noqa: D102  (told above)

    def added(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Return a frame with the results, and with what is made on the way."""
        ...


@frozen
class Steps:
    """Stages for a frame of any engine; each uses the columns of those before.

    Results are added and chosen later, never selected at once. So what is the same in every row
    stands in every row, and Polars keeps the order of the rows: where all that is selected is
    chosen among constants it does not sort what comes before.

    Attributes:
        stages: named expressions.
        results: the names of the results.
    """

    stages: tuple[tuple[nw.Expr, ...], ...]
    results: tuple[str, ...]

    def added(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Return a frame with the results, and with what is made on the way."""
        for stage in self.stages:
            frame = frame.with_columns(*stage)
        return frame


@frozen
class PolarsSteps:
    """The same in expressions of Polars: to say them in those of Narwhals takes longest of all.

    Attributes:
        stages: named expressions.
        results: the names of the results.
    """

    stages: tuple[tuple[pl.Expr, ...], ...]
    results: tuple[str, ...]

    def added(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Return a frame with the results, and with what is made on the way."""
        native = nw.to_native(frame)
        for stage in self.stages:
            native = native.with_columns(*stage)
        made: nw.LazyFrame[Any] = nw.from_native(native)
        return made


def in_polars(steps: Steps) -> PolarsSteps:
    """Return stages as Polars is told them."""
    import polars as pl  # noqa: PLC0415  (heavy, and only needed here)

    told: list[tuple[pl.Expr, ...]] = []

    class Told(pl.LazyFrame):
        """Keeps what it is told, as Narwhals has translated it, and does nothing."""

        def with_columns(self, *exprs: Any, **_named: Any) -> Told:  # noqa: ANN401  (of Polars)
            told.append(exprs)
            return self

    steps.added(nw.from_native(Told()))
    return PolarsSteps(tuple(told), steps.results)
