# SPDX-License-Identifier: MIT
"""One record at a time, next to the same rule as somebody writes it by hand in Python.

The rule is that of the teachers of the Korenovsky district. All 288 complete records are rated in
turn; before anything is timed, both sides have to agree on each of them.
"""

from __future__ import annotations

import itertools
from functools import partial
from inspect import getsource
from math import gcd
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import shnor_rules
from benchmarks.comparing import Comparison, DifferentAnswersError, timed
from benchmarks.shipped import RULESETS
from shnor_rules import Status
from shnor_rules.evaluation import Rate
from shnor_rules.program import lower

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules import Monitoring

Record: TypeAlias = dict[str, Any]
Answer: TypeAlias = tuple[int | None, int | None, str | None, Status]

# A member of an enumeration costs more than a global name.
_FOUND: Final = Status.LEVEL_FOUND
_OUTSIDE: Final = Status.OUTSIDE_SCALE
_IN_GAP: Final = Status.IN_GAP

_PASSES: Final = 20
_ROUNDS: Final = 41
_COMPILED: Final = 50

_WITH_NO: Final = (0, 1, 2, "нет")
_VALUES: Final = {
    "П1": (0, 1, 2),
    "П2": _WITH_NO,
    "П3": (0, 1),
    "П4": (0, 1, 2),
    "П5": _WITH_NO,
}
_BESIDE: Final = {
    "школа": "Школа 1",
    "предмет": "физика",
    "учитель": "У-17",
    "образование": "высшее",
    "стаж": 12,
    "нагрузка": 18,
}
_MORE: Final = (
    "классы",
    "предметные_дефициты",
    "методические_компетенции",
    "методические_дефициты",
)
_KNOWN: Final = frozenset((*_VALUES, *_BESIDE, *_MORE))


def by_hand(record: Record) -> Answer:  # noqa: C901, PLR0912  (calls would cost what is measured)
    """Rate a teacher, as by the order, in whole numbers; refuse what is no answer."""
    if len(record) != len(_VALUES) and not record.keys() <= _KNOWN:
        raise ValueError(record)
    p1, p2, p3, p4, p5 = record["П1"], record["П2"], record["П3"], record["П4"], record["П5"]
    # `True` is equal to 1 and is no answer.
    if type(p1) is not int or p1 not in (0, 1, 2):
        raise ValueError(p1)
    if p2 != "нет" and (type(p2) is not int or p2 not in (0, 1, 2)):
        raise ValueError(p2)
    if type(p3) is not int or p3 not in (0, 1):
        raise ValueError(p3)
    if type(p4) is not int or p4 not in (0, 1, 2):
        raise ValueError(p4)
    if p5 == "нет":
        total, number = p1 + p3 + p4, 3
    elif type(p5) is not int or p5 not in (0, 1, 2):
        raise ValueError(p5)
    else:
        total, number = p1 + p3 + p4 + p5, 4
    level, status = None, _FOUND
    if total * 10 < number * 3:
        level = "А"
    elif total * 10 > number * 3 and total * 2 < number:
        level = "Б"
    elif total * 2 > number and total * 5 < number * 8:
        level = "С"
    elif total * 5 > number * 8 and total * 4 <= number * 7:
        level = "D"
    elif total * 4 > number * 7:
        status = _OUTSIDE
    else:
        status = _IN_GAP
    common = gcd(total, number)
    return total // common, number // common, level, status


def shortest(record: Record) -> str:
    """Return the level alone, as people write it who ask for no more: `True` passes for 1."""
    p1, p2, p3, p4, p5 = record["П1"], record["П2"], record["П3"], record["П4"], record["П5"]
    if p1 not in (0, 1, 2) or p2 not in _WITH_NO or p3 not in (0, 1) or p4 not in (0, 1, 2):
        raise ValueError(record)
    if p5 == "нет":
        total, number = p1 + p3 + p4, 3
    elif p5 in (0, 1, 2):
        total, number = p1 + p3 + p4 + p5, 4
    else:
        raise ValueError(record)
    if total * 10 < number * 3:
        return "А"
    if total * 10 > number * 3 and total * 2 < number:
        return "Б"
    if total * 2 > number and total * 5 < number * 8:
        return "С"
    if total * 5 > number * 8 and total * 4 <= number * 7:
        return "D"
    return ""


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared."""
    teachers = shnor_rules.load(RULESETS / "korenovsky")["teacher-competence"]
    rate = shnor_rules.compile(teachers)
    told = [dict(zip(_VALUES, each, strict=True)) for each in itertools.product(*_VALUES.values())]
    as_text = [{key: str(value) for key, value in each.items()} for each in told]
    beside = [{**_BESIDE, **each} for each in told]

    def assessed(record: Record) -> Answer:
        found = shnor_rules.evaluate(teachers, record)
        total = found.total
        pair = (None, None) if total is None else total.as_integer_ratio()
        return *pair, None if found.level is None else found.level.name, found.status

    whole = "by hand in whole numbers with the same validation"
    for title, records, most in (
        (f"`rate(record)` : {whole}, time", told, 1),
        (f"`rate(record)` of texts : {whole} of numbers, time", as_text, None),
        (f"`rate(record)` with attributes : {whole} without them, time", beside, None),
    ):
        yield Comparison(
            title,
            timed(partial(_over, rate, records), _PASSES),
            timed(partial(_over, by_hand, told), _PASSES),
            most=most,
            rounds=_ROUNDS,
            confirm=partial(_agree, rate, records, told),
        )
    yield Comparison(
        "`rate(record)` : by hand, the bare level, time",
        timed(partial(_over, rate, told), _PASSES),
        timed(partial(_over, shortest, told), _PASSES),
        most=None,
        rounds=_ROUNDS,
    )
    yield Comparison(
        f"`evaluate(…, record)`, explanation not asked for : {whole}, time",
        timed(partial(_over, partial(shnor_rules.evaluate, teachers), told), _PASSES),
        timed(partial(_over, by_hand, told), _PASSES),
        most=7,
        rounds=_ROUNDS,
        confirm=partial(_agree, assessed, told, told),
    )
    # Both sides take equally long, so that a busy machine interrupts them equally often.
    source, monitorings = getsource(by_hand), shipped()
    yield Comparison(
        f"compiling {len(monitorings)} shipped monitorings"
        f" : {_COMPILED} times `compile()` of {len(source.splitlines())} lines, time",
        timed(partial(_compiled, monitorings)),
        timed(partial(compile, source, "<by hand>", "exec"), _COMPILED),
        most=1,
        rounds=_ROUNDS,
    )


def shipped() -> list[Monitoring]:
    """Return all monitorings that come with the library, as they are printed."""
    folders = [each for each in sorted(RULESETS.iterdir()) if each.is_dir()]
    return [each for folder in folders for each in shnor_rules.load(folder).monitorings.values()]


def _over(rate: Callable[[Record], object], records: list[Record]) -> None:
    for record in records:
        rate(record)


def _compiled(monitorings: list[Monitoring]) -> None:
    # Nothing is left from the time before: formulas are put in order again, too.
    lower.cache_clear()
    for monitoring in monitorings:
        Rate(monitoring)


def _agree(ours: Callable[[Record], Answer], records: list[Record], told: list[Record]) -> None:
    for record, same in zip(records, told, strict=True):
        answer, expected = ours(record), by_hand(same)
        if answer != expected:
            message = f"{record}: {answer}, by hand {expected}"
            raise DifferentAnswersError(message)
