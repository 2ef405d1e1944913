# SPDX-License-Identifier: MIT
"""What became of the rows and cells of a table: each is given out, listed, or reported."""

from __future__ import annotations

from attrs import asdict, define


@define
class Account:
    """How many rows and cells came in, and what became of them.

    A row is one in which some field is filled in. A cell is one in which something stands.

    Attributes:
        rows_given: the rows that there are.
        rows_out: those that became a record or a row of a sample, faulty ones too: their faults
            are reported with the record.
        rows_reported: those that did not, each told of in a finding.
        cells_given: the cells that there are; of a text only those of its rows.
        cells_used: those that head a column or answer a field.
        cells_extra: those that are listed: other columns, other sheets, what stands beside.
        cells_reported: those that cannot be used, and those of rows that are reported.
    """

    rows_given: int = 0
    rows_out: int = 0
    rows_reported: int = 0
    cells_given: int = 0
    cells_used: int = 0
    cells_extra: int = 0
    cells_reported: int = 0

    def add(self, other: Account) -> None:
        """Add what another account has counted."""
        for name, count in asdict(other).items():
            setattr(self, name, getattr(self, name) + count)

    @property
    def is_balanced(self) -> bool:
        """Whether nothing is lost."""
        cells = self.cells_used + self.cells_extra + self.cells_reported
        return self.rows_given == self.rows_out + self.rows_reported and self.cells_given == cells
