# SPDX-License-Identifier: MIT
"""A record that holds the values of two periods, parted into a record of each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.findings import Place


def part_periods(given: Given, keys: Sequence[str]) -> tuple[Given, ...] | tuple[Finding, ...]:
    """Return the records of the periods, or what is wrong with the record that holds them.

    What stands under the key of a period, as in `предыдущий.П1` or in a mapping, belongs to that
    period; all else belongs to each of them.

    Args:
        given: the record.
        keys: the keys of the periods, in the order of time.
    """
    if not holds_periods(given, keys):
        listed = " и ".join(f"«{key}»" for key in keys)
        return (Finding(say("period-keys.none", ru=listed, en=", ".join(keys)), given.place),)
    shared = {name: value for name, value in given.record.items() if not _period(name, keys)}
    faults: list[Finding] = []
    records = []
    for key in keys:
        own = _own(given, key, faults)
        for name in own:
            if _first(name) in {_first(other) for other in shared}:
                place = given.fields.get(field_key(f"{key}.{name}"), given.place)
                faults.append(Finding(say("repeated-field", name=name), place))
        places = Places(partial(_places, given, key, keys))
        records.append(Given({**shared, **own}, given.place, places, _faults(given, key, keys)))
    return tuple(faults) or tuple(records)


def holds_periods(given: Given, keys: Sequence[str]) -> bool:
    """Return whether a record has something under the key of a period.

    Args:
        given: the record.
        keys: the keys of the periods.
    """
    return any(_period(name, keys) for name in given.record)


def _period(name: object, keys: Sequence[str]) -> str | None:
    """Return the period that a field belongs to, or `None` where it belongs to all."""
    first = _first(name)
    return first if first in keys else None


def _first(name: object) -> str:
    return field_key(str(name)).partition(".")[0]


def _own(given: Given, key: str, faults: list[Finding]) -> dict[str, Any]:
    own: dict[str, Any] = {}
    for name, value in given.record.items():
        if _period(name, (key,)) is None:
            continue
        rest = field_key(name).partition(".")[2]
        if rest:
            own[rest] = value
        elif isinstance(value, Mapping):
            own |= value
        elif not is_blank(value):
            place = given.fields.get(key, given.place)
            faults.append(Finding(say("period-keys.mapping", name=key, value=shown(value)), place))
    return own


def _faults(given: Given, key: str, keys: Sequence[str]) -> tuple[Finding, ...]:
    """Return what is wrong with fields of one period, or with those that all of them have."""
    others = [
        place
        for name, place in given.fields.items()
        if given.faults and _period(name, keys) not in {None, key}
    ]
    return tuple(each for each in given.faults if each.place not in others)


def _places(given: Given, key: str, keys: Sequence[str]) -> dict[str, Place]:
    return dict(_moved(given.fields, key, keys))


def _moved(
    fields: Mapping[str, Place], key: str, keys: Sequence[str]
) -> Iterator[tuple[str, Place]]:
    """Yield where the fields of one period stand, by the names they have in its record."""
    for name, place in fields.items():
        period = _period(name, keys)
        if period is None:
            yield name, place
        elif period == key and "." in name:
            yield name.partition(".")[2], place
