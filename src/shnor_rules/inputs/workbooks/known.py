# SPDX-License-Identifier: MIT
"""What a table may hold: the fields there are, the samples, and what the caller wants of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.inputs.workbooks.headings import Headings

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.inputs.workbooks.known_fields import KnownField, KnownSample
    from shnor_rules.inputs.workbooks.stamp import Stamp


def _no_stamps() -> tuple[Stamp, ...]:
    return ()


@frozen(eq=False)
class Known:
    """What the records of a monitoring, of tools for risks, or of a roadmap may hold.

    Attributes:
        fields: the fields of a record.
        samples: the samples.
        opening: fields that say nothing by themselves: a row that has no others is not filled in.
        ignored: columns that are left out without a word.
        key: a column that is kept although it is no field, since samples are joined by it.
        stamps: gives the stamps of the forms that would do; without any, no stamp is checked.
        is_filling: whether the value of merged cells is meant for each of them, down the column.
    """

    fields: tuple[KnownField, ...]
    samples: tuple[KnownSample, ...] = ()
    opening: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()
    key: str | None = None
    stamps: Callable[[], tuple[Stamp, ...]] = _no_stamps
    is_filling: bool = False

    @cached_property
    def headings(self) -> Headings:
        """What the columns of records may be called."""
        return Headings(self.fields)
