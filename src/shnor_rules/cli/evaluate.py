# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate`: records from files, assessed one after another."""

from __future__ import annotations

import sys
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.cli.assessing import Run, assess
from shnor_rules.cli.choosing import chosen_editions, chosen_risks
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.editions import editions_as
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, JSON, SHEET, TEXT, opened, refuse_overwriting
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.risks import refuse_options, run_of_risks
from shnor_rules.cli.sampling import ignored_fields, samples_of
from shnor_rules.cli.telling import note
from shnor_rules.evaluation import evaluate_all
from shnor_rules.evaluation.dated import evaluate_by_date
from shnor_rules.inputs import KINDS, read_inputs
from shnor_rules.messages import say
from shnor_rules.model import read_risks_as
from shnor_rules.reports.results import BY_EDITION, TRACED, WRITERS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Editions

_LAYOUTS: Final = MappingProxyType({"table": TEXT, "json": JSON, "jsonl": JSON, "csv": SHEET})
_STDIN: Final = "-"


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
        option(
            lang, "--reading", "-r", "readings", key="reading", metavar="reading", multiple=True
        ),
        choice(
            lang, "--format", "-f", "form", key="format", choices=tuple(WRITERS), default="table"
        ),
        option(lang, "--output", "-o", key="output", metavar="file"),
        option(lang, "--trace", key="trace", is_flag=True),
        option(lang, "--encoding", key="encoding", metavar="encoding"),
        choice(lang, "--input-format", "kind", key="input-format", choices=KINDS),
        option(lang, "--sample", "samples", key="sample", metavar="sample", multiple=True),
        option(lang, "--key", key="key", metavar="column"),
        option(lang, "--as-of", key="edition-date", metavar="date"),
        option(lang, "--ignore", "ignored", key="ignore", metavar="column", multiple=True),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _evaluate(Wanted(**options), spoken(context))

    return run


def _evaluate(wanted: Wanted, lang: str) -> int:
    tools = chosen_risks(wanted.rules)
    if tools is None:
        editions = editions_as(chosen_editions(wanted.rules), wanted.readings, wanted.as_of)
        samples = samples_of(wanted.samples, wanted.key, editions.joined)
        return _assessed(wanted, _run(wanted, editions, lang), samples, lang)
    useless = {"--trace": wanted.trace, "--sample": wanted.samples, "--key": wanted.key}
    refuse_options({**useless, "--as-of": wanted.as_of})
    read = read_risks_as(tools, wanted.readings)
    return _assessed(wanted, run_of_risks(read, wanted.form, lang, wanted.ignored), {}, lang)


def _run(wanted: Wanted, editions: Editions, lang: str) -> Run[Assessment]:
    makers = TRACED if wanted.trace else WRITERS
    if wanted.form not in makers:
        raise UsageError(say("usage.trace", formats=", ".join(makers)))
    if (wanted.as_of is not None or len(editions.known) > 1) and not wanted.trace:
        makers = BY_EDITION
    monitoring = editions.joined
    ignored = ignored_fields(wanted.ignored, wanted.key, monitoring)
    writer = makers[wanted.form](monitoring, lang)
    if wanted.as_of is not None:
        return Run(partial(evaluate_all, editions.named), writer, lang, ignored)
    return Run(partial(evaluate_by_date, editions), writer, lang, ignored)


def _assessed(wanted: Wanted, run: Run[Any], samples: Mapping[str, str], lang: str) -> int:
    files = (*wanted.inputs, *samples.values())
    if files.count(_STDIN) > 1:
        raise UsageError(say("usage.stdin"))
    refuse_overwriting(wanted.output, files)
    given = read_inputs(
        wanted.inputs,
        stdin=sys.stdin.buffer,
        encoding=wanted.encoding,
        kind=wanted.kind,
        samples=samples,
        key=wanted.key,
    )
    with opened(wanted.output, _LAYOUTS[wanted.form]) as file:
        counts = assess(run, given, file, Progress(lang, _watched(wanted.output)))
    if counts.columns:
        names = list(dict.fromkeys(counts.columns))
        options = " ".join(f'--ignore "{name}"' for name in names)
        note(say("command.unknown-columns", names=", ".join(names), options=options), lang)
    note(counts.said, lang)
    return counts.exit_code


def _watched(output: str | None) -> TextIO | None:
    """Return where somebody waits; results that come to the screen are progress enough."""
    on_screen = output in CONSOLE and is_interactive(sys.stdout)
    return sys.stderr if is_interactive(sys.stderr) and not on_screen else None
