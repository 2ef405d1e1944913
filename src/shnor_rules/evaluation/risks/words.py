# SPDX-License-Identifier: MIT
"""Answers in one word, and parts of a record that are pairs: what was meant, or what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.evaluation.scalars import fold, is_blank, shown
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.evaluation.fields import Faults

YES: Final = "да"
NO: Final = "нет"


def truth(given: object, words: Mapping[str, bool], faults: Faults, subject: str) -> bool | None:
    """Return the truth that was answered; `None` where nothing was, or it is a finding.

    Args:
        given: the answer.
        words: the words for it, those of the document first; «да» and «нет» always do.
        faults: where a finding goes.
        subject: the field.
    """
    if isinstance(given, bool):
        return given
    if is_blank(given):
        return None
    known = {fold(word): truth for word, truth in {YES: True, NO: False, **words}.items()}
    text = fold(given) if isinstance(given, str) else ""
    if text in known:
        return known[text]
    near = nearest(text, known) if text else None
    values = f"{{{'; '.join(words)}}}"
    if near is None:
        faults.add(say("value-outside-set", value=shown(given), values=values), subject)
    else:
        message = say("value-outside-set.near", value=shown(given), values=values, near=near.name)
        faults.add(message, subject)
    return None


def mapping_in(given: object, subject: str, faults: Faults) -> Mapping[Any, Any] | None:
    """Return a part of a record that is pairs; `None` where it is blank or a finding.

    Cells of a table that are all blank say nothing; an empty mapping is an answer.
    """
    if isinstance(given, Mapping):
        return None if given and is_empty(given) else given
    if not is_blank(given):
        faults.add(say("record-not-mapping.part", part=subject, value=shown(given)), subject)
    return None


def is_empty(given: object) -> bool:
    """Return whether nothing is answered anywhere in a part of a record."""
    if isinstance(given, Mapping):
        # Somebody has written an empty mapping; no table does.
        return bool(given) and all(is_empty(each) for each in given.values())
    return is_blank(given)
