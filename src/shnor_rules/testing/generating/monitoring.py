# SPDX-License-Identifier: MIT
"""A drawn monitoring as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.program import TOTAL
from shnor_rules.testing.generating.computed import cells, computed, grading
from shnor_rules.testing.generating.indicators import attributes, indicator
from shnor_rules.testing.generating.readings import readings
from shnor_rules.testing.generating.scales import bands, decision

if TYPE_CHECKING:
    from shnor_rules.testing.generating.sketch import Data, Sketch

DOCUMENT: Final = "order"
LEVELS: Final = ("А", "Б", "В", "Г", "Д", "Е")


def monitoring(sketch: Sketch, name: str, most_indicators: int) -> Data:
    """Return a monitoring; what it is computed from comes before what is computed from it."""
    drawn: Data = {
        "monitoring": name,
        "title": "Выдуманный мониторинг",
        "subject": "школа",
        "source": {"document": DOCUMENT, "place": "раздел 1"},
        **_head(sketch),
    }
    known = attributes(sketch)
    drawn |= {"attributes": known} if known else {}
    names = [f"П{number}" for number in range(1, sketch.count(1, most_indicators) + 1)]
    drawn["indicators"] = {each: indicator(sketch, each) for each in names}
    if sketch.has("gradings"):
        drawn["bands"] = {"состояние": grading(sketch, "состояние")}
    if sketch.has("derived"):
        drawn["derived"] = {"нагрузка": computed(sketch, "нагрузка")}
    if sketch.has("subtotals"):
        count = sketch.count(1, 2)
        drawn["subtotals"] = {
            f"К{number}": computed(sketch, f"К{number}") for number in range(count)
        }
    if sketch.has("not_rated"):
        drawn["not_rated"] = [{"when": sketch.condition(), "because": "не оценивается"}]
    drawn["total"] = computed(sketch, TOTAL)
    if sketch.has("levels"):
        drawn |= _levels(sketch)
    return drawn | readings(sketch, drawn)


def _head(sketch: Sketch) -> Data:
    if not sketch.has("heads"):
        return {}
    return {
        "goal": "узнать, какой помощи не хватает",
        "responsible": ["методический центр"],
        "period": {"every": "год", "month": "май", "basis": "толкование"},
        "direction": sketch.one_of(["больше – лучше", "меньше – лучше"]),
        "direction_basis": "толкование",
        "groups": {"первая": {"title": "Первая группа", "indicators": ["П1"]}},
    }


def _levels(sketch: Sketch) -> Data:
    """Return a scale over the total, or the levels of a table."""
    if sketch.axes and sketch.has("tables"):
        names = LEVELS[: sketch.count(1, sketch.most_bands)]
        table = cells(sketch, lambda: sketch.one_of(names))
        return {"table": table, "levels": [{"level": name} for name in names]}
    lines = bands(sketch, **{TOTAL: sketch.kinds[TOTAL]})
    named = [{"level": LEVELS[place], **line} for place, line in enumerate(lines)]
    return {"levels": named, **decision(sketch)}
