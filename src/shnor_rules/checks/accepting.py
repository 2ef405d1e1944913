# SPDX-License-Identifier: MIT
"""Findings that a remark on the document explains: known, and no reason to fail.

A remark accepts a finding by the name of its rule and by its content, so that a finding that comes
out otherwise than it did when the remark was written is told of again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.findings import Finding, Related, Severity
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from shnor_rules.model import Layout, Remark


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

    A remark explains findings of the rules it names, with the contents it names, in the file it is
    written in. Where it names the rule with other contents, the finding says so.
    """
    known = list(remarks)
    for finding in findings:
        naming = [each for each in known if _names(each, finding)]
        explaining = next((each for each in naming if _pins(each, finding)), None)
        if explaining is None and naming:
            finding = _differing(finding, naming[0])  # noqa: PLW2901  (the same finding, told better)
        yield Accepted(finding, explaining)


def _names(remark: Remark, finding: Finding) -> bool:
    in_file = remark.at.path == finding.place.path
    return in_file and finding.rule.is_acceptable and finding.name in remark.accepts


def _pins(remark: Remark, finding: Finding) -> bool:
    contents = remark.accepts[finding.name]
    return not contents or finding.pin in contents


def _differing(finding: Finding, remark: Remark) -> Finding:
    contents = "; ".join(f"«{each}»" for each in remark.accepts[finding.name])
    related = Related(say("related.pinned", remark=remark.id, contents=contents), remark.at)
    return evolve(finding, related=(*finding.related, related))


def unused(
    results: Sequence[Accepted],
    remarks: Iterable[Remark],
    layouts: Mapping[str | None, Layout],
    made: Collection[str],
) -> Iterator[Finding]:
    """Yield findings on remarks that accept what is not found, or anything there may be.

    Args:
        results: what was found and accepted.
        remarks: the remarks of the files whose checks were all made.
        layouts: where the parts of each file are written.
        made: the names of the rules that were checked.
    """
    for remark in remarks:
        layout = layouts[remark.at.path]
        for name, contents in remark.accepts.items():
            if name not in made:
                continue
            place = layout.key("remarks", remark.id, "accepts", name)
            here = [
                each
                for each in results
                if each.finding.name == name and each.finding.place.path == remark.at.path
            ]
            pins = [each.finding.pin for each in here if each.remark == remark]
            # A finding that has changed and fails has been told of, with the remark beside it.
            has_changed = any(_fails(each) for each in here)
            if not contents and pins:
                pinned = "; ".join(f"«{pin}»" for pin in dict.fromkeys(pins))
                said = say("unpinned-acceptance", remark=remark.id, rule=name, content=pinned)
                yield Finding(said, place)
            elif not contents and not has_changed:
                yield Finding(say("stale-acceptance", remark=remark.id, rule=name), place)
            for content in () if has_changed else contents:
                if content not in pins:
                    said = say(
                        "stale-acceptance.content", remark=remark.id, rule=name, content=content
                    )
                    yield Finding(said, place)


def _fails(result: Accepted) -> bool:
    return result.remark is None and result.finding.severity is not Severity.NOTE
