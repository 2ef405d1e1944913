# SPDX-License-Identifier: MIT
"""The report that is asked for, put together from the parts of the ruleset that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.cli.exits import CLEAN, MISUSE
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.report_asked import refuse_useless
from shnor_rules.cli.report_monitoring import report_on, review_monitoring, shares_of
from shnor_rules.cli.report_risks import review_risks, risks_asked
from shnor_rules.cli.report_roadmap import review_roadmaps, roadmaps_asked
from shnor_rules.cli.report_sections import added, with_further
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, RiskTools
from shnor_rules.reports.content.facts import FACTS
from shnor_rules.reports.content.report import Report

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.cli.report_asked import Asking
    from shnor_rules.cli.report_sections import Addition
    from shnor_rules.model import Roadmap
    from shnor_rules.reports.content.grid import Cell


def made_report(asking: Asking) -> tuple[Report | None, int]:
    """Return the report, and the exit code.

    What is wrong with records and files is told at the console, and stands in the report.

    Args:
        asking: what is asked for.

    Returns:
        The report, or `None` where a file cannot be read or there are no records; the exit code.

    Raises:
        UsageError: options do not go with the part of the ruleset, or name what is not there.
        InputError: the encoding or the kind of the files is unknown.
    """
    part = asking.part
    if isinstance(part, Monitoring):
        return _on_monitoring(asking, part)
    if isinstance(part, RiskTools):
        return _on_risks(asking, part)
    return _on_roadmap(asking, part)


def _on_monitoring(asking: Asking, monitoring: Monitoring) -> tuple[Report | None, int]:
    wanted = asking.wanted
    _need_inputs(asking)
    if not wanted.events:
        refuse_useless(asking, [("--school", wanted.school)])
    gone = review_monitoring(asking, monitoring)
    if gone.reviewed is None:
        return None, gone.code
    sums = shares_of(gone.reviewed)
    additions, code = _further(asking, sums, monitoring.id)
    if additions is None:
        return None, code
    report = report_on(gone.reviewed, gone.faults, asking, added(additions))
    return evolve(report, facts=_facts(report.facts, additions)), max(gone.code, code)


def _on_risks(asking: Asking, tools: RiskTools) -> tuple[Report | None, int]:
    wanted = asking.wanted
    _need_inputs(asking)
    refuse_useless(asking, [*_of_monitorings(asking), ("--risks", wanted.risks)])
    if not wanted.events:
        refuse_useless(asking, [("--school", wanted.school)])
    gone = review_risks(asking, tools, wanted.inputs)
    if gone.addition is None:
        return None, gone.code
    additions, code = _further(asking)
    if additions is None:
        return None, code
    return _report(asking, gone.addition, additions), max(gone.code, code)


def _on_roadmap(asking: Asking, roadmap: Roadmap) -> tuple[Report | None, int]:
    wanted = asking.wanted
    useless = [
        ("--events", wanted.events),
        ("--schools", wanted.schools),
        ("--ignore", wanted.ignored),
    ]
    refuse_useless(asking, [*_of_monitorings(asking), *useless])
    gone = review_roadmaps(asking, (roadmap,), wanted.inputs)
    if gone.additions is None:
        return None, gone.code
    additions, code = _further(asking)
    if additions is None:
        return None, code
    (only,) = gone.additions
    return _report(asking, only, additions), max(gone.code, code)


def _of_monitorings(asking: Asking) -> list[tuple[str, object]]:
    """Return the options that only a report on a monitoring has a use for."""
    wanted = asking.wanted
    return [
        ("--as-of", wanted.as_of),
        ("--previous", wanted.previous),
        ("--pair", wanted.pair),
        ("--by", wanted.by),
        ("--within", wanted.within),
        ("--declared", wanted.declared),
        ("--school-attribute", wanted.attribute),
        ("--sample", wanted.samples),
        ("--key", wanted.key),
    ]


def _need_inputs(asking: Asking) -> None:
    if not asking.wanted.inputs:
        name = f"{asking.ruleset.id}/{asking.part.id}"
        raise UsageError(say("usage.report.inputs", name=name))


def _further(
    asking: Asking, sums: Sequence[Sum] = (), summed: str | None = None
) -> tuple[tuple[Addition, ...] | None, int]:
    """Return what `--risks` and `--events` add, or `None` for an unreadable file; the exit code."""
    additions: list[Addition] = []
    code = CLEAN
    for tools, names in risks_asked(asking):
        gone = review_risks(asking, tools, names)
        code = max(code, gone.code)
        if gone.addition is not None:
            additions.append(gone.addition)
    events = asking.wanted.events
    if events:
        roadmaps = review_roadmaps(asking, roadmaps_asked(asking), events, sums=sums, summed=summed)
        code = max(code, roadmaps.code)
        additions += roadmaps.additions or ()
    return (None if code == MISUSE else tuple(additions)), code


def _facts(facts: Mapping[str, Cell], additions: Sequence[Addition]) -> Mapping[str, Cell]:
    """Return the facts of a report with those that further parts add; its own go first."""
    more = {name: cell for each in additions for name, cell in each.facts.items()}
    return {**more, **facts}


def _report(asking: Asking, own: Addition, additions: Sequence[Addition]) -> Report:
    """Return a report on something else than a monitoring."""
    ruleset, day, sign = asking.ruleset, asking.day, asking.wanted.sign
    told: dict[str, Cell] = {
        **own.facts,
        "муниципалитет": ruleset.municipality,
        "регион": ruleset.region,
        "дата": day,
        "год": None if day is None else day.year,
        "подпись": sign,
    }
    return Report(
        asking.part.title,
        ruleset.municipality,
        with_further(own.sections, added(additions)),
        {**dict.fromkeys(FACTS), **_facts(told, additions)},
        day,
        asking.lang,
        sign,
    )
