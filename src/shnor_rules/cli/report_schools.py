# SPDX-License-Identifier: MIT
"""The option `--schools`: the list of the schools that should send records."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.schools import SchoolsError, is_text, schools_of
from shnor_rules.cli.telling import tell
from shnor_rules.evaluation.scalars import as_text, is_blank
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.given import field_key
from shnor_rules.inputs.workbooks.known import Known
from shnor_rules.inputs.workbooks.known_fields import KnownField, Takes
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import SCHOOL
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.cli.report_asked import Wanted
    from shnor_rules.inputs import Given

_OTHERS: Final = ("номер", "название", "сокращение")
"""The columns that hold other names of a school."""

_COLUMNS: Final = Known(
    (
        KnownField(SCHOOL, "Школа", Takes.NAME),
        *(KnownField(name, name.capitalize(), Takes.NAME) for name in _OTHERS),
    )
)


def expected_schools(wanted: Wanted, lang: str) -> tuple[tuple[str, ...], ...] | None:
    """Return the schools of the list, of each the names it goes by; `None` without a list.

    The list is a text (`.txt`) with a school a line, or a table with the column «школа»;
    its columns «номер», «название» and «сокращение» hold further names of the school.

    Args:
        wanted: the options.
        lang: the language of messages.

    Raises:
        UsageError: the list cannot be read, or names no school.
        InputError: the encoding is unknown.
    """
    if wanted.schools is None:
        return None
    if is_text(wanted.schools):
        return tuple((school,) for school in _lines(wanted.schools, wanted.encoding, lang))
    given = list(
        read_inputs(
            [wanted.schools], stdin=sys.stdin.buffer, encoding=wanted.encoding, known=_COLUMNS
        )
    )
    findings = [each for each in given if isinstance(each, Finding)]
    if findings:
        tell(full(findings, lang))
    if any(each.severity is Severity.ERROR for each in findings):
        raise UsageError(say("usage.report.schools.faulty", path=wanted.schools))
    rows = [tuple(_names(each)) for each in given if not isinstance(each, Finding)]
    schools = tuple(names for names in rows if names)
    if not schools:
        raise UsageError(say("usage.report.schools", path=wanted.schools, column=SCHOOL))
    return schools


def _lines(file: str, encoding: str | None, lang: str) -> tuple[str, ...]:
    try:
        return schools_of((), file, None, encoding=encoding)
    except SchoolsError as error:
        tell(full(error.findings, lang))
        raise UsageError(say("usage.report.schools.faulty", path=file)) from error


def _names(given: Given) -> Iterator[str]:
    """Yield the names of a school, that of its column first; none where it is blank."""
    named = {field_key(str(name)): value for name, value in given.record.items()}
    if is_blank(named.get(SCHOOL)):
        return
    for value in (named[SCHOOL], *map(named.get, _OTHERS)):
        text = "" if is_blank(value) else as_text(value)
        if text and not isinstance(text, Message):
            yield text
