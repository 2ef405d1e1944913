# SPDX-License-Identifier: MIT
"""What of a check is shown: the findings that are asked for, and how many are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings.selection import prevents_use
from shnor_rules.messages import say
from shnor_rules.reports.findings.paths import from_here

if TYPE_CHECKING:
    from shnor_rules.checks import Accepted, Report
    from shnor_rules.findings import Finding
    from shnor_rules.findings.selection import Selection
    from shnor_rules.messages import Message


@frozen
class Passed:
    """Something in which nothing was found.

    Attributes:
        name: a file, or a monitoring whose examples were run.
        said: that nothing was found in it.
    """

    name: str
    said: Message


@frozen
class Shown:
    """What of a check is shown.

    Attributes:
        results: the findings, each with the remark that explains it where one does.
        passed: in what there is no finding to show.
        hidden: how many other findings there are that no remark explains.
        insisted: findings that are shown although they were not asked for: with an error that keeps
            a ruleset from being used, a clean page would say what nobody has found out.
    """

    results: tuple[Accepted, ...]
    passed: tuple[Passed, ...] = ()
    hidden: int = 0
    insisted: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that no remark explains."""
        return tuple(result.finding for result in self.results if result.remark is None)


def shown(report: Report, selection: Selection) -> Shown:
    """Return what of a report is shown."""
    results, insisted, hidden = [], [], 0
    for result in report.results:
        if selection.names(result.finding):
            results.append(result)
        elif prevents_use(result.finding):
            results.append(result)
            insisted.append(result.finding)
        elif result.remark is None:
            hidden += 1
    found = {result.finding.place.path for result in results}
    clean = (
        Passed(from_here(path), say("findings.clean")) for path in report.paths if path not in found
    )
    return Shown(tuple(results), tuple(clean), hidden, tuple(insisted))
