# SPDX-License-Identifier: MIT
"""What every engine can do with files: read tables lazily, write one, count what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MOST_TOLD: Final = 5
"""Of how many refused rows the reason is told."""

DELIMITER: Final = ";"
MARK: Final = "\ufeff"
"""How CSV is written: for a Russian spreadsheet, as the other results are."""

RUN: Final = r"^[=+\-@\t\r\n]"
"""How a text begins that a spreadsheet would run."""

NUMBER: Final = r"^[+-]?[0-9][0-9 .,]*$"
"""A text that begins so and is a number all the same."""


@frozen
class Delimited:
    """A table in UTF-8 text.

    Attributes:
        path: the file.
        columns: the names of its columns; all of them are read as text.
        delimiter: what parts them.
        above: how many lines stand above the first record.
    """

    path: str
    columns: tuple[str, ...]
    delimiter: str
    above: int


@frozen
class Tally:
    """How the rows of a table ended.

    Attributes:
        statuses: how many rows have each status, as it is written in the table.
        refused: of the first refused rows the number of the row, from 1, and the reason; the number
            is `None` where rows have no order.
    """

    statuses: Mapping[str, int]
    refused: tuple[tuple[int | None, str], ...]


class Engine(Protocol):
    """A library that works on tables.

    Attributes:
        faults: what it raises when it cannot read or write.
    """

    faults: tuple[type[Exception], ...]

    def is_even(self, table: Delimited) -> bool:
        """Return whether each row is seen to have a cell for each column, or is checked later."""
        ...

    def scan_text(self, table: Delimited) -> Any:  # noqa: ANN401  (a frame of the engine)
        """Return a table of text; rows without a single cell are left out."""
        ...

    def schema_of(self, path: str) -> object:
        """Return the schema of a Parquet file, to be compared with that of another.

        Where an engine refuses files of several schemas by itself, all are alike.
        """
        ...

    def scan_parquet(self, paths: Sequence[str]) -> Any:  # noqa: ANN401  (a frame of the engine)
        """Return the table in Parquet files of one schema."""
        ...

    def stacked(self, frames: Sequence[Any]) -> Any:  # noqa: ANN401  (a frame of the engine)
        """Return tables one below the other; where one lacks a column it has nothing in it."""
        ...

    def without(self, frame: Any, names: Sequence[str]) -> Any:  # noqa: ANN401  (likewise)
        """Return a table without some of its columns."""
        ...

    def write(self, frame: Any, path: Path, form: str) -> None:  # noqa: ANN401  (likewise)
        """Write a table.

        Args:
            frame: the table.
            path: the file, which is written over, or the folder, which is not there.
            form: `parquet`, `csv` or `jsonl`.
        """
        ...

    def tallied(self, frame: Any, columns: tuple[str, str], refused: str) -> Tally:  # noqa: ANN401  (of any engine)
        """Return how the rows of a table ended.

        Args:
            frame: the table.
            columns: the columns of the status and of the reason.
            refused: the status of refused rows.
        """
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...
