# SPDX-License-Identifier: MIT
"""From a report and a template to a document: checked first, rendered, put in order, packed."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from jinja2.exceptions import TemplateError

from shnor_rules.errors import NoteTemplateError
from shnor_rules.inputs.workbooks.packing import repacked
from shnor_rules.messages import say
from shnor_rules.reports.note.checking import Part, faults, lines_of
from shnor_rules.reports.note.context import context
from shnor_rules.reports.note.default import made_template
from shnor_rules.reports.note.failing import what_failed
from shnor_rules.reports.note.guarding import guard_template
from shnor_rules.reports.note.markup import Writer
from shnor_rules.reports.note.properties import Properties
from shnor_rules.reports.note.rendering import Rendered
from shnor_rules.reports.note.sandbox import environment
from shnor_rules.reports.note.sections import keep_signature, turn_wide_pages
from shnor_rules.reports.note.styles import add_styles

if TYPE_CHECKING:
    from shnor_rules.reports.content.report import Report

_FAULTS: Final = (
    TemplateError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    SyntaxError,
    RecursionError,
    MemoryError,
)
"""What a template that runs can end in."""


def written(report: Report, *, template: bytes | None, workbook: str) -> bytes:
    """Return a report as a document of Word; `note` says the rest."""
    if template is None:
        template = made_template(report.lang)
    else:
        guard_template(template)
    rendered = _opened(template)
    env = environment(report.lang)
    given = context(report, Writer(add_styles(rendered.docx)), workbook)
    properties = Properties(rendered.docx.core_properties)
    parts = [Part(lines_of(xml)) for xml in (*rendered.sources(), *properties.texts.values())]
    found = [each for part in parts for each in faults(part, env, given)]
    if found:
        raise NoteTemplateError(found)
    try:
        rendered.render(given, env, autoescape=True)
        rendered.at = Part("")
        properties.settle(env, given, report.date)
    except _FAULTS as error:
        raise NoteTemplateError([what_failed(error, rendered.at)]) from error
    keep_signature(rendered.docx)
    turn_wide_pages(rendered.docx)
    packed = BytesIO()
    rendered.save(packed)
    return repacked(packed.getvalue())


def _opened(template: bytes) -> Rendered:
    rendered = Rendered(BytesIO(template))
    try:
        rendered.init_docx()
        rendered.get_xml()
    except Exception as error:  # of a damaged document the library may raise anything
        raise NoteTemplateError([say("note-template.none")]) from error
    return rendered
