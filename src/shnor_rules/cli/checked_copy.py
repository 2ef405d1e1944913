# SPDX-License-Identifier: MIT
"""The option `--checked`: a copy of the table that was read, with what has to be mended marked."""

from __future__ import annotations

from collections import deque
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import define, evolve, field, frozen

from shnor_rules.cli.commands import option
from shnor_rules.cli.folder import refuse_taken_file, written_file
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.telling import note
from shnor_rules.evaluation import Assessment, Refusal
from shnor_rules.findings import Finding
from shnor_rules.forms.checked_slips import once, slip_of, slips_of
from shnor_rules.inputs.kinds import kind_by_name
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from shnor_rules.cli.assessing import Run
    from shnor_rules.forms.checked_slips import Slip
    from shnor_rules.inputs import Given
    from shnor_rules.reports.results import Writing

SUFFIX: Final = ".xlsx"
XLSX: Final = "xlsx"
_TABLES: Final = frozenset({"csv", "tsv"})


@define
class Checking:
    """What is noticed of a file while its records are assessed, and the copy that is made of it.

    Attributes:
        name: the file.
        target: the file of the copy.
        kind: the kind of the file: `xlsx`, `csv` or `tsv`.
        encoding: the encoding that was asked for, or `None`.
        force: whether a copy that is there is replaced.
        slips: what has to be mended, in the order in which it was noticed.
    """

    name: str
    target: str
    kind: str
    encoding: str | None
    force: bool
    slips: list[Slip] = field(factory=list)
    _waiting: deque[Given] = field(factory=deque, init=False)

    def noticing(self, given: Iterable[Given | Finding]) -> Iterator[Given | Finding]:
        """Yield the records and findings on their way, and keep what is wrong."""
        for each in given:
            if isinstance(each, Finding):
                self.slips.append(slip_of(each))
            else:
                self._waiting.append(each)
            yield each

    def watched(self, run: Run[Any]) -> Run[Any]:
        """Return a run that also keeps what is wrong with the records."""
        return evolve(run, writer=_Watching(run.writer, self.notice))

    def notice(self, result: object) -> None:
        """Keep what is wrong with the next record."""
        given = self._waiting.popleft()
        if isinstance(result, Refusal):
            self.slips.extend(map(slip_of, result.findings))
        elif isinstance(result, Assessment):
            self.slips.extend(slips_of(given, result))

    def write(self, lang: str) -> None:
        """Write the copy, and tell that it is there and what it could not keep.

        Raises:
            UsageError: the system refuses.
        """
        content = Path(self.name).read_bytes()
        made = marked(content, self.name, self.slips, self.kind, lang, encoding=self.encoding)
        if isinstance(made, Message):
            note(made, lang)
            return
        written_file(self.target, made.copy, force=self.force, inputs=(self.name,))
        tell_copy(made, self.name, self.target, lang)


@frozen
class Marked:
    """A copy with its marks.

    Attributes:
        copy: the workbook.
        lost: what of the original it could not keep.
        errors: how many things have to be mended.
    """

    copy: bytes = field(repr=False)
    lost: tuple[Message, ...]
    errors: int


@frozen
class _Watching:
    """A writer that shows each result to somebody else first."""

    writer: Writing[Any]
    notice: Callable[[object], None]

    def begin(self) -> Iterator[str]:
        return self.writer.begin()

    def write(self, number: int, label: str | None, result: object) -> Iterator[str]:
        self.notice(result)
        return self.writer.write(number, label, result)

    def end(self) -> Iterator[str]:
        return self.writer.end()


def checked_options(lang: str) -> tuple[Callable[..., Any], ...]:
    """Return the options that ask for a copy and allow to replace one."""
    return (
        option(lang, "--checked", key="checked", metavar="file"),
        option(lang, "--force", key="checked.force", is_flag=True),
    )


def checking_of(  # noqa: PLR0913  (each is an option)
    target: str | None,
    inputs: Sequence[str],
    *,
    kind: str | None,
    encoding: str | None,
    force: bool,
    kept: Iterable[str] = (),
) -> Checking | None:
    """Return what makes the copy, or `None` where none is asked for.

    Args:
        target: the value of `--checked`.
        inputs: the files of records.
        kind: the kind of all files, or `None` where their names tell.
        encoding: the encoding of all files, or `None` to find it out.
        force: whether a copy that is there is replaced.
        kept: other files that must not be written over.

    Raises:
        UsageError: there are several files, one that is no table, or the copy cannot be written.
        InputError: the library that reads workbooks is not installed.
    """
    if target is None:
        return None
    if len(inputs) > 1:
        raise UsageError(say("usage.checked.several", count=len(inputs)))
    (name,) = inputs
    known = kind or kind_by_name(name)
    if known is None or known not in {XLSX, *_TABLES} or not Path(name).name.strip("-"):
        raise UsageError(say("usage.checked.kind", path=name))
    if Path(target).suffix.lower() != SUFFIX:
        raise UsageError(say("usage.checked.suffix", path=target))
    refuse_without_office("openpyxl")
    refuse_taken_file(target, force=force, inputs=(name, *kept))
    return Checking(name, target, known, encoding, force)


def marked(  # noqa: PLR0913  (what is to be marked, and how it is read)
    content: bytes,
    path: str,
    slips: Iterable[Slip],
    kind: str,
    lang: str,
    *,
    encoding: str | None = None,
) -> Marked | Message:
    """Return the checked copy of a table, or why there is none.

    Args:
        content: the table.
        path: what findings call it.
        slips: what has to be mended.
        kind: `xlsx`, `csv` or `tsv`.
        lang: the language of the marks.
        encoding: the encoding of a text, or `None` to find it out.
    """
    # Imported here: who asks for no copy does without.
    from shnor_rules.forms.checked import checked_copy  # noqa: PLC0415  (openpyxl)
    from shnor_rules.forms.checked_losses import losses  # noqa: PLC0415  (as above)
    from shnor_rules.forms.checked_table import workbook_of_table  # noqa: PLC0415  (as above)
    from shnor_rules.inputs.workbooks.opening import open_book  # noqa: PLC0415  (as above)

    lost: tuple[Message, ...] = ()
    if kind == XLSX:
        # What must not be opened must not be opened for its copy either.
        if isinstance(open_book(path, BytesIO(content)), Finding):
            return say("checked.unread", path=path)
        book, lost = content, losses(content)
    else:
        made = workbook_of_table(content, path, kind=kind, encoding=encoding)
        if isinstance(made, Message):
            return say("checked.unread.why", path=path, reason=made)
        book = made
    told = once(slips)
    copy = checked_copy(book, told, path=path, lang=lang)
    return Marked(copy, lost, sum(slip.is_error for slip in told))


def tell_copy(made: Marked, name: str, target: str, lang: str) -> None:
    """Tell that a copy is written, and what of the original it could not keep."""
    if made.lost:
        parts = ", ".join(message.render(lang) for message in made.lost)
        note(say("checked.lost", path=name, parts=parts), lang)
    if made.errors:
        note(say("checked.written", path=target, count=made.errors), lang)
    else:
        note(say("checked.written.none", path=target), lang)
