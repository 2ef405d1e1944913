# SPDX-License-Identifier: MIT
"""Any record that stands in the form of its part comes back from it with the same assessment."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import Phase, given, settings

from shnor_rules.errors import InputError
from shnor_rules.evaluation import assess_risks, evaluate
from shnor_rules.evaluation.risks.records import CARD
from shnor_rules.evaluation.risks.words import YES
from shnor_rules.evaluation.samples import is_list
from shnor_rules.evaluation.scalars import is_blank
from shnor_rules.findings import Finding
from shnor_rules.forms.layout import Kind
from shnor_rules.forms.prefilling import filled
from shnor_rules.forms.writing import form_workbook
from shnor_rules.forms.writing_text import cut_to_cell
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.both_periods import part_periods
from shnor_rules.inputs.workbooks.cells import answer_in_text
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.model import Monitoring, RiskTools, Roadmap
from shnor_rules.model.fields import ACT, LINK, REASON, VALUE
from shnor_rules.testing import records
from tests.forms.made import NAMES, form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.forms.layout import FieldColumn, Form
    from shnor_rules.inputs import Given

EXAMPLES: Final = 3
MONITORINGS: Final = [each for each in NAMES if isinstance(form(each).part, Monitoring)]
TWO_PERIODS: Final = [each for each in NAMES if form(each).both_periods]
BESIDE: Final = (ACT, LINK, REASON)


def come_back(made: Form, record: Mapping[str, Any]) -> Given:
    """Return the record that is read from the form that holds this one; nothing is found in it."""
    workbook = form_workbook(made, rows=[record], count=1)
    items = list(read_inputs(["-"], stdin=BytesIO(workbook), known=known_of(made.part)))
    (only,) = (each for each in items if not isinstance(each, Finding))
    found = [each for each in items if isinstance(each, Finding)]
    assert [] == [each.name for each in (*found, *only.faults)]
    return only


def askable(monitoring: Monitoring, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record without answers that a form asks for otherwise, or that are none in Excel."""
    known = {each.name: each for each in known_of(monitoring).fields}
    apart = {each.id for each in monitoring.indicators if each.items or each.sample}
    kept = {}
    for name, value in record.items():
        if is_blank(value):
            continue
        of, _, last = name.partition(".")
        answer = value.get(VALUE, value) if isinstance(value, dict) else value
        is_bare = of in apart and last not in BESIDE and not _is_nested(answer)
        if is_bare and last in {"", VALUE} and answer != known[of].words:
            continue
        if isinstance(answer, str) and of in known and answer != answer_in_text(answer, known[of]):
            continue
        kept[name] = value
    # A row in which nothing stands is no record.
    return {each.id: "1" for each in monitoring.attributes[:1]} | kept


def _is_nested(answer: object) -> bool:
    return isinstance(answer, dict) or is_list(answer)


@pytest.mark.parametrize("name", MONITORINGS)
def test_any_record_of_a_monitoring_comes_back(name: str) -> None:
    """Labels, decimals, shares, percentages, items, samples, groups, evidence and reasons."""
    made = form(name, one_period=True)
    part = made.part
    assert isinstance(part, Monitoring)

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, phases=[Phase.generate])
    @given(record=records(part, missing="sometimes"))
    def check(record: dict[str, Any]) -> None:
        kept = askable(part, record)
        before, after = evaluate(part, kept), evaluate(part, come_back(made, kept).record)
        assert before.to_dict()["indicators"] == after.to_dict()["indicators"]
        assert (before.total, before.level, before.status) == (
            after.total,
            after.level,
            after.status,
        )

    check()


@pytest.mark.parametrize("name", TWO_PERIODS)
def test_any_record_of_two_periods_comes_back(name: str) -> None:
    """Both periods stand in one row, and none takes an answer of the other."""
    made = form(name)
    part = made.part
    assert isinstance(part, Monitoring)
    assert part.periods is not None
    keys = (part.periods.previous.key, part.periods.current.key)
    own = {each.id for each in part.attributes}

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, phases=[Phase.generate])
    @given(first=records(part), second=records(part))
    def check(first: dict[str, Any], second: dict[str, Any]) -> None:
        periods = [askable(part, each) for each in (first, second)]
        shared = {key: value for key, value in periods[0].items() if key in own}
        answers = [{key: each[key] for key in each if key not in own} for each in periods]
        row = shared | {
            f"{key}.{name}": value
            for key, each in zip(keys, answers, strict=True)
            for name, value in each.items()
        }
        found = part_periods(come_back(made, row), keys)
        parted = [each for each in found if not isinstance(each, Finding)]
        for before, after in zip(answers, parted, strict=True):
            results = [evaluate(part, each) for each in (shared | before, after.record)]
            assert results[0].to_dict()["indicators"] == results[1].to_dict()["indicators"]

    check()


def any_row(made: Form, random: Random) -> Iterator[tuple[str, object]]:
    """Yield an answer to each column of the records, or none."""
    for column in made.records.fields:
        if random.random() < 0.7:
            yield column.name, any_answer(column, random)


def any_answer(column: FieldColumn, random: Random) -> object:
    """Return an answer that a column takes."""
    if column.name.startswith(f"{CARD}.") and column.choices:
        # What is not named has nothing to be told of.
        return YES
    if column.choices:
        return random.choice(column.choices).value
    if column.kind is Kind.DATE:
        return date(2021, random.randint(1, 12), random.randint(1, 28))
    if column.kind is Kind.NUMBER:
        return random.randint(1, 3)
    return random.choice(["=1+1", "01", "акт № 5", "<r>да</r>", "да", "_x0041_"])


def said(part: RiskTools, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the assessment of a record without risks of which nothing is said."""
    found = assess_risks(part, record).to_dict()
    for row in found["rows"].values():
        risks = row.get("risks", {}).items()
        row["risks"] = {key: each for key, each in risks if each["confirmed"] is not None}
    return found


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "name", [each for each in NAMES if isinstance(form(each).part, RiskTools) and form(each).asks]
)
def test_any_record_of_risks_comes_back(name: str, seed: int) -> None:
    """Cards, profiles and protocols, with all that is told beside them."""
    made = form(name)
    part = made.part
    assert isinstance(part, RiskTools)
    record = dict(any_row(made, Random(seed)))  # noqa: S311  (an invented record)

    after = come_back(made, record).record
    assert said(part, record) == said(part, after)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", [each for each in NAMES if isinstance(form(each).part, Roadmap)])
def test_any_event_comes_back(name: str, seed: int) -> None:
    """What was done, when and where."""
    made = form(name)
    drawn = any_row(made, Random(seed))  # noqa: S311  (an invented record)
    record = {**dict(drawn), "дата": date(2021, 5, 21)}

    after = {key: each for key, each in come_back(made, record).record.items() if each is not None}
    assert filled(made, [record]).records == filled(made, [after]).records


@pytest.mark.parametrize(
    ("name", "record", "fields"),
    [
        ("korenovsky/methodical-help", {"П5": 2}, "П5.1, П5.2, П5.3"),
        ("korenovsky/mentoring-centre", {"П2.значение": 2}, "«П2 – наставник»"),
        ("korenovsky/mentoring-centre", {"П3": {"значение": 2}}, "П3.1, П3.2, П3.3"),
        ("korenovsky/teacher-competence", {"столбец": 2}, "школа, предмет, учитель"),
    ],
)
def test_what_has_no_column_is_told_with_those_that_there_are(
    name: str, record: dict[str, Any], fields: str
) -> None:
    """A bare value where items or rows are asked for cannot be parted into them."""
    with pytest.raises(InputError) as refused:
        filled(form(name), [record])

    assert f"дайте ответы в полях формы: {fields}" in (refused.value.message.help("ru") or "")


@pytest.mark.parametrize("seed", ["<r>да</r>", "<r></r>", "=1+1", "_x0041_", "<r>&</r>\n</r>", "�"])
def test_a_text_is_itself_whatever_it_looks_like(seed: str) -> None:
    """Neither XlsxWriter's own markup nor a formula is made of what people write."""
    made = form("korenovsky/teacher-competence")
    record = come_back(made, {"школа": seed, "П1": 2}).record

    assert seed == record["школа"]


def test_half_a_character_is_shown_as_a_broken_one() -> None:
    """A file cannot hold it, and nothing breaks off."""
    made = form("korenovsky/teacher-competence")

    assert "СОШ \ufffd" == come_back(made, {"школа": "СОШ \ud800", "П1": 2}).record["школа"]


@pytest.mark.parametrize("text", ["я" * 32_768, "\U0001f600" * 16_384])
def test_a_text_that_no_cell_holds_is_refused_with_its_beginning(text: str) -> None:
    """Excel would cut it off without a word."""
    with pytest.raises(InputError) as refused:
        form_workbook(form("korenovsky/teacher-competence"), rows=[{"школа": text}], count=1)

    assert "form.too-long" == refused.value.message.key
    assert text[:10] in refused.value.render("ru")


def test_what_is_told_of_files_is_cut_to_the_cell() -> None:
    """An account of merging must not fail because many schools sent nothing."""
    long = cut_to_cell("\U0001f600" * 20_000)

    assert (32_767, "…") == (len(long.encode("utf-16-le")) // 2, long[-1])
    assert "кратко" == cut_to_cell("кратко")
