# SPDX-License-Identifier: MIT
"""The example that would notice a slip: a record that ends differently, as it ends without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.checks.showing import record_as_data
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import evaluate
from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.model import Monitoring
    from shnor_rules.mutation.trying import Result


def suggested(monitoring: Monitoring, result: Result, lang: str = "ru") -> dict[str, Any] | None:
    """Return the example as plain data, as it stands in a file; `None` without a witness.

    Whether the outcome is right is for a person to say: it is that of the rules as they are.

    Args:
        monitoring: the monitoring as it is.
        result: a mutant that nothing notices.
        lang: the language of the title, `ru` or `en`.
    """
    if result.witness is None:
        return None
    mutant = result.mutant
    parts = {"where": mutant.where, "before": mutant.before, "after": mutant.after}
    key = "mutation.example" if mutant.after else "mutation.example.without"
    example: dict[str, Any] = {
        "title": say(key, **parts).render(lang),
        "record": record_as_data(result.witness),
    }
    if result.reading:
        example["reading"] = result.reading[0]
    example["expect"] = _expected(monitoring, result.witness, result.reading)
    return example


def _expected(
    monitoring: Monitoring, record: Mapping[str, object], reading: Sequence[str]
) -> dict[str, Any]:
    try:
        assessment = evaluate(monitoring, record, reading=reading)
    except RecordError as error:
        return {"refused": sorted({each.name for each in error.findings})}
    total, level = assessment.total, assessment.level
    return {
        "total": None if total is None else format_number(total),
        "level": None if level is None else level.name,
        "status": assessment.status.render("ru"),
    }
