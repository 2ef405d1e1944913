# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate`: records from files, assessed one after another."""

from __future__ import annotations

import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.cli.assessing import Run, assess
from shnor_rules.cli.choosing import chosen_monitoring
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE, JSON, SHEET, TEXT, opened, refuse_overwriting
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.sampling import ignored_fields, samples_of
from shnor_rules.cli.telling import note
from shnor_rules.inputs import KINDS, read_inputs
from shnor_rules.messages import say
from shnor_rules.model import read_as
from shnor_rules.reports.results import TRACED, WRITERS

if TYPE_CHECKING:
    from typing import TextIO

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
        option(lang, "--ignore", "ignored", key="ignore", metavar="column", multiple=True),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _evaluate(Wanted(**options), spoken(context))

    return run


def _evaluate(wanted: Wanted, lang: str) -> int:
    monitoring = read_as(chosen_monitoring(wanted.rules), wanted.readings)
    makers = TRACED if wanted.trace else WRITERS
    if wanted.form not in makers:
        raise UsageError(say("usage.trace", formats=", ".join(makers)))
    samples = samples_of(wanted.samples, wanted.key, monitoring)
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
    ignored = ignored_fields(wanted.ignored, wanted.key, monitoring)
    run = Run(monitoring, makers[wanted.form](monitoring, lang), lang, ignored)
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
