# SPDX-License-Identifier: MIT
"""Files of records written for a test, and what reading them gives."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.findings import Finding
from shnor_rules.inputs import Given, read_inputs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@frozen
class Result:
    """What reading gave, records and findings apart.

    Attributes:
        givens: the records with their places.
        findings: the findings.
    """

    givens: list[Given] = field(factory=list)
    findings: list[Finding] = field(factory=list)

    @property
    def records(self) -> list[dict[str, Any]]:
        """The records without their places."""
        return [dict(given.record) for given in self.givens]

    @property
    def keys(self) -> list[str]:
        """The names of the messages of the findings."""
        return [finding.message.key for finding in self.findings]

    @property
    def faults(self) -> list[tuple[str, int | None, int | None]]:
        """The names of the messages with line and column."""
        return [
            (finding.message.key, finding.place.line, finding.place.column)
            for finding in self.findings
        ]


def write(folder: Path, name: str, content: str | bytes) -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def read(names: str | Sequence[str], *, stdin: bytes = b"", **options: Any) -> Result:  # noqa: ANN401
    """Read files; the options are those of `read_inputs`."""
    result = Result()
    paths = [names] if isinstance(names, str) else names
    for item in read_inputs(paths, stdin=io.BytesIO(stdin), **options):
        if isinstance(item, Finding):
            result.findings.append(item)
        else:
            result.givens.append(item)
    return result


def read_text(folder: Path, name: str, content: str | bytes, **options: Any) -> Result:  # noqa: ANN401
    """Write one file and read it."""
    return read(write(folder, name, content), **options)
