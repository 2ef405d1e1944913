# SPDX-License-Identifier: MIT
"""Findings that a remark on the document explains: known, and no reason to fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Remark


@frozen
class Accepted:
    """A finding with the remark that explains it.

    Attributes:
        finding: the finding.
        remark: the remark, or `None` where nothing explains it.
    """

    finding: Finding
    remark: Remark | None = None


def accept(findings: Iterable[Finding], remarks: Iterable[Remark]) -> Iterator[Accepted]:
    """Pair every finding with the remark that explains it.

    A remark explains findings of the rules it names, in the file it is written in. An error stands
    in the way of any use, so no remark explains it.
    """
    known = list(remarks)
    for finding in findings:
        explaining = (
            remark
            for remark in known
            if finding.name in remark.accepts
            and finding.severity is not Severity.ERROR
            and remark.at.path == finding.place.path
        )
        yield Accepted(finding, next(explaining, None))
