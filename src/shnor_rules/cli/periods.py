# SPDX-License-Identifier: MIT
"""The records of each period: from files of their own, or out of one file that holds several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.cli.gathering import gather
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.telling import note
from shnor_rules.evaluation.answers import written
from shnor_rules.findings import Finding
from shnor_rules.inputs.both_periods import part_periods
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from shnor_rules.cli.asked import Asked
    from shnor_rules.cli.assessing import Counts
    from shnor_rules.cli.editions import Evaluating
    from shnor_rules.cli.gathering import Gathered
    from shnor_rules.evaluation import Assessment
    from shnor_rules.inputs import Given
    from shnor_rules.model import Periods
    from shnor_rules.reports.results import Result

    Found: TypeAlias = tuple[Mapping[str, Sequence[Result]], Sequence[tuple[str, Counts]]]


@frozen
class Sources:
    """Where the records of the periods come from.

    Attributes:
        files: the files of each period by its title.
        asked: how they are read.
        attribute: the attribute that names the period, or `None`.
    """

    files: Mapping[str, Sequence[str]]
    asked: Asked
    attribute: str | None


def gathered_periods(
    evaluate: Evaluating, sources: Sources, periods: Periods | None, lang: str
) -> Found:
    """Return the results of each period by its title, and the counts of what was read.

    Args:
        evaluate: what assesses the records.
        sources: where they come from.
        periods: the periods that one record may hold, or `None`.
        lang: the language of messages.

    Raises:
        UsageError: there is one period only, or the period is told in two ways.
    """
    if len(sources.files) > 1:
        if sources.attribute is not None:
            raise UsageError(say("usage.period.attribute"))
        return _by_files(evaluate, sources, lang)
    if sources.attribute is not None:
        return _by_attribute(evaluate, sources, sources.attribute, lang)
    if periods is None:
        raise UsageError(say("usage.period.one"))
    ((_, names),) = sources.files.items()
    given = sources.asked.read(names)
    gathered = by_record(evaluate, given, periods, lang, ignored=sources.asked.ignored)
    return (
        {title: each.results for title, each in gathered.items()},
        [(title, each.counts) for title, each in gathered.items()],
    )


def _by_files(evaluate: Evaluating, sources: Sources, lang: str) -> Found:
    results, counts = {}, []
    for title, names in sources.files.items():
        gathered = gather(evaluate, sources.asked.read(names), lang, ignored=sources.asked.ignored)
        results[title] = gathered.results
        counts.append((title, gathered.counts))
    return results, counts


def _by_attribute(evaluate: Evaluating, sources: Sources, attribute: str, lang: str) -> Found:
    ((title, names),) = sources.files.items()
    gathered = gather(evaluate, sources.asked.read(names), lang, ignored=sources.asked.ignored)
    results: dict[str, list[Result]] = {}
    nameless = 0
    for result in gathered.results:
        period = written(result.attributes.get(attribute))
        if period is None:
            nameless += 1
        else:
            results.setdefault(period, []).append(result)
    if nameless:
        note(say("command.period-missing", count=nameless), lang)
    if len(results) < 2:  # noqa: PLR2004  (a comparison is of two)
        raise UsageError(say("usage.period.one"))
    return results, [(title, gathered.counts)]


def by_record(  # noqa: PLR0913  (as of `gather`)
    evaluate: Evaluating,
    given: Iterable[Given | Finding],
    periods: Periods,
    lang: str,
    *,
    ignored: frozenset[str] = frozenset(),
    is_handed: bool = False,
) -> Mapping[str, Gathered[Assessment]]:
    """Return the results of records that hold both periods, by the title of the period.

    Args:
        evaluate: what assesses the records.
        given: the records, and what is wrong with the inputs.
        periods: the periods.
        lang: the language of messages.
        ignored: the fields that are left out.
        is_handed: whether the records are named in documents, without the folders of their files.
    """
    pair = (periods.previous, periods.current)
    keys = [each.key for each in pair]
    whole: list[Finding] = []
    parted: list[tuple[Given, ...]] = []
    for item in given:
        parts = (item,) if isinstance(item, Finding) else part_periods(item, keys)
        faults = [each for each in parts if isinstance(each, Finding)]
        whole += faults
        if not faults:
            parted.append(tuple(each for each in parts if not isinstance(each, Finding)))
    found = {}
    for position, period in enumerate(pair):
        # What is wrong with the file is told once, with the first period.
        records = (*(() if position else whole), *(each[position] for each in parted))
        found[period.title] = gather(evaluate, records, lang, ignored=ignored, is_handed=is_handed)
    return found
