# SPDX-License-Identifier: MIT
"""A finding and its rule in words, for formats that have places of their own for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.manual import page
from shnor_rules.messages import say
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from shnor_rules.findings import Finding, Rule
    from shnor_rules.model import Remark


def said(finding: Finding, lang: str) -> str:
    """Return what is wrong, and on a line of its own the next step."""
    text = finding.message.render(lang)
    if finding.reading is not None:
        text = f"{text} ({say('findings.reading', reading=finding.reading).render(lang)})"
    step = finding.message.help(lang)
    return visible(text) if step is None else f"{visible(text)}\n{visible(step)}"


def justified(remark: Remark) -> str:
    """Return why a finding is accepted: the remark that explains it, and what the remark says."""
    return visible(f"{remark.id}: {remark.note}")


def rule_in_words(rule: Rule, lang: str) -> tuple[str, str]:
    """Return what a rule asks for, in a sentence, and what its page says besides."""
    text = page(rule).text(lang)
    return text.summary, "\n\n".join(text.paragraphs)
