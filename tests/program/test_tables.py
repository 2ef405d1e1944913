# SPDX-License-Identifier: MIT
"""Tables and gradings lowered to bands: by what cells are found, and under which conditions."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from shnor_rules.expressions import parse
from shnor_rules.model import (
    Attribute,
    Cell,
    Clause,
    Computed,
    Grade,
    Grading,
    Identity,
    Indicator,
    Level,
    Monitoring,
    Points,
    Sample,
    Scale,
    Share,
    Table,
)
from shnor_rules.notation import parse_interval, parse_value_set
from shnor_rules.program import Axis, Banding, Step, axes, computed_steps, grading_steps, lower

if TYPE_CHECKING:
    from shnor_rules.program import Definition

GRADES = Scale(
    (
        Grade(parse_interval("[0; 50)"), name="низкое"),
        Grade(otherwise=True, name="высокое"),
    )
)
WORDS = Indicator("П2", "П2", parse_value_set("{рост; спад; нет}"), not_applicable="нет")
NUMBERS = Indicator("П3", "П3", parse_value_set("{0; 0,5; 1}"))


def monitoring(**parts: object) -> Monitoring:
    """Return a monitoring of these parts."""
    identity = Identity("made-up", "test", None, "0" * 16)
    whole = {"indicators": (WORDS, NUMBERS), "gradings": (grading("П3"),), **parts}
    return Monitoring("test", "Тест", "школа", Clause("приказ"), identity, **whole)  # type: ignore[arg-type]


def grading(of: str) -> Grading:
    """Return a grading of this value."""
    return Grading("состояние", "Состояние", parse(of), GRADES)


def conditions(definition: Definition | None) -> dict[tuple[str, ...], str]:
    """Return the condition of every cell."""
    assert isinstance(definition, Banding)
    return {band.keys: str(band.condition) for band in definition.bands}


def test_a_grading_of_a_name_needs_no_step() -> None:
    """Its bands are compared with the value itself; a band may be for all else."""
    (banding,) = grading_steps(grading(" П3 "))

    assert isinstance(banding, Banding)
    assert ("состояние", ("П3",), ()) == (banding.name, banding.of, banding.by)
    assert ["П3 >= 0 and П3 < 50", "None"] == [str(band.condition) for band in banding.bands]


def test_a_grading_of_a_formula_has_a_step() -> None:
    """What lies in the bands gets a name of its own."""
    step, banding = grading_steps(grading("П3 - П4"))

    assert isinstance(step, Step)
    assert ("состояние_значение", "П3 - П4") == (step.name, step.expression.text)
    assert ("состояние_значение",) == banding.names


def test_tables_are_found_by_gradings_and_listed_values() -> None:
    """Indicators with points are found by the answer; what can be any number by nothing."""
    points = Scale((Points(otherwise=True, points=Fraction(7)),))
    sample, share = Sample("урок"), Share("часть", "всё")
    listed = parse_value_set("{0; 1}")
    known = axes(
        monitoring(
            attributes=(
                Attribute("вид", "Вид", parse_value_set("{сельская; городская}")),
                Attribute("школа", "Школа"),
            ),
            indicators=(
                WORDS,
                NUMBERS,
                Indicator("П4", "П4", listed, points=points),
                Indicator("П5", "П5", listed, sample=sample),
                Indicator("П6", "П6", listed, share=share),
                Indicator("П7", "П7", parse_value_set("[0; 1]")),
            ),
        )
    )

    assert {
        "вид": Axis("вид", ("сельская", "городская")),
        "П2": Axis("П2", ("рост", "спад"), "нет"),
        "П3": Axis("П3", (Fraction(0), Fraction(1, 2), Fraction(1))),
        "П4": Axis("П4_значение", (Fraction(0), Fraction(1))),
        "состояние": Axis("состояние", ("низкое", "высокое")),
    } == known


@pytest.mark.parametrize(
    ("written", "expected"),
    [("рост", "рост"), ("нет", "нет"), ("0,50", Fraction(1, 2)), ("2", None), ("рос", None)],
)
def test_a_key_is_one_of_the_values(written: str, expected: Fraction | str | None) -> None:
    """A number may be written in any way; «нет» is a key where it can be answered."""
    axis = Axis("П", ("рост", Fraction(1, 2)), "нет")

    assert expected == axis.find(written)


def test_a_cell_is_a_conjunction() -> None:
    """A cell that stands earlier asks for less; «нет» is asked for by its own function."""
    cells = (
        Cell(("низкое", "рост", "0,5"), Fraction(1)),
        Cell(("низкое", "нет"), Fraction(2)),
        Cell(("высокое",), Fraction(3)),
    )
    computed = Computed("к", table=Table(("состояние", "П2", "П3"), cells), cap=Fraction(2))
    table, cap = computed_steps(computed, axes(monitoring()))

    assert ("состояние", "П2", "П3") == computed.names
    assert ("к_без_предела", "к") == (table.name, cap.name)
    assert {
        ("низкое", "рост", "0,5"): "состояние == 'низкое' and П2 == 'рост' and П3 == 0.5",
        ("низкое", "нет"): "состояние == 'низкое' and not ПРИМЕНИМО(П2)",
        ("высокое",): "состояние == 'высокое'",
    } == conditions(table)
    assert ("состояние", "П2", "П3") == table.names


def test_cells_that_cannot_be_found_are_left_out() -> None:
    """An unknown name, an unknown key, a key too many, a level that is none: no band."""
    known = monitoring(
        scale=Scale((Level(name="А"),)),
        table=Table(
            ("состояние", "П9"),
            (
                Cell(("низкое",), "А"),
                Cell(("среднее",), "А"),
                Cell(("высокое",), "Б"),
                Cell(("высокое", "что-то"), "А"),
            ),
        ),
    )
    deep = Computed("к", table=Table(("П3",), (Cell(("0", "1"), Fraction(1)), Cell(("1",), "А"))))
    (table,) = computed_steps(deep, axes(known))

    assert {("низкое",): "состояние == 'низкое'"} == conditions(lower(known).levels)
    assert ("состояние", "П9") == getattr(lower(known).levels, "of", None)
    assert {} == conditions(table)


def test_without_axes_a_table_has_its_names_only() -> None:
    """What a computed value depends on is known before the monitoring is."""
    (table,) = computed_steps(Computed("к", table=Table(("П3",), (Cell(("0",), Fraction(1)),))))

    assert (("П3",), {}) == (table.names, conditions(table))
