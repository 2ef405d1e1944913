# SPDX-License-Identifier: MIT
"""The formats of sensitivity by name: with records, and without."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed
from shnor_rules.reports.sensitivity.markdown import possible_markdown, sensitivity_markdown
from shnor_rules.reports.sensitivity.sheet import Sheet, possible_rows
from shnor_rules.reports.sensitivity.text import possible_lines, sensitivity_lines
from shnor_rules.reports.sensitivity.writing import Json, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from fractions import Fraction
    from typing import TypeAlias

    from shnor_rules.analysis.sensitivity.possible import Possible
    from shnor_rules.analysis.sensitivity.records import Varied
    from shnor_rules.analysis.sensitivity.tallying import Tally
    from shnor_rules.model import Monitoring
    from shnor_rules.reports.results.writer import Writing

    Maker: TypeAlias = Callable[["Asked"], Writing[Varied]]


@frozen
class Asked:
    """What a writer is made for.

    Attributes:
        monitoring: what the records are assessed by.
        tally: what counts the records.
        within: the distance that was asked for, or `None`.
        lang: `ru` or `en`.
    """

    monitoring: Monitoring
    tally: Tally
    within: Fraction | None
    lang: str


def _page(lines: Callable[..., Iterator[str]], asked: Asked) -> Writing[Varied]:
    return Page(asked.tally, partial(lines, within=asked.within, lang=asked.lang))


def _passing(tally: Tally) -> Tally:
    """Return a tally that keeps no record: each is written as it comes, and files can be large."""
    return evolve(tally, keeps=False)


def _json(found: Possible, _within: Fraction | None, lang: str) -> Iterator[str]:
    yield f"{json_page(found.to_dict(lang))}\n"


def _rows(found: Possible, _within: Fraction | None, lang: str) -> Iterator[str]:
    return possible_rows(found, lang)


WITH_RECORDS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "text": partial(_page, sensitivity_lines),
        "json": lambda asked: Json(_passing(asked.tally), asked.lang),
        "csv": lambda asked: Sheet(asked.monitoring, _passing(asked.tally), asked.lang),
        "markdown": partial(_page, sensitivity_markdown),
    }
)
"""What the results of records are written by, the default first."""

WITHOUT_RECORDS: Final[Mapping[str, Callable[..., Iterator[str]]]] = MappingProxyType(
    {
        "text": lambda *asked: printed(possible_lines(*asked)),
        "json": _json,
        "csv": _rows,
        "markdown": lambda *asked: printed(possible_markdown(*asked)),
    }
)
"""What is made of all possible records, the default first."""
