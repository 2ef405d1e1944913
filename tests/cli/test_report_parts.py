# SPDX-License-Identifier: MIT
"""`report` on every kind of part, with the numbers that other commands tell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from shnor_rules.analysis.portions import Portion
from tests.cli.running import COMPETENCE, EXAMPLES, TEACHERS

if TYPE_CHECKING:
    from shnor_rules.reports.content.grid import Grid
    from shnor_rules.reports.content.report import Report
    from tests.cli.running import CommandLine

ROOT: Final = EXAMPLES.parent
DISTRICT: Final = str(ROOT / "made-up-district")
RISKS: Final = str(EXAMPLES / "risk-factors.yaml")
EVENTS: Final = str(EXAMPLES / "roadmap-events.csv")
DAY: Final = ("--date", "30.06.2021")

PARTS: Final = {
    "korenovsky/mentoring-centre": ["korenovsky/mentoring-centre.yaml"],
    "korenovsky/methodical-help": ["korenovsky/methodical-help.yaml"],
    "korenovsky/tutoring-point": ["korenovsky/tutoring-point.json"],
    "korenovsky/training-dynamics": ["korenovsky/training-dynamics.csv"],
    "korenovsky/training-quality": ["korenovsky/training-quality.csv"],
    "korenovsky/risk-factors": ["korenovsky/risk-factors.yaml"],
    "korenovsky/roadmap": [],
    "kushchevsky/teacher-competence": ["kushchevsky/teachers.csv"],
    "kushchevsky/roadmap": ["kushchevsky/events.csv"],
    "kola/target-indicators": ["kola/target-indicators-as-printed.csv"],
    "kola/roadmap": ["kola/events.csv"],
    "kansk/fulfilment-indicators": ["kansk/fulfilment-indicators.csv"],
    "kansk/roadmap": ["kansk/events.csv"],
    "kislovodsk/roadmap": ["kislovodsk/events.csv"],
    "kislovodsk/measures": [],
}


def grid(report: Report, name: str) -> Grid:
    """Return the table of this id."""
    grids = [each for section in report.sections for each in section.grids if each.id == name]
    assert 1 == len(grids), [each.id for section in report.sections for each in section.grids]
    return grids[0]


def columns(report: Report, name: str) -> dict[str, list[Any]]:
    """Return the columns of the table of this id by their headings."""
    found = grid(report, name)
    cells = zip(*(row.cells for row in found.rows), strict=True)
    return dict(zip((each.title for each in found.columns), map(list, cells), strict=True))


@pytest.mark.parametrize("rules", PARTS)
def test_every_part_makes_a_page(shnor: CommandLine, rules: str) -> None:
    """Of each kind of part, of every district."""
    files = [str(ROOT / name) for name in PARTS[rules]]
    outcome = shnor("report", rules, *files, "-o", "отчёт", *DAY, "--only", "page")

    assert 0 == outcome.code, outcome.err
    assert "30.06.2021" in Path("отчёт/страница.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_risks_and_a_roadmap_make_all_documents(shnor: CommandLine, lang: str) -> None:
    """The risks of schools with the roadmap, in either language."""
    events = ("--events", EVENTS, *DAY, "--lang", lang)
    outcome = shnor("report", "korenovsky/risk-factors", RISKS, *events, "-o", "отчёт")

    assert 0 == outcome.code, outcome.err
    assert 3 == len(list(Path("отчёт").iterdir()))


@pytest.mark.parametrize("readings", [(), ("-r", "высокая-и-средняя", "-r", "отсылки-по-смыслу")])
def test_risks_are_those_of_evaluate(
    shnor: CommandLine, told: list[Report], readings: tuple[str, ...]
) -> None:
    """Statuses, measures, differences and shared factors are the same."""
    rules = ("korenovsky/risk-factors", RISKS, *readings)
    shnor("report", *rules, "-o", "отчёт")
    data = json.loads(shnor("evaluate", *rules, "-f", "json").out)
    report = told[0]

    confirmed = columns(report, "confirmed")
    told_rows = {
        (school, number): status
        for school, number, status in zip(
            confirmed["Школа"], confirmed["№"], confirmed["Что вышло"], strict=True
        )
        if "." not in number
    }
    assert told_rows == {
        (each["school"], number): row["status_text"]
        for each in data["records"]
        for number, row in each["rows"].items()
    }
    measures = columns(report, "measures")
    assert list(zip(measures["Школа"], measures["№"], strict=True)) == [
        (each["school"], number) for each in data["records"] for number in each["measures"]
    ]
    audit = columns(report, "audit")
    assert list(zip(audit["Школа"], audit["Расхождение"], strict=True)) == [
        (each["school"], one["message"]) for each in data["records"] for one in each["differences"]
    ]
    assert report.facts["нужны_меры"] == sum(len(each["measures"]) for each in data["records"])
    shared = columns(report, "shared-risks")
    factors = data["sharing"]["factors"]
    if readings:
        assert shared["Сколько школ"] == [
            Portion(len(each["schools"]), 3) for each in factors.values()
        ]
    for value in ("высокая", "средняя", "низкая"):
        told_schools = [each.split("; ") if each else [] for each in shared[f"Школы: «{value}»"]]
        assert told_schools == [each["by_value"].get(value, []) for each in factors.values()]


@pytest.mark.parametrize("name", ["korenovsky", "kushchevsky", "kola", "kansk", "kislovodsk"])
def test_fulfilment_is_that_of_the_command(
    shnor: CommandLine, told: list[Report], name: str
) -> None:
    """Row by row, and in the shares."""
    file = EVENTS if name == "korenovsky" else str(ROOT / name / "events.csv")
    day = "2022-12-31"
    shnor("report", f"{name}/roadmap", file, "-o", "отчёт", "--date", day)
    outcome = shnor("fulfilment", f"{name}/roadmap", file, "--as-of", day, "-f", "json")
    (data,) = json.loads(outcome.out)["roadmaps"]
    report = told[0]

    found = columns(report, "fulfilment")
    assert found["Состояние"] == [each["status_text"] for each in data["rows"]]
    assert found["№"] == [each["name"] or each["number"] for each in data["rows"]]
    for share, key in (("полнота", "completeness"), ("своевременность", "timeliness")):
        portion = report.facts[share]
        assert isinstance(portion, Portion)
        assert data[key]["share"] == portion.to_dict()["share"]
    by = columns(report, "fulfilment-responsible")
    assert by["Всего"] == [each["total"] for each in data["responsible"]]
    timeline = columns(report, "timeline")
    assert timeline["№"] == found["№"]
    if name == "kislovodsk":
        plans = columns(report, "plans")
        assert plans["Факт всего"] == [
            _number(each["plan"]["actual"]) for each in data["rows"] if each["plan"]
        ]


def _number(actual: list[str]) -> Any:  # noqa: ANN401  (a number, or numbers in words)
    return int(actual[0]) if len(actual) == 1 else "; ".join(actual)


def test_what_is_due_is_that_of_the_command(shnor: CommandLine, told: list[Report]) -> None:
    """In the month of the day, each with who answers."""
    shnor("report", "kushchevsky/roadmap", "-o", "отчёт", "--date", "15.10.2021", "--school", "25")
    month = ("--month", "2021-10", "--school", "25", "-f", "json")
    data = json.loads(shnor("due", "kushchevsky/roadmap", *month).out)
    groups = ("dated", "running", "recurring", "open", "undated")

    found = columns(told[0], "due")
    duties = [each for group in groups for each in data[group]]
    assert found["№"] == [each["row"] for each in duties]
    assert "fulfilment" not in [each.id for each in told[0].sections]
    people = columns(told[0], "due-responsible")
    assert len(people["№"]) == sum(len(each["responsible"] or [None]) for each in duties)


def test_the_day_of_the_last_event(shnor: CommandLine, told: list[Report]) -> None:
    """Without a day fulfilment is counted as of that day, and that is told."""
    outcome = shnor("report", "korenovsky/roadmap", EVENTS, "-o", "отчёт")

    assert "выполнение посчитано на 31.03.2021, день последнего события" in outcome.err
    assert None is told[0].date


def test_one_report_on_several_parts(shnor: CommandLine, told: list[Report]) -> None:
    """Risks and the roadmap stand after the monitoring, their readings under their own names."""
    readings = ("-r", "граница-вверх", "-r", "высокая-и-средняя")
    further = ("--risks", RISKS, "--events", EVENTS, *DAY)
    outcome = shnor("report", COMPETENCE, TEACHERS, *readings, *further, "-o", "отчёт")

    assert 0 == outcome.code, outcome.err
    names = [each.id for each in told[0].sections]
    assert len(names) == len({*names})
    order = ["results", "risks", "fulfilment", "timeline", "decisions", "readings"]
    assert order == [name for name in names if name in order]
    assert {"risks-readings", "roadmap-remarks", "risks-refused"} < {*names}
    grids = [each.id for section in told[0].sections for each in section.grids]
    assert len(grids) == len({*grids})
    assert ["высокая-и-средняя"] == columns(told[0], "risks-readings")["Толкование"]


def test_targets_with_what_there_was(shnor: CommandLine, told: list[Report]) -> None:
    """The shares that a monitoring adds up stand beside the targets that ask for them."""
    kola = ROOT / "kola"
    records = str(kola / "target-indicators-2022.csv")
    reading = ("-r", "впр-не-ниже-базового")
    events = ("--events", str(kola / "events.csv"))
    shnor("report", "kola/target-indicators", records, *reading, *events, "-o", "отчёт")
    paired = ("--key", "школа", "-f", "json")
    before = str(kola / "target-indicators-2021.csv")
    outcome = shnor("dynamics", "kola/target-indicators", before, records, *reading, *paired)
    sums = json.loads(outcome.out)["sums"]

    found = columns(told[0], "targets")
    assert ["больше – лучше", "меньше – лучше"] == found["Что лучше"][:2]
    known = {each["name"]: each["periods"][-1]["percent"] for each in sums}
    told_shares = [None if each is None else str(each) for each in found["Факт, %"]]
    assert told_shares == [known.get(f"П{number}") for number, _ in enumerate(told_shares, start=1)]


def test_a_planned_target_is_met_or_not(shnor: CommandLine, told: list[Report]) -> None:
    """Where the order plans a value for the year of the report."""
    record = "школа;К1.часть;К1.всего\n101;5;20\n102;5;20\n"
    Path("a.csv").write_text(record, encoding="utf-8")
    events = ("--events", str(ROOT / "made-up-district" / "events.csv"))
    for day in ("01.06.2025", "01.06.2026"):
        rules = f"{DISTRICT}/school-results"
        shnor("report", rules, "a.csv", *events, "--date", day, "-o", day)

    met = [columns(each, "targets") for each in told]
    assert ("достигнут", "не достигнут") == (
        met[0]["Выполнение 2025"][0],
        met[1]["Выполнение 2026"][0],
    )


def test_several_tools_and_roadmaps(shnor: CommandLine, told: list[Report]) -> None:
    """Tools for risks are named where there are several."""
    Path("risks.yaml").write_text("- школа: Школа А\n  профиль: {1: большая}\n", encoding="utf-8")
    Path("a.csv").write_text("П1\n1\n", encoding="utf-8")
    rules = f"{DISTRICT}/risks"
    unnamed = shnor("report", f"{DISTRICT}/mentoring", "a.csv", "--risks", "risks.yaml", "-o", "а")
    assert 2 == unnamed.code
    assert "--risks risks=risks.yaml, summer-risks=risks.yaml" in unnamed.err
    assert 0 == shnor("report", rules, "risks.yaml", "-o", "б").code
    assert "manageability" in [each.id for each in told[-1].sections]
