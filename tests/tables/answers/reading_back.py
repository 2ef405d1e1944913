# SPDX-License-Identifier: MIT
"""Tables read into columns and back, and the same rows read one by one as records."""

from __future__ import annotations

import re
from fractions import Fraction
from math import isnan
from typing import TYPE_CHECKING, Any, Final, cast

import duckdb
import narwhals as nw
from attrs import frozen

from shnor_rules.evaluation.records import read_record
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.tables.answers import read_columns
from shnor_rules.whole import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import polars as pl

    from shnor_rules import Monitoring
    from shnor_rules.tables.answers import Reading
    from shnor_rules.whole import Domain


@frozen
class Row:
    """What one row comes to.

    Attributes:
        values: the inputs by their names; empty where the row is refused.
        reasons: why it is refused.
    """

    values: Mapping[str, Fraction | str | Absence]
    reasons: tuple[str, ...] = ()


def _duckdb(frame: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    return duckdb.connect().from_arrow(frame.to_arrow())


KINDS: Final[Mapping[str, Callable[[pl.DataFrame], Any]]] = {
    "polars": lambda frame: frame,
    "duckdb": _duckdb,
    "pandas": lambda frame: frame.to_pandas(),
    "pyarrow": lambda frame: frame.to_arrow(),
}
"""Frames of every kind that needs no server."""

ENGINES: Final = ("polars", "duckdb")
"""Those that compute themselves."""


def by_columns(
    monitoring: Monitoring,
    native: Any,  # noqa: ANN401  (a frame of any kind)
    *,
    places: int = 6,
    not_applicable: int | None = None,
) -> list[Row]:
    """Return what the rows of a table come to by the expressions over its columns."""
    frame = nw.from_native(native)
    reading = read_columns(
        monitoring, frame.collect_schema(), places=places, not_applicable=not_applicable
    )
    for stage in reading.staged:
        frame = frame.with_columns(*stage)
    columns = {_name(key): each for key, each in reading.sources.items()}
    columns |= {f"holds {n}": holds for n, (holds, _) in enumerate(reading.reasons)}
    if reading.refused is not None:
        columns["refused"] = reading.refused
    rows = _rows(frame, columns)
    told = [n for n in range(len(reading.reasons)) if any(row[f"holds {n}"] for row in rows)]
    texts = _rows(frame, {f"text {n}": reading.reasons[n][1] for n in told}) if told else rows
    return [_row(reading, {**row, **text}) for row, text in zip(rows, texts, strict=True)]


def _rows(frame: Any, columns: Mapping[str, nw.Expr]) -> list[dict[str, Any]]:  # noqa: ANN401  (eager or lazy)
    # A literal by itself would be one row.
    made = frame.with_columns(**columns).select(*columns)
    return list((made.collect() if isinstance(made, nw.LazyFrame) else made).iter_rows(named=True))


def _name(key: tuple[str, Part]) -> str:
    return f"{key[0]} {key[1].value}"


def _row(reading: Reading, row: Mapping[str, Any]) -> Row:
    values = {}
    for name, domain in reading.domains.items():
        parts = {
            part: row[_name((source, part))] for source, part in reading.sources if source == name
        }
        assert not [part for part, value in parts.items() if value is None]
        _within(domain, parts)
        values[name] = _value(domain, parts)
    told = tuple(row[f"text {n}"] for n in range(len(reading.reasons)) if row[f"holds {n}"])
    assert bool(told) == bool(row.get("refused", False))
    return Row({} if told else values, told)


def _within(domain: Domain, parts: Mapping[Part, Any]) -> None:
    """See that an input is what it is said to be, in a row that is refused too."""
    if domain.range is not None:
        low, high = domain.range
        assert low <= parts[Part.NUMBER] <= high
    if domain.scale is None:
        assert 1 <= parts[Part.DENOMINATOR] <= domain.most
    assert 0 <= parts.get(Part.WORD, 0) <= len(domain.words)
    assert {Part.NUMBER} & parts.keys() == ({Part.NUMBER} if domain.range is not None else set())
    flags = {Absence(part.value) for part in parts if part.value in {a.value for a in Absence}}
    assert domain.absent == flags


def _value(domain: Domain, parts: Mapping[Part, Any]) -> Fraction | str | Absence:
    absent = [each for each in Absence if parts.get(Part(each.value))]
    if absent:
        assert parts.get(Part.NUMBER, 0) == 0
        assert parts.get(Part.WORD, 0) == 0
        return absent[0]
    if parts.get(Part.WORD):
        assert parts.get(Part.NUMBER, 0) == 0
        place: int = parts[Part.WORD]
        return domain.words[place - 1]
    denominator: int = domain.scale or parts[Part.DENOMINATOR]
    return Fraction(parts.get(Part.NUMBER, 0), denominator)


ONLY_RECORDS: Final = "--engine python"
"""In what a table says of a number that only a record can have."""


def agree(monitoring: Monitoring, frame: pl.DataFrame, kind: str, **options: int) -> None:
    """See that the rows of a table are read as records, in the values and in every reason."""
    found = by_columns(monitoring, KINDS[kind](frame), **options)
    for row, record, given in zip(found, by_rows(monitoring, frame), frame.rows(), strict=True):
        far = {_field(reason) for reason in row.reasons if ONLY_RECORDS in reason}
        expected = [each for each in record.reasons if _field(each) not in far]
        # What is nearly a word is told in the words for words, even where numbers are wanted.
        numbers = [_plain_set(each) for each in expected]
        told = [_plain_set(each) for each in row.reasons if _field(each) not in far]
        assert numbers == told, given
        if not far:
            assert record.values == row.values, given


def _field(reason: str) -> str:
    return reason.partition(":")[0]


def _plain_set(reason: str) -> str:
    near = re.fullmatch("(.*): значения (.*) нет в ([^{]*)", reason)
    reason = f"{near[1]}: значение {near[2]} не подходит: нужно {near[3]}" if near else reason
    # The ratio of two counts is told as it is, not in its lowest terms.
    return re.sub("«([0-9]+/[1-9][0-9]*)»", lambda found: f"«{Fraction(found[1])}»", reason)


def by_rows(monitoring: Monitoring, frame: pl.DataFrame) -> list[Row]:
    """Return what the rows of a table come to as records, one by one."""
    return [_read(monitoring, row) for row in frame.iter_rows(named=True)]


def _read(monitoring: Monitoring, row: Mapping[str, Any]) -> Row:
    answers = read_record(monitoring, {key: _plain(value) for key, value in row.items()})
    errors = [each for each in answers.findings if each.severity is Severity.ERROR]
    if errors:
        told = (
            say("results.field", field=each.place.subject or "", text=each.message).render()
            for each in errors
        )
        return Row({}, tuple(told))
    values: dict[str, Fraction | str | Absence] = {
        attribute.id: answers.attributes.get(attribute.id, Absence.MISSING)
        for attribute in monitoring.attributes
        if attribute.values is not None
    }
    for answer in answers.indicators:
        if not answer.indicator.is_free:
            value = answer.value
            name = answer.indicator.measured
            # An answer is never a truth value.
            values[name] = (
                value.kind if isinstance(value, Absent) else cast("Fraction | str", value)
            )
    return Row(values)


def _plain(value: object) -> object:
    """Return a float as what it is in a table: a whole number, or nothing."""
    if not isinstance(value, float):
        return value
    if isnan(value):
        return None
    return int(value) if value.is_integer() else value
