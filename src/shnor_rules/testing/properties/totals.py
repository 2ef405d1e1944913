# SPDX-License-Identifier: MIT
"""Properties of a total: the printed one decides, its distances are right, it was foreseen."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.evaluation import Assessment
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Status
from shnor_rules.notation import format_number, parse_number
from shnor_rules.proving import Conclusion, attainable
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending
from shnor_rules.testing.properties.scales import is_inside, level_at, plain_scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from shnor_rules.evaluation import Distance
    from shnor_rules.model import Level, Monitoring, Scale
    from shnor_rules.proving import Attainable
    from shnor_rules.testing.properties.drawing import Record


def printed_total_decides(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that the level of a record is the level of the total as it is printed.

    The total of `to_dict` is read back as text and compared with the printed intervals end by end,
    beside the engine; level, status and interval must be those of the result. Where a condition, a
    remainder or a table decides, nothing is promised, and `Kept.unsaid` says so. A record that is
    not rated has no level, whatever its total.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("printed_total_decides", monitoring, how)
    scale = plain_scale(trial.read)
    if isinstance(scale, str):
        return trial.unsaid(scale)

    def promise(record: Record) -> None:
        result = trial.result(record)
        if not _has_total(result):
            return
        data = result.to_dict()
        status, name = level_at(scale, parse_number(data["total"]))
        interval = next((str(each.interval) for each in scale.bands if each.name == name), None)
        promised = (status.value, name, interval, data["total"])
        came = (
            data["status"],
            data["level"],
            data["interval"],
            format_number(Fraction(data["total_fraction"])),
        )
        if came != promised:
            raise trial.broken(record, promised=_joined(promised), came=_joined(came))

    return trial.keep(trial.records, promise)


def _joined(parts: tuple[str | None, ...]) -> str:
    return ", ".join("–" if part is None else part for part in parts)


def _has_total(result: object) -> bool:
    if not isinstance(result, Assessment) or result.total is None:
        return False
    return not isinstance(result.decision.absent, Absent) and result.status is not Status.NOT_RATED


def distance_enters_the_level(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that a total moved by its distance is in the level that the distance names.

    Moved by exactly the amount, it is on an end of the interval of that level: inside, or on the
    open end if the distance says that it must be more. No other level lies nearer on that side, and
    where a result names no distance, there is no level on that side.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("distance_enters_the_level", monitoring, how)
    scale = plain_scale(trial.read)
    if isinstance(scale, str):
        return trial.unsaid(scale)

    def promise(record: Record) -> None:
        result = trial.result(record)
        if not isinstance(result, Assessment) or result.total is None or not _has_total(result):
            return
        for sign, came in ((1, result.next_level), (-1, result.previous_level)):
            nearest = min(_steps(scale, result.total, sign), default=None)
            told = None if came is None else (came.amount, came.more)
            names = _entered(scale, result.total, sign, came)
            if told != nearest or (came is not None and came.level.name not in names):
                raise trial.broken(
                    record, promised=_step(nearest), came=f"{ending(result)}; {_step(told)}"
                )

    return trial.keep(trial.records, promise)


def _steps(scale: Scale[Level], total: Fraction, sign: int) -> Iterator[tuple[Fraction, bool]]:
    """Yield how far each level is on one side: by how much, and whether by more than that."""
    for level in scale.bands:
        interval = level.interval
        if interval is None or interval.is_empty or is_inside(total, interval):
            continue
        end = interval.low if sign > 0 else interval.high
        if end is not None and (end - total) * sign >= 0:
            yield (end - total) * sign, not is_inside(end, interval)


def _entered(
    scale: Scale[Level], total: Fraction, sign: int, distance: Distance | None
) -> list[str]:
    if distance is None:
        return []
    moved = total + sign * distance.amount
    return [
        level.name
        for level in scale.bands
        if level.interval is not None
        and moved == (level.interval.low if sign > 0 else level.interval.high)
        and is_inside(moved, level.interval) is not distance.more
    ]


def _step(step: tuple[Fraction, bool] | None) -> str:
    if step is None:
        return "–"
    return f"{'> ' if step[1] else ''}{format_number(step[0])}"


def attainable_contains(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that what records come to is among what `attainable` says they can come to.

    Each total, with how its record ends, must be one of the outcomes; where these are undecided,
    the total must be inside of the bounds. A record without a total promises nothing: `attainable`
    counts missing answers only where a formula goes on without them.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("attainable_contains", monitoring, how)
    if trial.read.total is None and trial.read.table is None:
        return trial.unsaid("no-total")
    foreseen = attainable(monitoring, reading=trial.readings, by="accepted")

    def promise(record: Record) -> None:
        result = trial.result(record)
        if not isinstance(result, Assessment) or result.total is None:
            return
        if not _is_foreseen(foreseen, result.total, _conclusion(result)):
            bounds = str(foreseen.bounds.numbers)
            raise trial.broken(record, promised=bounds, came=ending(result))

    return trial.keep(trial.records, promise)


def _conclusion(result: Assessment) -> Conclusion:
    bands = (band.outcome for band in result.decision.bands)
    names = tuple(getattr(level, "name", "") for level in bands)
    return Conclusion(result.status, names)


def _is_foreseen(foreseen: Attainable, total: Fraction, conclusion: Conclusion) -> bool:
    if foreseen.undecided is not None:
        return foreseen.bounds.numbers is not None and total in foreseen.bounds.numbers
    return any(
        (total in each.total.interval if isinstance(each.total, Stretch) else total == each.total)
        for each in foreseen.outcomes
        if each.conclusion == conclusion
    )
