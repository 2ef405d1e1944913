# SPDX-License-Identifier: MIT
"""Every small slip that a shipped monitoring could have: each mutant differs in one place."""

from __future__ import annotations

import re
from copy import deepcopy
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import evolve, frozen

from shnor_rules.notation import (
    Enumeration,
    Interval,
    Range,
    format_interval,
    format_number,
    format_value_set,
    parse_interval,
    parse_number,
    parse_value_set,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.notation import ValueSet

Path = tuple["str | int", ...]

# The one that is written in C is many times as fast, and not everywhere.
_Dumper: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_HEAD: Final = ("monitoring", "roadmap", "risks", "title", "subject", "source", "period", "factors")
_STEPS: Final = (Fraction(1, 10), Fraction(1))
_NAME: Final = re.compile(r"[^\W\d]\w*(?!\w*\s*\()")


@frozen
class Mutant:
    """A monitoring with one slip in it.

    Attributes:
        name: what was changed, where, and into what.
        text: the file.
    """

    name: str
    text: str


class _Loader(yaml.SafeLoader):
    """Reads numbers as they are written, and truth values as what they are."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, match) for tag, match in resolvers if tag.endswith((":bool", ":null"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def mutants(text: str) -> Iterator[Mutant]:
    """Yield the file of a monitoring with every single slip."""
    whole = yaml.load(text, _Loader)  # noqa: S506  (a safe loader with fewer resolvers)
    for path, value in _parts(whole, ()):
        for changed in _changes(path, value):
            data = deepcopy(whole)
            _put(data, path, changed)
            name = ".".join(map(str, path))
            yield Mutant(f"{name}: {value} -> {changed}", dumped(data))
    for path in _item_paths(whole):
        data = deepcopy(whole)
        _drop(data, path)
        yield Mutant(f"{'.'.join(map(str, path))}: dropped", dumped(data))


def dumped(data: Any) -> str:  # noqa: ANN401  (plain data of any shape)
    """Return plain data as a file."""
    return str(yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000))


def unchanged(text: str) -> str:
    """Return a file as mutants are written, without a slip."""
    return dumped(yaml.load(text, _Loader))  # noqa: S506


@cache
def head(text: str) -> str:
    """Return a file without all that decides a level, so that it is read fast."""
    whole = yaml.load(text, _Loader)  # noqa: S506
    kept = {key: whole[key] for key in _HEAD if key in whole}
    if "monitoring" in kept:
        direction = {"direction": "больше – лучше", "direction_basis": "толкование"}
        title = {"title": "Показатель", "values": "{0; 1}", "scored": False, **direction}
        kept["indicators"] = {"П1": title}
    return dumped(kept)


def _parts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401
    """Yield the texts that decide a level, with where they stand."""
    if isinstance(value, dict):
        for key, each in value.items():
            if not path and key in {"examples", "remarks", "attributes"}:
                continue
            yield from _parts(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _parts(each, (*path, index))
    elif isinstance(value, str):
        yield path, value


def _changes(path: Path, value: str) -> Iterator[str]:
    key = path[-1]
    in_levels_of_reading = path[0] == "readings" and path[-2:-1] == ("levels",)
    if key == "interval" or in_levels_of_reading:
        yield from map(format_interval, _intervals(parse_interval(value)))
    elif key == "values":
        yield from map(format_value_set, _value_sets(parse_value_set(value)))
    elif key == "formula":
        yield from _formulas(value)
    elif "weights" in path[:-1] or key in {"points", "cap"}:
        yield from (format_number(parse_number(value) + step) for step in _STEPS)


def _intervals(interval: Interval) -> Iterator[Interval]:
    if interval.low is not None:
        yield evolve(interval, low_closed=not interval.low_closed)
        for step in (*_STEPS, *(-step for step in _STEPS)):
            if interval.high is None or interval.low + step <= interval.high:
                yield evolve(interval, low=interval.low + step)
    if interval.high is not None:
        yield evolve(interval, high_closed=not interval.high_closed)
        for step in (*_STEPS, *(-step for step in _STEPS)):
            if interval.low is None or interval.low <= interval.high + step:
                yield evolve(interval, high=interval.high + step)


def _value_sets(values: ValueSet) -> Iterator[ValueSet]:
    if isinstance(values, Range):
        yield from (evolve(values, interval=each) for each in _intervals(values.interval))
        return
    for member in values.members:
        rest = tuple(each for each in values.members if each != member)
        if rest:
            yield Enumeration(rest)
    if values.numbers:
        yield Enumeration((*values.members, max(values.numbers) + 1))


def _formulas(formula: str) -> Iterator[str]:
    places = list(_NAME.finditer(formula))
    names = list(dict.fromkeys(each[0] for each in places))
    for index, found in enumerate(places):
        before, after = formula[: found.start()], formula[found.end() :]
        other = names[(names.index(found[0]) + 1) % len(names)]
        if other != found[0]:
            yield f"{before}{other}{after}"
        yield f"{before}({found[0]} * 2){after}"
        yield f"{before}(-{found[0]}){after}"
        if len(places) > 1:
            yield _without(before, after, is_first=index == 0)


def _without(before: str, after: str, *, is_first: bool) -> str:
    """Return a formula without one of its terms, and without the sign beside it."""
    if is_first:
        return before + re.sub(r"^\s*[,+*-]\s*", "", after)
    return re.sub(r"\s*[,+*-]\s*$", "", before) + after


def _item_paths(whole: dict[str, Any]) -> Iterator[Path]:
    for name, indicator in whole["indicators"].items():
        for item in indicator.get("items", {}):
            yield ("indicators", name, "items", item)


def _put(data: Any, path: Path, value: str) -> None:  # noqa: ANN401
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def _drop(data: Any, path: Path) -> None:  # noqa: ANN401
    for step in path[:-1]:
        data = data[step]
    del data[path[-1]]
