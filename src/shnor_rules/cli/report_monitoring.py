# SPDX-License-Identifier: MIT
"""A report on a monitoring: its records, last year's beside them, and what else is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.dynamics.conclusions import counting
from shnor_rules.analysis.dynamics.pairing import Era
from shnor_rules.analysis.dynamics.sums import sums
from shnor_rules.cli.analyse import declared_counts
from shnor_rules.cli.asked import asked_with_samples
from shnor_rules.cli.assessing import tell_counts
from shnor_rules.cli.attributes import attributes_of, pairing_key, school_attribute
from shnor_rules.cli.dynamics import concluded, schools_apart
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.report_periods import Gathering
from shnor_rules.cli.report_schools import expected_schools
from shnor_rules.cli.report_sections import Faults
from shnor_rules.cli.telling import note
from shnor_rules.messages import say
from shnor_rules.reports.content.monitoring import report_of
from shnor_rules.reports.content.reviewed import YEAR, reviewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.analysis.dynamics.comparing import Dynamics
    from shnor_rules.analysis.dynamics.conclusions import Conclusions
    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.cli.gathering import Gathered
    from shnor_rules.cli.report_asked import Asking
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Editions, Monitoring
    from shnor_rules.reports.content.report import Report, Section
    from shnor_rules.reports.content.reviewed import Reviewed


@frozen
class Gone:
    """The records of a monitoring, looked at.

    Attributes:
        reviewed: what they say together; `None` where there are none, or a file cannot be read.
        faults: what is wrong with the files besides.
        code: the exit code.
    """

    reviewed: Reviewed | None
    faults: Faults
    code: int


def review_monitoring(asking: Asking, monitoring: Monitoring) -> Gone:
    """Assess the records of a monitoring, and look at them together.

    Args:
        asking: what is asked for.
        monitoring: the monitoring.

    Raises:
        UsageError: an option names what the monitoring has not.
        InputError: the encoding or the kind of the files is unknown.
    """
    wanted, lang = asking.wanted, asking.lang
    found = asking.ruleset.editions(monitoring.id)
    editions = editions_as(found, asking.readings_of(monitoring), wanted.as_of)
    joined = editions.joined
    records = evolve(
        asked_with_samples(wanted, joined, asking.ruleset), is_filling=wanted.is_filling
    )
    school = school_attribute(wanted.attribute, joined)
    by, within = attributes_of(wanted.by, joined), attributes_of(wanted.within, joined)
    key = _key(asking, editions)
    declared, is_sound = declared_counts(
        wanted.declared, school, joined, lang, encoding=wanted.encoding
    )
    schools = expected_schools(wanted, lang)
    faults = Faults()
    gathering = Gathering(evaluating(editions, wanted.as_of), records, editions.named.periods, lang)
    given = faults.noticing(records.read(wanted.inputs))
    periods = gathering.gathered(given, wanted.previous)
    _tell(periods, lang)
    *_, now = periods.values()
    code = max(each.counts.exit_code for each in periods.values())
    if code == MISUSE or not now.results:
        return Gone(None, faults, max(code, FINDINGS))
    dynamics = _compared(periods, key, joined)
    looked_at = reviewed(
        asking.ruleset,
        joined,
        now.results,
        labels=now.labels,
        by=by,
        within=within,
        school=school,
        declared=declared,
        schools=schools,
        dynamics=dynamics,
        concluded=_concluded(dynamics, asking, editions),
        date=asking.day,
    )
    return Gone(looked_at, faults, code or (CLEAN if is_sound else FINDINGS))


def report_on(
    looked_at: Reviewed, faults: Faults, asking: Asking, further: Sequence[Section]
) -> Report:
    """Return the report on a monitoring.

    Args:
        looked_at: its records.
        faults: what is wrong with the files besides.
        asking: what is asked for.
        further: the sections of other parts of the ruleset.
    """
    return report_of(
        looked_at,
        further=(*faults.section(asking.lang), *further),
        date=asking.day,
        lang=asking.lang,
        signatory=asking.wanted.sign,
    )


def shares_of(looked_at: Reviewed) -> tuple[Sum, ...]:
    """Return the shares of the municipality by indicator, added up from counts."""
    return sums((Era("", looked_at.entries),), looked_at.within)


def _key(asking: Asking, editions: Editions) -> tuple[str, ...]:
    """Return by what a record is known again; nothing where there is one period."""
    wanted = asking.wanted
    if not wanted.previous and editions.named.periods is None:
        if wanted.pair:
            raise UsageError(say("usage.report.pair"))
        return ()
    names = {each.id for each in editions.joined.attributes}
    period = YEAR if YEAR in names else None
    return pairing_key(wanted.pair, editions.joined, period, option="--pair")


def _tell(periods: Mapping[str, Gathered[Assessment]], lang: str) -> None:
    """Tell how many records came to what end, period by period where there are several."""
    if len(periods) == 1:
        (only,) = periods.values()
        tell_counts(only.counts, lang)
        return
    for title, each in periods.items():
        note(say("dynamics.line", name=title, said=each.counts.said), lang)


def _compared(
    periods: Mapping[str, Gathered[Assessment]], key: tuple[str, ...], monitoring: Monitoring
) -> Dynamics | None:
    if len(periods) == 1:
        return None
    results = {title: each.results for title, each in periods.items()}
    return compare(results, key=key, by=schools_apart(key, monitoring))


def _concluded(
    dynamics: Dynamics | None, asking: Asking, editions: Editions
) -> Sequence[Conclusions]:
    if dynamics is None:
        return ()
    monitoring = editions.named
    return concluded(dynamics, counting(asking.ruleset, monitoring), monitoring.id)
