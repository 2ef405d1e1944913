# SPDX-License-Identifier: MIT
"""What is told of a result besides its line: nothing, or how it came about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.reports.results.writer import Result


def no_lines(_result: Result, _lang: str) -> Iterable[str]:
    """Return no lines."""
    return ()


def closing_lines(result: Result, lang: str) -> Iterator[str]:
    """Yield the words that go with a result, and whose rules it is by; a refusal has none."""
    if isinstance(result, Refusal):
        return
    for notice in result.notices:
        yield say("results.notice", text=notice.text).render(lang)
    if result.monitoring.likeness is not None:
        yield likeness_in_words(result.monitoring.likeness).render(lang)


def edition_lines(result: Result, lang: str) -> Iterator[str]:
    """Yield which document a result is by; a refusal is by none."""
    if not isinstance(result, Refusal):
        document = result.identity.document or result.identity.monitoring
        yield say("results.by-edition", document=str(document)).render(lang)


def trace_lines(result: Result, lang: str) -> Iterator[str]:
    """Yield the explanation of an assessment, or the findings of a refusal with next steps."""
    if not isinstance(result, Refusal):
        yield from result.explain().to_text(lang).split("\n")
        return
    for finding in result.findings:
        yield finding.render(lang)
        step = finding.message.help(lang)
        if step is not None:
            yield f"  = {step}"


def data(result: Result, lang: str) -> dict[str, Any]:
    """Return the result as plain data."""
    return result.to_dict(lang)


def traced_data(result: Result, lang: str) -> dict[str, Any]:
    """Return the result as plain data, with its explanation; a refusal explains itself."""
    if isinstance(result, Refusal):
        return data(result, lang)
    return {**data(result, lang), "explanation": result.explain().to_dict(lang)}
