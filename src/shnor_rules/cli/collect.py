# SPDX-License-Identifier: MIT
"""`shnor-rules collect`: forms that came back, merged into one table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from shnor_rules.cli.checked_copy import SUFFIX
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.collect_asked import Wanted
from shnor_rules.cli.collect_sources import sources_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.folder import refuse_taken, refuse_taken_file
from shnor_rules.cli.form import part_of, read_part
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import refuse_overwriting
from shnor_rules.cli.schools import SchoolsError, schools_of
from shnor_rules.cli.shared_options import reading_option
from shnor_rules.cli.telling import tell
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.messages import say
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Ruleset

TABLES: Final = (SUFFIX, ".csv", ".jsonl")
"""What the name of the merged table may end with."""

CONSOLE: Final = "-"


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "collect"

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        argument(lang, "returned", "returned", nargs=-1, required=True),
        option(lang, "--output", "-o", key=f"{own}.output", metavar="file", required=True),
        option(lang, "--schools", key=f"{own}.schools", metavar="file"),
        option(lang, "--ruleset-schools", key=f"{own}.ruleset-schools", is_flag=True),
        reading_option(lang),
        option(lang, "--report", key=f"{own}.report", metavar="file"),
        option(lang, "--checked", key=f"{own}.checked", metavar="checked-folder"),
        option(lang, "--last", key=f"{own}.last", is_flag=True),
        option(lang, "--both", key=f"{own}.both", is_flag=True),
        option(lang, "--force", key=f"{own}.force", is_flag=True),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _collect(Wanted(**options), spoken(context))

    return run


def _collect(wanted: Wanted, lang: str) -> int:
    _refuse_useless(wanted)
    refuse_without_office("openpyxl", "xlsxwriter")
    found = chosen(wanted.rules)
    part = read_part(part_of(found), wanted.readings)
    try:
        schools = _schools(found.ruleset, wanted)
    except SchoolsError as error:
        tell(full(error.findings, lang))
        return MISUSE
    # Copies among the forms would be taken for forms the next time.
    refuse_overwriting(wanted.checked, wanted.returned)
    sources = sources_of(wanted.returned, outputs=_outputs(wanted))
    # Imported here, as all that reads and makes workbooks.
    from shnor_rules.cli.collect_writing import Collecting  # noqa: PLC0415  (the help does without)

    kept = (*map(str, sources.files), *files_of(found.ruleset), *filter(None, (wanted.schools,)))
    collecting = Collecting(wanted, part, found.ruleset, schools, sources, kept, lang)
    copies = [] if wanted.checked is None else collecting.copies
    _refuse_same([*_targets(wanted), *copies])
    for target in _targets(wanted):
        refuse_taken_file(target, force=wanted.force, inputs=kept)
    if wanted.checked is not None:
        names = collecting.names.values()
        refuse_taken(wanted.checked, names, force=wanted.force, inputs=kept)
    return CLEAN if collecting.run() else FINDINGS


def _refuse_useless(wanted: Wanted) -> None:
    """Refuse options that do not go together, and names that tell nothing.

    Raises:
        UsageError: there are such.
    """
    if Path(wanted.output).suffix.lower() not in TABLES:
        raise UsageError(say("usage.collect.output", path=wanted.output))
    if wanted.report not in {None, CONSOLE} and Path(str(wanted.report)).suffix.lower() != SUFFIX:
        raise UsageError(say("usage.collect.report", path=str(wanted.report)))
    if wanted.last and wanted.both:
        raise UsageError(say("usage.collect.twice"))
    if wanted.schools is not None and wanted.ruleset_schools:
        raise UsageError(say("usage.collect.lists"))


def _refuse_same(targets: Iterable[str]) -> None:
    """Refuse to write two things to one file.

    Raises:
        UsageError: a name is given twice; capitals make no difference, as in most systems.
    """
    seen: set[str] = set()
    for name in targets:
        path = str(Path(name).resolve()).casefold()
        if path in seen:
            raise UsageError(say("usage.collect.same", path=name))
        seen.add(path)


def _targets(wanted: Wanted) -> Iterator[str]:
    """Yield the files that are written."""
    yield wanted.output
    if wanted.report not in {None, CONSOLE}:
        yield str(wanted.report)


def _outputs(wanted: Wanted) -> tuple[Path, ...]:
    """Return the files and the folder that are written, which may lie among those that are read."""
    folder = () if wanted.checked is None else (Path(wanted.checked),)
    return (*map(Path, _targets(wanted)), *folder)


def _schools(ruleset: Ruleset, wanted: Wanted) -> tuple[str, ...] | None:
    """Return the schools that are to send something, or `None` where nobody says."""
    if wanted.schools is None and not wanted.ruleset_schools:
        return None
    asked = ruleset if wanted.ruleset_schools else None
    return schools_of((), wanted.schools, asked, encoding=None)
