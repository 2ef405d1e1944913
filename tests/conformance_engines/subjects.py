# SPDX-License-Identifier: MIT
"""Small monitorings in which a fault of any interpretation shows, and rows that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from tests.conformance_engines.grids import rows
from tests.evaluation.making import made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules import Monitoring
    from tests.conformance_engines.grids import Row

ROWS: Final = 150

_MEAN: Final = """
indicators:
  П1: {title: а, values: "{0; 0,5; 1; 2; нет}", not_applicable: нет, optional: true}
  П2: {title: б, values: "{0; 1; 2; нет}", not_applicable: нет, optional: true}
  П3: {title: в, values: "[0; 5]", labels: {5: всегда}, optional: true}
derived:
  счёт: {title: с, formula: "СЧЁТ(П1, П2) + 2", missing: не считать, quote: считать}
total:
  formula: СРЗНАЧ(П1, П2, П3, счёт)
  missing: не считать
  round: {places: 1, quote: до десятых}
levels:
  - {level: нижний, interval: "[0; 1]"}
  - {level: средний, interval: "[1; 1,5)"}
  - {level: верхний, interval: "(1,5; 3]"}
"""
_SHARE: Final = """
attributes:
  вид: {title: Вид, values: "{лицей; школа}", required: true}
indicators:
  П1: {title: а, values: "[0; 100]", unit: "%", share: {part: часть, whole: всего}}
  П2: {title: б, values: "{0; 1; 2}", labels: {0: нет, 2: да}}
  П3:
    title: в
    values: "{0; 1; 2; 3}"
    items: {1: {title: г, values: "{0; 1}"}, 2: {title: д, values: "{0; 1; 2}"}}
total: {formula: "П1 / 50 + П2 / (3 if вид == 'лицей' else 6) - П3 / (П2 + 1)"}
levels:
  - {level: нижний, interval: "[-3; 1)"}
  - {level: верхний, interval: "[1; 2]"}
"""
_WHOLE: Final = """
indicators:
  П1: {title: а, values: "целое [0; 11]", optional: true}
  П2: {title: б, values: "целое [-11; 12]", optional: true}
  П3: {title: в, values: "целое [0; 9]", optional: true}
total: {formula: "П1 * П2 + П3 * 9", missing: как ноль, quote: нет ответа – ноль}
levels:
  - {level: нижний, interval: "менее 0"}
  - {level: верхний, interval: "не менее 0"}
"""

_BODIES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "mean": (_MEAN, ("text",)),
    "share": (_SHARE, ("text", "whole")),
    "whole": (_WHOLE, ("whole",)),
}

SUBJECTS: Final = tuple(_BODIES)
"""The names of the monitorings."""


def subject(name: str, numbers: Iterator[int]) -> tuple[Monitoring, list[Row]]:
    """Return a monitoring that nobody has seen before, so that nothing is kept of it, and rows.

    Args:
        name: its name.
        numbers: numbers that do not come twice.
    """
    body, kinds = _BODIES[name]
    monitoring = evolve(made(body), title=f"Мониторинг {next(numbers)}")
    return monitoring, rows(monitoring, ROWS, seed=5, kinds=kinds)
