# SPDX-License-Identifier: MIT
"""How a record ends by whole numbers: its answers put into the graph, and the graph run."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from typing import TYPE_CHECKING, Any, TypeAlias

from shnor_rules.expressions.absent import Absent
from shnor_rules.whole import Part, Whole
from shnor_rules.whole.domains import FLAGS
from tests.whole.running import run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.whole import Domain, Node
    from shnor_rules.whole.held import Held

Given: TypeAlias = "dict[Any, int]"
"""What is given for a record under the names of sources and flags."""


def given_of(inputs: Mapping[str, Domain], values: Mapping[str, Value]) -> Given:
    """Return the answers of a record as a graph takes them."""
    given: Given = {}
    for name, domain in inputs.items():
        value = values[name]
        number = value if isinstance(value, Fraction) else Fraction()
        scale = number.denominator if domain.scale is None else domain.scale
        assert (number * scale).denominator == 1, (name, value, domain)
        given[name, Part.NUMBER] = int(number * scale)
        given[name, Part.DENOMINATOR] = scale
        given[name, Part.WORD] = 1 + domain.words.index(value) if isinstance(value, str) else 0
        for kind, part in FLAGS.items():
            given[name, part] = int(isinstance(value, Absent) and value.kind is kind)
    return given


def nodes_of(whole: Whole) -> list[Node]:
    """Return the nodes that tell how a record ends."""
    return [whole.numerator, whole.denominator, whole.has_total, whole.ending, whole.level]


def end_of(whole: Whole, values: Mapping[Node, int]) -> tuple[Any, ...]:
    """Return how a record ends, from what the nodes came to."""
    ending = whole.endings[values[whole.ending]]
    place = values[whole.level]
    level = whole.levels[place - 1].name if place else None
    assert level == (None if ending.level is None else ending.level.name)
    if not values[whole.has_total]:
        return None, None, level, ending.status
    numerator, denominator = values[whole.numerator], values[whole.denominator]
    assert denominator > 0
    common = gcd(numerator, denominator)
    return numerator // common, denominator // common, level, ending.status


def wholly(whole: Whole, inputs: Mapping[str, Value]) -> tuple[Any, ...]:
    """Return how a record ends."""
    return end_of(whole, run(nodes_of(whole), given_of(whole.inputs, inputs)))


def told(held: Held, values: Mapping[Node, int], words: Mapping[int, str]) -> object:
    """Return what a value is in whole numbers: a number, a word, a truth value, or its absence.

    An absence is its kind, and whether an aggregating function leaves it out.
    """
    kinds = [kind for kind, node in held.absences.kinds if values[node]]
    if kinds:
        (kind,) = kinds
        return kind, not values[held.absences.forbids]
    if held.word is not None and values[held.word]:
        return words[values[held.word]]
    if held.truth is not None:
        return bool(values[held.truth])
    assert held.numerator is not None
    assert held.denominator is not None
    assert values[held.denominator] > 0
    return Fraction(values[held.numerator], values[held.denominator])
