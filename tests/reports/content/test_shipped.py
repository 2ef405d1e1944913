# SPDX-License-Identifier: MIT
"""Every monitoring of the project: its report counts what counting by hand counts."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shnor_rules import Assessment, Refusal, evaluate_all
from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.portions import Portion
from shnor_rules.model import read_as
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.content.monitoring import report_of
from shnor_rules.reports.content.reviewed import reviewed
from shnor_rules.testing import invalid_records
from shnor_rules.testing import records as any_records
from tests.reports.content.examples import given as records_of
from tests.reports.content.examples import shipped
from tests.reports.content.reviewing import cells, column, grid, sections
from tests.shipped import ROOT
from tests.testing.shipped import EVERY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules import Monitoring, Ruleset
    from shnor_rules.reports.content.grid import Cell, Grid
    from shnor_rules.reports.content.report import Report
    from shnor_rules.reports.content.reviewed import Reviewed

_ALLOWED: Final = {
    Kind.TEXT: (str,),
    Kind.COUNT: (int,),
    Kind.NUMBER: (Fraction, str),
    Kind.EXACT: (Fraction, str),
    Kind.PORTION: (Portion,),
    Kind.LEVEL: (str,),
    Kind.MARK: (str,),
    Kind.DAY: (date,),
}
"""What the cells of a column may be; a text in a column of numbers says why there is none."""

EXAMPLES: Final = (
    ("korenovsky", "teacher-competence", "teachers.csv"),
    ("korenovsky", "teacher-competence", "teachers-with-faults.csv"),
    ("korenovsky", "teacher-competence", "teacher-in-the-gap.yaml"),
    ("korenovsky", "mentoring-centre", "mentoring-centre.yaml"),
    ("korenovsky", "methodical-help", "methodical-help.yaml"),
    ("korenovsky", "tutoring-point", "tutoring-point.json"),
    ("korenovsky", "training-dynamics", "training-dynamics.csv"),
    ("kushchevsky", "teacher-competence", "teachers.csv"),
    ("kansk", "fulfilment-indicators", "fulfilment-indicators.csv"),
    ("kola", "target-indicators", "target-indicators-as-printed.csv"),
    ("kola", "target-indicators", "target-indicators-2022.csv"),
    ("made-up-district", "open-lessons", "open-lessons.csv"),
)

FEW: Final = settings(
    max_examples=6, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


def told(report: Report) -> Iterable[Grid]:
    """Yield the tables of a report."""
    return (grid for section in report.sections for grid in section.grids)


def check_shape(report: Report) -> None:
    """Check that every table is one, and that nothing is called as something else is."""
    names = [grid.id for grid in told(report)]
    assert len(names) == len(set(names))
    assert all(name.isascii() for name in names)
    for table in told(report):
        assert 0 < table.headed <= len(table.columns)
        for row in table.rows:
            assert len(row.cells) == len(table.columns)
            for each, cell in zip(table.columns, row.cells, strict=True):
                assert cell is None or isinstance(cell, _ALLOWED[each.kind]), (table.id, each, cell)
    for section in report.sections:
        sentences = (section.title, *section.paragraphs, *section.points, *section.notes)
        assert all(sentence and sentence == sentence.strip() for sentence in sentences)
        assert all(sentence.encode("utf-8") for sentence in sentences)


def end(result: Assessment | Refusal, lang: str = "ru") -> str:
    """Return what stands in the column of levels."""
    if isinstance(result, Refusal):
        return {"ru": "запись не принята", "en": "record refused"}[lang]
    return result.status.render(lang) if result.level is None else result.level.name


def check_counts(found: Reviewed, results: list[Assessment | Refusal]) -> None:
    """Compare what is counted in the report with plain counting over the results."""
    parts = sections(found)
    assessed = [each for each in results if isinstance(each, Assessment)]
    numbers = [at for at, each in enumerate(results, start=1) if isinstance(each, Assessment)]
    if assessed:
        assert numbers == column(parts["records"], "records", "№")
        check_rows(found, assessed)
    faulty = {at for at, each in enumerate(results, start=1) if isinstance(each, Refusal)}
    refused = parts["refused"]
    told_refused = set(column(refused, "refused", "№")) if refused.grids else set()
    assert faulty == told_refused
    if len(results) > 1 and assessed and found.monitoring.scale is not None:
        ends = Counter(map(end, results))
        rows = cells(parts["results"], "distribution")
        assert {name: Portion(count, len(results)) for name, count in ends.items()} == {
            str(row[0]): row[2] for row in rows if row[2] != Portion(0, len(results))
        }
        check_schools(found, results)
    if found.school is not None:
        section = parts["not-sent"]
        sent = sum(row_sum(each, row.cells) for each in section.grids for row in each.rows)
        assert len(results) == sent + len(section.points)


def row_sum(table: Grid, row: tuple[Cell, ...]) -> int:
    """Return how many records a school sent, from those assessed and those refused."""
    titles = [each.title for each in table.columns]
    counts = (row[titles.index(title)] for title in ("Оценено", "Не принято"))
    return sum(count for count in counts if isinstance(count, int))


def check_rows(found: Reviewed, assessed: list[Assessment]) -> None:
    """Compare totals, levels and answers row by row."""
    records = sections(found)["records"]
    titles = [each.title for each in grid(records, "records").columns]
    if "Общее значение" in titles:
        assert [each.total for each in assessed] == column(records, "records", "Общее значение")
    if "Уровень" in titles:
        assert list(map(end, assessed)) == column(records, "records", "Уровень")
    for indicator in found.monitoring.indicators:
        heading = next(title for title in titles if title.partition(",")[0] == indicator.id)
        values = column(records, "records", heading)
        for result, value in zip(assessed, values, strict=True):
            answer = result.answers[indicator.id]
            if isinstance(answer.value, Fraction):
                assert answer.value == value
            else:
                assert isinstance(value, str)


def check_schools(found: Reviewed, results: list[Assessment | Refusal]) -> None:
    """Compare the municipality, and every school, with counting by name."""
    section = sections(found).get("by-school")
    if section is None or "by-school" not in [each.id for each in section.grids]:
        return
    table = grid(section, "by-school")
    titles = [each.title for each in table.columns]
    width = len(found.within)
    *schools, whole = table.rows
    sums = [sum(column) for column in zip(*(row.cells[width:] for row in schools), strict=True)]
    assert sums == list(whole.cells[width:])
    ends = Counter(map(end, results))
    assert dict(zip(titles[width:-1], sums, strict=False)) == {
        title: ends[title] for title in titles[width:-1]
    }
    assert len(results) == sums[-1]


def reports(
    ruleset: Ruleset, monitoring: Monitoring, records: Iterable[Mapping[str, Any]]
) -> tuple[Reviewed, list[Assessment | Refusal]]:
    """Return some records reviewed, and their results; the reports are checked for shape."""
    results = list(evaluate_all(monitoring, records))
    found = reviewed(ruleset, monitoring, results, date=date(2025, 6, 1))
    for lang in ("ru", "en"):
        check_shape(report_of(found, lang=lang))
    return found, results


@pytest.mark.parametrize(("district", "name", "file"), EXAMPLES)
def test_examples_are_counted_right(district: str, name: str, file: str) -> None:
    """Each file of examples: all of it, and its first record alone."""
    ruleset, monitoring = shipped(district, name)
    records = records_of(ROOT / "examples" / district / file)

    check_counts(*reports(ruleset, monitoring, records))
    check_counts(*reports(ruleset, monitoring, records[:1]))


@pytest.mark.parametrize(("district", "name"), EVERY)
def test_reports_count_what_counting_counts(district: str, name: str) -> None:
    """Generated records, some of them refused, of every monitoring by every reading."""
    ruleset, monitoring = shipped(district, name)
    every = [(), *((each.id,) for each in monitoring.readings)]

    @FEW
    @given(st.data())
    def check(data: st.DataObject) -> None:
        read = read_as(monitoring, data.draw(st.sampled_from(every)))
        sound = any_records(read, missing="sometimes")
        records = data.draw(st.lists(sound, max_size=6))
        if data.draw(st.booleans()):
            records.append(data.draw(invalid_records(read)).record)
        check_counts(*reports(ruleset, read, records))

    check()


@pytest.mark.parametrize(("district", "name"), EVERY)
def test_dynamics_are_told_for_every_monitoring(district: str, name: str) -> None:
    """Two generated periods: as many pairs as both have, each counted once."""
    ruleset, monitoring = shipped(district, name)
    key = [each.id for each in monitoring.attributes]

    @FEW
    @given(st.data())
    def check(data: st.DataObject) -> None:
        records = any_records(monitoring, missing="sometimes")
        periods = {
            title: list(evaluate_all(monitoring, data.draw(st.lists(records, max_size=3))))
            for title in ("2021", "2022")
        }
        compared = compare(periods, key=key, by=key[:1])
        found = reviewed(ruleset, monitoring, periods["2022"], dynamics=compared)
        for lang in ("ru", "en"):
            check_shape(report_of(found, lang=lang))
        pairs = compared.steps[0].pairs
        tables = {each.id: each for each in sections(found)["dynamics"].grids}
        assert len(pairs) == len(tables["dynamics"].rows if pairs else ())

    check()
