# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate`: records from files, assessed one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click
from attrs import evolve, frozen
from click.core import ParameterSource

from shnor_rules.cli.asked import Asked, asked_with_samples, known_for
from shnor_rules.cli.assessing import Run, assess, tell_counts
from shnor_rules.cli.checked_copy import checked_options, checking_of
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.engines import ENGINES, PYTHON, refuse_missing
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes, refuse_overwriting
from shnor_rules.cli.picking import LARGE, picked
from shnor_rules.cli.progress import Progress, watcher
from shnor_rules.cli.risks import refuse_options, run_of_risks
from shnor_rules.cli.shared_options import (
    edition_option,
    encoding_option,
    filling_option,
    ignore_option,
    kind_option,
    output_option,
    reading_option,
    sample_options,
)
from shnor_rules.cli.table_numbers import in_words, table_numbers
from shnor_rules.cli.table_sources import PARQUET
from shnor_rules.cli.telling import note
from shnor_rules.messages import say
from shnor_rules.model import RiskTools, read_risks_as
from shnor_rules.reports.results import BY_EDITION, TRACED, WRITERS

if TYPE_CHECKING:
    from shnor_rules.cli.checked_copy import Checking
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Editions, Ruleset

_DEFAULT: Final = next(iter(WRITERS))


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    readings: tuple[str, ...]
    form: str | None
    output: str | None
    trace: bool
    encoding: str | None
    kind: str | None
    samples: tuple[str, ...]
    key: str | None
    as_of: str | None
    ignored: tuple[str, ...]
    engine: str | None
    keep: tuple[str, ...]
    places: str | None
    no: str | None
    checked: str | None
    force: bool
    is_filling: bool


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "evaluate"

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "inputs", nargs=-1, required=True),
        reading_option(lang),
        choice(
            lang,
            "--format",
            "-f",
            "form",
            key=f"{own}.format",
            choices=(*WRITERS, PARQUET),
            default=_DEFAULT,
        ),
        output_option(lang),
        option(lang, "--trace", key="trace", is_flag=True),
        encoding_option(lang),
        kind_option(lang),
        *sample_options(lang),
        edition_option(lang),
        ignore_option(lang),
        choice(lang, "--engine", key="engine", choices=ENGINES),
        option(lang, "--keep", key="keep", metavar="column", multiple=True),
        option(lang, "--places", key=f"{own}.places", metavar="places"),
        option(lang, "--not-applicable", "no", key="not-applicable", metavar="number"),
        *checked_options(lang),
        filling_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        if context.get_parameter_source("form") is ParameterSource.DEFAULT:
            options["form"] = None
        return _evaluate(Wanted(**options), spoken(context))

    return run


def _evaluate(wanted: Wanted, lang: str) -> int:
    found = chosen(wanted.rules)
    files = files_of(found.ruleset)
    refuse_overwriting(wanted.output, files)
    checking = checking_of(
        wanted.checked,
        wanted.inputs,
        kind=wanted.kind,
        encoding=wanted.encoding,
        force=wanted.force,
        kept=files,
    )
    if isinstance(found.part, RiskTools):
        return _assess_risks(found.part, found.ruleset, wanted, checking=checking, lang=lang)
    numbers = table_numbers(wanted.places, wanted.no)
    pick = picked(wanted, _DEFAULT)
    editions = editions_as(found.editions, wanted.readings, wanted.as_of)
    records = asked_with_samples(wanted, editions.joined, found.ruleset)
    records = evolve(records, is_filling=wanted.is_filling)
    is_single = wanted.as_of is not None or len(editions.known) == 1
    if pick.engine == PYTHON or (pick.is_for_size and (checking is not None or not is_single)):
        run = _run(wanted, pick.form, editions, lang)
        run = evolve(run, ignored=records.ignored)
        if "not_applicable" in numbers:
            evaluate = in_words(run.evaluate, numbers["not_applicable"], editions)
            run = evolve(run, evaluate=evaluate)
        return _assessed(wanted, pick.form, run, records, checking=checking, lang=lang)
    if checking is not None:
        raise UsageError(say("usage.checked.engine", engine=pick.engine))
    if not is_single:
        raise UsageError(say("usage.engine.editions"))
    if pick.is_for_size:
        note(say("command.tables.large", size=LARGE), lang)
    refuse_missing(pick.engine)
    # Imported here: who has no large tables does without.
    from shnor_rules.cli.tables import TableRun, assess_tables  # noqa: PLC0415  (an extra)

    return assess_tables(
        TableRun(
            pick.engine,
            pick.form,
            wanted.output,
            wanted.inputs,
            records,
            editions.named,
            wanted.keep,
            numbers,
            lang,
        )
    )


def _assess_risks(
    tools: RiskTools, ruleset: Ruleset, wanted: Wanted, *, checking: Checking | None, lang: str
) -> int:
    useless = {
        "--trace": wanted.trace,
        "--sample": wanted.samples,
        "--key": wanted.key,
        "--as-of": wanted.as_of,
        "--engine": wanted.engine not in {None, PYTHON},
        "--keep": wanted.keep,
        "--places": wanted.places,
        "--not-applicable": wanted.no,
        "--format parquet": wanted.form == PARQUET,
    }
    refuse_options(useless)
    form = wanted.form or _DEFAULT
    read = read_risks_as(tools, wanted.readings)
    run = run_of_risks(read, form, lang, wanted.ignored)
    records = Asked(
        wanted.encoding,
        wanted.kind,
        ignored=frozenset(wanted.ignored),
        known=known_for(read, ruleset),
        is_filling=wanted.is_filling,
    )
    return _assessed(wanted, form, run, records, checking=checking, lang=lang)


def _run(wanted: Wanted, form: str, editions: Editions, lang: str) -> Run[Assessment]:
    makers = TRACED if wanted.trace else WRITERS
    if form not in makers:
        raise UsageError(say("usage.trace", formats=", ".join(makers)))
    if (wanted.as_of is not None or len(editions.known) > 1) and not wanted.trace:
        makers = BY_EDITION
    monitoring = editions.joined
    writer = makers[form](monitoring, lang)
    return Run(evaluating(editions, wanted.as_of), writer, lang)


def _assessed(  # noqa: PLR0913  (what is to be done, and what with)
    wanted: Wanted,
    form: str,
    run: Run[Any],
    records: Asked,
    *,
    checking: Checking | None,
    lang: str,
) -> int:
    refuse_clashes(wanted.output, (*wanted.inputs, *records.samples.values()))
    given = records.read(wanted.inputs)
    if checking is not None:
        given, run = checking.noticing(given), checking.watched(run)
    with opened(wanted.output, layout_of(form)) as file:
        counts = assess(run, given, file, Progress(lang, watcher(wanted.output)))
    tell_counts(counts, lang)
    if checking is not None:
        checking.write(lang)
    return counts.exit_code
