# SPDX-License-Identifier: MIT
"""The documents that `report` writes: what each is called, what it needs, and what makes it."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.cli.waiting import shown
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.cli.progress import Progress
    from shnor_rules.reports.content.report import Report


@frozen
class Document:
    """A kind of document.

    Attributes:
        name: what it is called on the command line.
        alias: the same in Latin letters.
        file: the name of its file.
        modules: the modules that it needs, which only the extra `office` brings.
        render: makes it from a report and, for a note, a template.
    """

    name: str
    alias: str
    file: str
    modules: tuple[str, ...]
    render: Callable[[Report, bytes | None], bytes] = field(repr=False)


def _workbook(report: Report, _template: bytes | None) -> bytes:
    # Here and below: imported late, since other commands do without these libraries.
    from shnor_rules.reports.book import workbook  # noqa: PLC0415

    return workbook(report)


def _note(report: Report, template: bytes | None) -> bytes:
    from shnor_rules.reports.note import note  # noqa: PLC0415  (as above)

    return note(report, template=template)


def _page(report: Report, _template: bytes | None) -> bytes:
    from shnor_rules.reports.page import page  # noqa: PLC0415  (as above)

    # A name of a file may have half a character; it is shown as a broken one.
    return page(report).encode("utf-8", "replace")


_WORD: Final = ("docx", "docxtpl", "jinja2")

DOCUMENTS: Final = (
    Document("сводная", "workbook", "сводная.xlsx", ("xlsxwriter",), _workbook),
    Document("справка", "note", "справка.docx", _WORD, _note),
    Document("страница", "page", "страница.html", ("jinja2",), _page),
)
"""The documents, in the order in which they are made."""

NOTE: Final = DOCUMENTS[1]

NAMES: Final = (*(each.name for each in DOCUMENTS), *(each.alias for each in DOCUMENTS))
"""What the documents are called, in Russian and in Latin letters."""

_BY_NAME: Final[Mapping[str, Document]] = MappingProxyType(
    {name: each for each in DOCUMENTS for name in (each.name, each.alias)}
)

_TEMPLATES: Final = (Path("справка.docx"), Path("templates", "справка.docx"))
"""Where a district keeps its template, in the folder of its ruleset."""


def documents_asked(only: Iterable[str]) -> tuple[Document, ...]:
    """Return the documents of these names in their order; all of them without names."""
    named = {_BY_NAME[name].name for name in only}
    return tuple(each for each in DOCUMENTS if not named or each.name in named)


def refuse_without_libraries(documents: Iterable[Document]) -> None:
    """Refuse documents whose libraries are not installed, before any work is done.

    Raises:
        InputError: one of them is not; the message names the extra to install.
    """
    modules = [module for each in documents for module in each.modules]
    refuse_without_office(*dict.fromkeys(modules))


def template_path(asked: str | None, folder: Path) -> Path | None:
    """Return the file of the template of notes, or `None` for the one that comes with the library.

    Args:
        asked: the value of `--template`.
        folder: the folder of the ruleset, which may hold a template of the district.
    """
    if asked is not None:
        return Path(asked)
    return next((path for each in _TEMPLATES if (path := folder / each).is_file()), None)


def rendered(
    documents: Iterable[Document],
    report: Report,
    template: bytes | None,
    progress: Progress,
) -> dict[str, bytes]:
    """Return the documents by the names of their files.

    Args:
        documents: the documents.
        report: what they say.
        template: the template of a note, or `None`.
        progress: where it is shown how long a document takes.

    Raises:
        NoteTemplateError: the template cannot be used.
    """
    files = {}
    for each in documents:
        with shown(
            progress,
            each.file,
            lambda name, seconds: say("report.progress", name=name, seconds=seconds),
        ):
            files[each.file] = each.render(report, template)
    return files
