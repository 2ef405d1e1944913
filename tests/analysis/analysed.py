# SPDX-License-Identifier: MIT
"""Results for analyses: records of made monitorings, assessed or refused."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import shnor_rules
from tests.evaluation.making import made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Assessment, Monitoring, Refusal

TEACHERS: Final = """
direction: больше – лучше
attributes:
  школа: {title: Школа}
  предмет: {title: Предмет}
indicators:
  П1: {title: Первый, number: "1.1", values: "{0; 1; 2}", labels: {0: ничего, 2: всё}}
  П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
total: {formula: "СУММ(П1, П2)"}
levels:
  - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
  - {level: средний, interval: "(1; 3)"}
  - {level: высокий, interval: "[3; 3]", meaning: помощь не нужна}
"""
"""A scale with a hole at 1."""

SCHOOLS: Final = """
attributes:
  школа: {title: Школа, required: true}
indicators:
  Д1: {title: Доля, unit: "%", values: "[0; 100]", share: {part: сдали, whole: писали},
       direction: больше – лучше}
  Д2: {title: Процент, unit: "%", values: "[0; 100]"}
"""
"""A share with counts and a percent without, nothing scored."""


@cache
def monitoring(body: str) -> Monitoring:
    """Return a monitoring, made once."""
    return made(body)


def results(body: str, *records: Mapping[str, object]) -> list[Assessment | Refusal]:
    """Return what becomes of some records."""
    return list(shnor_rules.evaluate_all(monitoring(body), records))


def teacher(school: object, subject: object, *answers: object) -> dict[str, object]:
    """Return the record of a teacher; answers from П1 on."""
    named = {f"П{number}": answer for number, answer in enumerate(answers, start=1)}
    return {"школа": school, "предмет": subject, **named}


def teachers(*records: Mapping[str, object]) -> list[Assessment | Refusal]:
    """Return what becomes of some records of teachers."""
    return results(TEACHERS, *records)
