# SPDX-License-Identifier: MIT
"""`shnor-rules evaluate` where an engine works on whole tables, from file to file."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.cli.engines import quoted, started, writes_folder
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import refuse_clashes, refuse_overwriting
from shnor_rules.cli.progress import Progress, watcher
from shnor_rules.cli.table_output import refuse_output, written
from shnor_rules.cli.table_sources import PARQUET, DamagedError, Sources, is_text, parquet_files
from shnor_rules.cli.telling import note, tell
from shnor_rules.cli.waiting import shown
from shnor_rules.findings import Finding, Place
from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.reports.findings.text import full
from shnor_rules.tables.answers.fields import head
from shnor_rules.tables.evaluating import evaluate_table
from shnor_rules.tables.results import REASON, STATUS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.cli.asked import Asked
    from shnor_rules.model import Monitoring
    from shnor_rules.tables.files.engine import Tally


@frozen
class TableRun:
    """What is to be done with tables.

    Attributes:
        engine: the name of the engine.
        form: the format of the output.
        output: the file of the output, or `None`.
        inputs: the files of records.
        asked: how they are read.
        monitoring: what they are assessed by, as its readings read it.
        keep: the columns to be kept; empty where all are.
        settings: what else `evaluate_table` is told.
        lang: the language of messages.
    """

    engine: str
    form: str
    output: str | None
    inputs: Sequence[str]
    asked: Asked
    monitoring: Monitoring
    keep: Sequence[str]
    settings: dict[str, Any]
    lang: str


def assess_tables(run: TableRun) -> int:
    """Assess the records of whole tables; return the exit code.

    Raises:
        UsageError: the engine is not installed, cannot read the files, or the output cannot be
            written.
        InputError: the columns are not those of the monitoring.
    """
    names = (*run.inputs, *run.asked.samples.values())
    refuse_clashes(run.output, names)
    refuse_overwriting(run.output, (each for name in names for each in parquet_files(name)))
    refuse_output(run.output, run.form, run.engine)
    with started(run.engine) as engine:
        sources = Sources(engine, run.engine, run.asked)
        with _explained(run, sources), shown(Progress(run.lang, watcher(run.output)), run.engine):
            tally = _written(run, sources)
    return _told(tally, run.inputs[0], run.lang)


def _written(run: TableRun, sources: Sources) -> Tally:
    """Write the results; return how the records ended, from what is written where it tells."""
    engine = sources.engine
    tables = [sources.frame(name) for name in run.inputs]
    table = engine.without(sources.stacked(tables), sorted(run.asked.ignored))
    _tell_lacking(run, table)
    assessed = partial(
        evaluate_table,
        run.monitoring,
        table,
        samples={name: sources.frame(path) for name, path in run.asked.samples.items()},
        key=run.asked.key,
        **run.settings,
    )
    results = assessed(keep=tuple(run.keep) or None)
    is_told = run.form == PARQUET and (not run.keep or {STATUS, REASON} <= {*run.keep})
    with written(run.output, run.form, is_folder=writes_folder(run.engine)) as part:
        engine.write(results, part, run.form)
        # What is named as a column of one's own is so here too.
        kept = (*run.keep, STATUS, REASON)
        told = engine.scan_parquet([str(part)]) if is_told else assessed(keep=kept)
        return engine.tallied(told, (STATUS, REASON), say("status.refused").render())


def _tell_lacking(run: TableRun, table: Any) -> None:  # noqa: ANN401  (a frame of the engine)
    """Tell which indicators that need an answer have no column: it may be called something else."""
    # Imported here: only those who have engines have it.
    import narwhals as nw  # noqa: PLC0415  (an extra)

    answered = {head(name) for name in nw.from_native(table).collect_schema()}
    answered |= {*run.asked.samples}
    needed = (each.id for each in run.monitoring.indicators if not each.optional)
    lacking = [name for name in needed if name not in answered]
    if lacking:
        note(say("command.tables.lacking", names=", ".join(lacking)), run.lang)


@contextmanager
def _explained(run: TableRun, sources: Sources) -> Iterator[None]:
    """Turn what an engine says against files into a sentence, with the row if it is found."""
    try:
        try:
            yield
        except sources.engine.faults as error:
            for name in (*run.inputs, *run.asked.samples.values()):
                if is_text(name, run.asked.kind):
                    sources.look_into(name)
            said = say("usage.engine.failed", engine=run.engine, text=quoted(error))
            raise UsageError(said) from error
    except DamagedError as damaged:
        tell(full([damaged.finding], run.lang))
        raise UsageError(say("usage.table-file.fault", path=damaged.path)) from damaged


def _told(tally: Tally, path: str, lang: str) -> int:
    """Tell how the records ended; return the exit code."""
    words = {each.render(): each.render(lang) for each in Status}
    refused_in_table = say("status.refused").render()
    refused = tally.statuses.get(refused_in_table, 0)
    for number, reason in tally.refused:
        key = "command.tables.refused" if number is None else "command.tables.refused.row"
        note(say(key, number=number or 0, reason=reason), lang)
    if refused > len(tally.refused):
        note(say("command.tables.more", count=refused - len(tally.refused)), lang)
    counts = {words[name]: count for name, count in tally.statuses.items() if name in words}
    ordered = [word for word in words.values() if word in counts]
    if counts:
        listed = ", ".join(f"{word} – {counts[word]}" for word in ordered)
        note(say("command.tables.statuses", listed=listed), lang)
    assessed = sum(counts.values())
    if not assessed and not refused:
        tell(full([Finding(say("no-records"), Place(path=path))], lang))
    note(say("command.assessed", assessed=assessed, refused=refused), lang)
    return FINDINGS if refused else CLEAN
