# SPDX-License-Identifier: MIT
"""What an order says of when something is due, in parts that are exact or verbatim."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final, TypeAlias

from attrs import field, frozen
from attrs.validators import and_, ge, le

from shnor_rules.notation.spans_of_time import Day, Month, Point, Section, Span, Unit, Year

MOST_TIMES: Final = 366
"""The most times or periods that a recurrence counts."""

_COUNT: Final = and_(ge(1), le(MOST_TIMES))


class Edge(Enum):
    """An end of a period."""

    START = "в начале"
    END = "в конце"


class Bound(Enum):
    """How a deadline is bounded: `до` leaves open whether the day itself still counts."""

    UNTIL = "до"
    AT_LATEST = "не позднее"


class Source(Enum):
    """Where the date of what has none of its own comes from."""

    PLAN = "план"
    EVENT = "событие"
    WORDS = "слова"


@frozen
class Ending:
    """The beginning or the end of a period: `в конце каждой четверти`.

    Attributes:
        edge: which end.
        of: the period, one of a kind or a certain one.
        each: whether the order says that of each such period.

    Raises:
        ValueError: `each` of a certain period.
    """

    edge: Edge
    of: Unit | Month | Section | Year
    each: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse each of one."""
        if self.each and not isinstance(self.of, Unit):
            message = "there is only one of a certain period"
            raise ValueError(message)


@frozen
class Until:
    """At some time up to a point: `до 15 сентября 2021`, `не позднее июня`.

    Attributes:
        point: the point, or the end of a period.
        bound: the words of the order.
    """

    point: Point | Ending
    bound: Bound = Bound.UNTIL


@frozen
class Within:
    """At any time in a period: `в течение года`, `в течение 2021-2022 учебного года`.

    Attributes:
        of: the period, one of a kind or a certain one.
    """

    of: Unit | Month | Section | Year


@frozen
class Recurring:
    """Again and again: `раз в четверть`, `не реже двух раз в год`, `раз в два месяца`.

    Attributes:
        unit: the period.
        times: how many times.
        periods: in how many periods.
        at_least: whether it may be more often.
    """

    unit: Unit
    times: int = field(default=1, validator=_COUNT)
    periods: int = field(default=1, validator=_COUNT)
    at_least: bool = False


@frozen
class Always:
    """All the time: `постоянно`."""


@frozen
class Undated:
    """What has no date by itself: it follows a plan or an event, or is only quoted.

    Attributes:
        source: what it follows.
        text: the words of the order.

    Raises:
        ValueError: the words would not read as themselves again.
    """

    source: Source
    text: str

    def __attrs_post_init__(self) -> None:
        """Refuse words that would be read as something else."""
        if source_of(self.text) is not self.source:
            message = "the words do not say so"
            raise ValueError(message)


Part: TypeAlias = Point | Span | Until | Ending | Within | Recurring | Always | Undated

# Words run on to a colon or a semicolon; a name in quotation marks may hold either.
_REST: Final = r"\b[^:;«»]*(?:«[^«»]*»[^:;«»]*)*"
_EVENT: Final = re.compile(
    r"(?:после|перед|накануне|одновременно|во время|в период|в ходе|в рамках|при|по (?:мере|итогам"
    r"|результатам|окончании|завершении|необходимости|запросу|запросам|заявкам|согласованию)"
    rf"|в сроки|в соответствии со? срок\w+){_REST}",
    re.IGNORECASE,
)
_PLAN: Final = re.compile(
    rf"(?:по(?: [\w-]+)? (?:план|график|расписани)\w*|согласно|в соответствии со?){_REST}",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"«\S(?:.*\S)?»", re.DOTALL)


def source_of(words: str) -> Source | None:
    """Return what the words follow; `None` for words that cannot stand in a deadline."""
    if words != plain(words):
        return None
    if _EVENT.fullmatch(words):
        return Source.EVENT
    if _PLAN.fullmatch(words):
        return Source.PLAN
    return Source.WORDS if _QUOTED.fullmatch(words) else None


def words_from(text: str, start: int) -> int | None:
    """Return where the words of an event or a plan that begin at `start` end, or `None`."""
    match = _EVENT.match(text, start) or _PLAN.match(text, start)
    return None if match is None else match.end()


def plain(words: str) -> str:
    """Return words with single spaces, and a small letter first where no abbreviation stands."""
    words = unicodedata.normalize("NFC", " ".join(words.split()))
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def inherits(part: Part, following: Part) -> bool:
    """Return whether a date without a year takes the one of the date after it.

    So it does in «февраль, март 2022».
    """
    lead = following.first if isinstance(following, Span) else following
    if not isinstance(part, Day | Month | Section) or type(part) is not type(lead):
        return False
    return part.year is None and lead.year is not None
