# SPDX-License-Identifier: MIT
"""How far a long run is, for a person who waits at the console."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.output import CONSOLE
from shnor_rules.messages import say

if TYPE_CHECKING:
    from typing import TextIO

    from shnor_rules.messages import Message

EVERY: Final = 500
"""Records between two looks at the clock."""

SECONDS: Final = 0.5
"""The shortest time between two lines; a run that is over sooner shows none."""


def watcher(output: str | None) -> TextIO | None:
    """Return where somebody waits; results that come to the screen are progress enough.

    Args:
        output: where the results go.
    """
    on_screen = output in CONSOLE and is_interactive(sys.stdout)
    return sys.stderr if is_interactive(sys.stderr) and not on_screen else None


@define
class Progress:
    """A line at the console that is written over; nothing where nobody watches.

    Attributes:
        lang: the language of the line.
        stream: where it is written, or `None` where nobody watches.
    """

    lang: str
    stream: TextIO | None
    _shown: float = field(factory=monotonic, init=False)
    _width: int = field(default=0, init=False)

    def step(self, count: int) -> None:
        """Show that `count` records are done, if it is time."""
        if count % EVERY == 0:
            self.tell(say("command.progress", count=count))

    def tell(self, said: Message) -> None:
        """Show how far the run is, if it is time."""
        now = monotonic()
        if self.stream is None or now - self._shown < SECONDS:
            return
        self._shown = now
        line = said.render(self.lang)
        self._write(self.stream, f"\r{line.ljust(self._width)}")
        self._width = max(self._width, len(line))

    def clear(self) -> None:
        """Take the line away."""
        if self.stream is not None and self._width:
            self._write(self.stream, f"\r{' ' * self._width}\r")
            self._width = 0

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        stream.write(text)
        stream.flush()
