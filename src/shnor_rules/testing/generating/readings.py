# SPDX-License-Identifier: MIT
"""Drawn readings: what staff decide to read in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.testing.generating.scales import intervals

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.testing.generating.sketch import Data, Sketch

REMARK: Final = "VYM-01"


def readings(sketch: Sketch, monitoring: Data) -> Data:
    """Return the readings of a monitoring with the remark that they are because of, if any."""
    if not sketch.has("readings"):
        return {}
    count = sketch.count(1, 2)
    return {
        "readings": {f"толкование-{place}": _reading(sketch, monitoring) for place in range(count)},
        "remarks": {REMARK: _remark(sketch)},
    }


def _reading(sketch: Sketch, monitoring: Data) -> Data:
    scale = monitoring.get("levels", [])
    dividing = [level["level"] for level in scale if "interval" in level]
    parts: list[Callable[[Sketch, Data], Data]] = [_cap, _rounding]
    if dividing:
        parts.append(_levels)
    if scale and "table" not in monitoring:
        parts.append(_decision)
    if "bands" in monitoring:
        parts.append(_grading)
    listed = [name for name, each in monitoring["indicators"].items() if _is_listed(each)]
    if listed:
        parts.append(_values)
    return {
        "because": REMARK,
        "status": "предложено",
        **sketch.one_of(parts)(sketch, monitoring),
    }


def _cap(sketch: Sketch, _: Data) -> Data:
    return {"total": {"cap": sketch.numbers(1, 1)[0]}}


def _rounding(sketch: Sketch, _: Data) -> Data:
    return {"total": {"round": {"places": sketch.count(0, 2)}}}


def _levels(sketch: Sketch, monitoring: Data) -> Data:
    names = [level["level"] for level in monitoring["levels"] if "interval" in level]
    return {"levels": dict(zip(names, intervals(sketch), strict=False))}


def _decision(_sketch: Sketch, _monitoring: Data) -> Data:
    return {"decide": "первое подходящее"}


def _grading(sketch: Sketch, monitoring: Data) -> Data:
    name = sketch.one_of([*monitoring["bands"]])
    grades = [band["band"] for band in monitoring["bands"][name]["bands"]]
    drawn = dict(zip(grades, intervals(sketch), strict=False))
    rest = [{"band": grade, "when": "False"} for grade in grades if grade not in drawn]
    return {"bands": {name: {"bands": [*_in_bands(drawn), *rest]}}}


def _in_bands(drawn: Data) -> list[Data]:
    return [{"band": grade, "interval": interval} for grade, interval in drawn.items()]


def _values(sketch: Sketch, monitoring: Data) -> Data:
    indicators = monitoring["indicators"]
    name = sketch.one_of([each for each, drawn in indicators.items() if _is_listed(drawn)])
    members = indicators[name]["values"].strip("{}")
    return {"indicators": {name: {"values": f"{{{members}; 4}}"}}}


def _is_listed(indicator: Data) -> bool:
    """Return whether numbers, and nothing but numbers and «нет», are listed for an indicator."""
    members = indicator["values"].strip("{}").split("; ")
    is_listed = indicator["values"].startswith("{")
    return is_listed and all(each == "нет" or not each[0].isalpha() for each in members)


def _remark(sketch: Sketch) -> Data:
    drawn: Data = {"quote": "так напечатано", "place": "п. 3", "note": "Можно прочесть иначе."}
    if sketch.one_of([False, True]):
        drawn["concerns"] = {"total": "{1}", "levels": "любое"}
    return drawn
