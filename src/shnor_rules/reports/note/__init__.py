# SPDX-License-Identifier: MIT
"""The analytical note: a report as a document of Word, from a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.inputs.workbooks.library import refuse_without_office

if TYPE_CHECKING:
    from shnor_rules.reports.content.report import Report

WORKBOOK = "сводная.xlsx"
"""Where the whole of a table stands that is too large for a note."""


def note(report: Report, *, template: bytes | None = None, workbook: str = WORKBOOK) -> bytes:
    """Return a report as a document of Word (docx).

    Args:
        report: what is reported.
        template: a template of docxtpl, the whole file; the one of `default_template` without it.
        workbook: what the file is called where a table stands that is too large for the note.

    Raises:
        InputError: docxtpl is not installed.
        NoteTemplateError: the template cannot be used; the error holds every reason, each with
            the paragraph that it is found in.
    """
    refuse_without_office("docx", "docxtpl", "jinja2")
    # Imported here: these modules need what only the extra `office` brings.
    from shnor_rules.reports.note.writer import written  # noqa: PLC0415

    return written(report, template=template, workbook=workbook)


def default_template(lang: str = "ru") -> bytes:
    """Return the template that notes are made from where a district has none of its own.

    It is a document of Word with the tags of docxtpl, to begin one's own template with.

    Args:
        lang: the language of its words, `ru` or `en`; the tags are Russian in both.

    Raises:
        InputError: docxtpl is not installed.
    """
    refuse_without_office("docx", "docxtpl", "jinja2")
    from shnor_rules.reports.note.default import made_template  # noqa: PLC0415  (as in `note`)

    return made_template(lang)
