# SPDX-License-Identifier: MIT
"""`python -m benchmarks.boundaries`: which strategies meet the bounds of the shipped scales.

For every bound the share of runs in which a record came whose total is on it, next to it below, and
next to it above. Where totals are dense, within a tenth of a point is next to it.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING, Final

from attrs import frozen
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import shnor_rules
from benchmarks.shipped import RULESETS
from shnor_rules.expressions.hull import meet
from shnor_rules.notation import Interval, Range, format_number
from shnor_rules.proving import attainable
from shnor_rules.proving.beside import Side, sides
from shnor_rules.testing import records, records_near

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hypothesis.strategies import SearchStrategy

    from shnor_rules import Monitoring
    from shnor_rules.notation import ValueSet

RUNS: Final = 6
EXAMPLES: Final = 50

_NEAR: Final = Fraction(1, 10)
_HIGHEST: Final = 100


def plain(monitoring: Monitoring) -> SearchStrategy[Mapping[str, object]]:
    """Return what is written by hand: each answer for itself, from its value set."""
    answers: dict[str, SearchStrategy[object]] = {
        each.id: st.text("абв", min_size=1) if each.values is None else _any_of(each.values)
        for each in monitoring.attributes
    }
    answers |= {each.id: _any_of(each.allowed) for each in monitoring.indicators}
    return st.fixed_dictionaries(answers)


def _any_of(values: ValueSet) -> SearchStrategy[object]:
    if not isinstance(values, Range):
        return st.sampled_from(values.members)
    low, high = values.interval.low or 0, values.interval.high or _HIGHEST
    if values.whole:
        return st.integers(int(low), int(high))
    return st.decimals(low, high, places=2)


STRATEGIES: Final[dict[str, Callable[[Monitoring], SearchStrategy[Mapping[str, object]]]]] = {
    "by hand": plain,
    "`records`": records,
    "`records_near`": records_near,
}


@frozen
class Met:
    """How often one place at a bound was met.

    Attributes:
        monitoring: the id of the monitoring.
        place: the place.
        shares: the shares of runs, by strategy.
    """

    monitoring: str
    place: Side
    shares: tuple[Fraction, ...]


def scales() -> Iterator[Monitoring]:
    """Yield the shipped monitorings that have a scale of intervals."""
    for folder in sorted(path.parent for path in RULESETS.glob("*/ruleset.yaml")):
        for monitoring in shnor_rules.load(folder).monitorings.values():
            if monitoring.scale is not None and monitoring.total is not None:
                yield monitoring


def measured(monitoring: Monitoring, runs: int = RUNS) -> list[Met]:
    """Return how often each place at the bounds of a scale was met."""
    places = list(sides(attainable(monitoring)))
    totals = [
        [met(monitoring, strategy(monitoring), run) for run in range(runs)]
        for strategy in STRATEGIES.values()
    ]
    return [Met(monitoring.id, each, tuple(_share(each, one) for one in totals)) for each in places]


def met(
    monitoring: Monitoring, strategy: SearchStrategy[Mapping[str, object]], run: int
) -> set[Fraction]:
    """Return the totals of the records of one run."""
    found: set[Fraction] = set()

    @seed(run)
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate])
    @given(record=strategy)
    def test(record: Mapping[str, object]) -> None:
        total = shnor_rules.evaluate(monitoring, record).total
        if total is not None:
            found.add(total)

    test()
    return found


def _share(place: Side, runs: list[set[Fraction]]) -> Fraction:
    end = place.totals.low if place.where == "above" else place.totals.high
    near = place.totals
    if end is not None and near.low != near.high:
        window = Interval(end - _NEAR, end + _NEAR, low_closed=True, high_closed=True)
        near = meet(near, window) or near
    return Fraction(sum(any(total in near for total in run) for run in runs), len(runs))


def table(found: list[Met]) -> str:
    """Return what was met as a table in Markdown."""
    lines = [
        f"| scale | bound | {' | '.join(STRATEGIES)} |",
        f"|---|---:|{'---:|' * len(STRATEGIES)}",
    ]
    for (name, bound), group in groupby(
        found, key=lambda each: (each.monitoring, each.place.bound)
    ):
        by_where = {each.place.where: each.shares for each in group}
        cells = [
            " / ".join(_cell(by_where.get(where), place) for where in ("below", "on", "above"))
            for place in range(len(STRATEGIES))
        ]
        lines.append(f"| {name} | {format_number(bound)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(shares: tuple[Fraction, ...] | None, place: int) -> str:
    return "–" if shares is None else f"{float(shares[place]):.0%}"


def main() -> int:
    """Measure and tell; return 1 if `records_near` misses a place in any run."""
    found = [each for monitoring in scales() for each in measured(monitoring)]
    sys.stdout.write(
        f"Share of {RUNS} runs of {EXAMPLES} records that are below / on / above a bound\n\n"
        f"{table(found)}\n"
    )
    return 0 if all(each.shares[-1] == 1 for each in found) else 1


if __name__ == "__main__":
    sys.exit(main())
