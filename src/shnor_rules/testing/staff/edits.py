# SPDX-License-Identifier: MIT
"""The edits of staff: each makes another text of the text of a file, or leaves it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from hypothesis import strategies as st

from shnor_rules.testing.expressions import expressions
from shnor_rules.testing.staff.sites import (
    Site,
    inserted,
    repeated,
    rewritten,
    sites,
    without,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.testing.expressions import Sort

Draw: TypeAlias = "Callable[[SearchStrategy[Any]], Any]"
"""What draws, in a test or in a strategy."""

Edit: TypeAlias = "Callable[[Draw, str], str]"
"""What makes another text of the text of a file."""

NUMBERS: Final = ("0", "1", "2", "0,5", "1,6", "-1", "10", "1/3", "100", "∞")
MEMBERS: Final = ("0", "3", "0,5", "нет", "да", "7")
SETS: Final = ("{0; 1}", "{0; 1; нет}", "[0; 2]", "целое не менее 0", "любое", "{да; нет}", "{}")
INTERVALS: Final = ("[0; 1)", "(1; 2]", "не менее 2", "менее 0", "[1; 1]", "[2; 0]")
SLIPS: Final = ("", " ", "(", ")", ",", ".", "П", "*", "==", " and ", "«", "1", "итог")
BREAKS: Final = ("\t", '"', "'", ": ", "{", "[", "- ", "#", "&a ", "  ", "\n", "«", "| ")
TEXTS: Final = ("", "нет", "П1", "0,5", "{0; 1}", "1 сентября", "больше – лучше", "да")

_FORMULAS: Final = ("formula", "when", "of")
_NAMED: Final = ("indicators", "attributes", "derived", "subtotals", "bands", "readings")
_NUMBER: Final = re.compile(r"-?\d+(?:[,.]\d+)?")
_BRACKETS: Final = str.maketrans("[]()", "()[]")


def _one(draw: Draw, texts: Sequence[str]) -> str:
    return str(draw(st.sampled_from(texts)))


def _some(draw: Draw, text: str, keys: Iterable[str]) -> Site | None:
    """Return a value of one of these keys, if there is one with a text."""
    found = [each for each in sites(text) if each.key in keys and each.text]
    return draw(st.sampled_from(found)) if found else None


def _entries(text: str, sections: Iterable[str]) -> list[Site]:
    """Return what the sections of a monitoring hold, entry by entry."""
    above = {(section,) for section in sections}
    return [each for each in sites(text) if each.path[:-1] in above]


def _rewriting(keys: Iterable[str], change: Edit, draw: Draw, text: str) -> str:
    site = _some(draw, text, keys)
    return text if site is None else rewritten(text, site, change(draw, site.text))


def _other_number(draw: Draw, written: str) -> str:
    """Return the text with one of its numbers changed, or another text where it has none."""
    numbers = list(_NUMBER.finditer(written))
    other = _one(draw, NUMBERS)
    if not numbers:
        return _one(draw, INTERVALS)
    at = draw(st.sampled_from(numbers))
    return written[: at.start()] + other + written[at.end() :]


def _flipped(draw: Draw, written: str) -> str:
    at = draw(st.sampled_from([0, -1]))
    flipped = written.translate(_BRACKETS)
    return flipped[0] + written[1:] if at == 0 else written[:-1] + flipped[-1]


def _other_set(draw: Draw, written: str) -> str:
    member = _one(draw, MEMBERS)
    more = f"{written.rstrip('}').rstrip()}; {member}}}"
    fewer = re.sub(r";[^;}]*}", "}", written, count=1)
    return _one(draw, [more, fewer, *SETS])


def _mistyped(draw: Draw, written: str) -> str:
    start = draw(st.integers(0, len(written)))
    length = draw(st.integers(0, 2))
    return written[:start] + _one(draw, SLIPS) + written[start + length :]


def _other_text(draw: Draw, _: str) -> str:
    return _one(draw, TEXTS)


def change_formula(draw: Draw, text: str) -> str:
    """Write another formula about the names that there are."""
    site = _some(draw, text, _FORMULAS)
    if site is None:
        return text
    names = [each.key for each in _entries(text, _NAMED[:-1])]
    kind: Sort = "truth" if site.key == "when" else "number"
    formula = draw(expressions(names, kind=kind, depth=2))
    return rewritten(text, site, " ".join(formula.split()))


def add_indicator(draw: Draw, text: str) -> str:
    """Add an indicator, and put it into the formula of the total or forget it."""
    section = next((each for each in sites(text) if each.path == ("indicators",)), None)
    if section is None or not section.is_block or text[section.value] == "{":
        return text
    values = _one(draw, SETS)
    name = _one(draw, ["П9", "П10", "новый"])
    added = inserted(text, section, f'{name}: {{title: Новый показатель, values: "{values}"}}')
    if draw(st.booleans()):
        return added
    total = [each for each in sites(added) if each.path == ("total", "formula")]
    return rewritten(added, total[0], f"{total[0].text} + {name}") if total else added


def rename_entry(draw: Draw, text: str) -> str:
    """Rename an indicator, a value or a reading: where it is described, or everywhere."""
    found = _entries(text, _NAMED)
    if not found:
        return text
    site, name = draw(st.sampled_from(found)), _one(draw, ["П7", "итог", "новое", "П1"])
    if draw(st.booleans()):
        return re.sub(rf"(?<!\w){re.escape(site.key)}(?!\w)", name, text)
    return text[: site.start] + name + text[site.start + len(site.key) :]


def remove_entry(draw: Draw, text: str) -> str:
    """Delete an indicator, a value or a reading, and forget what refers to it."""
    found = _entries(text, _NAMED)
    return without(text, draw(st.sampled_from(found))) if found else text


def remove_anything(draw: Draw, text: str) -> str:
    """Delete any part of a file."""
    found = sites(text)
    return without(text, draw(st.sampled_from(found))) if found else text


def repeat_entry(draw: Draw, text: str) -> str:
    """Copy a part of a file and forget to change its name."""
    found = [each for each in sites(text) if each.is_block]
    return repeated(text, draw(st.sampled_from(found))) if found else text


def add_level(draw: Draw, text: str) -> str:
    """Add a level to the scale."""
    section = next((each for each in sites(text) if each.path == ("levels",)), None)
    if section is None or not section.is_block or text[section.value] == "[":
        return text
    name, interval = _one(draw, ["новый", "А"]), _one(draw, INTERVALS)
    return inserted(text, section, f'- {{level: {name}, interval: "{interval}"}}')


def add_example(draw: Draw, text: str) -> str:
    """Add an example, with an expectation that holds or does not."""
    names = [each.key for each in _entries(text, ["indicators"])]
    answers = ", ".join(f'{name}: "{_one(draw, MEMBERS)}"' for name in names)
    total = _one(draw, NUMBERS[:-1])
    example = f'{{title: новый, record: {{{answers}}}, expect: {{total: "{total}"}}}}'
    section = next((each for each in sites(text) if each.path == ("examples",)), None)
    if section is None:
        return f"{text.rstrip()}\nexamples:\n  - {example}\n"
    return inserted(text, section, f"- {example}")


def break_line(draw: Draw, text: str) -> str:
    """Lose a colon, or type something where it does not belong."""
    colons = [found.start() for found in re.finditer(":", text)]
    if colons and draw(st.booleans()):
        at = draw(st.sampled_from(colons))
        return text[:at] + text[at + 1 :]
    at = draw(st.integers(0, len(text)))
    return text[:at] + _one(draw, BREAKS) + text[at:]


change_bound: Final[Edit] = partial(_rewriting, ("interval",), _other_number)
flip_bracket: Final[Edit] = partial(_rewriting, ("interval",), _flipped)
change_values: Final[Edit] = partial(_rewriting, ("values",), _other_set)
mistype_formula: Final[Edit] = partial(_rewriting, _FORMULAS, _mistyped)
change_number: Final[Edit] = partial(
    _rewriting, ("points", "cap", "places", "least_weight", "total"), _other_number
)


def change_weight(draw: Draw, text: str) -> str:
    """Write another weight."""
    found = [each for each in sites(text) if "weights" in each.path[:-1]]
    if not found:
        return text
    site = draw(st.sampled_from(found))
    return rewritten(text, site, _other_number(draw, site.text))


def change_anything(draw: Draw, text: str) -> str:
    """Write another text for any value."""
    found = [each for each in sites(text) if each.text]
    if not found:
        return text
    site = draw(st.sampled_from(found))
    change = draw(st.sampled_from([_mistyped, _other_text, _other_number]))
    return rewritten(text, site, change(draw, site.text))
