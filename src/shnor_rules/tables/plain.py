# SPDX-License-Identifier: MIT
"""Answers in columns of whole numbers that need no reading: the value is the answer, or is none.

Where it is known that a row is not refused, or that an answer is there, the column stands for
itself: no check is made twice, and nothing is put in the place of what is never looked at.
"""

from __future__ import annotations

from operator import and_
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.tables.answers.allowed import allowed
from shnor_rules.tables.balancing import balanced
from shnor_rules.whole import Kind, Part

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from narwhals.dtypes import DType

    from shnor_rules.model import Monitoring
    from shnor_rules.notation import ValueSet
    from shnor_rules.whole import Domain, Graph, Node

OUTSIDE: Final = "outside"
"""Whether an answer is there that is none; the part of a flag."""

BLANK: Final = "blank"
"""Whether no answer is there, where none is outside."""

NO: Final = "no"
"""Whether the answer is «нет», where one is there that is not outside."""

INSIDE: Final = "inside"
"""The number, zero where there is none, where it is not outside; the part of a source."""

THERE: Final = "there"
"""The number where an answer is there that is a number and not outside."""


@frozen
class Plain:
    """A column of whole numbers whose answers are all those from one to another.

    Attributes:
        name: the input.
        column: what the column is called in the frame.
        low: the lowest answer.
        high: the highest.
        least: the lowest number that the column can hold.
        most: the highest.
        type: its type.
        no: the number that stands for «нет», or `None`.
    """

    name: str
    column: str
    low: int
    high: int
    least: int
    most: int
    type: DType
    no: int | None

    @property
    def value(self) -> nw.Expr:
        """The column itself."""
        return nw.col(self.column)

    @property
    def is_inside(self) -> nw.Expr:
        """Whether the value is an answer; null where there is none."""
        low, high = self.low, self.high
        if self.no in {low - 1, high + 1}:
            low, high = min(low, self.no), max(high, self.no)
        inside = self.value.is_between(self._literal(low), self._literal(high))
        return inside if self.no is None or low <= self.no <= high else inside | self.is_no

    @property
    def is_no(self) -> nw.Expr:
        """Whether the value stands for «нет»; null where there is none."""
        return self.value == self._literal(self.no or 0)

    def flag(self, part: object) -> nw.Expr:
        """Return the truth value of a part, never null where it is asked for."""
        match part:
            case "outside":
                return (~self.is_inside).fill_null(value=False)
            case "blank":
                return self.value.is_null()
        return self.is_no

    def number(self, part: object, *, is_checked: bool) -> nw.Expr:
        """Return the number of a part; anything at all where it is not asked for.

        Args:
            part: which one.
            is_checked: whether a value that is no answer has to become zero.
        """
        value, zero = self.value, self._literal(0)
        if is_checked:
            value = nw.when(self._is_number).then(value).otherwise(zero)
        elif part == INSIDE:
            value = value.fill_null(zero)
        if part == INSIDE and self.no is not None:
            return nw.when(self.is_no).then(zero).otherwise(value)
        return value

    @property
    def _is_number(self) -> nw.Expr:
        return self.value.is_between(self._literal(self.low), self._literal(self.high))

    def _literal(self, number: int) -> nw.Expr:
        return nw.lit(number, self.type)


def plain_columns(
    monitoring: Monitoring,
    schema: Mapping[str, DType],
    names: Mapping[str, str],
    *,
    not_applicable: int | None,
) -> dict[str, Plain]:
    """Return the inputs that are answered by columns which need no reading.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        schema: the types of the columns, by the names that the user knows.
        names: what they are called in the frame.
        not_applicable: the whole number that stands for «нет».
    """
    found = {}
    for name, subject, values, no in _asked(monitoring):
        given = schema.get(subject)
        if given is not None and given.is_integer():
            least, most = _capacity(given)
            answers = allowed(values, scale=1, low=least, high=most)
            if answers.step == 1 and answers.scale == 1 and len(answers.runs) == 1:
                number = not_applicable if no is not None else None
                if number is not None and not least <= number <= most:
                    number = None
                low, high = answers.runs[0]
                found[name] = Plain(name, names[subject], low, high, least, most, given, number)
    return found


def _capacity(given: DType) -> tuple[int, int]:
    """Return between what the whole numbers of a type lie."""
    bits = int(str(given).removeprefix("U").removeprefix("Int"))
    if given.is_unsigned_integer():
        return 0, 2**bits - 1
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1


def _asked(monitoring: Monitoring) -> Iterator[tuple[str, str, ValueSet, str | None]]:
    """Yield the inputs that one number answers: name, column, what may be answered, «нет»."""
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            yield attribute.id, attribute.id, attribute.values, None
    for each in monitoring.indicators:
        parts = each.items or each.sample is not None or each.share is not None
        if not each.is_free and not parts:
            yield each.measured, each.id, each.allowed, each.not_applicable


@frozen
class Swapping:
    """Puts simpler nodes in the place of others, as more is known of a row.

    Attributes:
        graph: where they are made.
        plain: the inputs with columns that need no reading.
        domains: what each input can be.
    """

    graph: Graph
    plain: Mapping[str, Plain]
    domains: Mapping[str, Domain]

    def simpler(self, known: Mapping[Node, bool]) -> dict[Node, Node]:
        """Return what can stand for nodes where something is known."""
        swaps: dict[Node, Node] = {}
        for name, each in self.plain.items():
            beyond, blank = (self.graph.flag(own(name, part)) for part in (OUTSIDE, BLANK))
            missing = self.graph.flag((name, Part.MISSING))
            full = self._source(each, (name, Part.NUMBER))
            inside = self._source(each, own(name, INSIDE))
            if known.get(beyond) is False and known.get(missing) is False:
                swaps |= self._there(each, full)
            elif known.get(beyond) is False:
                swaps |= {missing: blank, full: inside}
            elif known.get(blank) is False:
                swaps |= self._there(each, inside)
        return swaps

    def _there(self, each: Plain, number: Node) -> dict[Node, Node]:
        """Return what stands for the parts of an answer that is there."""
        value = self._source(each, own(each.name, THERE))
        if each.no is None:
            return {number: value}
        no = self.graph.flag(own(each.name, NO))
        chosen = self.graph.choose(no, self.graph.number(0), value)
        return {number: chosen, self.graph.flag((each.name, Part.NOT_APPLICABLE)): no}

    def _source(self, each: Plain, name: Hashable) -> Node:
        return self.graph.source(name, self.domains[each.name].range or (0, 0))


def own(name: str, part: str) -> tuple[tuple[str], str]:
    """Return what a part is called that only columns have which need no reading."""
    return (name,), part


def outside(graph: Graph, names: Iterable[str]) -> list[Node]:
    """Return the truth values that tell of inputs whether there is an answer that is none."""
    return [graph.flag(own(name, OUTSIDE)) for name in names]


@frozen
class Told:
    """What columns tell by themselves of several truth values, of which one may hold.

    Attributes:
        answered: of columns with an answer that has to be there, whether the answer is one; null
            counts as that it is none.
        allowed: of the others, whether the answer is one; null counts as that it is.
        left: the truth values of which they tell nothing.
    """

    answered: tuple[nw.Expr, ...]
    allowed: tuple[nw.Expr, ...]
    left: tuple[Node, ...]

    @property
    def answering(self) -> list[nw.Expr]:
        """Expressions all of which hold where none of the truth values does; null is that not."""
        if not self.allowed:
            return [*self.answered]
        return [*self.answered, balanced(and_, self.allowed).fill_null(value=True)]

    @property
    def holding(self) -> list[nw.Expr]:
        """Expressions of which one holds where one of the truth values does; never null."""
        made = []
        if self.answered:
            made.append(~balanced(and_, self.answered).fill_null(value=False))
        if self.allowed:
            made.append((~balanced(and_, self.allowed)).fill_null(value=False))
        return made


def told(plain: Mapping[str, Plain], truths: Iterable[Node]) -> Told:
    """Return what columns that need no reading tell of several truth values.

    Args:
        plain: the inputs with such columns.
        truths: the truth values.
    """
    listed = list(truths)
    names = {node.value for node in listed if node.kind is Kind.FLAG}
    answered: list[nw.Expr] = []
    allowed_: list[nw.Expr] = []
    left: list[Node] = []
    for node in listed:
        name = _input(node)
        outside_ = own(name or "", OUTSIDE)
        absent = {(name, Part.MISSING), own(name or "", BLANK)} & names
        if name is None or name not in plain:
            left.append(node)
        elif node.value == outside_:
            (answered if absent else allowed_).append(plain[name].is_inside)
        elif outside_ not in names or node.value not in absent:
            left.append(node)
    return Told(tuple(answered), tuple(allowed_), tuple(left))


def _input(node: Node) -> str | None:
    """Return the input that a truth value tells of, if it tells of one."""
    if node.kind is not Kind.FLAG or not isinstance(node.value, tuple):
        return None
    name = node.value[0]
    return str(name[0] if isinstance(name, tuple) else name)


def part_of(node: Node) -> tuple[str, str] | None:
    """Return the input and the part that only columns have which need no reading."""
    if not isinstance(node.value, tuple) or not isinstance(node.value[0], tuple):
        return None
    (name,), part = node.value
    return name, part
