# SPDX-License-Identifier: MIT
"""A report on the risks of schools, by itself or as a part of one on a monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.cli.asked import Asked, known_for
from shnor_rules.cli.assessing import tell_counts
from shnor_rules.cli.exits import FINDINGS, MISUSE
from shnor_rules.cli.gathering import gather
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.report_asked import file_of
from shnor_rules.cli.report_schools import expected_schools
from shnor_rules.cli.report_sections import Addition, Faults
from shnor_rules.cli.risks import run_of_risks
from shnor_rules.messages import say
from shnor_rules.model import read_risks_as
from shnor_rules.reports.content.risks import risk_facts, risk_sections
from shnor_rules.reports.content.risks_reviewed import RiskReview
from shnor_rules.reports.content.wording import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.cli.report_asked import Asking
    from shnor_rules.model import RiskTools


@frozen
class RisksGone:
    """The risks of schools, looked at.

    Attributes:
        addition: what is to be said of them; `None` where there are no records, or a file cannot be
            read.
        code: the exit code.
    """

    addition: Addition | None
    code: int


def review_risks(asking: Asking, tools: RiskTools, names: Sequence[str]) -> RisksGone:
    """Assess the risks of schools, and look at them together.

    Args:
        asking: what is asked for.
        tools: the tools, as printed.
        names: the files.

    Raises:
        UsageError: the tools have no form to fill in.
        InputError: the encoding or the kind of the files is unknown.
    """
    wanted, lang = asking.wanted, asking.lang
    read = read_risks_as(tools, asking.readings_of(tools))
    ignored = wanted.ignored if asking.part is tools else ()
    run = run_of_risks(read, "json", lang, ignored)
    faults = Faults()
    kind = wanted.kind if asking.part is tools else None
    records = Asked(
        wanted.encoding,
        kind,
        ignored=run.ignored,
        known=known_for(read, asking.ruleset),
        is_filling=wanted.is_filling,
    )
    given = faults.noticing(records.read(names))
    gathered = gather(run.evaluate, given, lang, ignored=run.ignored, is_handed=True)
    tell_counts(gathered.counts, lang)
    code = gathered.counts.exit_code
    if code == MISUSE or not gathered.results:
        return RisksGone(None, max(code, FINDINGS))
    schools = expected_schools(wanted, lang) if asking.part is tools else None
    if schools is None:
        schools = tuple((each.title, each.id) for each in asking.ruleset.schools)
    review = RiskReview(read, gathered.results, gathered.labels, schools)
    sections = (*faults.section(lang), *risk_sections(review, lang))
    title = text("risks.name", lang)
    return RisksGone(Addition("risks", title, sections, risk_facts(review), code), code)


def risks_asked(asking: Asking) -> Iterator[tuple[RiskTools, tuple[str, ...]]]:
    """Yield the tools that `--risks` means, each with its files.

    Args:
        asking: what is asked for.

    Raises:
        UsageError: the ruleset has no tools for risks, not those that are named, or several and
            none is named.
    """
    known = asking.ruleset.risks
    files: dict[str, list[str]] = {}
    for given in asking.wanted.risks:
        name, file = file_of(given)
        if name is None and len(known) == 1:
            name = next(iter(known))
        if name not in known:
            listed = ", ".join(f"{each}={file}" for each in known)
            key = "usage.report.risks" if known else "usage.report.risks.none"
            raise UsageError(say(key, rules=asking.ruleset.id, choices=listed))
        files.setdefault(str(name), []).append(file)
    for each, names in files.items():
        yield known[each], tuple(names)
