# SPDX-License-Identifier: MIT
"""What a keyboard or a word processor put in place of the blanks, hyphens and quotes of YAML.

A line is looked at without its neighbours, so a repair is a guess until the mended text was read:
what turns out to stand inside a quoted text was no fault.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.loading.markup.characters import DASHES, FORBIDDEN, SPACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

LIMIT: Final = 100_000
"""How many places are looked at: no fewer than there may be nodes in a tree."""

_BLANKS: Final = f" \t{SPACES}"
_LINE: Final = re.compile(r"[^\r\n]+")
_SUSPECT: Final = re.compile(f"[\t{SPACES}{DASHES}“”„]")
_SPACE: Final = re.compile(f"[{SPACES}]")
_LONG_DASH: Final = re.compile(f"[{DASHES}][{_BLANKS}]+")
_HYPHEN: Final = re.compile(f"-[{_BLANKS}]+")
_WORD_QUOTES: Final = re.compile(
    # What has a meaning of its own in quotes: an interval, a set, a number, a call of a function.
    r"(?:^[ -]*|[:,-][ ]+|[\[{])(?P<value>[“”„](?P<text>(?:[\[{(]|[А-ЯЁA-Z]+\()[^“”„\"']*"
    r"|[0-9][0-9.,/ ]*)[“”])(?=\s*(?:[,}\]]|\Z|\s#))"
)
_STRAIGHT: Final = "\"'"
_NO_KEY: Final = frozenset("\"'#{[")


class Kind(Enum):
    """What stands where a blank, a hyphen or a quote belongs; the value is the name of the rule."""

    TAB = "tab-indent"
    SPACE = "unusual-space"
    DASH = "long-dash"
    QUOTE = "word-quotes"


@frozen
class Repair:
    """A stretch of a text and what it was meant to be.

    Attributes:
        kind: what is wrong with it.
        line: the number of its line among the lines that are not empty.
        start: where it begins.
        end: where it ends.
        character: the character at fault.
        mended: what belongs there; a tab in it means that the width of a tab must be guessed.
    """

    kind: Kind
    line: int
    start: int
    end: int
    character: str
    mended: str

    @property
    def is_blank(self) -> bool:
        """Whether only blanks are meant, as in the indent of a line."""
        return self.mended.isspace()


def find_repairs(text: str) -> tuple[Repair, ...]:
    """Return what may have to be mended in `text`, in the order of places, `LIMIT` at most."""
    found: list[Repair] = []
    if _SUSPECT.search(text) is not None:
        for number, line in enumerate(_LINE.finditer(text)):
            if _SUSPECT.search(line[0]) is not None:
                at = number, line.start()
                of_line = (*_of_line(line[0], *at), *_quotes(line[0], *at))
                found.extend(sorted(of_line, key=lambda repair: repair.start))
                if len(found) >= LIMIT:
                    break
    return tuple(found[:LIMIT])


def _of_line(line: str, number: int, offset: int) -> Iterator[Repair]:
    def repair(kind: Kind, start: int, end: int, character: str, mended: str) -> Repair:
        return Repair(kind, number, offset + start, offset + end, character, mended)

    reached = _past_blanks(line, 0)
    indent, is_idle = line[:reached], line[reached : reached + 1] in {"", "#"}
    if "\t" in indent and not is_idle:
        yield repair(Kind.TAB, 0, reached, "\t", _SPACE.sub(" ", indent))
    elif (space := _SPACE.search(indent)) is not None:
        yield repair(Kind.SPACE, 0, reached, space[0], " " * reached)
    if (dash := _LONG_DASH.match(line, reached)) is not None:
        yield repair(Kind.DASH, reached, dash.end(), line[reached], "-".ljust(len(dash[0])))
        reached = dash.end()
    while (hyphen := _HYPHEN.match(line, reached)) is not None:
        if (space := _SPACE.search(hyphen[0])) is not None:
            yield repair(Kind.SPACE, reached, hyphen.end(), space[0], "-".ljust(len(hyphen[0])))
        reached = hyphen.end()
    colon = line.find(":", reached)
    if colon > reached and not _NO_KEY.intersection(line[reached:colon]):
        start = reached + len(line[reached:colon].rstrip(_BLANKS))
        end = _past_blanks(line, colon + 1)
        around = line[start:end]
        space = _SPACE.search(around)
        if space is not None and (colon + 1 < end or end == len(line)):
            yield repair(Kind.SPACE, start, end, space[0], _SPACE.sub(" ", around))


def _quotes(line: str, number: int, offset: int) -> Iterator[Repair]:
    for match in _WORD_QUOTES.finditer(line):
        start, end = match.span("value")
        if not any(line.count(quote, 0, start) % 2 for quote in _STRAIGHT):
            mended = f'"{match["text"]}"'
            yield Repair(Kind.QUOTE, number, offset + start, offset + end, line[start], mended)


def _past_blanks(line: str, start: int) -> int:
    return len(line) - len(line[start:].lstrip(_BLANKS))


def mend(text: str, repairs: Sequence[Repair], *, width: int) -> tuple[str, Callable[[int], int]]:
    """Return `text` with `repairs` made, and what tells where its characters stood before.

    Tabs outside the repairs and characters that YAML forbids become one space each.

    Args:
        text: the text as it was read.
        repairs: what to mend, in the order of places.
        width: how many columns a tab of the indentation stands for.
    """
    if not repairs:
        return _allowed(text), _itself
    parts: list[str] = []
    ends_here, ends_there = [0], [0]
    here = there = 0
    for repair in repairs:
        mended = repair.mended.expandtabs(width)
        parts += [text[there : repair.start], mended]
        here += repair.start - there + len(mended)
        there = repair.end
        ends_here.append(here)
        ends_there.append(there)
    parts.append(text[there:])

    ends_there.append(len(text))

    def original(offset: int) -> int:
        last = bisect_right(ends_here, offset) - 1
        # Inside a mended indent, which may be longer than it was, nothing lies past its end.
        return min(ends_there[last] + offset - ends_here[last], ends_there[last + 1])

    return _allowed("".join(parts)), original


def _allowed(text: str) -> str:
    return FORBIDDEN.sub(" ", text).replace("\t", " ")


def _itself(offset: int) -> int:
    return offset
