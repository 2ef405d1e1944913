# SPDX-License-Identifier: MIT
"""The mean of a sample beside each record: a sum over a count, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw
from attrs import evolve, frozen

from shnor_rules.expressions.absent import Absence
from shnor_rules.messages import say
from shnor_rules.tables.answers.cell import any_of, never
from shnor_rules.tables.answers.reasons import OTHER, VALUE, Fault
from shnor_rules.tables.answers.spaces import shortened
from shnor_rules.tables.sample_keys import left_joined
from shnor_rules.tables.sample_values import Fractional, outside
from shnor_rules.whole import Domain, Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from narwhals import Expr

    from shnor_rules.model import Indicator
    from shnor_rules.tables.answers import Reading
    from shnor_rules.tables.engines import Engine
    from shnor_rules.tables.sample_keys import Keys
    from shnor_rules.tables.sample_rows import Summed


@frozen
class Mean:
    """The mean of a sample, as columns beside the records.

    Attributes:
        indicator: the indicator that the sample answers.
        added: the sample, added up for each key.
        keys: the keys.
        most: how many rows a record may have.
        engine: what computes.
    """

    indicator: Indicator
    added: Summed
    keys: Keys
    most: int
    engine: Engine

    @property
    def has_rows(self) -> Expr:
        """Whether a record has a row."""
        return nw.col(self.added.rows) > 0

    @property
    def is_repeated(self) -> Expr:
        """Whether a record has rows that another record has, too."""
        return nw.col(f"{self.added.prefix}owners") > 1

    @property
    def is_there(self) -> Expr:
        """Whether a record has a mean."""
        return nw.col(f"{self.added.prefix}there")

    @property
    def number(self) -> Expr:
        """The sum of the rows, zero where there is no mean."""
        return nw.col(f"{self.added.prefix}number")

    @property
    def denominator(self) -> Expr:
        """What the sum is to be divided by, one where there is no mean."""
        return nw.col(f"{self.added.prefix}denominator")

    def joined(self, records: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Return the records, which have their keys, with the columns of the mean."""
        added, keys = self.added, self.keys.columns
        owners = f"{added.prefix}owners"
        told = records.filter(self.keys.is_told).group_by(*keys).agg(nw.len().alias(owners))
        found = added.frame.join(told, on=keys, how="left")
        frame = left_joined(self.engine, records, found, self.keys)
        counts = (added.rows, added.blank, added.faulty, owners)
        frame = frame.with_columns(*(nw.col(each).fill_null(0).cast(nw.Int64) for each in counts))
        rows = nw.col(added.rows)
        is_whole = (nw.col(added.blank) == 0) & (nw.col(added.faulty) == 0)
        is_there = (rows > 0) & (rows <= self.most) & is_whole & ~self.is_repeated
        frame = frame.with_columns(is_there.alias(f"{added.prefix}there"))
        total = nw.when(self.is_there).then(nw.col(added.total)).otherwise(nw.lit(0, added.type))
        count = nw.when(self.is_there).then(rows).otherwise(nw.lit(1, nw.Int64))
        scaled = nw.when(self.is_there).then(rows * added.scale).otherwise(count)
        return frame.with_columns(
            total.cast(added.type).alias(f"{added.prefix}number"),
            scaled.alias(f"{added.prefix}denominator"),
        )

    def read_with(self, reading: Reading, before: Sequence[Mean]) -> Reading:
        """Return what the columns of the records give, with the mean in place of blank answers.

        Args:
            reading: what they give.
            before: the means that were read before by the same key.
        """
        faults = tuple(self._faults(reading, before))
        holds = [fault.holds for fault in faults]
        return evolve(
            reading,
            domains={**reading.domains, self.indicator.measured: self._domain(reading)},
            sources={**reading.sources, **dict(self._sources(reading))},
            refused=any_of(*holds, reading.refused),
            reasons=(*reading.reasons, *((fault.holds, fault.reason) for fault in faults)),
        )

    def _domain(self, reading: Reading) -> Domain:
        bare = reading.domains[self.indicator.measured]
        ends = [end * self.most for end in self.added.range]
        if bare.range is not None:
            ends += [end for end in bare.range if end is not None]
        return Domain(
            (min(ends), max(ends)),
            scale=None,
            most=max(self.most * self.added.scale, bare.scale or 1),
            words=bare.words,
            absent=bare.absent | {Absence.MISSING},
        )

    def _sources(self, reading: Reading) -> Iterator[tuple[tuple[str, Part], Expr]]:
        """Yield the parts of the answer: of the mean where there are rows, else of the value."""
        name, has_rows = self.indicator.measured, self.has_rows
        bare = {part: reading.sources.get((name, part)) for part in Part}
        number, word = bare[Part.NUMBER], bare[Part.WORD]
        scale = reading.domains[name].scale or 1
        if number is not None:
            number = nw.when(has_rows).then(self.number).otherwise(number)
        yield (name, Part.NUMBER), self.number if number is None else number
        denominator = nw.when(has_rows).then(self.denominator).otherwise(nw.lit(scale, nw.Int64))
        yield (name, Part.DENOMINATOR), denominator
        missing = (has_rows & ~self.is_there) | (~has_rows & never(bare[Part.MISSING]))
        yield (name, Part.MISSING), missing
        if word is not None:
            yield (name, Part.WORD), nw.when(has_rows).then(nw.lit(0, nw.Int64)).otherwise(word)
        if bare[Part.NOT_APPLICABLE] is not None:
            not_applicable = ~has_rows & never(bare[Part.NOT_APPLICABLE])
            yield (name, Part.NOT_APPLICABLE), not_applicable

    def _faults(self, reading: Reading, before: Sequence[Mean]) -> Iterator[Fault]:
        name, key, added = self.indicator.id, self.keys.said, self.added
        is_repeated = self.is_repeated
        for mean in before:
            is_repeated = is_repeated & ~mean.is_repeated
        if not before:
            yield Fault(~self.keys.is_told, key, say("sample-key.record", key=key))
        shared = say("table-sample.repeated", key=key, value=VALUE)
        yield Fault(is_repeated, key, shared, {VALUE: shortened(self.keys.shown)})
        many = say("table-sample.many", most=str(self.most))
        yield Fault(nw.col(added.rows) > self.most, name, many)
        faulty = say("table-sample.faulty", rows=VALUE, reason=OTHER)
        values = {VALUE: nw.col(added.faulty).cast(nw.String), OTHER: nw.col(added.why)}
        yield Fault(nw.col(added.faulty) > 0, name, faulty, values)
        missing = reading.sources[self.indicator.measured, Part.MISSING]
        yield Fault(self.has_rows & ~missing, name, say("repeated-field", name=name))
        bits = self.engine.bits
        found = Fractional(added, self.number, self.denominator, self.most, bits)
        is_outside = outside(self.indicator, found)
        if is_outside is not None:
            text = say("items-outside-set.mean", values=str(self.indicator.allowed))
            yield Fault(self.is_there & is_outside, name, text)
