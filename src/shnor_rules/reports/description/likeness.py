# SPDX-License-Identifier: MIT
"""What a monitoring takes from another one, in words: what is taken, what is kept, of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.messages import say
from shnor_rules.reports.lines import under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Likeness


def likeness_lines(likeness: Likeness, lang: str) -> Iterator[str]:
    """Yield whose rules stand in for what is not printed, and which parts of them."""
    yield likeness_in_words(likeness).render(lang)
    yield from under(_parts(likeness, lang))
    further = likeness.theirs.likeness
    if further is not None:
        text = likeness_in_words(further)
        yield say("like.further", text=text).render(lang)
        yield from under(_parts(further, lang))


def _parts(likeness: Likeness, lang: str) -> Iterator[str]:
    for key, parts in (("taken", likeness.taken), ("kept", likeness.kept)):
        if parts:
            yield say(f"like.{key}", parts="; ".join(_in_words(parts, lang))).render(lang)


def _in_words(parts: Iterable[str], lang: str) -> Iterator[str]:
    """Yield the parts by what they are, with the indicators that have them."""
    indicators: dict[str, list[str]] = {}
    sections = []
    for part in parts:
        section, _, rest = part.partition(".")
        name, _, key = rest.partition(".")
        if key:
            indicators.setdefault(key, []).append(name)
        else:
            sections.append(section)
    for key, names in indicators.items():
        what = say(f"like.key.{key}")
        yield say("like.part.indicators", what=what, names=", ".join(names)).render(lang)
    yield from (say(f"like.part.{section}").render(lang) for section in sections)
