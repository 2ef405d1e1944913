# SPDX-License-Identifier: MIT
"""Values that grow beyond measure through one another, as where each is the square of the last."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.program import (
    TOTAL,
    Banding,
    CircularDefinitionError,
    computed_steps,
    lower,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Definition

_MOST_NAMES: Final = 2_000
"""How many names a formula may have once the values in it are written out down to the answers.

The digits of a value are at most as many as those of the numbers that it is made of: squared again
and again, the smallest of answers has more digits than there is memory.
"""


def check_growth(cursor: Cursor, monitoring: Monitoring) -> bool:
    """Report a value that too many names go into; return whether there is none.

    Args:
        cursor: where the values are written: the top of the file, or a reading in it.
        monitoring: the monitoring, as the reading reads it.
    """
    try:
        definitions = lower(monitoring).definitions
    except CircularDefinitionError:
        return True
    large = next(_too_large(definitions), None)
    if large is None:
        return True
    name = _owners(monitoring).get(large, large)
    written = dict(_values(cursor)).get(name, cursor)
    message = say("formula-too-long.written-out", name=name, limit=_MOST_NAMES)
    cursor.report(message, written.key_place() if written.path else written.place())
    return False


def _too_large(definitions: tuple[Definition, ...]) -> Iterator[str]:
    sizes: dict[str, int] = {}
    for definition in definitions:
        if not isinstance(definition, Banding):
            nodes = ast.walk(definition.expression.root)
            names = (node.id for node in nodes if isinstance(node, ast.Name))
            sizes[definition.name] = sum(sizes.get(name, 1) for name in names)
            if sizes[definition.name] > _MOST_NAMES:
                yield definition.name


def _owners(monitoring: Monitoring) -> Mapping[str, str]:
    """Return the values that the file gives, by the names of the steps that compute them."""
    total = () if monitoring.total is None else (monitoring.total,)
    values = (*monitoring.derived, *monitoring.subtotals, *total)
    return {step.name: value.name for value in values for step in computed_steps(value)}


def _values(cursor: Cursor) -> Iterator[tuple[str, Cursor]]:
    for section in ("derived", "subtotals"):
        yield from cursor.under(section)
    total = cursor.get("total")
    yield from () if total is None else ((TOTAL, total),)
