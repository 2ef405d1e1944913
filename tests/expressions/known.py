# SPDX-License-Identifier: MIT
"""The names that generated formulas are about here, and random values for them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.expressions.absent import missing, not_applicable, undefined
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, TRUTH, Kind
from shnor_rules.messages import say
from shnor_rules.testing import expressions

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from shnor_rules.expressions.exact import Value

CODES: Final = ("лицей", "школа", "сельская школа")

KINDS: Final = {
    "П1": NUMBER,
    "балл_ege": NUMBER,
    "П3": Kind(Type.NUMBER, left_out=frozenset({"П3"})),
    "ёж": Kind(Type.NUMBER, left_out=frozenset({"ёж"})),
    "вид": Kind(Type.CODE, codes=frozenset(CODES)),
    "сорт": Kind(Type.CODE, left_out=frozenset({"сорт"})),
    "флаг": TRUTH,
}
"""What random formulas are about: of each type a name, with and without «нет»."""

LOOSE: Final = {name: Kind(kind.type) for name, kind in KINDS.items()}
"""The same names as if nothing were known but their types: «нет» comes beside plain signs, too."""


def formulas(kind: Type, depth: int = 3) -> SearchStrategy[str]:
    """Return formulas of a type, in which nothing but «нет» beside plain signs can be wrong."""
    return expressions(LOOSE, kind=kind.value, depth=depth)


ANY_FORMULA: Final = st.sampled_from([*Type]).flatmap(formulas)
MIXTURES: Final = expressions(KINDS, kind="any")


def values() -> SearchStrategy[dict[str, Value]]:
    """Return a value of every name, or why it has none, each as its kind allows."""
    return st.fixed_dictionaries({name: _value(name, kind) for name, kind in KINDS.items()})


def present_values() -> SearchStrategy[dict[str, Value]]:
    """Return a value of every name."""
    return st.fixed_dictionaries({name: _present(kind) for name, kind in KINDS.items()})


def _present(kind: Kind) -> SearchStrategy[Value]:
    present: dict[Type | None, SearchStrategy[Value]] = {
        Type.NUMBER: (
            st.sampled_from([Fraction(), Fraction(1)]) | st.fractions(-9, 9, max_denominator=30)
        ),
        Type.CODE: st.sampled_from(CODES),
        Type.TRUTH: st.booleans(),
    }
    return present[kind.type]


def _value(name: str, kind: Kind) -> SearchStrategy[Value]:
    absent: list[Value] = [missing(name), undefined(say("absent.division"))]
    if kind.left_out:
        absent += [not_applicable(name)] * 3
    present = _present(kind)
    return present | present | st.sampled_from(absent)
