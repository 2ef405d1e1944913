# SPDX-License-Identifier: MIT
"""Other engines for rules, asked for the level of one teacher at a time.

Each is used as fast as its manual knows: parsed beforehand, with records in the form that it takes
(«нет» is null). Each looks at all five answers and knows of the gaps in the scale, as the library
does. That a number may have any scale, or be a word, or come without an answer, they are not asked.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache, partial
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import zen
from simpleeval import SimpleEval

import shnor_rules
from benchmarks.comparing import Comparison, DifferentAnswersError, timed
from benchmarks.ours import INDICATORS, monitoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Record = dict[str, Any]

WRONG: Final = "refused"
"""What a record with a wrong answer comes to."""

_NAMES: Final = ("p1", "p2", "p3", "p4", "p5")
_NO: Final = None
_ALLOWED: Final = ((0, 1, 2), (0, 1, 2, _NO), (0, 1), (0, 1, 2), (0, 1, 2, _NO))
_WORD: Final = "нет"

_SOUND: Final = (
    "p1 in [0,1,2] and p3 in [0,1] and p4 in [0,1,2]"
    " and (p2 == null or p2 in [0,1,2]) and (p5 == null or p5 in [0,1,2])"
)
_LEVEL: Final = (
    "t < 0.3 ? 'А' : t > 0.3 and t < 0.5 ? 'Б' : t > 0.5 and t < 1.6 ? 'С'"
    " : t > 1.6 and t <= 1.75 ? 'D' : null"
)
_ZEN: Final = (
    f"t = (p1+p3+p4+(p5 ?? 0)) / (p5 == null ? 3 : 4); not({_SOUND}) ? '{WRONG}' : {_LEVEL}"
)
_SIMPLE_SOUND: Final = (
    "p1 in S012 and p3 in S01 and p4 in S012"
    " and (p2 is None or p2 in S012) and (p5 is None or p5 in S012)"
)
_SIMPLE_TOTAL: Final = "(p1+p3+p4) / 3 if p5 is None else (p1+p3+p4+p5) / 4"
_SIMPLE_LEVEL: Final = (
    "'А' if t < A else 'Б' if A < t < B else 'С' if B < t < C else 'D' if C < t <= D else None"
)
_BOUNDS: Final = {
    "A": Fraction(3, 10),
    "B": Fraction(1, 2),
    "C": Fraction(8, 5),
    "D": Fraction(7, 4),
}
_TIMES: Final = 20


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared: all records that there can be, one by one."""
    rules = monitoring()
    rate = shnor_rules.compile(rules)
    ours = [_named(record) for record in records()]
    for name, level in engines().items():
        yield Comparison(
            f"`rate` of `compile` : {name}, time",
            timed(lambda: [rate(record) for record in ours], _TIMES),
            timed(partial(_each, level), _TIMES),
            most=1,
            confirm=partial(confirm, level),
        )
    name, level = next(iter(engines().items()))
    yield Comparison(
        f"`evaluate`, not explained : {name}, time",
        timed(lambda: [shnor_rules.evaluate(rules, record) for record in ours], _TIMES),
        timed(partial(_each, level), _TIMES),
        most=1,
        confirm=partial(confirm, level),
    )


def _each(level: Callable[[Record], str | None]) -> list[str | None]:
    return [level(record) for record in records()]


@cache
def records() -> Sequence[Record]:
    """Return every record of answers that are allowed, as the engines take them."""
    return [dict(zip(_NAMES, answers, strict=True)) for answers in product(*_ALLOWED)]


@cache
def engines() -> Mapping[str, Callable[[Record], str | None]]:
    """Return the engines by name, the fastest first."""
    return {
        "ZEN, compiled expression": zen.compile_expression(_ZEN).evaluate,
        "simpleeval over Fractions, parsed before": over_fractions(),
    }


def over_fractions() -> Callable[[Record], str | None]:
    """Return the level by simpleeval, as exact as the library."""
    engine = SimpleEval()
    sound, total, level = (
        (text, engine.parse(text)) for text in (_SIMPLE_SOUND, _SIMPLE_TOTAL, _SIMPLE_LEVEL)
    )
    known = {"S012": (0, 1, 2), "S01": (0, 1), **_BOUNDS}

    def found(record: Record) -> str | None:
        answers = {
            name: None if value is None else Fraction(value) for name, value in record.items()
        }
        names = engine.names = {**known, **answers}
        if not engine.eval(*sound):
            return WRONG
        names["t"] = engine.eval(*total)
        result: str | None = engine.eval(*level)
        return result

    return found


def confirm(level: Callable[[Record], str | None]) -> None:
    """Compare an engine with the library over all records, and over some that are refused.

    Raises:
        DifferentAnswersError: a level differs.
    """
    sound = records()
    wrong = [{**sound[0], name: value} for name in _NAMES for value in (3, -1)]
    for record in (*sound, *wrong):
        found, expected = level(record), _exact(record)
        if found != expected:
            message = f"{record} is {found}, not {expected}"
            raise DifferentAnswersError(message)


def _exact(record: Record) -> str | None:
    try:
        level = shnor_rules.evaluate(monitoring(), _named(record)).level
    except shnor_rules.RecordError:
        return WRONG
    return None if level is None else level.name


def _named(record: Record) -> Record:
    """Return the record as the library takes it."""
    answers = (_WORD if value is None else value for value in record.values())
    return dict(zip(INDICATORS, answers, strict=True))
