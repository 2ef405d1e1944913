# SPDX-License-Identifier: MIT
"""A result in a few words: which record, what total, which conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.evaluation import Refusal
from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.lines import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.evaluation import Assessment
    from shnor_rules.findings import Finding
    from shnor_rules.reports.results.writer import Result

_MOST_ATTRIBUTES: Final = 3


def record_name(label: str | None, result: Result) -> str:
    """Return what a record is called: its first three attributes in words, else its label."""
    return name_of(label, result.attributes)


def name_of(label: str | None, attributes: Mapping[str, Fraction | str]) -> str:
    """Return the first three attributes that are words, else the label."""
    words = [value for value in attributes.values() if isinstance(value, str)]
    return ", ".join(words[:_MOST_ATTRIBUTES]) or label or NOTHING


def number_in_words(number: Fraction) -> str:
    """Return a number in the notation of the orders, a fraction with its decimal beside it."""
    exact = format_number(number)
    return f"{exact} = {format_decimal(number)}" if "/" in exact else exact


def total_in_words(result: Result) -> str:
    """Return the total, or the dash where there is none."""
    if isinstance(result, Refusal) or result.total is None:
        return NOTHING
    return number_in_words(result.total)


def level_name(result: Result) -> str | None:
    """Return the name of the level, or `None` without one."""
    return None if isinstance(result, Refusal) or result.level is None else result.level.name


def status_text(result: Result, lang: str) -> str:
    """Return the status in words; a refusal has one too."""
    if isinstance(result, Refusal):
        return say("status.refused").render(lang)
    return result.status.render(lang)


def reason_text(result: Result, lang: str) -> str | None:
    """Return why there is no level: the reason, or every fault of a refused record."""
    if isinstance(result, Refusal):
        errors = [each for each in result.findings if each.severity is Severity.ERROR]
        return "; ".join(_fault(error, lang) for error in errors)
    return None if result.reason is None else result.reason.render(lang)


def conclusion(result: Result, lang: str) -> str:
    """Return the meaning of the level, or the status with its reason."""
    meaning = _meaning(result)
    if meaning is not None:
        return meaning
    status, reason = status_text(result, lang), reason_text(result, lang)
    if reason is None:
        return status
    if not isinstance(result, Refusal) and result.status is Status.NO_SCALE:
        return reason
    return say("results.because", status=status, reason=reason).render(lang)


def next_level(assessment: Assessment, lang: str) -> str | None:
    """Return how far the level above is, or `None` without one."""
    distance = assessment.next_level
    return None if distance is None else distance.said("up").render(lang)


def _meaning(result: Result) -> str | None:
    return None if isinstance(result, Refusal) or result.level is None else result.level.meaning


def _fault(finding: Finding, lang: str) -> str:
    text, field = finding.message.render(lang), finding.place.subject
    return text if field is None else say("results.field", field=field, text=text).render(lang)
