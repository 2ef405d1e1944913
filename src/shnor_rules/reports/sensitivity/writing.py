# SPDX-License-Identifier: MIT
"""Writers that count records as they come, and tell in the end what decisions change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from shnor_rules.analysis.sensitivity.records import Varied
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.analysis.sensitivity.tallying import Ends, Sensitivity, Tally
    from shnor_rules.evaluation import Refusal


@frozen
class Page:
    """A writer of a page for people, which comes when all records are counted.

    Attributes:
        tally: what counts the records.
        lines: makes the lines of the page.
    """

    tally: Tally
    lines: Callable[[Sensitivity], Iterator[str]]

    def begin(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def write(self, number: int, label: str | None, result: Varied | Refusal) -> Iterator[str]:
        """Count the record."""
        self.tally.add(number, label, result)
        return iter(())

    def end(self) -> Iterator[str]:
        """Yield the page."""
        return printed(self.lines(self.tally.summed()))


@define
class Json:
    """A writer of one JSON object: first the records as they come, then what they sum up to.

    Attributes:
        tally: what counts the records.
        lang: `ru` or `en`; keys and codes are never translated.
    """

    tally: Tally
    lang: str
    _before: str = field(default="\n", init=False)

    def begin(self) -> Iterator[str]:
        """Yield the beginning of the object."""
        yield '{\n"records": ['

    def write(self, number: int, label: str | None, result: Varied | Refusal) -> Iterator[str]:
        """Yield the record as an object, indented."""
        element = self._element(self.tally.add(number, label, result), result)
        yield self._before + json_page(element)
        self._before = ",\n"

    def end(self) -> Iterator[str]:
        """Yield what the records sum up to."""
        _, _, rest = json_page(self.tally.summed().to_dict(self.lang)).partition("{")
        yield f"\n],{rest}\n"

    def _element(self, ends: Ends, result: Varied | Refusal) -> dict[str, Any]:
        assessed = result.result if isinstance(result, Varied) else None
        above = None if assessed is None else assessed.next_level
        below = None if assessed is None else assessed.previous_level
        decisions = zip(self.tally.shifts, ends.after, ends.moved, strict=True)
        return {
            **ends.known.to_dict(),
            **ends.before.to_dict(),
            "next_level": None if above is None else above.to_dict(),
            "previous_level": None if below is None else below.to_dict(),
            "decisions": [
                {**shift.variant.to_dict(), **after.to_dict(), "changed": is_moved}
                for shift, after, is_moved in decisions
            ],
        }
