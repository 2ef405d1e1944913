# SPDX-License-Identifier: MIT
"""The one finding for the place where PyYAML gave up.

PyYAML tells what it was reading and where; what the author meant is seen from the text around. The
explanations are asked in turn, and the first that fits is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.loading.markup import layout_faults, text_faults
from shnor_rules.loading.markup.scene import Scene
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shnor_rules.findings import Finding, Source
    from shnor_rules.loading.markup.events import Stop
    from shnor_rules.loading.markup.nodes import Scalar

Explanation: TypeAlias = "Callable[[Scene], Finding | None]"

_EXPLANATIONS: Final[tuple[Explanation, ...]] = (
    layout_faults.conflict,
    text_faults.in_quotes,
    text_faults.many_lines,
    text_faults.interval,
    layout_faults.glued_item,
    text_faults.second_colon,
    text_faults.after_quotes,
    text_faults.reserved_character,
    layout_faults.no_colon,
    layout_faults.bracket,
    layout_faults.list_beside_key,
    layout_faults.indent,
)


def explain_stop(stop: Stop, source: Source, scalars: Sequence[Scalar]) -> Finding:
    """Return the finding for the place where reading stopped.

    Args:
        stop: where and why.
        source: the text.
        scalars: the texts that were read before.
    """
    scene = Scene(stop, source, scalars[-1] if scalars else None)
    for explain in _EXPLANATIONS:
        finding = explain(scene)
        if finding is not None:
            return finding
    return scene.finding(say("yaml-syntax"), stop.offset, stop.offset + len(scene.character))
