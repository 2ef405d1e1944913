# SPDX-License-Identifier: MIT
"""What `collect` does, once it is known what is asked for: read, merge, tell, write."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.cli.asked import known_for
from shnor_rules.cli.checked_copy import SUFFIX, XLSX, Marked, marked, tell_copy
from shnor_rules.cli.collect_judging import identity_of, judging
from shnor_rules.cli.collect_table import csv_table, form_table, json_table
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.folder import written
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.telling import complain, note, show, tell
from shnor_rules.forms.checked_slips import slip_of
from shnor_rules.forms.collecting import Awaited, Collected, Twice, collect
from shnor_rules.forms.collecting_account import account, shown_findings
from shnor_rules.forms.collecting_sheet import account_workbook
from shnor_rules.forms.layout import form_of
from shnor_rules.forms.returned import Returned, read_returned
from shnor_rules.messages import Message, say
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.cli.collect_asked import Wanted
    from shnor_rules.cli.collect_sources import Sources
    from shnor_rules.forms.collecting_account import Block
    from shnor_rules.forms.layout import Form, Part
    from shnor_rules.model import Ruleset

_BETWEEN: Final = " | "


@frozen
class Collecting:
    """A run of `collect`.

    Attributes:
        wanted: the options as they were given.
        part: what the forms are for, as the readings read it.
        ruleset: the ruleset that it belongs to.
        schools: the schools that are to send something, or `None` where nobody says.
        sources: the files that came back.
        kept: the files that must not be written over.
        lang: the language.
    """

    wanted: Wanted
    part: Part
    ruleset: Ruleset
    schools: tuple[str, ...] | None
    sources: Sources
    kept: tuple[str, ...]
    lang: str

    @property
    def names(self) -> Mapping[Path, str]:
        """What the checked copies are called, by the files that they are of."""
        return _copies(self.wanted.returned, self.sources.files)

    @property
    def copies(self) -> tuple[str, ...]:
        """The paths of the checked copies."""
        return tuple(str(Path(self.wanted.checked or "", name)) for name in self.names.values())

    def run(self) -> bool:
        """Read, merge, tell and write; return whether nobody has to look at anything.

        Raises:
            UsageError: something cannot be written as it is asked for.
            InputError: a record has an answer that the form has no place for.
        """
        contents = {path: path.read_bytes() for path in self.sources.files}
        collected = collect(
            self._read(contents),
            awaited=self._awaited(),
            identity=identity_of(self.part),
            twice=_twice(self.wanted),
        )
        blocks = account(collected, has_list=self.schools is not None, lang=self.lang)
        table = self._table(collected, blocks)
        copies = self._copies(contents, collected)
        self._write(table, blocks, copies)
        self._tell(collected, blocks, copies)
        return collected.is_clean and not self.sources.others

    def _read(self, contents: Mapping[Path, bytes]) -> tuple[Returned, ...]:
        known = known_for(self.part, self.ruleset)
        judge = judging(self.part, self.ruleset, self.wanted.readings)
        progress = Progress(self.lang, sys.stderr if is_interactive(sys.stderr) else None)
        read = []
        try:
            for count, (path, content) in enumerate(contents.items(), start=1):
                read.append(read_returned(str(path), content, known, judge))
                progress.tell(say("collected.progress", count=count, all=len(contents)))
        finally:
            progress.clear()
        return tuple(read)

    def _awaited(self) -> tuple[Awaited, ...] | None:
        if self.schools is None:
            return None
        ids = {each.title: each.id for each in self.ruleset.schools}
        return tuple(Awaited(each, (ids[each],) if each in ids else ()) for each in self.schools)

    def _form(self, collected: Collected) -> Form:
        whole = form_of(self.part, self.ruleset)
        if not whole.both_periods:
            return whole
        names = {column.name for column in whole.records.fields}
        has_both = any(names >= row.values.keys() for row in collected.rows)
        return whole if has_both else form_of(self.part, self.ruleset, one_period=True)

    def _table(self, collected: Collected, blocks: Sequence[Block]) -> bytes:
        form, suffix = self._form(collected), Path(self.wanted.output).suffix.lower()
        if suffix == ".csv":
            return csv_table(collected.rows, form)
        if suffix == ".jsonl":
            return json_table(collected.rows, form)
        return form_table(collected.rows, form, blocks, self.lang)

    def _copies(self, contents: Mapping[Path, bytes], collected: Collected) -> dict[Path, Marked]:
        """Return the checked copies of the files that can be read."""
        if self.wanted.checked is None:
            return {}
        made = {}
        for file in collected.files:
            path = Path(file.path)
            slips = [slip_of(each) for each in file.findings]
            slips += [slip for row in file.rows for slip in row.slips]
            copy = marked(contents[path], file.path, slips, XLSX, self.lang)
            if not isinstance(copy, Message):
                made[path] = copy
        return made

    def _write(self, table: bytes, blocks: Sequence[Block], copies: Mapping[Path, Marked]) -> None:
        wanted = self.wanted
        files = {
            str(Path(wanted.checked or "", self.names[path])): copy.copy
            for path, copy in copies.items()
        }
        if wanted.report is not None and wanted.report != "-":
            files[wanted.report] = account_workbook(blocks, lang=self.lang)
        files[wanted.output] = table
        # Wherever they lie, they are written together or not at all.
        written("", files, force=wanted.force, inputs=self.kept)

    def _tell(
        self, collected: Collected, blocks: Sequence[Block], copies: Mapping[Path, Marked]
    ) -> None:
        for said in self.sources.passed:
            note(said, self.lang)
        for said in self.sources.others:
            complain(said, self.lang)
        for file in collected.files:
            self._tell_file(file, collected)
        for remark in collected.remarks:
            (complain if remark.is_error else note)(remark.message, self.lang)
        for path, copy in copies.items():
            target = Path(str(self.wanted.checked), self.names[path])
            tell_copy(copy, str(path), str(target), self.lang)
        if self.wanted.report == "-":
            show(_page(blocks, self.lang))
        self._tell_end(collected)

    def _tell_file(self, file: Returned, collected: Collected) -> None:
        if file.other is not None:
            note(file.other, self.lang)
        findings = shown_findings(file)
        if findings:
            tell(full(findings, self.lang))
        taken = sum(row.size for row in collected.taken(file.path))
        faulty = sum(bool(row.faults) for row in file.rows)
        if faulty or taken != file.given:
            counts = {"given": file.given, "taken": taken, "faulty": faulty}
            note(say("collected.file", path=file.path, **counts), self.lang)

    def _tell_end(self, collected: Collected) -> None:
        counts = {"given": collected.given, "out": collected.out}
        done = say(
            "collected.done",
            path=self.wanted.output,
            files=len(collected.files),
            records=len(collected.rows),
            left=collected.given - collected.out,
            **counts,
        )
        note(done, self.lang)
        if not (collected.is_clean and not self.sources.others):
            is_book = Path(self.wanted.output).suffix.lower() == SUFFIX
            note(say("collected.look" if is_book else "collected.look.text"), self.lang)


def _twice(wanted: Wanted) -> Twice:
    if wanted.last:
        return Twice.LAST
    return Twice.ALL if wanted.both else Twice.NONE


def _copies(names: Sequence[str], files: Sequence[Path]) -> dict[Path, str]:
    """Return names for copies: those of the files, with the folders that they lie in."""
    folders = [Path(name) for name in names if Path(name).is_dir()]
    taken: set[str] = set()
    found = {}
    for path in files:
        inside = next((each for each in folders if each in path.parents), None)
        place = Path(path.name) if inside is None else path.relative_to(inside)
        name, number = place.with_suffix(".xlsx").as_posix(), 1
        while name.casefold() in taken:
            number += 1
            name = place.with_name(f"{place.stem} ({number}).xlsx").as_posix()
        taken.add(name.casefold())
        found[path] = name
    return found


def _page(blocks: Sequence[Block], lang: str) -> str:
    """Return the account as text."""
    lines: list[str] = []
    for block in blocks:
        lines.append(block.title.render(lang))
        if block.rows:
            lines.append(_BETWEEN.join(each.render(lang) for each in block.headings))
            lines += [_BETWEEN.join(map(str, row)) for row in block.rows]
        else:
            lines.append(say("collected.nothing").render(lang))
        lines.append("")
    return "\n".join(visible(line) for line in lines).rstrip("\n")
