# SPDX-License-Identifier: MIT
"""How a result came about, in both languages: formula, numbers, bound, clause, distance."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve

from shnor_rules.evaluation.citing import cited
from shnor_rules.model import Clause, Document
from tests.evaluation.making import assessed, korenovsky, lines, made

PLACE: Final = "№ 579, приложение № 2, «Общее значение по показателям …»"

SCALE: Final = "А [0; 0,3); Б (0,3; 0,5); С (0,5; 1,6); D (1,6; 1,75]"

TEACHER_RU: Final = f"""\
уровень С – Несущественные предметные дефициты, восполняемые по желанию педагога
  Общее значение по показателям для определения уровня сформированности предметной компетенции \
педагога = 4/3 = 1,3333…  [{PLACE}]
    в документе: Σ = (П № 1 + П № 2 + П № 3 + П № 4) : N
    формула: итог = СРЗНАЧ(П1; П3; П4; П5)
    с числами: (2 + 1 + 1) : 3 = 4/3
  4/3 входит в (0,5; 1,6): уровень С  [№ 579, приложение № 2, таблица уровней, «уровень С»]
  до уровня D не хватает более 4/15
  выше уровня Б более чем на 5/6"""

TEACHER_EN: Final = f"""\
level С – Несущественные предметные дефициты, восполняемые по желанию педагога
  Общее значение по показателям для определения уровня сформированности предметной компетенции \
педагога = 4/3 = 1,3333…  [{PLACE}]
    in the document: Σ = (П № 1 + П № 2 + П № 3 + П № 4) : N
    formula: итог = mean(П1; П3; П4; П5)
    with numbers: (2 + 1 + 1) : 3 = 4/3
  4/3 is in (0,5; 1,6): level С  [№ 579, приложение № 2, таблица уровней, «уровень С»]
  more than 4/15 short of level D
  more than 5/6 above level Б"""


@pytest.mark.parametrize(("lang", "expected"), [("ru", TEACHER_RU), ("en", TEACHER_EN)])
def test_a_level(lang: str, expected: str) -> None:
    """A level unfolds to the formula, the numbers put in, the bound, the clause, the distances."""
    record = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}

    text = assessed(korenovsky("teacher-competence"), record).explain().to_text(lang)

    assert expected == "\n".join(text.splitlines()[:8])


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        pytest.param(
            "ru",
            [
                "в разрыве шкалы – значение не отнесено ни к одному уровню",
                f"0,5 не входит ни в один интервал шкалы: {SCALE}",
                "сразу выше этого значения начинается уровень С",
                "сразу ниже этого значения кончается уровень Б",
            ],
            id="ru",
        ),
        pytest.param(
            "en",
            [
                "in a gap of the scale – the value belongs to no level",
                f"0,5 is in no interval of the scale: {SCALE}",
                "level С begins just above this value",
                "level Б ends just below this value",
            ],
            id="en",
        ),
    ],
)
def test_a_gap(lang: str, expected: list[str]) -> None:
    """A value in a gap is shown the whole scale and its neighbours."""
    record: dict[str, object] = {"П1": 2, "П2": "нет", "П3": 0, "П4": 0, "П5": 0}

    said = lines("teacher-competence", record, lang=lang)

    bare = [line.partition("  [")[0] for line in said]
    assert expected == [line for line in bare if line in expected]


@pytest.mark.parametrize(
    ("lang", "headline", "put_in"),
    [
        pytest.param(
            "ru",
            "нет данных – нет ответа: П4 (на больничном)",
            "с числами: (2 + 0 + нет ответа + 1) : 4 (нет ответа: П4 (на больничном))",
            id="ru",
        ),
        pytest.param(
            "en",
            "missing answers – no answer: П4 (на больничном)",
            "with numbers: (2 + 0 + no answer + 1) : 4 (no answer: П4 (на больничном))",
            id="en",
        ),
    ],
)
def test_a_missing_answer(lang: str, headline: str, put_in: str) -> None:
    """A missing answer is named in the headline with its reason, and where the number would be."""
    record: dict[str, object] = {"П1": 2, "П2": 0, "П3": 0, "П5": 1, "П4.причина": "на больничном"}

    said = lines("teacher-competence", record, lang=lang)

    assert headline == said[0]
    assert put_in in said
    assert any(line.startswith("П4: ") and "(на больничном)" in line for line in said)


def test_a_blank_answer_names_its_indicator_once() -> None:
    """Where nothing was answered there is nothing to say of why."""
    said = lines("teacher-competence", {"П1": 2, "П2": 0, "П3": 0, "П5": 1}, lang="en")

    assert any(line.startswith("П4 – no answer: ") for line in said)


@pytest.mark.parametrize(
    ("lang", "put_in", "unused"),
    [
        pytest.param("ru", "с числами: (2 + 0 + 1) : 3 = 1", "в формулу итога не входит", id="ru"),
        pytest.param(
            "en",
            "with numbers: (2 + 0 + 1) : 3 = 1",
            "the formula of the total does not use it",
            id="en",
        ),
    ],
)
def test_not_applicable_twice(lang: str, put_in: str, unused: str) -> None:
    """«нет» in № 2 and № 5 is in neither the sum nor N, and № 2 is said to be in no formula."""
    record: dict[str, object] = {"П1": 2, "П2": "нет", "П3": 0, "П4": 1, "П5": "нет"}

    said = lines("teacher-competence", record, lang=lang)

    assert put_in in said
    assert unused in said
    assert any(line.startswith("П2 = нет: ") for line in said)


def test_the_five_term_reading_is_no_printed_formula() -> None:
    """A formula that a reading puts in is told as such, without the quote of the printed one."""
    record: dict[str, object] = {"П1": 2, "П2": "нет", "П3": 0, "П4": 1, "П5": "нет"}

    said = lines("teacher-competence", record, "все-показатели")

    assert "основание: толкование – такой формулы в документе нет" in said
    assert not any(line.startswith("в документе:") for line in said)
    assert any(
        line.startswith("толкование «все-показатели» (предложено): В среднее") for line in said
    )


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        pytest.param(
            "ru",
            [
                "выборка: 3 строки, среднее по строкам",
                "выборка: 3 строки, 2 группы, среднее средних по группам",
            ],
            id="ru",
        ),
        pytest.param(
            "en",
            [
                "sample: 3 rows, mean over rows",
                "sample: 3 rows in 2 groups, mean over groups of the means",
            ],
            id="en",
        ),
    ],
)
def test_a_sample(lang: str, expected: list[str]) -> None:
    """A sample tells how many rows and groups it has, and how they were averaged."""
    record: dict[str, object] = {
        "П1": 1,
        "П2": [[1, 1], [1, 1], [1, 0]],
        "П5": [[[1] * 8], [[1] * 8, [0] * 8]],
    }

    said = lines("mentoring-centre", record, lang=lang)

    assert expected == [line for line in said if line in expected]


def test_cap_and_rounding() -> None:
    """Each step of a computed value is told: the formula, its cap, its rounding."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "[0; 100]"}
        total: {formula: П1 / 8, cap: "2,55", round: {places: 1}}
        levels: [{level: А, interval: любое}]
    """)

    text = assessed(monitoring, {"П1": 50}).explain().to_text()

    capped = "если итог_без_предела более 2,55, то 2,55, иначе итог_без_предела"
    assert [
        "итог = 2,6",
        "формула: итог_без_предела = П1 : 8",
        "с числами: 50 : 8 = 6,25",
        f"формула: итог_до_округления = {capped}",
        "с числами: если 6,25 более 2,55, то 2,55, иначе 6,25 = 2,55",
        "формула: итог = ОКРУГЛ(итог_до_округления; 1)",
        "с числами: ОКРУГЛ(2,55; 1) = 2,6",
        "2,6 – это любое: уровень А  [№ 7, раздел 1]",
    ] == [line.strip() for line in text.splitlines()[1:9]]


def test_evidence_and_items() -> None:
    """Items are told with their labels, acts and links with the item they belong to."""
    record = {
        "П1": {"значение": 1, "акт": "приказ № 5"},
        "П5": {"1": {"значение": 1, "ссылка": "https://a.example"}, "2": 0, "3": 1},
        "П8": 3,
    }

    explanation = assessed(korenovsky("methodical-help"), record).explain()

    said = [line.strip() for line in explanation.lines()]
    assert "акт: приказ № 5" in said
    assert "ссылка к параметру 1: https://a.example" in said
    assert "собирается, в итог не входит" in said
    assert ["1", "0", "1"] == [each.value for each in explanation.find("item")]
    assert "link for item 1: https://a.example" in explanation.to_text("en")


@pytest.mark.parametrize(
    ("level", "headline"),
    [
        pytest.param("{level: А, interval: любое}", "уровень А", id="no-meaning"),
        pytest.param(
            "{level: А, interval: любое, meaning: так себе}", "уровень А – так себе", id="meaning"
        ),
        pytest.param(
            "{level: слабый, interval: любое, meaning: слабый уровень работы}",
            "слабый уровень работы",
            id="meaning-that-begins-with-the-name",
        ),
    ],
)
def test_headlines(level: str, headline: str) -> None:
    """The first line is the level and its meaning, without saying one thing twice."""
    monitoring = made(f"""
        indicators:
          П1: {{title: Первый, values: "{{0; 1}}"}}
        total: {{title: Всего, formula: П1}}
        levels: [{level}]
    """)

    text = assessed(monitoring, {"П1": 1}).explain().to_text()

    assert [headline, "Всего = 1"] == [line.strip() for line in text.splitlines()[:2]]


def test_without_a_scale_the_status_is_the_headline() -> None:
    """A monitoring without levels says that there is no scale, and explains its numbers."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
        readings:
          иначе: {because: AA-01, status: предложено, indicators: {П1: {values: "{0; 1; 2}"}}}
        remarks:
          AA-01: {quote: а, note: б}
    """)

    said = list(assessed(monitoring, {"П1": 1}, "иначе").explain().lines())

    assert ["в приказе нет шкалы", "  П1 = 1: Первый"] == said[:2]
    assert "  толкование «иначе» (предложено)" in said


def test_a_document_without_a_number_is_not_cited_by_it() -> None:
    """Where the document has no number, the clause is cited alone; without a place, nothing is."""
    monitoring = made('indicators: {П1: {title: Первый, values: "{0; 1}"}}')
    place = Clause("made-order", "п. 1")
    numberless = evolve(monitoring.identity, document=Document("a", "Приказ"))
    nowhere = evolve(monitoring.identity, document=None)

    assert "№ 7, п. 1" == cited(monitoring, place)
    assert "п. 1" == cited(evolve(monitoring, identity=numberless), place)
    assert "п. 1" == cited(evolve(monitoring, identity=nowhere), place)
    assert cited(monitoring, Clause("made-order")) is None
    assert cited(monitoring, None) is None


def test_an_assessment_tells_by_which_rules_it_was_made() -> None:
    """The last line names the ruleset, the monitoring, the document and the hash of the content."""
    assessment = assessed(korenovsky("teacher-competence"), {"П1": 1})

    (identity,) = assessment.explain().find("identity")

    assert assessment.identity.hash == identity.value
    assert "korenovsky/teacher-competence" in identity.message.render()
    assert "№ 579 от 17.12.2020" in identity.message.render()
