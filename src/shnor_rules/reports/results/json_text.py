# SPDX-License-Identifier: MIT
"""Results as JSON: one array, or one object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from shnor_rules.reports.json_page import json_line, json_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.reports.results.writer import Result


@define
class JsonArray:
    """A writer of one JSON array with an object for each record.

    Attributes:
        lang: `ru` or `en`; keys and codes are never translated.
        data: what is told of a result.
    """

    lang: str
    data: Callable[[Result, str], dict[str, Any]]
    _before: str = field(default="\n", init=False)

    def begin(self) -> Iterator[str]:
        """Yield the opening bracket."""
        yield "["

    def write(self, number: int, label: str | None, result: Result) -> Iterator[str]:
        """Yield the record as an object, indented."""
        element = _element(number, label, self.data(result, self.lang))
        yield self._before + json_page(element)
        self._before = ",\n"

    def end(self) -> Iterator[str]:
        """Yield the closing bracket."""
        yield "\n]\n"


@define
class JsonLines:
    """A writer of one JSON object a line.

    Attributes:
        lang: `ru` or `en`; keys and codes are never translated.
        data: what is told of a result.
    """

    lang: str
    data: Callable[[Result, str], dict[str, Any]]

    def begin(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def write(self, number: int, label: str | None, result: Result) -> Iterator[str]:
        """Yield the record as an object on one line."""
        element = _element(number, label, self.data(result, self.lang))
        yield f"{json_line(element)}\n"

    def end(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())


def _element(number: int, label: str | None, data: dict[str, Any]) -> dict[str, Any]:
    return {"record": {"row": number, "label": label}, **data}
