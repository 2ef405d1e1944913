# SPDX-License-Identifier: MIT
"""Drawn attributes and indicators, of every form that there is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, Kind
from shnor_rules.testing.generating.scales import bands, decision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.testing.generating.sketch import Data, Feature, Sketch

NO: Final = "нет"
RANGES: Final = ("[0; 2]", "целое [0; 3]", "не менее 0", "(0; 5]", "целое не менее 0", "любое")
WORDS: Final = ("высокая", "средняя", "низкая")
KINDS_OF_SCHOOL: Final = ("лицей", "школа")
PUPILS: Final = ("0", "1", "2")
AVERAGES: Final = ("по строкам", "по группам", "по всем строкам")
ITEMS: Final[tuple[dict[str, object], ...]] = (
    {},
    {"values": "{0; 1; 2}"},
    {"labels": {"0": "не было", "1": "было"}},
)


def attributes(sketch: Sketch) -> Data:
    """Return what a record tells of itself besides its answers, if anything."""
    if not sketch.has("attributes"):
        return {}
    sketch.know("вид", Kind(Type.CODE, codes=frozenset(KINDS_OF_SCHOOL)), KINDS_OF_SCHOOL)
    sketch.know("учеников", NUMBER, PUPILS)
    return {
        "школа": {"title": "Школа"},
        "вид": {"title": "Вид школы", "values": listed(KINDS_OF_SCHOOL), "required": True},
        "учеников": {"title": "Сколько учеников", "values": listed(PUPILS)},
    }


def indicator(sketch: Sketch, name: str) -> Data:
    """Return an indicator, and put what formulas need to know of it into the sketch."""
    forms = [_numbers, *(form for feature, form in _FORMS.items() if feature in sketch.features)]
    drawn: Data = {"title": f"Показатель {name}", **sketch.one_of(forms)(sketch)}
    members = drawn.pop("members", ())
    codes = frozenset(members) & frozenset(WORDS)
    is_absent = bool(members) and sketch.one_of([False, False, True])
    if members:
        keys = (*members, NO) if is_absent else tuple(members)
        drawn |= {"values": listed(keys)}
        sketch.axes[name] = keys
    if is_absent:
        drawn["not_applicable"] = NO
    kind = Kind(Type.CODE if codes else Type.NUMBER, codes=codes or None)
    kind = evolve(kind, left_out=frozenset({name} if is_absent else ()))
    if members and not codes and sketch.has("labels"):
        drawn["labels"] = {each: f"подпись {each}" for each in members}
    if not codes and sketch.has("points"):
        lines = bands(sketch, **{name: kind})
        drawn["points"] = [{"points": sketch.numbers(1, 1)[0], **line} for line in lines]
        drawn |= decision(sketch)
    if sketch.has("collected"):
        drawn["scored"] = False
    if sketch.has("optional"):
        drawn["optional"] = True
    sketch.kinds[name] = kind
    return drawn


def listed(members: Iterable[str]) -> str:
    """Return a value set in the notation of the orders."""
    return f"{{{'; '.join(members)}}}"


def _numbers(sketch: Sketch) -> Data:
    return {"members": sketch.numbers(1, 4)}


def _words(sketch: Sketch) -> Data:
    return {"members": sketch.some(WORDS)}


def _range(sketch: Sketch) -> Data:
    return {"values": sketch.one_of(RANGES)}


def _with_items(sketch: Sketch) -> Data:
    return {**_numbers(sketch), "items": _items(sketch)}


def _sample(sketch: Sketch) -> Data:
    average = sketch.one_of(AVERAGES)
    groups = {} if average == AVERAGES[0] else {"groups": "предмет"}
    items = {"items": _items(sketch)} if sketch.has("items") else {}
    sample = {"of": "урок", "average": average, **groups}
    return {"values": sketch.one_of(["[0; 2]", "не менее 0"]), "sample": sample, **items}


def _share(_: Sketch) -> Data:
    return {"values": "[0; 100]", "share": {"part": "успевают", "whole": "всего"}}


def _items(sketch: Sketch) -> Data:
    count = sketch.count(1, 3)
    return {
        str(number): {"title": f"Параметр {number}", **sketch.one_of(ITEMS)}
        for number in range(1, count + 1)
    }


_FORMS: Final[Mapping[Feature, Callable[[Sketch], Data]]] = MappingProxyType(
    {
        "words": _words,
        "ranges": _range,
        "items": _with_items,
        "samples": _sample,
        "shares": _share,
    }
)
