# SPDX-License-Identifier: MIT
"""Short ways to say what a formula is worth and why one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Fault, interpret, parse
from shnor_rules.expressions.exact import Exact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.expressions.exact import Value

Placed: TypeAlias = tuple[str, int, int]
"""The name of a message with the place of its fault."""


def worth(text: str, values: Mapping[str, Value] | None = None) -> Value:
    """Return the exact value of a formula."""
    return interpret(parse(text), Exact(values or {}))


def faults_of(text: str) -> tuple[Fault, ...]:
    """Return the faults for which a formula is refused; none where it is read."""
    try:
        parse(text)
    except ExpressionError as error:
        return cast("tuple[Fault, ...]", error.findings)
    return ()


def placed(faults: Iterable[Fault]) -> list[Placed]:
    """Return what the faults are and where."""
    return [(fault.message.key, fault.at.start, fault.at.end) for fault in faults]


def marked(text: str) -> tuple[str, int, int]:
    """Return the formula in which `‹` and `›` mark a place, without the marks, and the place."""
    start = text.index("‹")
    end = text.index("›") - 1
    return text.replace("‹", "").replace("›", ""), start, end
