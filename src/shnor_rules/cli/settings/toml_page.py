# SPDX-License-Identifier: MIT
"""The table `[tool.shnor-rules]` of a TOML text: its values, and where they are written.

The values are those of `tomllib`, which tells no places. They are looked up in the text as people
write such a table, a key a line under its heading; what is written in another way has the place of
the heading.
"""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings import Source

NAME: Final = "shnor-rules"
"""What the table is called below `tool`."""

_HEADING: Final = re.compile(rf"""(?m)^\s*(?P<span>\[\s*tool\s*\.\s*(["']?){NAME}\2\s*\])""")
_MENTION: Final = re.compile(rf"(?P<span>{NAME})")
_NEXT_HEADING: Final = re.compile(r"(?m)^[ \t]*\[[^\[\]\n]+\][ \t]*(?:#.*)?$")
_VALUE: Final = r"""[ \t]*=[ \t]*(?P<value>"[^"\n]*"|'[^'\n]*'|\[[^\]]*\]|[^#\n]*[^#\s])"""
_AT: Final = re.compile(r"\(at line (\d+)")


@frozen
class Span:
    """A stretch of a text, in characters from 0; the end is not included."""

    start: int
    end: int


@frozen
class Table:
    """The table with the places of its values.

    Attributes:
        value: the values; whatever is under the name of the table.
        text: the whole text.
        _heading: where the table begins.
    """

    value: Any
    text: str = field(repr=False)
    _heading: Span

    def node(self, path: tuple[str | int, ...]) -> Span:
        """Return where the value at `path` is written; where the heading is, if not below it."""
        found = self._find(path)
        if found is None:
            return self._heading
        start, end = found.span("value")
        item = self._item(path)
        if item is None:
            return Span(start, end)
        at = self.text.find(item, start, end)
        return Span(start, end) if at < 0 else Span(at - 1, at + len(item) + 1)

    def key(self, path: tuple[str | int, ...]) -> Span:
        """Return where the first key of `path` is written; where the heading is, if not below."""
        found = self._find(path)
        return self._heading if found is None else Span(*found.span("key"))

    def _find(self, path: tuple[str | int, ...]) -> re.Match[str] | None:
        if not path:
            return None
        pattern = rf"""(?m)^[ \t]*(["']?)(?P<key>{re.escape(str(path[0]))})\1{_VALUE}"""
        below = _NEXT_HEADING.search(self.text, self._heading.end)
        end = len(self.text) if below is None else below.start()
        return re.compile(pattern).search(self.text, self._heading.end, end)

    def _item(self, path: tuple[str | int, ...]) -> str | None:
        """Return the text at `path` where it is in a list."""
        if len(path) == 1:
            return None
        value: Any = self.value
        for step in path:
            value = value[step]
        return value if isinstance(value, str) else None


def read_table(source: Source) -> Table | None:
    """Return the table of a TOML text, or `None` where there is none.

    Raises:
        UsageError: the text is no TOML.
    """
    try:
        whole = tomllib.loads(source.text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        # Where the end is reached too early, no line is told.
        line = source.position(len(source.text))[0] if at is None else int(at[1])
        raise UsageError(say("usage.toml", path=source.path, line=line)) from error
    tools = whole.get("tool")
    if not isinstance(tools, dict) or NAME not in tools:
        return None
    heading = _HEADING.search(source.text) or _MENTION.search(source.text)
    span = Span(0, 0) if heading is None else Span(*heading.span("span"))
    return Table(tools[NAME], source.text, span)
