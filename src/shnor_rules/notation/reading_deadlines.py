# SPDX-License-Identifier: MIT
"""From the text of a deadline to its parts, one after another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from attrs import evolve, frozen

from shnor_rules.notation.deadline_parts import (
    MOST_TIMES,
    Always,
    Bound,
    Edge,
    Ending,
    Recurring,
    Source,
    Undated,
    Until,
    Within,
    inherits,
    plain,
    source_of,
    words_from,
)
from shnor_rules.notation.deadline_words import ADVERBS, NUMBERS, UNIT_FORMS, VOCABULARY
from shnor_rules.notation.reading_points import Impossible, any_of, read_point, read_time
from shnor_rules.notation.slips import Fault
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year, key

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

WORD: Final = "malformed-deadline.word"
"""The message of a word that no deadline has."""


@frozen
class Reading:
    """What came of reading a text.

    Attributes:
        parts: what it says, or was meant to say; empty where that cannot be told.
        fault: what is wrong with it first, or `None`.
    """

    parts: tuple[Part, ...]
    fault: Fault | None = None


@frozen
class _Step:
    """One part read, and where the next begins."""

    part: Part | Impossible
    end: int

    @property
    def meant(self) -> Part | None:
        """The part, or what was probably meant by it."""
        return self.part.meant if isinstance(self.part, Impossible) else self.part


_PERIODS: Final = (Month, Section, Year)
_NUMBER: Final = rf"(?:[0-9]{{1,3}}|{any_of(NUMBERS)})"
_UNIT: Final = any_of(UNIT_FORMS)
_EACH: Final = r"(?:кажд(?:ый|ого|ую|ой|ое|ые)\s+)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_UNTIL: Final = _compiled(r"(?:(?P<until>до)|не\s+(?:позднее|позже))\s+")
_EDGE_OF: Final = _compiled(rf"(?:(?P<start>начала)|конца|окончания)\s+(?P<each>{_EACH})?")
_ENDING: Final = _compiled(rf"(?:(?P<start>в\s+начале)|в\s+конце)\s+(?P<each>{_EACH})?")
_WITHIN: Final = _compiled(r"в\s+течение\s+(?:всего\s+)?")
_A_UNIT: Final = _compiled(_UNIT)
_ADVERB: Final = _compiled(any_of(ADVERBS))
_RECURRING: Final = _compiled(
    rf"(?P<least>не\s+(?:реже|менее)\s+(?:чем\s+)?)?(?P<times>{_NUMBER})?(?P<once>\s*раза?\b)?\s*"
    rf"в\s+(?P<periods>{_NUMBER}\s+)?(?P<unit>{_UNIT})"
)
_EVERY: Final = _compiled(rf"{_EACH}(?P<periods>{_NUMBER}\s+)?(?P<unit>{_UNIT})")
_ALWAYS: Final = _compiled(r"постоянно\b")

_COMMA: Final = _compiled(r"\s*(?:[,;/]|\sи\s)\s*(?=\S)")
_COLON: Final = _compiled(r"\s*[:;]\s*(?=\S)")
_LOOSE: Final = _compiled(r"\s*[-\u2010-\u2015:]\s*(?=\S)|\s+(?=\S)")
_SPACE: Final = _compiled(r"\s+(?=\S)")
_WORD: Final = _compiled(r"\w+|[^\w\s,;/:.\u2010-\u2015-]")
_KNOWN: Final = frozenset(VOCABULARY)


def read_parts(text: str) -> Reading:
    """Return what `text`, which has no outer spaces, says."""
    quoted = _quoted(text)
    if quoted is not None:
        return Reading((quoted,))
    parts: list[Part] = []
    fault, at = None, 0
    while True:
        step = _part(text, at)
        if step is None:
            return Reading((), fault or _unread(text, at))
        part = step.meant
        if isinstance(step.part, Impossible):
            fault = fault or Fault(f"malformed-deadline.{step.part.variant}", at, step.end)
        if part is None:
            return Reading((), fault)
        # The same recurrence may be said twice over: «ежегодно, 1 раз в год».
        if not (isinstance(part, Recurring) and parts and parts[-1] == part):
            parts.append(part)
        if step.end == len(text):
            break
        following = _separator(text, step.end, part)
        if following is None:
            return Reading((), fault or _unread(text, step.end))
        at = following
    return _with_years(parts, fault, len(text))


def _quoted(text: str) -> Undated | None:
    words = plain(text)
    if words.startswith("« ") or words.endswith(" »"):
        words = f"«{words.removeprefix('«').removesuffix('»').strip()}»"
    return Undated(Source.WORDS, words) if source_of(words) is Source.WORDS else None


def _part(text: str, at: int) -> _Step | None:
    for read in _READERS:
        step = read(text, at)
        if step is not None:
            return step
    return None


def _until(text: str, at: int) -> _Step | None:
    match = _UNTIL.match(text, at)
    if match is None:
        return None
    bound = Bound.UNTIL if match["until"] else Bound.AT_LATEST
    edge = _EDGE_OF.match(text, match.end())
    step = _point(text, match.end()) if edge is None else _edge(text, edge)
    return _inside(step, lambda point: Until(cast("Point | Ending", point), bound))


def _ending(text: str, at: int) -> _Step | None:
    match = _ENDING.match(text, at)
    return None if match is None else _edge(text, match)


def _edge(text: str, match: re.Match[str]) -> _Step | None:
    """Return the end of the period that stands after the words of `match`."""
    edge = Edge.START if match["start"] else Edge.END
    each = match["each"] is not None
    unit = _A_UNIT.match(text, match.end())
    if unit is not None:
        return _Step(Ending(edge, _unit(unit[0]), each), unit.end())
    if each:
        return None
    return _inside(_point(text, match.end(), _PERIODS), lambda of: Ending(edge, cast("Year", of)))


def _within(text: str, at: int) -> _Step | None:
    match = _WITHIN.match(text, at)
    if match is None:
        return None
    step = _point(text, match.end(), _PERIODS)
    if step is not None:
        return _inside(step, lambda of: Within(cast("Year", of)))
    unit = _A_UNIT.match(text, match.end())
    return None if unit is None else _Step(Within(_unit(unit[0])), unit.end())


def _point(text: str, at: int, kinds: tuple[type, ...] = (Day, *_PERIODS)) -> _Step | None:
    found = read_point(text, at)
    if found is None or not isinstance(found[0], (*kinds, Impossible)):
        return None
    return _Step(*found)


def _inside(step: _Step | None, put: Callable[[Part], Part]) -> _Step | None:
    """Return what `put` makes of the part that was read, or of what was meant by it."""
    if step is None:
        return None
    meant = None if step.meant is None else put(step.meant)
    if isinstance(step.part, Impossible):
        return _Step(evolve(step.part, meant=meant), step.end)
    return None if meant is None else _Step(meant, step.end)


def _recurring(text: str, at: int) -> _Step | None:
    if match := _ADVERB.match(text, at):
        return _Step(Recurring(ADVERBS[match[0].lower()]), match.end())
    if match := _EVERY.match(text, at):
        return _recurrence(match, 1, at_least=False)
    match = _RECURRING.match(text, at)
    if match is None or not (match["times"] or match["once"]):
        return None
    return _recurrence(match, _number(match["times"]), at_least=match["least"] is not None)


def _recurrence(match: re.Match[str], times: int, *, at_least: bool) -> _Step | None:
    periods = _number(match["periods"])
    if not (1 <= times <= MOST_TIMES and 1 <= periods <= MOST_TIMES):
        return None
    return _Step(Recurring(_unit(match["unit"]), times, periods, at_least), match.end())


def _number(written: str | None) -> int:
    if written is None:
        return 1
    word = written.strip().lower()
    return int(word) if word.isdecimal() else NUMBERS[word]


def _unit(written: str) -> Unit:
    return UNIT_FORMS[" ".join(written.lower().split())]


def _always(text: str, at: int) -> _Step | None:
    match = _ALWAYS.match(text, at)
    return None if match is None else _Step(Always(), match.end())


def _time(text: str, at: int) -> _Step | None:
    found = read_time(text, at)
    return None if found is None else _Step(*found)


def _undated(text: str, at: int) -> _Step | None:
    end = words_from(text, at)
    if end is None:
        return None
    words = plain(text[at:end])
    source = source_of(words)
    return None if source is None else _Step(Undated(source, words), end)


_READERS: Final = (_until, _ending, _within, _recurring, _always, _time, _undated)
"""What a part may be, in the order in which it is tried."""


def _separator(text: str, at: int, part: Part) -> int | None:
    """Return where the part after the separator at `at` begins, or `None` without a separator."""
    match = (_COLON if isinstance(part, Undated) else _COMMA).match(text, at)
    if match is None and isinstance(part, Recurring | Always):
        match = _LOOSE.match(text, at)
    if match is None and getattr(part, "year", None) is not None:
        match = _SPACE.match(text, at)
    return None if match is None else match.end()


def _with_years(parts: list[Part], fault: Fault | None, length: int) -> Reading:
    """Return the parts, each date without a year with the one of the date after it."""
    for index in range(len(parts) - 2, -1, -1):
        part, following = parts[index], parts[index + 1]
        if not inherits(part, following):
            continue
        lead = cast("Month", following.first if isinstance(following, Span) else following)
        year = cast("int", lead.year)
        backward = key(cast("Month", part)) > key(evolve(lead, year=None))
        if backward:
            fault = fault or Fault("malformed-deadline.order", 0, length)
        try:
            parts[index] = evolve(cast("Month", part), year=year - backward)
        except ValueError:
            return Reading((), Fault("malformed-deadline.day", 0, length))
    return Reading(tuple(parts), fault)


def _unread(text: str, at: int) -> Fault:
    """Return the fault of the first word that no deadline has, or of all that is left over."""
    for word in _WORD.finditer(text, at):
        written = word[0].lower()
        if written not in _KNOWN and not written.isdecimal():
            return Fault(WORD, *word.span())
    return Fault("malformed-deadline.rest", at, len(text))
