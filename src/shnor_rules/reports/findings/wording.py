# SPDX-License-Identifier: MIT
"""A finding and its rule in words, for formats that have places of their own for the rest."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.messages.catalogue import CATALOGUE
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


def rule_in_words(rule: Rule, lang: str) -> tuple[str, str | None]:
    """Return the sentence of a rule and its next step, an ellipsis for whatever is filled in.

    Of several sentences of a rule, the one with the least to fill in stands for all.
    """
    entries = [each for key, each in CATALOGUE.items() if key.partition(".")[0] == rule.name]
    entry = min(entries, key=lambda each: each.en.count("{"))
    sentence, step = (entry.ru, entry.ru_help) if lang == "ru" else (entry.en, entry.en_help)
    return _elided(sentence), None if step is None else _elided(step)


def _elided(template: str) -> str:
    pieces = []
    for text, name, spec, _ in string.Formatter().parse(template):
        pieces.append(text)
        if name is not None:
            # A number is printed with its noun.
            pieces.append(f"… {spec.rpartition('|')[2]}" if spec else "…")
    return "".join(pieces)
