# SPDX-License-Identifier: MIT
"""Any figure as one drawing, or as several where it would be higher than a sheet of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.reports.content.figures import BarsFigure, FlowFigure, ScaleFigure
from shnor_rules.reports.drawing import bars, timeline
from shnor_rules.reports.drawing.flow import flow_svg
from shnor_rules.reports.drawing.scale import scale_svg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.reports.content.figures import Figure

_BARS: Final = 24
"""How many categories fit on a sheet of paper."""

_LANES: Final = 16
"""How many lanes fit on a sheet of paper."""


def drawn(figure: Figure, lang: str = "ru") -> Iterator[str]:
    """Yield the drawings of a figure, each no higher than a sheet of paper; all to one scale.

    A timeline without any day has none.
    """
    if isinstance(figure, ScaleFigure):
        yield scale_svg(figure, lang)
    elif isinstance(figure, FlowFigure):
        yield flow_svg(figure, lang)
    elif isinstance(figure, BarsFigure):
        most = bars.longest_bar(figure)
        yield from (bars.bars_svg(part, lang, most=most) for part in bars.parts(figure, _BARS))
    elif figure.today is not None or any(spans for _, spans in figure.lanes):
        within = timeline.stretch(figure)
        for part in timeline.parts(figure, _LANES):
            yield timeline.timeline_svg(part, lang, within=within)
