# SPDX-License-Identifier: MIT
"""Records of a JSON text, and of JSON Lines: exact, and each with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.findings import Finding, Place, Source
from shnor_rules.inputs.json_values import DECODER, Flaw, decode, find_flaw, printable
from shnor_rules.inputs.lines import Lines, TooLongError
from shnor_rules.inputs.nested import Part, read_nested, read_one, walk
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from shnor_rules.inputs.given import Given

MOST_CHARACTERS: Final = 64_000_000
"""How long a JSON text may be: it is held in memory as a whole."""

MOST_IN_LINE: Final = 1_000_000
"""How long a line of JSON Lines may be."""

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+')


def read_json(path: str, stream: TextIO) -> Iterator[Given | Finding]:
    """Yield the records of a JSON text: of a list, of a list under `records`, or the only one.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
    """
    text = stream.read(MOST_CHARACTERS + 1).removeprefix("\ufeff")
    if len(text) > MOST_CHARACTERS:
        yield Finding(say("file-too-large", limit=MOST_CHARACTERS), Place(path=path))
    elif not text.strip():
        yield Finding(say("no-records"), Place(path=path))
    else:
        yield from read_nested(JsonLayout(Source(path, text)), _whole(text), decode(text))


def read_json_lines(path: str, stream: TextIO) -> Iterator[Given | Finding]:
    """Yield the records of JSON Lines, one at a time; a line with a fault is a finding.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
    """
    lines = Lines(stream, MOST_IN_LINE)
    is_empty = True
    while True:
        lines.begin()
        try:
            line = next(lines, None)
        except TooLongError:
            is_empty = False
            message = say("row-too-long", limit=MOST_IN_LINE)
            yield Finding(message, Place(path=path, line=lines.start))
            continue
        if line is None:
            break
        if line.strip():
            is_empty = False
            layout = JsonLayout(Source(path, line.rstrip("\n")), lines.start - 1)
            yield read_one(layout, _whole(line), decode(line))
    if is_empty:
        yield Finding(say("no-records"), Place(path=path))


@frozen
class JsonLayout:
    """Where the values of a JSON text stand.

    Attributes:
        source: the text.
        above: how many lines of the file stand above it.
    """

    source: Source = field(repr=False)
    above: int = 0

    def parts(self, part: Part) -> Iterator[Part]:
        """Yield the values in a list or a mapping."""
        text, offset = self.source.text, part.start
        closing = {"[": "]", "{": "}"}.get(text[offset])
        if closing is None:
            return
        number = 0
        offset = _past_space(text, offset + 1)
        while text[offset] != closing:
            number += 1
            step, key = str(number), offset
            if closing == "}":
                written, offset = DECODER.raw_decode(text, offset)
                step = printable(written)
                offset = _past_space(text, _past_space(text, offset) + 1)
            _, end = DECODER.raw_decode(text, offset)
            yield Part(step, key, offset, end)
            offset = _past_space(text, end)
            if text[offset] == ",":
                offset = _past_space(text, offset + 1)

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` up to `end`."""
        place = self.source.place(start, end)
        if not self.above:
            return place
        line = 1 + self.above
        # The source has this line only: it cannot show the line of that number.
        return evolve(place, line=line, end_line=line, source=None)

    def written(self, part: Part) -> str:
        """Return a value as it is written."""
        return self.source.text[part.start : part.end]

    def fault(self, part: Part, value: object) -> Finding | None:
        """Return why a record cannot be used although the text can be read, if it cannot."""
        flaw = find_flaw(value)
        return None if flaw is None else Finding(flaw.message, self.place(*self._span(part, flaw)))

    def _span(self, part: Part, flaw: Flaw) -> tuple[int, int]:
        if flaw.offset is not None:
            return flaw.offset, flaw.offset
        text = self.source.text
        literals = (
            token.span()
            for token in _TOKEN.finditer(text, part.start, part.end)
            if token[0] == flaw.literal
        )
        spans = literals if flaw.key is None else self._repeated(part, flaw.key)
        return next(spans, (part.start, part.start))

    def _repeated(self, part: Part, key: str) -> Iterator[tuple[int, int]]:
        seen = set()
        for name, below in walk(self, part):
            if name in seen and below.step == key:
                yield below.key, below.start
            seen.add(name)


def _whole(text: str) -> Part:
    start = _past_space(text, 0)
    return Part("", start, start, len(text.rstrip()))


def _past_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return offset if match is None else match.end()
