# SPDX-License-Identifier: MIT
"""`shnor-rules report`: the documents that are handed in, from the data that were collected."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.exits import CLEAN, MISUSE
from shnor_rules.cli.folder import refuse_taken, refuse_taken_file, written, written_file
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import refuse_clashes
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.report_asked import (
    Asking,
    Wanted,
    day_of_report,
    file_of,
    files_read,
    part_of,
)
from shnor_rules.cli.report_files import (
    NAMES,
    NOTE,
    documents_asked,
    refuse_without_libraries,
    rendered,
    template_path,
)
from shnor_rules.cli.shared_options import (
    edition_option,
    encoding_option,
    filling_option,
    ignore_option,
    kind_option,
    reading_option,
    sample_options,
)
from shnor_rules.cli.telling import complain, note, show
from shnor_rules.errors import NoteTemplateError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "report"

    def several(name: str, *names: str, metavar: str) -> Callable[..., Any]:
        key = f"{own}.{name.removeprefix('--')}"
        return option(lang, name, *names, key=key, metavar=metavar, multiple=True)

    def single(name: str, *names: str, metavar: str) -> Callable[..., Any]:
        return option(lang, name, *names, key=f"{own}.{name.removeprefix('--')}", metavar=metavar)

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "some-inputs", nargs=-1),
        option(lang, "--output", "-o", key=f"{own}.output", metavar="documents-folder"),
        single("--date", "day", metavar="date"),
        reading_option(lang),
        edition_option(lang),
        several("--previous", metavar="period"),
        several("--pair", metavar="attributes"),
        several("--risks", metavar="file"),
        several("--events", metavar="file"),
        several("--by", metavar="attributes"),
        several("--within", metavar="attributes"),
        option(lang, "--declared", key="declared", metavar="file"),
        single("--schools", metavar="file"),
        option(
            lang, "--school-attribute", "attribute", key="school-attribute", metavar="attributes"
        ),
        single("--school", metavar="school"),
        choice(lang, "--only", key=f"{own}.only", choices=NAMES, multiple=True),
        single("--template", metavar="file"),
        single("--template-copy", metavar="file"),
        single("--sign", metavar="post"),
        single("--title", metavar="text"),
        option(lang, "--force", key=f"{own}.force", is_flag=True),
        encoding_option(lang),
        kind_option(lang),
        *sample_options(lang),
        ignore_option(lang),
        filling_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _report(Wanted(**options), spoken(context))

    return run


def _report(wanted: Wanted, lang: str) -> int:
    if wanted.template_copy is not None:
        return _copy_template(wanted, wanted.template_copy, lang)
    if not wanted.output:
        raise UsageError(say("usage.report.output"))
    documents = documents_asked(wanted.only)
    refuse_without_libraries(documents)
    day = day_of_report(wanted.day)
    found = chosen(wanted.rules)
    asking = Asking(wanted, found, part_of(found), day, lang)
    has_note = NOTE in documents
    template = template_path(wanted.template, asking.folder) if has_note else None
    data = files_read(wanted)
    refuse_clashes(None, data)
    earlier = [file_of(text)[1] for text in wanted.previous]
    for each in (wanted.inputs, earlier, wanted.events):
        _refuse_twice(each)
    kept = (*data, *files_of(found.ruleset), *(() if template is None else (str(template),)))
    names = [each.file for each in documents]
    refuse_taken(wanted.output, names, force=wanted.force, inputs=kept)
    _refuse_rules_folder(asking, wanted.output)
    # Imported here: the help does without all that reports are made of.
    from shnor_rules.cli.report_making import made_report  # noqa: PLC0415

    content = None if template is None else template.read_bytes()
    report, code = made_report(asking)
    if report is None:
        note(say("report.unwritten" if code == MISUSE else "report.unwritten.empty"), lang)
        return code
    if wanted.title is not None:
        report = evolve(report, title=wanted.title)
    if content is not None and wanted.template is None:
        note(say("report.template", path=str(template)), lang)
    progress = Progress(lang, sys.stderr if is_interactive(sys.stderr) else None)
    try:
        files = rendered(documents, report, content, progress)
    except NoteTemplateError as error:
        for message in error.findings:
            complain(message, lang)
        return MISUSE
    written(wanted.output, files, force=wanted.force, inputs=kept)
    for name in files:
        show(str(Path(wanted.output, name)))
    return code


def _refuse_twice(inputs: Sequence[str]) -> None:
    """Refuse a file that is named twice, as a pattern and by its name: its records would count so.

    Raises:
        UsageError: one is.
    """
    seen: set[Path] = set()
    for name in inputs:
        path = Path(name).resolve()
        if path in seen:
            raise UsageError(say("usage.report.twice", path=name))
        seen.add(path)


def _refuse_rules_folder(asking: Asking, output: str) -> None:
    """Refuse the folder of the rules: a note in it would be the template of the next one.

    Raises:
        UsageError: the documents are to be written there.
    """
    folder = asking.folder
    if not Path(output).exists():
        return
    if any(Path(output).samefile(each) for each in (folder, folder / "templates") if each.exists()):
        raise UsageError(say("usage.report.rules-folder", path=output))


def _copy_template(wanted: Wanted, target: str, lang: str) -> int:
    """Write the template that notes are made from, to be changed."""
    refuse_without_libraries([NOTE])
    chosen(wanted.rules)
    refuse_taken_file(target, force=wanted.force)
    from shnor_rules.reports.note import default_template  # noqa: PLC0415  (an extra)

    written_file(target, default_template(lang), force=wanted.force)
    note(say("report.template-copy", path=target), lang)
    return CLEAN
