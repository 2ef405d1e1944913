# SPDX-License-Identifier: MIT
"""What the checks of tables find is what assessing every record shows, no more and no less."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.checks.showing import listed, numbers_text
from shnor_rules.notation import parse_interval
from tests.checks.making import FIRST, intervals, monitoring, records
from tests.checks.telling import contents, scale

if TYPE_CHECKING:
    from fractions import Fraction

CONDITIONS: Final = ("П1 == 0", "П1 > 0", "П2 == 1", "П1 + П2 >= 2", "П1 != П2", "П1 < П2")
MEASURED: Final = st.sampled_from(["{0; 1; 2}", "{0; 0,25; 1,5}", "{0,5; 1; 1,75; 2}"])


@settings(max_examples=60, deadline=None)
@given(
    values=MEASURED,
    lines=st.lists(intervals(), min_size=1, max_size=3, unique=True),
    first=st.booleans(),
    rest=st.booleans(),
)
def test_points_agree_with_all_values(
    values: str, lines: list[str], *, first: bool, rest: bool
) -> None:
    """Gaps, overlaps and lines out of reach are those that the values show."""
    rows = [f'{{points: "{place}", interval: "{each}"}}' for place, each in enumerate(lines)]
    rows += [f'{{points: "{len(lines)}", otherwise: true}}'] if rest else []
    body = (
        f'indicators:\n  П1:\n    title: Первый\n    values: "{values}"\n'
        f"    points: [{', '.join(rows)}]\n{'    ' + FIRST if first else ''}"
        "total: {formula: П1, quote: да}\nlevels: [{level: А, interval: любое, meaning: да}]\n"
    )
    [asked] = monitoring(body).indicators
    assert asked.values is not None
    numbers = asked.values.numbers or ()
    held = {each: _held(each, lines, first=first, rest=rest) for each in numbers}
    reached = {place for each in held.values() for place in each}

    expected = []
    missed = [each for each in numbers if not held[each]]
    expected += [("points-gap", f"П1: {numbers_text(missed)}")] if missed else []
    for one, other in combinations(range(len(lines)), 2):
        both = [each for each in numbers if {one, other} <= held[each]]
        expected += [("points-overlap", f"П1: {numbers_text(both)}")] if both else []
    expected += [
        ("points-unreachable", f"П1: {place}") for place in range(len(rows)) if place not in reached
    ]
    names = ("points-gap", "points-overlap", "points-unreachable")
    assert sorted(expected) == sorted(contents(body, *names))


def _held(number: Fraction, lines: list[str], *, first: bool, rest: bool) -> set[int]:
    held = [place for place, line in enumerate(lines) if number in parse_interval(line)]
    if not held and rest:
        return {len(lines)}
    return set(held[:1] if first else held)


@settings(max_examples=40, deadline=None)
@given(
    chosen=st.lists(st.sampled_from(CONDITIONS), min_size=1, max_size=3, unique=True),
    rest=st.booleans(),
)
def test_conditions_agree_with_all_records(chosen: list[str], *, rest: bool) -> None:
    """Gaps and overlaps of conditions are those that the records show, with their numbers."""
    levels = [f'when: "{each}"' for each in chosen] + (["otherwise: true"] if rest else [])
    body = scale("formula: П1 + П2", ["{0; 1; 2}", "{0; 1}"], levels)
    all_records = list(records(monitoring(body)))
    held = [[bool(eval(each, {}, dict(record))) for each in chosen] for record in all_records]  # noqa: S307

    gaps = [each for each in held if not any(each)]
    pairs = {
        f"{'АБВ'[one]}, {'АБВ'[other]}": sum(each[one] and each[other] for each in held)
        for one, other in combinations(range(len(chosen)), 2)
    }
    expected = [f"({len(gaps)} из 6)"] if gaps and not rest else []
    found = contents(body, "condition-gap", "condition-overlap")
    assert expected == [f"({pin.partition(' (')[2]}" for name, pin in found if "gap" in name]
    assert [f"{pair} ({count} из 6)" for pair, count in pairs.items() if count] == [
        pin for name, pin in found if "overlap" in name
    ]


@settings(max_examples=40, deadline=None)
@given(
    cells=st.dictionaries(
        st.sampled_from(["0", "1", "2"]),
        st.one_of(
            st.none(),
            st.lists(st.sampled_from(["вверх", "вниз"]), min_size=1, max_size=2, unique=True),
        ),
        min_size=1,
    )
)
def test_cells_agree_with_all_combinations(cells: dict[str, list[str] | None]) -> None:
    """The combinations that lack a cell are those that are not written."""
    rows = {
        key: "А" if below is None else "{" + ", ".join(f"{one}: А" for one in below) + "}"
        for key, below in cells.items()
    }
    written = "".join(f"    {key}: {row}\n" for key, row in rows.items())
    body = (
        'indicators:\n  П1: {title: Первый, values: "{0; 1; 2}"}\n'
        '  П2: {title: Второй, values: "{вверх; вниз}"}\n'
        f"table:\n  by: [П1, П2]\n  quote: таблица\n  cells:\n{written}"
        "levels: [{level: А, meaning: да}]\n"
    )
    missing = [
        f"{key} × {below}"
        for key in ("0", "1", "2")
        for below in ("вверх", "вниз")
        if key not in cells or below not in (cells[key] or ("вверх", "вниз"))
    ]
    expected = [("missing-combination", listed(missing))] if missing else []

    assert expected == contents(body, "missing-combination", "unreachable-combination")
