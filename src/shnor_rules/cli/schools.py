# SPDX-License-Identifier: MIT
"""The schools that a command is for: named one by one, in a file, or those of the ruleset."""

from __future__ import annotations

import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.errors import FindingsError
from shnor_rules.evaluation.scalars import fold, is_blank
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.kinds import kind_by_name
from shnor_rules.inputs.opening import Opening
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from shnor_rules.model import Ruleset


_COMMENT: Final = "#"
_LINES: Final = ".txt"


class SchoolsError(FindingsError["Finding"]):
    """A file with schools cannot be read."""


def schools_of(
    named: Iterable[str], file: str | None, ruleset: Ruleset | None, *, encoding: str | None
) -> tuple[str, ...]:
    """Return the schools that options name, each once, in their order.

    Args:
        named: the schools that are named one by one.
        file: a file with a school a line, or a table with the column «школа»; `None` without one.
        ruleset: the ruleset whose own schools are meant, or `None`.
        encoding: the encoding of the file, or `None` to find it out.

    Raises:
        UsageError: a school is named twice, or there is none where some are asked for.
        SchoolsError: the file cannot be read.
        InputError: its encoding is unknown.
    """
    schools = [each.strip() for each in named]
    if file is not None:
        schools += _listed(file, encoding)
    if ruleset is not None:
        schools += [each.title for each in ruleset.schools]
        if not ruleset.schools:
            raise UsageError(say("usage.schools.ruleset", ruleset=ruleset.id))
    if not all(schools):
        raise UsageError(say("usage.schools.blank"))
    _refuse_twice(schools)
    return tuple(schools)


def _refuse_twice(schools: Iterable[str]) -> None:
    seen: dict[str, str] = {}
    for each in schools:
        if fold(each) in seen:
            raise UsageError(say("usage.schools.twice", school=each))
        seen[fold(each)] = each


def _listed(file: str, encoding: str | None) -> list[str]:
    found = _column(file, encoding) if _is_table(file) else _lines(file, encoding)
    items = list(found)
    errors = [
        each for each in items if isinstance(each, Finding) and each.severity is Severity.ERROR
    ]
    if errors:
        raise SchoolsError(errors)
    schools = [each for each in items if isinstance(each, str)]
    if not schools:
        raise UsageError(say("usage.schools.none", path=file))
    return schools


def is_text(file: str) -> bool:
    """Return whether a file is called as a text with a school a line."""
    return PurePath(file).suffix.lower() == _LINES


def _is_table(file: str) -> bool:
    return kind_by_name(file) is not None and not is_text(file)


def _lines(file: str, encoding: str | None) -> Iterator[str | Finding]:
    """Yield the lines of a text, without blank ones, comments and the heading of a column."""
    return Opening(sys.stdin.buffer, encoding).read(file, _each_line)


def _each_line(_path: str, stream: TextIO) -> Iterator[str]:
    for number, line in enumerate(stream):
        text = " ".join(line.split())
        is_heading = number == 0 and fold(text) == SCHOOL
        if text and not text.startswith(_COMMENT) and not is_heading:
            yield text


def _column(file: str, encoding: str | None) -> Iterator[str | Finding]:
    """Yield the schools of a table, each once: a table of teachers names a school many times."""
    seen: set[str] = set()
    for each in read_inputs([file], stdin=sys.stdin.buffer, encoding=encoding):
        if isinstance(each, Finding):
            yield each
            continue
        names = [name for name in each.record if fold(str(name)) == SCHOOL]
        if not names:
            raise UsageError(say("usage.schools.column", path=file))
        value = each.record[names[0]]
        text = "" if is_blank(value) else " ".join(str(value).split())
        if text and fold(text) not in seen:
            seen.add(fold(text))
            yield text
