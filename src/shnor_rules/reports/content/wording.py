# SPDX-License-Identifier: MIT
"""Words that every section uses: sentences, portions, clauses, what a record is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.evaluation.citing import cited, cited_scale
from shnor_rules.messages import say
from shnor_rules.model import readings_with_scale
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.content.report import Quoted
from shnor_rules.reports.portions import rounded_portion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.entries import Entry, Key
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.evaluation import Distance
    from shnor_rules.messages.message import Parameter
    from shnor_rules.model import Clause, Indicator, Level, Monitoring

_MOST_NAMES: Final = 3
"""How many attributes a record is called by."""

_MOST_LISTED: Final = 30
"""How many records are named in one sentence."""


def text(key: str, lang: str, /, **parameters: Parameter) -> str:
    """Return a sentence of the catalogue in `lang`."""
    return say(f"content.{key}", **parameters).render(lang)


def portion_in_words(portion: Portion, lang: str) -> str:
    """Return so many of so many, with the share in percent, rounded, where there is one."""
    return rounded_portion(portion).render(lang)


def number_in_words(number: Fraction) -> str:
    """Return a number as printed; a fraction without an end has its decimal beside it."""
    exact = format_number(number)
    return f"{exact}\u00a0=\u00a0{format_decimal(number)}" if "/" in exact else exact


def quoted(
    words: str | None, monitoring: Monitoring, clause: Clause | None, *, is_detail: bool = False
) -> Iterator[Quoted]:
    """Yield words of the document with the clause they stand in; nothing where there are none."""
    if words is not None:
        yield Quoted(words, cited(monitoring, clause or monitoring.clause), is_detail)


def level_in_words(level: Level, lang: str) -> str:
    """Return what a level is called."""
    return text("level", lang, level=level.name)


def level_clause(level: Level, monitoring: Monitoring) -> str | None:
    """Return the clause that prints a level, or that of the whole scale."""
    return cited(monitoring, level.clause) or cited_scale(monitoring)


def called(entry: Entry, lang: str, *, apart: Collection[str] = ()) -> str:
    """Return what a record is called: its first three attributes that are words, else its number.

    Args:
        entry: the record.
        lang: the language of the number.
        apart: the attributes that are left out, since they are told already.
    """
    attributes = entry.result.attributes.items()
    words = [(name, value) for name, value in attributes if isinstance(value, str)]
    names = [value for name, value in words[:_MOST_NAMES] if name not in apart]
    return ", ".join(names) or text("entry", lang, number=entry.number)


def key_values(key: Key, lang: str) -> tuple[str, ...]:
    """Return the values of a key, each for a cell; what is not told is said."""
    pairs = zip(key.names, key.values, strict=True)
    return tuple(text("untold", lang) if value is None else value for _, value in pairs)


def key_in_words(key: Key, lang: str) -> str:
    """Return the values of a key in one line, or that it is the whole municipality."""
    return ", ".join(key_values(key, lang)) if key.names else text("whole", lang)


def attribute_title(name: str, monitoring: Monitoring) -> str:
    """Return the title of an attribute, or its name where the monitoring has none of it."""
    titles = {each.id: each.title for each in monitoring.attributes}
    return titles.get(name, name)


def no_scale_in_words(monitoring: Monitoring, lang: str) -> str:
    """Return that there are no levels, and by which readings there would be."""
    names = readings_with_scale(monitoring)
    if names:
        return text("no-scale.readings", lang, names=listed(names))
    return text("no-scale", lang)


def distance_in_words(distance: Distance | None, lang: str) -> str | None:
    """Return how far the level above is, with the decimal of a fraction; `None` without one."""
    if distance is None:
        return None
    message = distance.said("up")
    amount = number_in_words(distance.amount)
    given = {
        name: amount if name == "amount" else said for name, said in message.parameters.items()
    }
    return say(message.key, **given).render(lang)


def indicator_title(indicator: Indicator) -> str:
    """Return how a column of an indicator is headed: its id, with the unit where it has one."""
    return indicator.id if indicator.unit is None else f"{indicator.id}, {indicator.unit}"


def some(names: Sequence[str], lang: str) -> str:
    """Return names one after another; of very many the first ones, and how many more there are."""
    if len(names) <= _MOST_LISTED:
        return listed(names)
    left = len(names) - _MOST_LISTED
    return text("listed.more", lang, names=listed(names[:_MOST_LISTED]), left=left)


def listed(names: Iterable[str]) -> str:
    """Return names one after another; they may hold commas."""
    return "; ".join(names)
