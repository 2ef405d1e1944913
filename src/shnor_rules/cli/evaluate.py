# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate`: records from files, assessed one after another."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from shnor_rules.cli.assessing import Run, assess, tell_counts
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, layout_of, opened, refuse_clashes, refuse_overwriting
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.risks import refuse_options, run_of_risks
from shnor_rules.cli.sampling import ignored_fields, samples_of
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
from shnor_rules.inputs import read_inputs
from shnor_rules.messages import say
from shnor_rules.model import RiskTools, read_risks_as
from shnor_rules.reports.results import BY_EDITION, TRACED, WRITERS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Editions


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    readings: tuple[str, ...]
    form: str
    output: str | None
    trace: bool
    encoding: str | None
    kind: str | None
    samples: tuple[str, ...]
    key: str | None
    as_of: str | None
    ignored: tuple[str, ...]


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "evaluate",
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "inputs", nargs=-1, required=True),
        reading_option(lang),
        format_option(lang, WRITERS),
        output_option(lang),
        option(lang, "--trace", key="trace", is_flag=True),
        encoding_option(lang),
        kind_option(lang),
        *sample_options(lang),
        edition_option(lang),
        ignore_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _evaluate(Wanted(**options), spoken(context))

    return run


def _evaluate(wanted: Wanted, lang: str) -> int:
    found = chosen(wanted.rules)
    refuse_overwriting(wanted.output, files_of(found.ruleset))
    if isinstance(found.part, RiskTools):
        useless = {"--trace": wanted.trace, "--sample": wanted.samples, "--key": wanted.key}
        refuse_options({**useless, "--as-of": wanted.as_of})
        tools = read_risks_as(found.part, wanted.readings)
        return _assessed(wanted, run_of_risks(tools, wanted.form, lang, wanted.ignored), {}, lang)
    editions = editions_as(found.editions, wanted.readings, wanted.as_of)
    samples = samples_of(wanted.samples, wanted.key, editions.joined)
    return _assessed(wanted, _run(wanted, editions, lang), samples, lang)


def _run(wanted: Wanted, editions: Editions, lang: str) -> Run[Assessment]:
    makers = TRACED if wanted.trace else WRITERS
    if wanted.form not in makers:
        raise UsageError(say("usage.trace", formats=", ".join(makers)))
    if (wanted.as_of is not None or len(editions.known) > 1) and not wanted.trace:
        makers = BY_EDITION
    monitoring = editions.joined
    ignored = ignored_fields(wanted.ignored, wanted.key, monitoring)
    writer = makers[wanted.form](monitoring, lang)
    return Run(evaluating(editions, wanted.as_of), writer, lang, ignored)


def _assessed(wanted: Wanted, run: Run[Any], samples: Mapping[str, str], lang: str) -> int:
    files = (*wanted.inputs, *samples.values())
    refuse_clashes(wanted.output, files)
    given = read_inputs(
        wanted.inputs,
        stdin=sys.stdin.buffer,
        encoding=wanted.encoding,
        kind=wanted.kind,
        samples=samples,
        key=wanted.key,
    )
    with opened(wanted.output, layout_of(wanted.form)) as file:
        counts = assess(run, given, file, Progress(lang, _watched(wanted.output)))
    tell_counts(counts, lang)
    return counts.exit_code


def _watched(output: str | None) -> TextIO | None:
    """Return where somebody waits; results that come to the screen are progress enough."""
    on_screen = output in CONSOLE and is_interactive(sys.stdout)
    return sys.stderr if is_interactive(sys.stderr) and not on_screen else None
