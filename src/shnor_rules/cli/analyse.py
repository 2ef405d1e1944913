# SPDX-License-Identifier: MIT
"""`shnor-rules analyse`: what all records of some files say together."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.analysis.about import about
from shnor_rules.analysis.entries import numbered
from shnor_rules.analysis.summaries.coverage import coverage
from shnor_rules.analysis.summaries.deficits import deficits
from shnor_rules.analysis.summaries.distribution import distribution
from shnor_rules.analysis.summaries.groups import groups
from shnor_rules.analysis.summaries.summary import Summary
from shnor_rules.cli.asked import asked_with_samples
from shnor_rules.cli.assessing import tell_counts
from shnor_rules.cli.attributes import attributes_of, school_attribute
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.gathering import gather
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes
from shnor_rules.cli.shared_options import (
    edition_option,
    encoding_option,
    format_option,
    ignore_option,
    kind_option,
    output_option,
    reading_option,
    sample_options,
)
from shnor_rules.cli.telling import note, tell
from shnor_rules.inputs.declared import read_declared
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL
from shnor_rules.reports.analysis import SUMMARIES
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.analysis.summaries.coverage import Coverage
    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring, Ruleset
    from shnor_rules.reports.results import Result

ANALYSES: Final = ("levels", "groups", "deficits", "coverage")


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    readings: tuple[str, ...]
    as_of: str | None
    by: tuple[str, ...]
    within: tuple[str, ...]
    only: tuple[str, ...]
    declared: str | None
    school: str | None
    form: str
    output: str | None
    encoding: str | None
    kind: str | None
    samples: tuple[str, ...]
    key: str | None
    ignored: tuple[str, ...]


@frozen
class _Plan:
    """What is to be made of the results, with all names looked up."""

    only: tuple[str, ...]
    by: tuple[str, ...]
    within: tuple[str, ...]
    school: str | None
    declared: Mapping[str, int]
    schools: Sequence[Sequence[str]]


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "analyse",
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "inputs", nargs=-1, required=True),
        reading_option(lang),
        edition_option(lang),
        option(lang, "--by", key="by", metavar="attributes", multiple=True),
        option(lang, "--within", key="within", metavar="attributes", multiple=True),
        choice(lang, "--only", key="only", choices=ANALYSES, multiple=True),
        option(lang, "--declared", key="declared", metavar="file"),
        option(lang, "--school-attribute", "school", key="school-attribute", metavar="attributes"),
        format_option(lang, SUMMARIES),
        output_option(lang),
        encoding_option(lang),
        kind_option(lang),
        *sample_options(lang),
        ignore_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _analyse(Wanted(**options), spoken(context))

    return run


def _analyse(wanted: Wanted, lang: str) -> int:
    found = chosen(wanted.rules)
    editions = editions_as(found.editions, wanted.readings, wanted.as_of)
    monitoring = editions.joined
    records = asked_with_samples(wanted, monitoring, found.ruleset)
    declared = () if wanted.declared is None else (wanted.declared,)
    files = (*wanted.inputs, *records.samples.values(), *declared)
    refuse_clashes(wanted.output, (*files, *files_of(found.ruleset)))
    plan, is_sound = _plan(wanted, found.ruleset, monitoring, lang)
    given = records.read(wanted.inputs)
    evaluate = evaluating(editions, wanted.as_of)
    gathered = gather(evaluate, given, lang, ignored=records.ignored)
    summary = _summary(plan, gathered.results)
    with opened(wanted.output, layout_of(wanted.form)) as file:
        file.writelines(SUMMARIES[wanted.form](summary, lang))
    if summary.groups is None and "groups" in plan.only:
        note(_groupless(monitoring), lang)
    tell_counts(gathered.counts, lang)
    return gathered.counts.exit_code or (CLEAN if is_sound else FINDINGS)


def _groupless(monitoring: Monitoring) -> Message:
    """Return why there are no groups; told on one line, so with the next step in it."""
    name = next((each.id for each in monitoring.attributes), SCHOOL)
    return say("analysis.groups.none", name=name)


def _plan(
    wanted: Wanted, ruleset: Ruleset, monitoring: Monitoring, lang: str
) -> tuple[_Plan, bool]:
    """Return what is to be made, and whether what was declared could be read."""
    school = school_attribute(wanted.school, monitoring)
    within = attributes_of(wanted.within, monitoring)
    by = attributes_of(wanted.by, monitoring)
    if "groups" in wanted.only and not by:
        raise UsageError(_groupless(monitoring))
    counts, is_sound = declared_counts(
        wanted.declared, school, monitoring, lang, encoding=wanted.encoding
    )
    plan = _Plan(
        wanted.only or ANALYSES,
        by,
        within or (() if school is None else (school,)),
        school,
        counts,
        [(each.title, each.id) for each in ruleset.schools],
    )
    return plan, is_sound


def declared_counts(
    name: str | None,
    school: str | None,
    monitoring: Monitoring,
    lang: str,
    *,
    encoding: str | None,
) -> tuple[Mapping[str, int], bool]:
    """Return how many records schools declared, and whether that could be read.

    Args:
        name: the file; `None` where there is none.
        school: the attribute that names the school.
        monitoring: the monitoring.
        lang: the language of messages.
        encoding: the encoding of the file, or `None` to find it out.

    Raises:
        UsageError: there is a file, and nothing names the school.
    """
    if name is None:
        return {}, True
    if school is None:
        known = next((each.id for each in monitoring.attributes), SCHOOL)
        raise UsageError(say("usage.school", name=known))
    declared = read_declared(name, school=school, stdin=sys.stdin.buffer, encoding=encoding)
    if declared.findings:
        tell(full(declared.findings, lang))
    if not declared.is_sound:
        note(say("command.declared"), lang)
        return {}, False
    return declared.counts, True


def _summary(plan: _Plan, results: Sequence[Result]) -> Summary:
    ways = [names for names in dict.fromkeys((plan.within, plan.by)) if names] or [()]
    return Summary(
        about(numbered(results)),
        tuple(distribution(results, by=names) for names in ways) if "levels" in plan.only else (),
        groups(results, by=plan.by, within=plan.within) if _has_groups(plan) else None,
        deficits(results, by=plan.within) if "deficits" in plan.only else None,
        _coverage(plan, results),
    )


def _has_groups(plan: _Plan) -> bool:
    return "groups" in plan.only and bool(plan.by)


def _coverage(plan: _Plan, results: Sequence[Result]) -> Coverage | None:
    if plan.school is None or "coverage" not in plan.only:
        return None
    return coverage(results, attribute=plan.school, declared=plan.declared, schools=plan.schools)
