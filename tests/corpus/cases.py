# SPDX-License-Identifier: MIT
"""The broken files of this folder, with what each says that must be told of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from shnor_rules.checks import check_text
from shnor_rules.findings import Severity

if TYPE_CHECKING:
    from shnor_rules.checks.walking import Report

Told: TypeAlias = tuple[str, int | None]
"""The code and the line of a finding."""

HERE: Final = Path(__file__).parent
AROUND: Final = HERE / "around"
FILE: Final = "case.yaml"

_EXPECT: Final = re.compile(r"# expect: ([A-Z][0-9]{3}):([0-9]+)")
_AS: Final = re.compile(r"# as: (\S+)")


class Case(NamedTuple):
    """A file and what must be told of it.

    Attributes:
        rule: the name of the rule that it breaks.
        content: its bytes.
        file: the name that it has among the files around it.
        expected: what must be told, in the order of lines.
    """

    rule: str
    content: bytes
    file: str
    expected: tuple[Told, ...]


def _read(path: Path) -> Case:
    content = path.read_bytes()
    text = content.decode()
    expected = sorted((code, int(line)) for code, line in _EXPECT.findall(text))
    stands_for = _AS.search(text)
    return Case(
        rule=path.parent.name,
        content=content,
        file=FILE if stands_for is None else stands_for[1],
        expected=tuple(expected),
    )


CASES: Final = {
    f"{path.parent.name}/{path.stem}": _read(path)
    for path in sorted((HERE / "broken").glob("*/*.yaml"))
}
"""Every broken file, by its folder and name."""


def checked(content: bytes, file: str = FILE) -> Report:
    """Return what a check of `content` finds, standing in for `file` among the sound files."""
    return check_text(content, AROUND / file, sources=AROUND)


def told(report: Report) -> tuple[Told, ...]:
    """Return the errors and warnings of a report that no remark explains, in order."""
    return tuple(
        sorted(
            ((each.code, each.place.line) for each in report.findings if _counts(each.severity)),
            key=lambda one: (one[0], one[1] or 0),
        )
    )


def _counts(severity: Severity) -> bool:
    return severity is not Severity.NOTE
