# SPDX-License-Identifier: MIT
"""How many records went from which level to which, as a figure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shnor_rules.messages import Message
from shnor_rules.model.ladder import ladder
from shnor_rules.reports.content.figures import FlowFigure
from shnor_rules.reports.content.wording import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.dynamics.comparing import Step
    from shnor_rules.evaluation import Assessment


def flow(name: str, step: Step, lang: str) -> Iterator[FlowFigure]:
    """Yield the figure of a comparison; rules without a scale have none.

    Levels stand from the lowest, where the text orders them, else as they are printed. Records
    that are not comparable, being assessed by different rules, are not in it.
    """
    pairs = [pair.results for pair in step.pairs if _is_told(pair.results)]
    if not pairs:
        return
    names = _names(pairs[-1][1])
    without = text("without-level", lang)
    moves = Counter(tuple(_level(result, without) for result in pair) for pair in pairs)
    if any(without in move for move in moves):
        names = (without, *names)
    counts = tuple(tuple(moves[before, after] for after in names) for before in names)
    title = text("dynamics.flow", lang)
    yield FlowFigure(name, title, names, counts, step.before, step.after)


def _is_told(results: tuple[Assessment, Assessment]) -> bool:
    first, second = (result.monitoring for result in results)
    if first.scale is None or second.scale is None:
        return False
    return first.identity == second.identity and first.applied == second.applied


def _names(result: Assessment) -> tuple[str, ...]:
    scale = result.monitoring.scale
    printed = () if scale is None else tuple(dict.fromkeys(band.name for band in scale.bands))
    steps = ladder(result.monitoring)
    return printed if isinstance(steps, Message) else tuple(sorted(printed, key=steps.__getitem__))


def _level(result: Assessment, without: str) -> str:
    return without if result.level is None else result.level.name
