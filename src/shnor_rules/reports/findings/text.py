# SPDX-License-Identifier: MIT
"""Findings as text: with the source around them, or one a line; and how many there are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.reports.source_frame import frame
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.findings import Finding
    from shnor_rules.messages import Message


def full(findings: Iterable[Finding], lang: str = "ru") -> str:
    """Return each finding with its place, the source around it, related places and a next step.

    The first line of a finding is `path:line:column: severity CODE [name] message`, never wrapped;
    an empty line stands between two findings.
    """
    return "\n\n".join("\n".join(_explained(finding, lang)) for finding in findings)


def concise(findings: Iterable[Finding], lang: str = "ru") -> str:
    """Return the findings one a line, place first."""
    return "\n".join(visible(finding.render(lang)) for finding in findings)


def summary(findings: Sequence[Finding], files: int, lang: str = "ru", *, hidden: int = 0) -> str:
    """Return the closing line: how many findings of each severity, or how many files have none.

    Args:
        findings: the findings that are shown.
        files: how many files were checked.
        lang: the language.
        hidden: how many findings there are besides that were not asked for.
    """
    line = _counted(findings) if findings else say("findings.none", files=files)
    if hidden:
        line = say("findings.hidden", line=line, hidden=hidden)
    return line.render(lang)


def _counted(findings: Sequence[Finding]) -> Message:
    counts = [
        say(f"findings.{severity.value}", count=count)
        for severity in Severity
        if (count := sum(finding.severity is severity for finding in findings))
    ]
    first, *more = counts
    for each in more:
        first = say("findings.and", first=first, then=each)
    return say("findings.found", counts=first)


def _explained(finding: Finding, lang: str) -> Iterator[str]:
    yield visible(finding.render(lang))
    place = finding.place
    if place.subject is not None and not place.names_subject:
        yield f"  {visible(say('findings.field', text=place.subject).render(lang))}"
    yield from frame(place)
    for other in finding.related:
        at = other.place.render(lang)
        head = f"{at}: " if at else ""
        yield f"  {visible(f'{head}{other.message.render(lang)}')}"
        yield from frame(other.place)
    step = finding.message.help(lang)
    if step is not None:
        yield f"  = {visible(step)}"
    if finding.fix is not None:
        yield f"  = {say('findings.fixable').render(lang)}"
    if finding.rule.is_acceptable and finding.content:
        accepts = f"accepts: {{{finding.name}: {json.dumps(finding.pin, ensure_ascii=False)}}}"
        yield f"  = {visible(say('findings.pin', accepts=accepts).render(lang))}"
