# SPDX-License-Identifier: MIT
"""Which clause prints what: the elements of a ruleset in words, as a table and as data."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.sheet import sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from shnor_rules.analysis.provenance import Provision

_COLUMNS: Final = ("document", "place", "element", "name", "text", "basis")


def as_text(provisions: Sequence[Provision], lang: str) -> Iterator[str]:
    """Yield the elements under their clauses, in the order of the files, and how many there are."""
    before: tuple[str, str | None] | None = None
    for each in provisions:
        clause = (each.document, each.place)
        if clause != before:
            if before is not None:
                yield "\n"
            place = say("clauses.nowhere").render(lang) if each.place is None else each.place
            yield f"{each.document}, {place}\n"
            before = clause
        kind = say(f"element.{each.element.value}").render(lang)
        chosen = "" if each.basis is Basis.TEXT else f" ({say('page.basis').render(lang)})"
        yield f"  {each.name}  {kind}: {each.text}{chosen}\n"
    yield "\n"
    for element, count in Counter(each.element for each in provisions).items():
        kind = say(f"element.{element.value}").render(lang)
        yield f"{kind}: {count}\n"


def as_csv(provisions: Iterable[Provision], lang: str) -> Iterator[str]:
    """Yield a row of headings and a row for each element."""
    yield sheet_row([say(f"clauses.{name}").render(lang) for name in _COLUMNS])
    for each in provisions:
        kind = say(f"element.{each.element.value}").render(lang)
        cells = (each.document, each.place, kind, each.name, each.text, each.basis.value)
        yield sheet_row([text_cell(cell) for cell in cells])


def as_json(provisions: Iterable[Provision], lang: str) -> Iterator[str]:
    """Yield one JSON array with an object for each element."""
    data = [each.to_dict(lang) for each in provisions]
    yield f"{json_page(data)}\n"


FORMS: Final[Mapping[str, Callable[[Sequence[Provision], str], Iterator[str]]]] = MappingProxyType(
    {"text": as_text, "csv": as_csv, "json": as_json}
)
"""The formats by name."""
