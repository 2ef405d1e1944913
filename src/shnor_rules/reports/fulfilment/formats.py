# SPDX-License-Identifier: MIT
"""The fulfilment of roadmaps in each format."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.reports.fulfilment.answers import Chosen, asking_lines, chosen_lines
from shnor_rules.reports.fulfilment.page import fulfilment_page
from shnor_rules.reports.fulfilment.sheet import fulfilment_sheet
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.analysis.fulfilment import Asking, Fulfilment


@frozen
class Shown:
    """What is shown.

    Attributes:
        fulfilled: what became of each roadmap.
        asking: the indicators that ask for each, by its id.
        chosen: the answer that a person has chosen, to an indicator that need not be among them.
    """

    fulfilled: tuple[Fulfilment, ...]
    asking: Mapping[str, tuple[Asking, ...]]
    chosen: Chosen | None = None


def as_text(shown: Shown, lang: str) -> Iterator[str]:
    """Yield the lines of a page for each roadmap."""
    for index, each in enumerate(shown.fulfilled):
        if index:
            yield "\n"
        for line in fulfilment_page(each, lang):
            yield f"{visible(line)}\n"
        for line in asking_lines(each, shown.asking.get(each.roadmap, ()), lang):
            yield f"{visible(line)}\n"
        if shown.chosen is not None:
            for line in chosen_lines(each, shown.chosen, lang):
                yield f"{visible(line)}\n"


def as_json(shown: Shown, lang: str) -> Iterator[str]:
    """Yield one JSON object."""
    data: dict[str, Any] = {"roadmaps": [each.to_dict(lang) for each in shown.fulfilled]}
    for each in data["roadmaps"]:
        each["asking"] = [
            {"monitoring": asking.monitoring.id, "indicator": asking.indicator.id}
            for asking in shown.asking.get(each["roadmap"], ())
        ]
    if shown.chosen is not None:
        data["answer"] = shown.chosen.to_dict()
    yield f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"


def as_csv(shown: Shown, lang: str) -> Iterator[str]:
    """Yield a row of headings and a row for every row of the roadmaps."""
    return fulfilment_sheet(shown.fulfilled, lang)


FORMS: Final[Mapping[str, Callable[[Shown, str], Iterator[str]]]] = MappingProxyType(
    {"text": as_text, "json": as_json, "csv": as_csv}
)
"""The formats by name."""
