# SPDX-License-Identifier: MIT
"""The table of functions: their names in both languages, how many arguments, of which type.

Nothing outside this table can be called from a formula.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import field, frozen


class Type(Enum):
    """The type of a value in a formula; the value names its message."""

    NUMBER = "number"
    CODE = "code"
    TRUTH = "truth"


class Arguments(Enum):
    """What the arguments of a function are."""

    NUMBERS = "numbers"
    """Every argument is a number."""

    PLACES = "places"
    """The second argument is a literal whole number of decimal places."""

    WEIGHTED = "weighted"
    """Arguments come in pairs: a number and its weight, a literal or a fraction such as 1/3."""

    ANY = "any"
    """Any type."""


@frozen
class Function:
    """A function of the table.

    Attributes:
        key: the stable English name; algebras choose by it.
        russian: the name that staff know from Excel.
        least: fewest arguments.
        most: most arguments, or `None` for any number.
        leaves_out: whether «нет» among the arguments is left out; otherwise the result is «нет».
        arguments: what the arguments are.
        result: the type of the result.
    """

    key: str
    russian: str
    least: int = 1
    most: int | None = field(default=None)
    leaves_out: bool = False
    arguments: Arguments = Arguments.NUMBERS
    result: Type = Type.NUMBER


MOST_PLACES: Final = 10
"""More decimal places than any order prints; a limit keeps the work bounded."""

FUNCTIONS: Final[tuple[Function, ...]] = (
    Function("sum", "СУММ", leaves_out=True),
    Function("mean", "СРЗНАЧ", leaves_out=True),
    Function("count", "СЧЁТ", leaves_out=True),
    Function("min", "МИН", leaves_out=True),
    Function("max", "МАКС", leaves_out=True),
    Function("round", "ОКРУГЛ", least=2, most=2, arguments=Arguments.PLACES),
    Function("abs", "ABS", most=1),
    Function("share", "ДОЛЯ", least=2, most=2),
    Function("weighted_sum", "СУММПРОИЗВ", least=2, leaves_out=True, arguments=Arguments.WEIGHTED),
    Function("weighted_mean", "СРВЗВЕШ", least=2, leaves_out=True, arguments=Arguments.WEIGHTED),
    Function(
        "present_weight", "ВЕСОТВЕТОВ", least=2, leaves_out=True, arguments=Arguments.WEIGHTED
    ),
    Function(
        "applicable",
        "ПРИМЕНИМО",
        most=1,
        leaves_out=True,
        arguments=Arguments.ANY,
        result=Type.TRUTH,
    ),
)

BY_NAME: Final = {name: each for each in FUNCTIONS for name in (each.key, each.russian)}
"""Every function under its English and its Russian name."""
