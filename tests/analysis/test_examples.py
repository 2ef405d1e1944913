# SPDX-License-Identifier: MIT
"""The examples analysed, against the same numbers computed by hand from the raw tables."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shnor_rules
from shnor_rules.findings import Place
from shnor_rules.inputs import Given
from shnor_rules.inputs.both_periods import part_periods
from tests.evaluation.making import korenovsky

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Assessment, Refusal

EXAMPLES: Final = Path(__file__).parents[2] / "examples" / "korenovsky"
POINTS: Final = {
    "высокий": 2,
    "оптимальный": 1,
    "успешно пройдено": 1,
    **{str(number): number for number in range(3)},
}
KEY: Final = ("школа", "предмет", "учитель")
PERIODS: Final = ("предыдущий", "текущий")


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of an example."""
    text = (EXAMPLES / name).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def total(row: Mapping[str, str]) -> Fraction | None:
    """Return the total of a teacher by the printed formula."""
    answers = [row[name] for name in ("П1", "П3", "П4", "П5") if row[name] != "нет"]
    if "" in answers:
        return None
    return Fraction(sum(POINTS[answer] for answer in answers), len(answers))


def level(row: Mapping[str, str]) -> str | None:
    """Return the level of a teacher by the printed intervals; `None` in their holes."""
    value = total(row)
    if value is None or value in {Fraction(3, 10), Fraction(1, 2), Fraction(8, 5)}:
        return None
    return next(
        name
        for name, high in (("А", "0.3"), ("Б", "0.5"), ("С", "1.6"), ("D", "1.75"))
        if value <= Fraction(high)
    )


def teachers(name: str) -> list[Assessment | Refusal]:
    """Return the results of the teachers of an example."""
    return list(shnor_rules.evaluate_all(korenovsky("teacher-competence"), table(name)))


def records_of(row: Mapping[str, str]) -> list[dict[str, str | None]]:
    """Return the records of the two periods of a row; a blank cell is no answer."""
    parts = part_periods(Given(row, Place(), {}), PERIODS)
    records = [part.record for part in parts if isinstance(part, Given)]
    return [{key: value or None for key, value in record.items()} for record in records]


def test_levels_of_schools() -> None:
    """Levels counted by hand are those of the distribution, school by school."""
    by_hand = Counter((row["школа"], level(row)) for row in table("teachers.csv"))
    found = shnor_rules.distribution(teachers("teachers.csv"), by=("школа",))

    assert by_hand == Counter(
        {
            (part.key.values[0], name): count
            for part in found.parts
            for name, count in (
                *((each.level.name, each.portion.count) for each in part.levels),
                (None, sum(each.portion.count for each in part.without)),
            )
            if count
        }
    )


def test_teachers_of_one_subject_with_the_identical_level() -> None:
    """Groups made by hand are those of the analysis, in the municipality and in each school."""
    rows = table("teachers.csv")
    by_hand: dict[tuple[str | None, str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(rows, start=1):
        name = level(row)
        if name is not None:
            by_hand[None, row["предмет"], name].append(number)
            by_hand[row["школа"], row["предмет"], name].append(number)
    found = shnor_rules.groups(teachers("teachers.csv"), by=("предмет",), within=("школа",))

    assert by_hand == {
        (
            part.within.values[0] if part.within.names else None,
            str(group.key.values[0]),
            group.level.name,
        ): [member.number for member in group.members]
        for part in (found.whole, *found.parts)
        for group in part.groups
    }


def test_two_years_of_teachers() -> None:
    """Totals and levels compared by hand are those of the comparison."""
    years = [
        {tuple(row[name] for name in KEY): row for row in table(name)}
        for name in ("teachers-last-year.csv", "teachers.csv")
    ]
    order = "АБСD"
    by_hand = {}
    for key in years[0].keys() & years[1].keys():
        before, after = (level(year[key]) for year in years)
        moved = None
        if before is not None and after is not None:
            moved = (order.index(after) > order.index(before)) - (
                order.index(after) < order.index(before)
            )
        totals = [total(year[key]) for year in years]
        difference = None if None in totals else (totals[1] or 0) - (totals[0] or 0)
        by_hand[key] = (moved, difference)
    (step,) = shnor_rules.compare(
        {"2021": teachers("teachers-last-year.csv"), "2022": teachers("teachers.csv")}, key=KEY
    ).steps
    signs = {"IMPROVED": 1, "WORSENED": -1, "UNCHANGED": 0, "NOT_COMPARABLE": None}

    assert by_hand == {
        pair.key.values: (
            None if pair.level is None else signs[pair.level.change.name],
            None if pair.total is None else pair.total.difference,
        )
        for pair in step.pairs
    }
    assert {("Школа Б", "физика", "Учитель 16"), ("Школа А", "история", "Учитель 7")} == {
        each.key.values for each in step.apart
    }


def test_shares_of_the_municipality() -> None:
    """Parts and wholes added by hand from the table are the shares of the comparison."""
    rows = table("training-quality.csv")
    quality = korenovsky("training-quality")
    parted = [records_of(row) for row in rows]
    results = {
        period: list(
            shnor_rules.evaluate_all(
                quality,
                (parts[at] for parts in parted),
            )
        )
        for at, period in enumerate(PERIODS)
    }
    found = shnor_rules.compare(results, key=("школа",)).sums
    seen = 0

    for each in found:
        for period, added in zip(PERIODS, each.added, strict=True):
            name = f"{period}.{each.indicator.id}"
            counts = [
                (int(row[f"{name}.часть"]), int(row[f"{name}.всего"]))
                for row in rows
                if row.get(f"{name}.часть")
            ]
            bare = [row for row in rows if row.get(name, "").replace(",", "").isdigit()]
            part, whole = (Fraction(sum(pair[at] for pair in counts)) for at in (0, 1))
            assert (part, whole, len(bare)) == (added.part, added.whole, len(added.lacking))
            share = None if bare or not whole else Fraction(100 * part, whole)
            assert share == added.value
            seen += share is not None
    assert seen > len(PERIODS)
