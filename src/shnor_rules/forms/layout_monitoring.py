# SPDX-License-Identifier: MIT
"""The form of a monitoring: its records on one sheet, and a sheet for each sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.forms.fields import (
    answer_columns,
    attribute_column,
    evidence_columns,
    is_sampled,
    item_columns,
    reason_column,
)
from shnor_rules.forms.layout_columns import HELP, FieldColumn, Kind, Question, SheetLayout
from shnor_rules.forms.layout_names import sheet_name
from shnor_rules.inputs.samples import GROUP
from shnor_rules.inputs.workbooks.stamp import NUMBER
from shnor_rules.messages import say
from shnor_rules.program import lower

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model import Indicator, Monitoring, PeriodOf, Periods

FILLED: Final = f"{HELP}заполнено"
"""A column that counts the answers of a row."""

_MOST_HEADS: Final = 3


def sheets_of_monitoring(
    monitoring: Monitoring, periods: Periods | None
) -> tuple[SheetLayout, ...]:
    """Return the sheet of the records and those of the samples.

    Args:
        monitoring: the monitoring, as it is read.
        periods: the periods that a record holds, or `None` where it is of one. A sample is asked
            for by its average then, since its rows could not be told apart.
    """
    indicators = tuple(_told_apart(monitoring.indicators))
    sampled = [each for each in indicators if periods is None and is_sampled(each)]
    asked = list(_asked(indicators, periods))
    deciding = lower(monitoring).deciding
    attributes = [
        attribute_column(each, is_date=each.id == monitoring.date, decides=each.id in deciding)
        for each in monitoring.attributes
    ]
    questions: list[Question] = [((each.name,),) for each in attributes if each.required]
    questions += [way for each in asked for way in each.questions]
    number = [_number(None)] if sampled else []
    head = [*number, _filled(len(questions))]
    columns = [*head, *attributes]
    columns += [column for each in asked for column in each.columns]
    columns += [each.reason for each in asked]
    name = say("form.sheet.answers").render()
    records = SheetLayout(
        name=name,
        title=monitoring.subject,
        columns=tuple(columns),
        heads=len(head) + min(len(attributes), _MOST_HEADS - len(head)),
        questions=tuple(questions),
    )
    taken = [name]
    samples = []
    for indicator in sampled:
        sheet = _sample(indicator, name, taken)
        taken.append(sheet.name)
        samples.append(sheet)
    return (records, *samples)


@frozen
class _Asked:
    """What is asked of an indicator in a period."""

    columns: tuple[FieldColumn, ...]
    reason: FieldColumn
    questions: tuple[Question, ...] = field(default=())


def _told_apart(indicators: Sequence[Indicator]) -> Iterator[Indicator]:
    """Yield the indicators, without the printed numbers where several have the same."""
    numbers = [each.number for each in indicators if each.number is not None]
    is_repeated = len(numbers) > len(set(numbers))
    return (evolve(each, number=None) if is_repeated else each for each in indicators)


def _asked(indicators: Iterable[Indicator], periods: Periods | None) -> Iterator[_Asked]:
    for indicator in indicators:
        if periods is None:
            yield _of_indicator(indicator, is_apart=is_sampled(indicator))
        else:
            whole = _of_indicator(indicator, is_apart=False)
            for period in (periods.previous, periods.current):
                yield _in_period(whole, period)


def _of_indicator(indicator: Indicator, *, is_apart: bool) -> _Asked:
    """Return what is asked of an indicator.

    Args:
        indicator: the indicator.
        is_apart: whether its rows stand on a sheet of their own.
    """
    answers = tuple(answer_columns(indicator, is_apart=is_apart))
    evidence = tuple(evidence_columns(indicator, is_apart=is_apart))
    is_needed = indicator.scored and not indicator.optional and not is_apart
    columns = _in_order(answers, evidence)
    question = _ways(indicator, answers) if is_needed else ()
    return _Asked(columns, reason_column(indicator), (question,) if question else ())


def _in_order(
    answers: Iterable[FieldColumn], evidence: Iterable[FieldColumn]
) -> tuple[FieldColumn, ...]:
    """Return the columns with what shows each answer beside it."""
    ordered: list[FieldColumn] = []
    waiting = list(evidence)
    for answer in answers:
        own = [each for each in waiting if each.name.rpartition(".")[0] == answer.name]
        ordered += [answer, *own]
        waiting = [each for each in waiting if each not in own]
    return (*ordered, *waiting)


def _ways(indicator: Indicator, answers: tuple[FieldColumn, ...]) -> Question:
    together = tuple(each.name for each in answers if each.name != indicator.id)
    bare = tuple(each.name for each in answers if each.name == indicator.id)
    return tuple(way for way in (together, bare) if way)


def _in_period(asked: _Asked, period: PeriodOf) -> _Asked:
    def moved(column: FieldColumn) -> FieldColumn:
        title = say("form.of-period", period=period.title, title=column.title).render()
        return evolve(column, name=f"{period.key}.{column.name}", title=title)

    questions = tuple(
        tuple(tuple(f"{period.key}.{name}" for name in way) for way in question)
        for question in asked.questions
    )
    return _Asked(tuple(map(moved, asked.columns)), moved(asked.reason), questions)


def _sample(indicator: Indicator, records: str, taken: list[str]) -> SheetLayout:
    sample = indicator.sample
    of = "" if sample is None else sample.of
    columns = [_number(records)]
    groups = None if sample is None else sample.groups
    if groups is not None:
        columns.append(
            FieldColumn(
                name=GROUP,
                title=say("form.group", groups=groups).render(),
                kind=Kind.TEXT,
                required=True,
                details=(say("form.group.detail").render(),),
            )
        )
    heads = len(columns)
    columns += item_columns(indicator)
    return SheetLayout(
        name=sheet_name(f"{indicator.id} – {of}", taken),
        table=indicator.id,
        title=say("form.sheet.sample", title=indicator.title, of=of).render(),
        columns=tuple(columns),
        heads=heads,
        questions=tuple(((column.name,),) for column in columns if column.required),
    )


def _number(records: str | None) -> FieldColumn:
    """Return the column that ties rows of samples to records.

    Args:
        records: the sheet of the records; `None` for the column on that sheet itself.
    """
    key = "form.number" if records is None else "form.number.sample"
    parameters = {} if records is None else {"sheet": records}
    detail = say(f"{key}.detail", **parameters).render()
    return FieldColumn(name=NUMBER, title=say(key).render(), kind=Kind.RECORD, details=(detail,))


def _filled(count: int) -> FieldColumn:
    title = say("form.filled", count=count).render()
    detail = say("form.filled.detail").render()
    return FieldColumn(name=FILLED, title=title, kind=Kind.HELP, details=(detail,))
