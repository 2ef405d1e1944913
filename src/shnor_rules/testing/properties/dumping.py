# SPDX-License-Identifier: MIT
"""A property of rulesets: what is written down from one loads to the same one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from shnor_rules.errors import RulesetError
from shnor_rules.evaluation import Assessment
from shnor_rules.loading import load
from shnor_rules.messages import say
from shnor_rules.testing.properties.drawing import Record, sound_records
from shnor_rules.testing.properties.forms import essence as essence_of_result
from shnor_rules.testing.properties.promising import BrokenPropertyError, How, Kept, Trial, ending
from shnor_rules.writing import dump, essence, same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Unpack

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.evaluation import Refusal
    from shnor_rules.model import Monitoring, Ruleset

_NAME: Final = "dump_loads"


def dump_loads(ruleset: Ruleset, **how: Unpack[How]) -> Kept:
    """Hold that a ruleset's dump loads to the ruleset.

    The files of `shnor_rules.dump` must load without an error to a ruleset that says the same, and
    every record must come to the same in both, by the text and by each reading of each monitoring.
    Neither `reading` nor `records` is asked for here.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    again = _loaded(ruleset, dump(ruleset))
    if not same(ruleset, again):
        where, promised, came = next(_differences(essence(ruleset), essence(again), ruleset.id))
        raise _broken(where, promised=promised, came=came)
    monitorings = [each for each in ruleset if each.indicators]
    if not monitorings:
        return Kept(_NAME, tried=1)

    def promise(case: tuple[Monitoring, tuple[str, ...], Record]) -> None:
        monitoring, readings, record = case
        one = Trial(_NAME, monitoring, How(reading=readings))
        other = Trial(_NAME, again[monitoring.id], How(reading=readings))
        first, second = one.result(record), other.result(record)
        if _plain(first) != _plain(second):
            raise one.broken(record, promised=ending(first), came=ending(second))

    trial = Trial(_NAME, monitorings[0], how)
    return trial.keep(st.one_of([_cases(each) for each in monitorings]), promise)


def _cases(
    monitoring: Monitoring,
) -> SearchStrategy[tuple[Monitoring, tuple[str, ...], Record]]:
    choices = [(), *((each.id,) for each in monitoring.readings)]
    return st.one_of(
        [
            st.tuples(st.just(monitoring), st.just(names), sound_records(monitoring, names))
            for names in choices
        ]
    )


def _loaded(ruleset: Ruleset, files: Mapping[str, str]) -> Ruleset:
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / ruleset.id
        folder.mkdir()
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        try:
            return load(folder)
        except RulesetError as error:
            raise _broken(ruleset.id, promised=ruleset.id, came=str(error)) from error


def _differences(one: Any, other: Any, path: str) -> Iterator[tuple[str, str, str]]:  # noqa: ANN401  (plain data)
    """Yield where two forms of plain data differ, and what stands there in each."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            yield from _differences(one.get(key), other.get(key), f"{path}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (first, second) in enumerate(zip(one, other, strict=True)):
            yield from _differences(first, second, f"{path}[{place}]")
    elif one != other:
        yield path, str(one), str(other)


def _broken(where: str, *, promised: str, came: str) -> BrokenPropertyError:
    message = say(
        "property.broken.ruleset",
        name=_NAME,
        promise=say("property.dump-loads"),
        where=where,
        promised=promised,
        came=came,
    )
    return BrokenPropertyError(_NAME, message)


def _plain(result: Assessment | Refusal) -> object:
    """Return what can be compared between two rulesets of different objects."""
    if isinstance(result, Assessment):
        distances = [each and each.to_dict() for each in (result.next_level, result.previous_level)]
        return {**essence_of_result(result), "distances": distances}
    return [(finding.name, finding.place.subject) for finding in result.findings]
