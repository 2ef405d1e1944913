# SPDX-License-Identifier: MIT
"""The results of a monitoring as columns that are added one stage after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import narwhals as nw
from attrs import field, frozen

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.columns import render
from shnor_rules.tables.decimals import written
from shnor_rules.tables.decimals_parts import decimal
from shnor_rules.tables.giving import Giving
from shnor_rules.tables.rendering import TYPES
from shnor_rules.tables.results import (
    DECIMAL,
    DENOMINATOR,
    FLOAT,
    LEVEL,
    LEVEL_CODE,
    NUMERATOR,
    REASON,
    REFUSED,
    STATUS,
    Asked,
)
from shnor_rules.tables.steps import Steps
from shnor_rules.tables.widths import refuse_too_wide, width
from shnor_rules.whole import Graph, walk

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from shnor_rules.model import Level
    from shnor_rules.tables.answers import Reading
    from shnor_rules.tables.engines import Engine
    from shnor_rules.tables.plain import Plain
    from shnor_rules.whole import Node

_PAIR_BITS: Final = 64
"""The width of the exact pair in the table, however narrow it is on the way."""

_MOST_DIGITS: Final = 38
"""Of a pair that is wider: as many as decimals have, in every engine and in files."""


@frozen
class Computation:
    """Computes results in stages.

    Attributes:
        engine: what computes.
        reading: what its columns give.
        plain: the inputs with columns that need no reading.
        refused: whether a row is refused for anything else; `None` where it never is.
        prefix: what the names of columns that are made on the way begin with.
    """

    engine: Engine
    reading: Reading
    plain: Mapping[str, Plain]
    refused: nw.Expr | None
    prefix: str
    _stages: list[tuple[nw.Expr, ...]] = field(factory=list, init=False, repr=False)

    def steps(
        self, asked: Asked, levels: Sequence[Level], names: Collection[str], *, places: int
    ) -> Steps:
        """Return the stages in which the results are computed.

        Args:
            asked: what is asked for.
            levels: the levels of the scale.
            names: the results that are asked for.
            places: the most decimals in texts.

        Raises:
            InputError: a value can become too large for the engine.
        """
        self._stages.extend(self.reading.staged)
        made = self._rendered(asked.nodes, self._sources(asked.nodes))
        results: dict[str, nw.Expr] = {}
        if asked.numerator is not None and asked.denominator is not None:
            pair = asked.numerator, asked.denominator
            results |= self._totals(pair, [made[node] for node in pair], names, places)
        if asked.level is not None:
            results |= self._levels(made[asked.level], levels, names)
        if asked.status is not None:
            status = self._named("status", made[asked.status])
            *texts, last = asked.statuses
            results[STATUS] = _texts(status, texts, first=0, last=last)
        if REASON in names:
            results[REASON] = self._reason()
        self._add(results)
        return Steps(tuple(self._stages), tuple(results))

    def _add(self, named: Mapping[str, nw.Expr]) -> None:
        if named:
            self._stages.append(tuple(each.alias(name) for name, each in named.items()))

    def _named(self, name: str, expression: nw.Expr) -> nw.Expr:
        """Return an expression as a column of its own, because it is used more than once."""
        self._add({f"{self.prefix}{name}": expression})
        return nw.col(f"{self.prefix}{name}")

    def _rendered(
        self, nodes: Sequence[Node], sources: Mapping[object, nw.Expr]
    ) -> Mapping[Node, nw.Expr]:
        """Return the expressions of nodes, in the narrowest whole numbers that hold them."""
        refuse_too_wide(nodes, self.engine)
        # No column of an earlier step is written over.
        prefix = f"{self.prefix}{len(self._stages)}_"
        bits, given = Giving(self.engine, sources, self.plain).given(nodes)
        rendered = render(
            nodes, engine=self.engine, bits=bits, given=given, plain=self.plain, prefix=prefix
        )
        for stage in rendered.stages:
            self._add(stage)
        return rendered.made

    def _sources(self, nodes: Sequence[Node]) -> Mapping[object, nw.Expr]:
        """Return what is given, and whether a row is refused, asked once."""
        given: dict[object, nw.Expr] = dict(self.reading.sources.items())
        if self.refused is not None and REFUSED in walk(nodes):
            given[REFUSED.value] = self._named("refused", self.refused)
        return given

    def _totals(
        self,
        pair: tuple[Node, Node],
        made: Sequence[nw.Expr],
        names: Collection[str],
        places: int,
    ) -> dict[str, nw.Expr]:
        over, under = (
            self._named(name, each) for name, each in zip(("over", "under"), made, strict=True)
        )
        results: dict[str, nw.Expr] = {}
        for name, node, each in zip((NUMERATOR, DENOMINATOR), pair, (over, under), strict=True):
            if name in names:
                results[name] = exact(node, each)
        if FLOAT in names:
            results[FLOAT] = over.cast(nw.Float64) / under.cast(nw.Float64)
        if DECIMAL in names:
            results[DECIMAL] = self._decimal(pair, over, under, places)
        return results

    def _decimal(
        self, pair: tuple[Node, Node], over: nw.Expr, under: nw.Expr, places: int
    ) -> nw.Expr:
        graph = Graph()
        numerator = graph.source("over", pair[0].range)
        # Where there is a total, its denominator is positive.
        denominator = graph.source("under", (1, pair[1].high))
        parts = decimal(graph, numerator, denominator, places=places)
        made = self._rendered(parts.nodes, {"over": over, "under": under})
        text = written(parts, made, engine=self.engine)
        return nw.when(~over.is_null()).then(text)

    def _levels(
        self, code: nw.Expr, levels: Sequence[Level], names: Collection[str]
    ) -> dict[str, nw.Expr]:
        if LEVEL in names:
            code = self._named("level", code)
        results: dict[str, nw.Expr] = {}
        if LEVEL_CODE in names:
            results[LEVEL_CODE] = code.cast(TYPES[width(0, len(levels)) or _PAIR_BITS])
        if LEVEL in names:
            results[LEVEL] = _texts(code, [level.name for level in levels], first=1)
        return results

    def _reason(self) -> nw.Expr:
        if self.reading.refused is None or not self.reading.reasons:
            return nw.lit(None, nw.String)
        told = [nw.when(holds).then(text) for holds, text in self.reading.reasons]
        joined = nw.concat_str(*told, separator="; ", ignore_nulls=True)
        return nw.when(self.reading.refused).then(joined)


def exact(node: Node, column: nw.Expr) -> nw.Expr:
    """Return a whole number of the pair in a type that files keep as it is.

    Raises:
        InputError: it can have more digits than decimals have.
    """
    bits = width(node.low, node.high)
    if bits is not None and bits <= _PAIR_BITS:
        return column.cast(nw.Int64)
    if node.low is None or node.high is None or max(-node.low, node.high) >= 10**_MOST_DIGITS:
        raise InputError(say("table-pair", digits=_MOST_DIGITS))
    return column.cast(nw.Decimal(_MOST_DIGITS, 0))


def _texts(code: nw.Expr, texts: Sequence[str], *, first: int, last: str | None = None) -> nw.Expr:
    """Return texts by their place, and the last or nothing where there is none of these."""
    if not texts:
        return nw.lit(last, nw.String)
    chain: Any = nw.when(code == first).then(nw.lit(texts[0]))
    for place, text in enumerate(texts[1:], start=first + 1):
        chain = chain.when(code == place).then(nw.lit(text))
    made: nw.Expr = chain if last is None else chain.otherwise(nw.lit(last))
    return made
