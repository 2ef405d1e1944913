# SPDX-License-Identifier: MIT
"""The text around the place where PyYAML gave up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.findings import Finding, Related

if TYPE_CHECKING:
    from shnor_rules.findings import Source
    from shnor_rules.loading.markup.events import Stop
    from shnor_rules.loading.markup.nodes import Scalar
    from shnor_rules.messages import Message

_WIDEST: Final = 1000
"""How much of a line is looked at on either side; nobody writes longer ones by hand."""

_SHOWN: Final = 80
"""How much of a text is repeated in a message."""

_HIGHEST: Final = 100
"""How many empty lines and comments are passed over on the way to the line above."""

_LINE_END: Final = re.compile(r"[\r\n]|\Z")


def excerpt(text: str) -> str:
    """Return `text`, or its beginning where it is long."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


@frozen
class Line:
    """A line, or what is looked at of a very long one.

    Attributes:
        text: its characters.
        start: where it begins in the source.
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends, trailing blanks left out."""
        return self.start + len(self.text.rstrip())

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.text) - len(self.text.lstrip())


@frozen
class Scene:
    """A stop with its surroundings.

    Attributes:
        stop: where and why.
        source: the text.
        last: the last text that was read before the stop; `None` where there was none.
    """

    stop: Stop
    source: Source
    last: Scalar | None

    @property
    def character(self) -> str:
        """The character at the stop; empty at the end of the text."""
        return self.source.text[self.stop.offset : self.stop.offset + 1]

    @property
    def opening(self) -> str:
        """The character where that began which PyYAML was reading."""
        return self.source.text[self.stop.origin : self.stop.origin + 1]

    @property
    def line(self) -> Line:
        """The line of the stop."""
        return self.line_at(self.stop.offset)

    @property
    def before(self) -> str:
        """What stands on the line in front of the stop."""
        return self.source.text[self.line.start : self.stop.offset]

    @property
    def previous(self) -> Line | None:
        """The nearest line above with anything but a comment on it."""
        line = self.line
        for _ in range(_HIGHEST):
            if line.start == 0:
                break
            line = self.line_at(line.start - 1)
            if line.text.strip() and not line.text.lstrip().startswith("#"):
                return line
        return None

    def line_at(self, offset: int) -> Line:
        """Return the line of the character at `offset`."""
        text = self.source.text
        lowest = max(0, offset - _WIDEST)
        breaks = (text.rfind("\n", lowest, offset), text.rfind("\r", lowest, offset))
        start = max(*breaks, lowest - 1) + 1
        end = _LINE_END.search(text, offset, offset + _WIDEST)
        return Line(text[start : offset if end is None else end.start()], start)

    def are_on_one_line(self, first: int, second: int) -> bool:
        """Return whether no line ends between two offsets."""
        return self.source.position(first)[0] == self.source.position(second)[0]

    def finding(self, message: Message, start: int, end: int, *related: Related) -> Finding:
        """Return the finding that says `message` of the characters from `start` to `end`."""
        return Finding(message, self.source.place(start, max(end, start)), related)
