# SPDX-License-Identifier: MIT
"""A page tells what stands in a monitoring, and nothing of what does not."""

from __future__ import annotations

from fractions import Fraction
from textwrap import dedent
from typing import TYPE_CHECKING

from attrs import evolve

import shnor_rules
from shnor_rules.expressions import parse
from shnor_rules.model import (
    Basis,
    Choice,
    Computed,
    Level,
    Monitoring,
    Points,
    Reading,
    Scale,
    read_as,
)
from shnor_rules.notation import parse_interval
from shnor_rules.reports.description import describe, describe_ruleset

if TYPE_CHECKING:
    from shnor_rules import Ruleset


def test_applied_readings_are_told(made_up: Ruleset) -> None:
    """A monitoring that was read in another way says so and shows what then stands."""
    page = describe(read_as(made_up["everything"], ["утверждённое"]))

    assert "\n  применены толкования: утверждённое\n" in page
    assert "\n  низкий   [0; 3]   нужна помощь  [п. 6]\n" in page
    assert "\n    уровень низкий: [0; 3]\n" in page


def test_without_total_and_document(made_up: Ruleset) -> None:
    """A monitoring without a total has no formula; one without «нет» no word on it."""
    plain = made_up["plain"]
    only = plain.indicators[:1]
    bare = evolve(plain, total=None, identity=evolve(plain.identity, document=None))

    assert "Общее значение" not in describe(bare)
    assert "документ:" not in describe(bare)
    assert "«нет»" not in describe(evolve(plain, indicators=only))


def points_of(band: Points, plain: Monitoring) -> str:
    """Return the row of a table of points with this band."""
    indicator = evolve(plain.indicators[0], points=Scale((band,)))
    page = describe(evolve(plain, indicators=(indicator,)))
    return page.partition("баллы:\n")[2].partition("\n")[0].strip()


def test_points_with_an_interval_and_a_condition(made_up: Ruleset) -> None:
    """A row of points that has both says both."""
    both = Points(
        interval=parse_interval("[1; 2]"), condition=parse("П1 > 0"), points=Fraction(1, 2)
    )

    assert "0,5 – [1; 2], если П1 более 0" == points_of(both, made_up["plain"])


def test_a_reading_of_what_is_not_printed(made_up: Ruleset) -> None:
    """A reading may add a total, and ask for exactly one level; a scale it cannot add."""
    total = Computed(name="итог", title="Сумма", formula=parse("П1 + П2"), basis=Basis.READING)
    levels = {"А": parse_interval("[5; 5]")}
    reading = Reading("сумма", total=total, choice=Choice.ONLY, levels=levels)
    page = """\
    Толкования (без выбора действует буквальный текст)
      сумма (предложено)
        уровень должен подходить только один
        итог: Сумма
        итог = П1 + П2
        итог: если ответ «нет»: не считается
        итог: если ответа нет: значение не вычисляется
        итог: основание: толкование – в документе этого нет"""

    plain = evolve(made_up["plain"], total=None, readings=(reading,))

    assert describe(plain).endswith(f"\n\n{dedent(page)}")


def test_a_level_without_clause_and_meaning(made_up: Ruleset) -> None:
    """A level that has nothing but a name and an interval is a line of these two."""
    scale = Scale((Level(name="А", interval=parse_interval("[0; 1]")),))

    assert describe(evolve(made_up["plain"], scale=scale)).endswith("\n\n  А  [0; 1]")


def test_the_teachers_of_korenovsky() -> None:
    """The page has the formula in words with its quote, the scale with its holes, the readings."""
    page = describe(shnor_rules.load("korenovsky")["teacher-competence"])
    formula = """\

      итог = СРЗНАЧ(П1; П3; П4; П5)
      если ответ «нет»: не считается
      если ответа нет: значение не вычисляется
      в документе: Σ = (П № 1 + П № 2 + П № 3 + П № 4) : N
      пункт: приложение № 2, «Общее значение по показателям …»

    Шкала
      [-- А --)o(-- Б --)o(-- С --)o(-- D --]
      0       0,3       0,5       1,6     1,75
      o – не отнесено ни к одному уровню: 0,3; 0,5; 1,6
    """
    reading = """\

    Толкования (без выбора действует буквальный текст)
      граница-вверх (предложено): Граничное значение относится к высшему из соседних уровней
        уровень Б: [0,3; 0,5) вместо (0,3; 0,5)
        уровень С: [0,5; 1,6) вместо (0,5; 1,6)
        уровень D: [1,6; 1,75] вместо (1,6; 1,75]
        отвечает на замечания: KOR-01
    """

    assert dedent(formula) in page
    assert dedent(reading) in page


def test_own_words_can_be_printed_on_a_russian_console(made_up: Ruleset) -> None:
    """Every label of a page is in the character set of a Russian console, in both languages."""
    pages = [describe(made_up["everything"], lang) for lang in ("ru", "en")]
    pages += [describe_ruleset(made_up, lang) for lang in ("ru", "en")]

    assert "" == "".join(each for each in "".join(pages) if not each.encode("cp1251", "ignore"))
