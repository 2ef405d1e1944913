# SPDX-License-Identifier: MIT
"""A record that ends differently as an example that the new version passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.analysis.differing.ends import ended
from shnor_rules.checks.showing import record_as_data
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.analysis.differing.comparing import Comparison
    from shnor_rules.analysis.differing.ends import Ended
    from shnor_rules.messages import Message


def examples(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield one example for each way in which records change, ready to be pasted."""
    records = [each.witness for each in comparison.changes]
    for record in records or [each.record for each in comparison.tried.found]:
        yield example(comparison, record)


def example(comparison: Comparison, record: Mapping[str, object]) -> dict[str, Any]:
    """Return a record as an example that the new version passes."""
    before, after = ended(comparison.old, record), ended(comparison.new, record)
    title = say("diff.example", old=in_words(before), new=in_words(after)).render("ru")
    reading = {} if comparison.reading is None else {"reading": comparison.reading}
    return {
        "title": title,
        "record": record_as_data(record),
        **reading,
        "expect": after.expectation(),
    }


def in_words(end: Ended) -> Message:
    """Return the level or the status, with the total where there is one."""
    if end.level is not None:
        said = say("diff.level", level=end.level)
    else:
        said = say(f"status.{end.status}")
    return said if end.total is None else say("diff.total", end=said, total=end.total)
