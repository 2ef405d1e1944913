# SPDX-License-Identifier: MIT
"""A report on one monitoring: its sections in the order of reading, and its facts.

The ids of the sections are stable; templates and links know them: `purpose`, `basis`,
`participants`, `results`, `by-school`, `records`, `samples`, `groups`, `deficits`, `dynamics`,
`not-sent`, `refused`, `recommendations`, `decisions`, `readings`, `remarks`. Those with nothing to
say are left out; `refused` is always there, and `not-sent` wherever records name their school.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.reports.content.advice import advice_sections
from shnor_rules.reports.content.deficits import deficit_sections
from shnor_rules.reports.content.dynamics import dynamics_sections
from shnor_rules.reports.content.facts import facts_of
from shnor_rules.reports.content.groups import group_sections
from shnor_rules.reports.content.purpose import purpose_sections
from shnor_rules.reports.content.readings import reading_sections
from shnor_rules.reports.content.records import record_sections
from shnor_rules.reports.content.remarks import remark_sections
from shnor_rules.reports.content.report import Report
from shnor_rules.reports.content.results import results_sections
from shnor_rules.reports.content.samples import sample_sections
from shnor_rules.reports.content.schools import school_sections
from shnor_rules.reports.content.sent import sent_sections

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from shnor_rules.reports.content.report import Section
    from shnor_rules.reports.content.reviewed import Reviewed

_FACTUAL = (
    purpose_sections,
    results_sections,
    school_sections,
    record_sections,
    sample_sections,
    group_sections,
    deficit_sections,
    dynamics_sections,
    sent_sections,
)
"""What the data say."""

_CLOSING = (advice_sections, reading_sections, remark_sections)
"""What follows from it, and how the text was read."""


def monitoring_sections(reviewed: Reviewed, lang: str = "ru") -> tuple[Section, ...]:
    """Return the sections of a report on a monitoring.

    Args:
        reviewed: the results.
        lang: the language of the sentences, `ru` or `en`; words of the document stay as printed.
    """
    parts = (build(reviewed, lang) for build in (*_FACTUAL, *_CLOSING))
    return tuple(chain.from_iterable(parts))


def report_of(
    reviewed: Reviewed,
    *,
    further: Sequence[Section] = (),
    date: date | None = None,
    lang: str = "ru",
    signatory: str | None = None,
) -> Report:
    """Return the report on a monitoring.

    Args:
        reviewed: the results.
        further: sections of other parts of the ruleset, such as risks and the roadmap; they stand
            after what the data of the monitoring say and before what is recommended.
        date: the day it is dated with; without it that of `reviewed`.
        lang: the language of its sentences.
        signatory: the post of the person who signs.
    """
    factual = chain.from_iterable(build(reviewed, lang) for build in _FACTUAL)
    closing = chain.from_iterable(build(reviewed, lang) for build in _CLOSING)
    dated = reviewed if date is None else evolve(reviewed, date=date)
    return Report(
        reviewed.monitoring.title,
        reviewed.ruleset.municipality,
        (*factual, *further, *closing),
        {**facts_of(dated, lang), "подпись": signatory},
        dated.date,
        lang,
        signatory,
    )
