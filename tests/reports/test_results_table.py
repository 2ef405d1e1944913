# SPDX-License-Identifier: MIT
"""A table of results has one record a line, its columns aligned, refusals included."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

import shnor_rules
from shnor_rules import Assessment, Finding, Refusal, evaluate_all
from shnor_rules.findings import Place
from shnor_rules.messages import say
from shnor_rules.reports.results import TRACED, WRITERS
from shnor_rules.reports.results.table import MOST_WAITING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules import Monitoring, Ruleset
    from shnor_rules.reports.results import Writer


def written(writer: Writer, monitoring: Monitoring, records: Iterable[Mapping[str, object]]) -> str:
    """Return all that the writer makes of records from the third row of a file on."""
    chunks = [*writer.begin()]
    for number, result in enumerate(evaluate_all(monitoring, records), start=1):
        chunks += writer.write(number, f"a.csv:{number + 2}", result)
    return "".join([*chunks, *writer.end()])


def test_the_teachers_of_korenovsky() -> None:
    """Levels, a fraction, a hole of the scale, a missing answer and a refusal, each in words."""
    teachers = shnor_rules.load("korenovsky")["teacher-competence"]
    records: list[dict[str, object]] = [
        {
            "школа": "Школа А",
            "предмет": "физика",
            "стаж": 3,
            "П1": 2,
            "П2": 0,
            "П3": 0,
            "П4": 0,
            "П5": 0,
        },
        {"учитель": "У\t1", "П1": 2, "П2": 1, "П3": 1, "П4": 1, "П5": "нет"},
        {"П1": 1, "П3": 1, "П4": 1, "П5": 1},
        {"П1": 3, "П9": 1, "П3": 1, "П4": 1, "П5": 1},
        {"П1": 2, "П2": 1, "П3": 1, "П4": 1},
    ]
    page = """\
    №  запись           итог           уровень  вывод
    -  ---------------  -------------  -------  -----
    1  Школа А, физика  0,5            –        в разрыве шкалы – значение не отнесено ни к одному уровню
    2  У[Tab]1          4/3 = 1,3333…  С        Несущественные предметные дефициты, восполняемые по желанию педагога
    3  a.csv:5          1              С        Несущественные предметные дефициты, восполняемые по желанию педагога
    4  a.csv:6          –              –        запись не принята – П9: неизвестное поле «П9»; П1: значения «3» нет в {0; 1; 2}
    5  a.csv:7          –              –        нет данных – нет ответа: П5
    """  # noqa: E501  (a table is as wide as its words)

    assert dedent(page) == written(WRITERS["table"](teachers, "ru"), teachers, records)


def test_a_table_without_scale_and_records(made_up: Ruleset) -> None:
    """A monitoring without a scale has a status for its conclusion; no records leave nothing."""
    plain = made_up["plain"]
    page = """\
    No.  record  total  level  meaning
    ---  ------  -----  -----  -------
    1    А, Б    1      –      the order prints no scale
    """
    records = [{"школа": "А, Б", "год": 2021, "П1": 1, "П2": "нет"}]

    assert "" == written(WRITERS["table"](plain, "ru"), plain, [])
    assert dedent(page) == written(WRITERS["table"](plain, "en"), plain, records)


def test_a_record_without_any_name(made_up: Ruleset) -> None:
    """A record that has neither attributes nor a label has a dash for its name."""
    plain = made_up["plain"]
    writer = WRITERS["table"](plain, "ru")
    (result,) = evaluate_all(plain, [{"П1": 1, "П2": 1}])

    list(writer.write(1, None, result))

    assert "1  –       1     –        в приказе нет шкалы\n" == [*writer.end()][-1]


def test_widths_are_fixed_after_a_thousand_records(made_up: Ruleset) -> None:
    """The first thousand records wait for the widths; later ones pass at once and are not cut."""
    plain = made_up["plain"]
    writer = WRITERS["table"](plain, "ru")
    short, long = evaluate_all(
        plain, [{"школа": "А", "П1": 1, "П2": 1}, {"школа": "Б" * 20, "П1": 1, "П2": 1}]
    )

    waiting = [
        chunk for number in range(1, MOST_WAITING) for chunk in writer.write(number, None, short)
    ]
    flushed = [*writer.write(MOST_WAITING, None, short)]
    later = [*writer.write(MOST_WAITING + 1, None, long)]

    assert [] == waiting
    assert MOST_WAITING + 2 == len(flushed)
    assert "1000  А       1     –        в приказе нет шкалы\n" == flushed[-1]
    assert [f"1001  {'Б' * 20}  1     –        в приказе нет шкалы\n"] == later
    assert [] == [*writer.end()]


def test_only_errors_are_reasons_of_a_refusal(made_up: Ruleset) -> None:
    """A note is no reason, and a fault that has no field stands alone; the trace has them all."""
    note = Finding(say("missing-attribute", title="Школа"), Place(subject="школа"))
    error = Finding(say("duplicate-key.first"))
    refusal = Refusal((note, error))
    makers = (WRITERS["table"], TRACED["table"])
    plain, traced = (maker(made_up["plain"], "ru") for maker in makers)
    line = f"1  –       –     –        запись не принята – {error.message.render()}\n"
    below = [
        "    школа: примечание D015 [missing-attribute] не заполнено: Школа\n",
        "      = впишите значение\n",
        f"    {error.render()}\n",
    ]

    list(plain.write(1, None, refusal))
    list(traced.write(1, None, refusal))

    assert line == [*plain.end()][-1]
    assert [line, *below] == [*traced.end()][-1].splitlines(keepends=True)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_trace_stands_below_each_record(made_up: Ruleset, lang: str) -> None:
    """An assessment has its explanation below its line, a refusal its findings with next steps."""
    plain = made_up["plain"]
    records = [{"П1": 1, "П2": 1}, {"П1": 11, "П2": 1}, {"П1": 1, "П2": 5}]
    assessed, *refused = evaluate_all(plain, records)
    assert isinstance(assessed, Assessment)
    below = [f"    {line}\n" for line in assessed.explain().to_text(lang).split("\n")]
    for each in refused:
        assert isinstance(each, Refusal)
        for finding in each.findings:
            below += [f"    {finding.render(lang)}\n", f"      = {finding.message.help(lang)}\n"]

    page = written(TRACED["table"](plain, lang), plain, records).splitlines(keepends=True)

    assert below == [line for line in page if line.startswith("    ")]
    assert len(below) + 2 + 3 == len(page)


def test_a_level_without_a_meaning_is_concluded_by_its_status(made_up: Ruleset) -> None:
    """Where the order prints no conclusion for a level, it is said that the level is found."""
    everything = made_up["everything"]
    answers = {"классы": 5, "П1": 80, "П2": 2, "П3": [[1, 1]], "П4": [[0], [0]]}
    page = written(WRITERS["table"](everything, "en"), everything, [{"школа": "А", **answers}])

    assert ["1", "А", "4,4", "высокий", "level", "found"] == page.splitlines()[-1].split()
