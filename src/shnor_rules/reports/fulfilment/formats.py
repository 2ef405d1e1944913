# SPDX-License-Identifier: MIT
"""The fulfilment of roadmaps in each format."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.reports.fulfilment.answers import Chosen, asking_lines, chosen_lines
from shnor_rules.reports.fulfilment.page import fulfilment_page
from shnor_rules.reports.fulfilment.sheet import fulfilment_sheet
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed

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
        faulty: how many events of the files count for nothing because something is wrong with them.
    """

    fulfilled: tuple[Fulfilment, ...]
    asking: Mapping[str, tuple[Asking, ...]]
    chosen: Chosen | None = None
    faulty: int = 0


def as_text(shown: Shown, lang: str) -> Iterator[str]:
    """Yield the lines of a page for each roadmap."""
    if shown.faulty:
        yield f"{say('fulfilment.faulty', count=shown.faulty).render(lang)}\n\n"
    for index, each in enumerate(shown.fulfilled):
        if index:
            yield "\n"
        yield from printed(fulfilment_page(each, lang))
        yield from printed(asking_lines(each, shown.asking.get(each.roadmap, ()), lang))
        if shown.chosen is not None:
            yield from printed(chosen_lines(each, shown.chosen, lang))


def as_json(shown: Shown, lang: str) -> Iterator[str]:
    """Yield one JSON object."""
    data: dict[str, Any] = {
        "faulty": shown.faulty,
        "roadmaps": [each.to_dict(lang) for each in shown.fulfilled],
    }
    for each in data["roadmaps"]:
        each["asking"] = [
            {"monitoring": asking.monitoring.id, "indicator": asking.indicator.id}
            for asking in shown.asking.get(each["roadmap"], ())
        ]
    if shown.chosen is not None:
        data["answer"] = shown.chosen.to_dict()
    yield f"{json_page(data)}\n"


def as_csv(shown: Shown, lang: str) -> Iterator[str]:
    """Yield a row of headings and a row for every row of the roadmaps."""
    return fulfilment_sheet(shown.fulfilled, lang)


FORMS: Final[Mapping[str, Callable[[Shown, str], Iterator[str]]]] = MappingProxyType(
    {"text": as_text, "json": as_json, "csv": as_csv}
)
"""The formats by name."""
