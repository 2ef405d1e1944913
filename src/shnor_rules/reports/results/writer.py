# SPDX-License-Identifier: MIT
"""What every format of results can do: begin, take one result after another, end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from shnor_rules.evaluation import Assessment, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

Result: TypeAlias = Assessment | Refusal
"""What comes out for one record."""


R_contra = TypeVar("R_contra", contravariant=True)


class Writing(Protocol[R_contra]):
    """A stream of text made from results; every chunk is to be written out as it comes."""

    def begin(self) -> Iterator[str]:
        """Yield what stands before the first result."""
        ...

    def write(self, number: int, label: str | None, result: R_contra | Refusal) -> Iterator[str]:
        """Yield one result; it may come later, when more is known.

        Args:
            number: the number of the record, from 1.
            label: what the record is called where it came from, such as `teachers.csv:3`.
            result: the assessment, or the refusal.
        """
        ...

    def end(self) -> Iterator[str]:
        """Yield what is still to come, and what stands after the last result."""
        ...


Writer: TypeAlias = Writing[Assessment]
"""A stream of text made from the results of a monitoring."""
