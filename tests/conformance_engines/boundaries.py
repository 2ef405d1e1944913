# SPDX-License-Identifier: MIT
"""Seven computations that come to a bound exactly, and to its wrong side in binary or decimals."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

import pyarrow as pa
from attrs import frozen

from tests.evaluation.making import made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring

Outcome: TypeAlias = "tuple[Fraction | None, str | None, str]"

FOUND: Final = "уровень определён"


@frozen
class Boundary:
    """A computation that comes to a bound.

    Attributes:
        name: the computation, as people write it.
        values: the value set of its answers.
        formula: how the total is computed.
        answers: the answers, as they are written.
        bound: what the total comes to, exactly.
    """

    name: str
    values: str
    formula: str
    answers: tuple[str, ...]
    bound: Fraction

    @property
    def monitoring(self) -> Monitoring:
        """A monitoring with two levels below and above the bound, and one on the bound itself."""
        names = self.columns
        listed = "".join(
            f'  {name}: {{title: Показатель, values: "{self.values}"}}\n' for name in names
        )
        bound = str(self.bound).replace(".", ",")
        return made(
            f'indicators:\n{listed}total: {{formula: "{self.formula}"}}\nlevels:\n'
            f'  - {{level: ниже, interval: "менее {bound}"}}\n'
            f'  - {{level: ровно, interval: "[{bound}; {bound}]"}}\n'
            f'  - {{level: выше, interval: "более {bound}"}}\n'
        )

    @property
    def columns(self) -> Mapping[str, str]:
        """The answers by the names of their columns."""
        return {f"П{place}": answer for place, answer in enumerate(self.answers, start=1)}

    @property
    def end(self) -> Outcome:
        """How a record of these answers ends."""
        return self.bound, "ровно", FOUND

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types of columns that can hold the answers."""
        is_whole = all(answer.isdecimal() for answer in self.answers)
        return ("text", "decimal", "whole") if is_whole else ("text", "decimal")

    def table(self, kind: str) -> pa.Table:
        """Return the answers as a table of one row, in columns of a type."""
        return pa.table({name: _array(answer, kind) for name, answer in self.columns.items()})


def _array(answer: str, kind: str) -> pa.Array:
    if kind == "whole":
        return pa.array([int(answer)], pa.int8())
    if kind == "decimal":
        return pa.array([Decimal(answer.replace(",", "."))], pa.decimal128(6, 2))
    return pa.array([answer])


TENTHS: Final = "{0,1; 0,2; 0,3; 0,7; 0,8; 0,9}"
SCORES: Final = "{0; 1; 2; 3}"

BOUNDARIES: Final = (
    Boundary("0.1 + 0.2 = 0.3", TENTHS, "П1 + П2", ("0,1", "0,2"), Fraction(3, 10)),
    Boundary(
        "10 x 0.1 = 1",
        TENTHS,
        f"СУММ({', '.join(f'П{place}' for place in range(1, 11))})",
        ("0,1",) * 10,
        Fraction(1),
    ),
    Boundary(
        "mean(0.7, 0.8, 0.9) = 0.8",
        TENTHS,
        "СРЗНАЧ(П1, П2, П3)",
        ("0,7", "0,8", "0,9"),
        Fraction(4, 5),
    ),
    Boundary("0.57 x 100 = 57", "[0; 1]", "П1 * 100", ("0,57",), Fraction(57)),
    Boundary("1.1 x 3 = 3.3", SCORES, "1.1 * П1", ("3",), Fraction(33, 10)),
    Boundary(
        "6 x 1/6 = 1",
        SCORES,
        " + ".join(f"П{place} / 6" for place in range(1, 7)),
        ("1",) * 6,
        Fraction(1),
    ),
    Boundary(
        "3 x 1/3 = 1", SCORES, "СУММПРОИЗВ(П1, 1/3, П2, 1/3, П3, 1/3)", ("1",) * 3, Fraction(1)
    ),
)
"""The computations; floats get six of them wrong, decimals of 28 digits one."""

CASES: Final = [(each, kind) for each in BOUNDARIES for kind in each.kinds]
"""Each computation with each type of column."""


def case_name(case: object) -> str:
    """Return what a test calls a computation or a type of column."""
    return case.name.replace(" ", "") if isinstance(case, Boundary) else str(case)
