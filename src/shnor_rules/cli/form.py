# SPDX-License-Identifier: MIT
"""`shnor-rules form`: workbooks to be filled in, one for all or one for each school."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.file_names import file_names
from shnor_rules.cli.folder import refuse_taken, refuse_taken_file, written, written_file
from shnor_rules.cli.form_rows import rows_in
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE
from shnor_rules.cli.roadmaps import school_of
from shnor_rules.cli.schools import SchoolsError, schools_of
from shnor_rules.cli.shared_options import encoding_option, reading_option
from shnor_rules.cli.telling import note, tell
from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.model import (
    Monitoring,
    RiskTools,
    Roadmap,
    read_as,
    read_risks_as,
    read_roadmap_as,
)
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.cli.choosing import Chosen
    from shnor_rules.forms.layout import Form, Part
    from shnor_rules.model import Ruleset

_SUFFIX: Final = ".xlsx"
_MOST_ROWS: Final = 100_000


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    output: str
    readings: tuple[str, ...]
    school: tuple[str, ...]
    schools: str | None
    ruleset_schools: bool
    rows: str | None
    given: tuple[str, ...]
    without_answers: bool
    with_activities: bool
    one_period: bool
    force: bool
    encoding: str | None


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "form"

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        option(lang, "--output", "-o", key=f"{own}.output", metavar="form-output", required=True),
        reading_option(lang),
        option(lang, "--school", key=f"{own}.school", metavar="school", multiple=True),
        option(lang, "--schools", key=f"{own}.schools", metavar="file"),
        option(lang, "--ruleset-schools", key=f"{own}.ruleset-schools", is_flag=True),
        option(lang, "--rows", key=f"{own}.rows", metavar="number"),
        option(lang, "--from", "given", key=f"{own}.from", metavar="file", multiple=True),
        option(lang, "--without-answers", key=f"{own}.without-answers", is_flag=True),
        option(lang, "--with-activities", key=f"{own}.with-activities", is_flag=True),
        option(lang, "--one-period", key=f"{own}.one-period", is_flag=True),
        option(lang, "--force", key=f"{own}.force", is_flag=True),
        encoding_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _form(Wanted(**options), spoken(context))

    return run


def _form(wanted: Wanted, lang: str) -> int:
    found = chosen(wanted.rules)
    part = read_part(part_of(found), wanted.readings)
    _refuse_useless(part, wanted)
    count = _count(wanted.rows)
    try:
        schools = _schools(part, found.ruleset, wanted)
    except SchoolsError as error:
        tell(full(error.findings, lang))
        return MISUSE
    read = filter(None, (*wanted.given, wanted.schools))
    files = _Files(wanted, schools, (*files_of(found.ruleset), *read))
    files.refuse_taken()
    # Imported here, as all that makes workbooks.
    from shnor_rules.forms.layout import form_of  # noqa: PLC0415  (other verbs do without)

    form = form_of(part, found.ruleset, one_period=wanted.one_period)
    if not form.asks:
        raise UsageError(say("usage.form.nothing", rules=form.rules))
    rows = rows_in(
        form,
        wanted.given,
        encoding=wanted.encoding,
        without_answers=wanted.without_answers,
        with_activities=wanted.with_activities,
    )
    if rows.findings:
        tell(full(rows.findings, lang))
    if any(each.severity is Severity.ERROR for each in rows.findings):
        note(say("command.form.not-made"), lang)
        return MISUSE if rows.is_unread else FINDINGS
    files.write(form, rows.parted(schools), count)
    _tell(files, rows.left(schools), lang)
    return CLEAN


def part_of(found: Chosen) -> Part:
    """Return the part that is named, or the only one that there is.

    Raises:
        UsageError: there are several and none is named, or there is none.
    """
    if found.part is not None:
        return found.part
    ruleset = found.ruleset
    parts: tuple[Part, ...] = (*ruleset, *ruleset.risks.values(), *ruleset.roadmaps.values())
    if len(parts) == 1:
        return parts[0]
    listed = ", ".join(f"{ruleset.id}/{each.id}" for each in parts)
    raise UsageError(say("usage.which-form", rules=found.rules, parts=listed or "-"))


def read_part(part: Part, readings: Sequence[str]) -> Part:
    """Return a part as readings read it.

    Raises:
        ReadingError: the part does not know a reading, or two of them contradict each other.
    """
    if isinstance(part, Monitoring):
        return read_as(part, readings)
    if isinstance(part, RiskTools):
        return read_risks_as(part, readings)
    read: Roadmap = read_roadmap_as(part, readings)
    return read


def _refuse_useless(part: Part, wanted: Wanted) -> None:
    """Refuse options that the form of this part has no use for.

    Raises:
        UsageError: one is given.
    """
    has_periods = isinstance(part, Monitoring) and part.periods is not None
    useless = {
        "--one-period": wanted.one_period and not has_periods,
        "--with-activities": wanted.with_activities and not isinstance(part, Roadmap),
        "--without-answers": wanted.without_answers
        and not (wanted.given and isinstance(part, Monitoring)),
    }
    for name, is_given in useless.items():
        if is_given:
            raise UsageError(say(f"usage.form.{name.removeprefix('--')}", rules=wanted.rules))


def _schools(part: Part, ruleset: Ruleset, wanted: Wanted) -> tuple[str, ...]:
    """Return the schools that forms are made for; for a roadmap as its ruleset calls them."""
    asked = ruleset if wanted.ruleset_schools else None
    schools = schools_of(wanted.school, wanted.schools, asked, encoding=wanted.encoding)
    if not isinstance(part, Roadmap):
        return schools
    titles = {each.id: each.title for each in ruleset.schools}
    known = [school_of(each, ruleset) or each for each in schools]
    return tuple(titles.get(each, each) for each in known)


def _count(text: str | None) -> int | None:
    """Return how many rows are asked for.

    Raises:
        UsageError: the text is no number of rows that a form can have.
    """
    if text is None:
        return None
    if not (text.isdecimal() and len(text) <= len(str(_MOST_ROWS))):
        raise UsageError(say("usage.form.rows", text=text, most=_MOST_ROWS))
    count = int(text)
    if not 1 <= count <= _MOST_ROWS:
        raise UsageError(say("usage.form.rows", text=text, most=_MOST_ROWS))
    return count


@frozen
class _Files:
    """The files that are written.

    Attributes:
        wanted: what the command line asks for.
        schools: the schools that there is a form for each of; none for one form for all.
        inputs: the files that are read, which are never replaced.
    """

    wanted: Wanted
    schools: Sequence[str]
    inputs: Sequence[str]

    @property
    def is_one(self) -> bool:
        """Whether one file is written, not a folder."""
        target = self.wanted.output
        if target in CONSOLE or Path(target).suffix.lower() == _SUFFIX:
            return True
        return not self.schools

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files in the folder."""
        return file_names(self.schools, _SUFFIX)

    def refuse_taken(self) -> None:
        """Refuse what cannot be written, before any work is done.

        Raises:
            UsageError: several forms cannot be one file, a form is no workbook by its name, or
                something is there already.
        """
        target = self.wanted.output
        if self.is_one and len(self.schools) > 1:
            raise UsageError(say("usage.form.several", count=len(self.schools), path=target))
        if self.is_one and target not in CONSOLE and Path(target).suffix.lower() != _SUFFIX:
            raise UsageError(say("usage.form.suffix", path=target))
        if self.is_one:
            refuse_taken_file(target, force=self.wanted.force, inputs=self.inputs)
        else:
            refuse_taken(target, self.names, force=self.wanted.force, inputs=self.inputs)

    def write(
        self, form: Form, rows: Mapping[str, Sequence[Mapping[str, Any]]], count: int | None
    ) -> None:
        """Write the forms, all of them or none.

        Args:
            form: the form.
            rows: by school the records that stand in its form; by an empty name where there is one
                form for all.
            count: how many rows each has, or `None` for as many as it needs.
        """
        from shnor_rules.forms.writing import form_workbook  # noqa: PLC0415  (an extra)

        made = {
            school: form_workbook(form, rows=rows[school], school=school or None, count=count)
            for school in (self.schools or ("",))
        }
        target, force = self.wanted.output, self.wanted.force
        if self.is_one:
            (content,) = made.values()
            written_file(target, content, force=force, inputs=self.inputs)
        else:
            files = dict(zip(self.names, made.values(), strict=True))
            written(target, files, force=force, inputs=self.inputs)


def _tell(files: _Files, left: int, lang: str) -> None:
    if left:
        note(say("command.form.left", count=left), lang)
    if files.wanted.output in CONSOLE:
        return
    if files.is_one:
        note(say("command.form", path=files.wanted.output), lang)
    else:
        note(say("command.forms", count=len(files.names), path=files.wanted.output), lang)
