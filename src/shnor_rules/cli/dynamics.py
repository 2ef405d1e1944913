# SPDX-License-Identifier: MIT
"""`shnor-rules dynamics`: the records of two or more periods compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.dynamics.conclusions import Conclusions, conclusions, counting
from shnor_rules.cli.asked import asked
from shnor_rules.cli.attributes import attributes_of, pairing_key, school_attribute
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes
from shnor_rules.cli.periods import Sources, gathered_periods
from shnor_rules.cli.shared_options import (
    edition_option,
    encoding_option,
    format_option,
    ignore_option,
    kind_option,
    output_option,
    reading_option,
)
from shnor_rules.cli.telling import note
from shnor_rules.messages import say
from shnor_rules.model import read_as
from shnor_rules.reports.analysis import DYNAMICS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.analysis.dynamics.comparing import Dynamics
    from shnor_rules.model import Monitoring, Ruleset


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    readings: tuple[str, ...]
    as_of: str | None
    periods: tuple[str, ...]
    period: str | None
    key: tuple[str, ...]
    by: tuple[str, ...]
    concluding: tuple[str, ...]
    form: str
    output: str | None
    encoding: str | None
    kind: str | None
    ignored: tuple[str, ...]


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "dynamics",
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "some-inputs", nargs=-1),
        reading_option(lang),
        edition_option(lang),
        option(lang, "--period", "periods", key="period", metavar="period", multiple=True),
        option(lang, "--period-attribute", "period", key="period-attribute", metavar="attributes"),
        option(lang, "--key", key="pair-key", metavar="attributes", multiple=True),
        option(lang, "--by", key="changes-by", metavar="attributes", multiple=True),
        option(
            lang,
            "--conclusion-reading",
            "concluding",
            key="conclusion-reading",
            metavar="reading",
            multiple=True,
        ),
        format_option(lang, DYNAMICS),
        output_option(lang),
        encoding_option(lang),
        kind_option(lang),
        ignore_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _compare(Wanted(**options), spoken(context))

    return run


def _compare(wanted: Wanted, lang: str) -> int:
    found = chosen(wanted.rules)
    editions = editions_as(found.editions, wanted.readings, wanted.as_of)
    monitoring = editions.joined
    concluding = _concluding(wanted, found.ruleset, editions.named)
    files = _files(wanted)
    names = [name for each in files.values() for name in each]
    refuse_clashes(wanted.output, (*names, *files_of(found.ruleset)))
    period = None
    if wanted.period is not None:
        (period,) = attributes_of((wanted.period,), monitoring) or (None,)
    key = pairing_key(wanted.key, monitoring, period)
    by = attributes_of(wanted.by, monitoring) or schools_apart(key, monitoring)
    sources = Sources(files, asked(wanted, monitoring, found.ruleset), period)
    evaluate = evaluating(editions, wanted.as_of)
    results, counts = gathered_periods(evaluate, sources, editions.named.periods, lang)
    dynamics = compare(results, key=key, by=by)
    made = concluded(dynamics, concluding, editions.named.id)
    with opened(wanted.output, layout_of(wanted.form)) as file:
        file.writelines(DYNAMICS[wanted.form](dynamics, made, lang))
    for title, each in counts:
        note(say("dynamics.line", name=title, said=each.said), lang)
    return max((each.exit_code for _, each in counts), default=CLEAN)


def schools_apart(key: tuple[str, ...], monitoring: Monitoring) -> tuple[str, ...]:
    """Return the attribute of the school, unless each record is a school of its own.

    Args:
        key: the attributes by which a record is known again in another period.
        monitoring: the monitoring.
    """
    school = school_attribute(None, monitoring)
    return () if school is None or key == (school,) else (school,)


def _files(wanted: Wanted) -> Mapping[str, list[str]]:
    """Return the files of each period by its title.

    Raises:
        UsageError: a period is not written as `2021=файл.csv`, files are given in both ways or
            twice, or none is.
    """
    if wanted.inputs and wanted.periods:
        raise UsageError(say("usage.period.both"))
    files: dict[str, list[str]] = {}
    for text in wanted.periods:
        title, _, name = text.partition("=")
        if not (title.strip() and name):
            raise UsageError(say("usage.period", text=text))
        files.setdefault(title.strip(), []).append(name)
    for name in wanted.inputs:
        if name in files:
            raise UsageError(say("usage.period.twice", name=name))
        files[name] = [name]
    if not files:
        raise UsageError(say("usage.period.one"))
    return files


def _concluding(wanted: Wanted, ruleset: Ruleset, monitoring: Monitoring) -> tuple[Monitoring, ...]:
    """Return the monitorings that conclude from the changes of this one, as they are to be read."""
    found = counting(ruleset, monitoring)
    if wanted.concluding and not found:
        raise UsageError(say("usage.conclusion-reading", name=monitoring.id))
    return tuple(read_as(each, wanted.concluding) for each in found)


def concluded(
    dynamics: Dynamics, concluding: tuple[Monitoring, ...], of: str
) -> tuple[Conclusions, ...]:
    """Return what is concluded from each step, or from the only one.

    Args:
        dynamics: the comparison.
        concluding: the monitorings that conclude from changes.
        of: the id of the monitoring that was compared.
    """
    return tuple(
        conclusions(step, monitoring, of=of) for step in dynamics.steps for monitoring in concluding
    )
