# SPDX-License-Identifier: MIT
"""All properties at once: of a monitoring, by its text and by each reading, or of a ruleset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.model import Monitoring, Ruleset
from shnor_rules.testing.properties.absence import not_applicable_is_not_zero
from shnor_rules.testing.properties.differing import readings_differ_only_where_they_say
from shnor_rules.testing.properties.dumping import dump_loads
from shnor_rules.testing.properties.forms import order_free
from shnor_rules.testing.properties.ordering import monotone
from shnor_rules.testing.properties.outcomes import explained, no_silence, one_or_many, same_in_json
from shnor_rules.testing.properties.promising import MOST_EXAMPLES, How, Kept
from shnor_rules.testing.properties.totals import (
    attainable_contains,
    distance_enters_the_level,
    printed_total_decides,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

OF_EVERY_READING: Final = (
    no_silence,
    monotone,
    order_free,
    not_applicable_is_not_zero,
    printed_total_decides,
    distance_enters_the_level,
    attainable_contains,
    explained,
    same_in_json,
    one_or_many,
)
"""The properties that are tried on the text of a monitoring, and on each of its readings."""


def hold(
    rules: Monitoring | Ruleset,
    *,
    max_examples: int = MOST_EXAMPLES,
    derandomize: bool | None = None,
) -> tuple[Kept, ...]:
    """Hold every property of a monitoring, or of every monitoring of a ruleset.

    Args:
        rules: the monitoring, or the ruleset.
        max_examples: how many records are tried for each property and reading.
        derandomize: whether the same records are tried every time; without it, as the profile of
            Hypothesis says.

    Returns:
        What was held: a property has its line for the text, and one for each reading.

    Raises:
        BrokenPropertyError: a property does not hold.
    """
    how = How(max_examples=max_examples)
    if derandomize is not None:
        how["derandomize"] = derandomize
    if isinstance(rules, Monitoring):
        return tuple(_monitoring(rules, how))
    kept = [each for monitoring in rules for each in _monitoring(monitoring, how)]
    return (*kept, dump_loads(rules, **how))


def _monitoring(monitoring: Monitoring, how: How) -> Iterator[Kept]:
    for reading in ((), *((each.id,) for each in monitoring.readings)):
        read: How = {**how, "reading": reading}
        for held in OF_EVERY_READING:
            yield held(monitoring, **read)
    yield readings_differ_only_where_they_say(monitoring, **how)
