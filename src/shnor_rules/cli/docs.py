# SPDX-License-Identifier: MIT
"""`shnor-rules docs`: rulesets as a site of pages that a district can publish."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.checks import examined
from shnor_rules.cli.choosing import files_of, rulesets_in
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.folder import refuse_taken, written
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.report_asked import day_of_report
from shnor_rules.cli.telling import note, show, tell_broken
from shnor_rules.findings import Severity
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.loading import read_ruleset
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from shnor_rules.model import Ruleset
    from shnor_rules.reports.site import Published

_FIRST: Final = "index.html"
_HEAD: Final = 4096


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "docs",
        argument(lang, "names", "some-rules", nargs=-1, required=True),
        option(lang, "--output", "-o", key="docs.output", metavar="documents-folder"),
        option(lang, "--date", "day", key="docs.date", metavar="date"),
        option(lang, "--force", key="docs.force", is_flag=True),
    )
    @click.pass_context
    def run(
        context: click.Context,
        names: tuple[str, ...],
        output: str | None,
        day: str | None,
        *,
        force: bool,
    ) -> int:
        if not output:
            raise UsageError(say("usage.docs.output"))
        refuse_without_office("jinja2", "markupsafe")
        dated, lang = day_of_report(day), spoken(context)
        refuse_taken(output, [_FIRST], force=force)
        rulesets = _read(names, lang)
        if rulesets is None:
            return FINDINGS
        inputs = [path for each in rulesets for path in files_of(each)]
        _refuse_rules_folder(output, inputs)
        # Imported here: the help does without what pages are made with.
        from shnor_rules.reports.site import MARK, Published, site  # noqa: PLC0415

        published = [Published(each, examined(each)) for each in rulesets]
        files = site(published, lang=lang, day=dated)
        written(output, files, force=force, inputs=inputs)
        show(str(Path(output, _FIRST)))
        _tell(published, output, files, MARK, lang)
        return CLEAN

    return run


def _read(names: Sequence[str], lang: str) -> list[Ruleset] | None:
    """Return the rulesets that are named, each once; `None` where one of them is broken.

    Raises:
        UnknownRulesetError: there is no such folder.
        UsageError: two of them have one id.
    """
    folders = {folder.resolve(): folder for name in names for folder in rulesets_in(name)}
    readings = {folder: read_ruleset(folder) for folder in folders.values()}
    broken = [each.findings for each in readings.values() if each.ruleset is None]
    for findings in broken:
        tell_broken(findings, lang)
    if broken:
        note(say("docs.unwritten"), lang)
        return None
    return [*_different({folder: each.draft for folder, each in readings.items()})]


def _refuse_rules_folder(output: str, files: Sequence[str]) -> None:
    """Refuse a folder in which files of the rules lie: pages would stand among them.

    Raises:
        UsageError: it is one.
    """
    folder = Path(output)
    if folder.exists() and any(
        folder.samefile(each) for each in {Path(file).parent for file in files}
    ):
        raise UsageError(say("usage.docs.rules-folder", path=output))


def _different(rulesets: Mapping[Path, Ruleset]) -> Iterator[Ruleset]:
    """Yield the rulesets, no two of which have one id."""
    known: dict[str, Path] = {}
    for folder, ruleset in rulesets.items():
        first = known.setdefault(ruleset.id, folder)
        if first != folder:
            told = {"name": ruleset.id, "first": str(first), "second": str(folder)}
            raise UsageError(say("usage.docs.same", **told))
        yield ruleset


def _tell(
    published: Sequence[Published], output: str, files: Collection[str], mark: str, lang: str
) -> None:
    """Tell how many files were written, what nothing explains, and what is left of other runs."""
    note(say("docs.written", count=len(files)), lang)
    results = [each for one in published for each in one.results if each.remark is None]
    count = sum(each.finding.severity is not Severity.NOTE for each in results)
    if count:
        note(say("docs.unexplained", count=count), lang)
    stale = [*_stale(Path(output), files, mark)]
    if stale:
        note(say("docs.stale", count=len(stale), paths=", ".join(stale)), lang)


def _stale(folder: Path, files: Collection[str], mark: str) -> Iterator[str]:
    """Yield the pages that an earlier run made and that this one did not."""
    for page in sorted((*folder.glob("*.html"), *folder.glob("*/*.html"))):
        if page.relative_to(folder).as_posix() in files:
            continue
        # What cannot be read was not made here.
        with contextlib.suppress(OSError), page.open("rb") as file:
            if mark.encode() in file.read(_HEAD):
                yield str(page)
