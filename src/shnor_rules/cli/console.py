# SPDX-License-Identifier: MIT
"""What a console can print: characters it lacks are put into ones it has, and nothing crashes."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final, TextIO

from shnor_rules.cli.latin import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

READABLE: Final = "shnor_rules.readable"
"""For people: what a character set lacks is written with what it has, «Да» as `'Da'`.

No quotation mark or other sign of CSV comes of it."""

ESCAPED: Final = "shnor_rules.escaped"
"""For JSON: what a character set lacks is written as JSON escapes, and nothing is lost."""

_NEAREST: Final = {
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "'",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": "'",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "'",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{HORIZONTAL ELLIPSIS}": "...",
    "\N{NUMERO SIGN}": "N",
    "\N{MULTIPLICATION SIGN}": "x",
    "\N{MIDDLE DOT}": "*",
    "\N{GREEK CAPITAL LETTER SIGMA}": "S",
    "\N{NO-BREAK SPACE}": " ",
}


def prepare(*streams: TextIO) -> None:
    """Make the streams print what they can and replace the rest by what is nearest."""
    codecs.register_error(READABLE, _readable)
    codecs.register_error(ESCAPED, _escaped)
    for stream in streams:
        _reconfigure(stream, errors=READABLE, newline=None)


@contextlib.contextmanager
def written_as(stream: TextIO, errors: str) -> Iterator[None]:
    """Make of characters that the stream lacks what `errors` does; keep line ends as written."""
    _reconfigure(stream, errors=errors, newline="")
    try:
        yield
    finally:
        _reconfigure(stream, errors=READABLE, newline=None)


def _reconfigure(stream: TextIO, *, errors: str, newline: str | None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors=errors, newline=newline)


def _readable(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(_nearest(character, error.encoding) for character in text), error.end


def _nearest(character: str, encoding: str) -> str:
    nearest = _NEAREST.get(character, LETTERS.get(character, "?"))
    return nearest.encode(encoding, errors="replace").decode(encoding)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = (units[index : index + 2] for index in range(0, len(units), 2))
    return "".join(f"\\u{pair.hex()}" for pair in pairs), error.end


def is_interactive(stream: TextIO) -> bool:
    """Return whether a person is watching the stream."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def abandon_output() -> None:
    """Let the end of the program write nothing more to an output that nobody reads."""
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, sys.stdout.fileno())
    os.close(sink)
