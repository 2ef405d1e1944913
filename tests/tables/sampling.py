# SPDX-License-Identifier: MIT
"""Records with samples, in tables and one by one."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Any

import polars as pl

import shnor_rules
from shnor_rules import Refusal
from tests.tables.aggregates.counting import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring

CENTRES = """
attributes:
  центр: {title: Центр}
indicators:
  П1:
    title: Состав
    values: "[0; 2]"
    items: {1: {title: стаж}, 2: {title: успех}}
    sample: {of: наставник, average: по строкам, quote: среднее}
  П2:
    title: Занятия
    values: "{1; 1,5; 2; нет}"
    not_applicable: нет
    labels: {2: отлично}
    sample: {of: занятие, average: по строкам, quote: среднее}
  П3:
    title: Уроки
    values: "[0; 20]"
    sample: {of: неделя, groups: наставник, average: по всем строкам, quote: среднее}
total: {formula: "СУММ(П1, П2, П3)"}
levels:
  - {level: низкий, interval: "[0; 5)"}
  - {level: средний, interval: "[5; 7,5)"}
  - {level: высокий, interval: "[7,5; 24]"}
"""
"""A sample of items, one without, one in groups that are put together."""

KEPT = ("центр", "итог_числитель", "итог_знаменатель", "уровень", "статус")
"""What the table of results is asked for: three samples make its text too wide for DuckDB."""

TEXT = pl.String
Table = pl.DataFrame
Rows = list[dict[str, Any]]


def table(rows: Rows, *columns: str) -> Table:
    """Return rows as a table of texts."""
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, TEXT))


def random_centres(count: int) -> tuple[Rows, dict[str, Rows]]:
    """Return records with their bare values, and the rows of their samples by indicator."""
    random = Random(20)  # noqa: S311  (the same rows every time)
    often = [None, None, None, "2"]
    records: Rows = []
    samples: dict[str, Rows] = {"П1": [], "П2": [], "П3": []}
    cells = {
        "П1": {"1": ["да", "нет", "1", "0"], "2": ["да", "нет"]},
        "П2": {"П2": ["1", "1,5", "2", "Отлично"]},
        "П3": {"П3": ["0", "20", "7,25", "12"]},
    }
    for number in range(count):
        bare: dict[str, Any] = {"центр": f"Ц {number}"}
        for name, items in cells.items():
            size = random.choice([0, 1, 1, 2, 5])
            bare[name] = None if size else random.choice(often)
            spoils = random.random() < 0.25
            for _ in range(size):
                row: dict[str, Any] = {"центр": f" Ц  {number}"}
                for item, values in items.items():
                    row[item] = random.choice([*values, *([None, "9x", "77"] if spoils else [])])
                if name == "П3":
                    row["группа"] = random.choice(["а", "б"])
                samples[name].append(row)
        records.append(bare)
    for rows in samples.values():
        random.shuffle(rows)
    return records, samples


def with_rows(records: Rows, samples: Mapping[str, Rows]) -> Rows:
    """Return records with the rows of samples inside, as `evaluate` takes them."""
    joined = []
    for record in records:
        inside = dict(record)
        for name, rows in samples.items():
            mine = [row for row in rows if " ".join(row["центр"].split()) == record["центр"]]
            groups: dict[str, list[Any]] = defaultdict(list)
            for row in mine:
                answers = {key: row[key] for key in row if key not in {"центр", "группа"}}
                groups[row.get("группа", "")].append(answers.get(name, answers))
            if mine:
                inside[name] = dict(groups) if name == "П3" else groups[""]
        joined.append(inside)
    return joined


def one_by_one(rules: Monitoring, records: Rows) -> list[tuple[Any, ...]]:
    """Return what records come to one by one: the total, the level, the status."""
    ends: list[tuple[Any, ...]] = []
    for result in shnor_rules.evaluate_all(rules, records):
        if isinstance(result, Refusal):
            ends.append((None, None, "запись не принята"))
        else:
            level = None if result.level is None else result.level.name
            ends.append((result.total, level, result.status.render()))
    return ends


def in_table(found: Any) -> dict[str, tuple[Any, ...]]:  # noqa: ANN401  (a table of any kind)
    """Return what records came to in a table, by the centre."""
    ends = {}
    for row in rows_of(found):
        pair = row["итог_числитель"], row["итог_знаменатель"]
        total = None if pair[0] is None else Fraction(int(pair[0]), int(pair[1]))
        ends[row["центр"]] = (total, row["уровень"], row["статус"])
    return ends


RECORDS = pl.DataFrame({"центр": ["А", "Б"], "П1": 1, "П2": 2, "П3": 1})
LESSONS = pl.DataFrame({"центр": ["А"], "П2": [2]})
