# SPDX-License-Identifier: MIT
"""The plan of a table: from what is declared, and from the columns that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest

import shnor_rules
from shnor_rules.reports.table_plan import describe_plan
from shnor_rules.tables.plans import Plan, PlannedInput, PlannedStep, declared, table_plan
from tests.shipped import SHIPPED, read_once

if TYPE_CHECKING:
    from pathlib import Path

TEACHERS = shnor_rules.load("korenovsky")["teacher-competence"]


def test_narrowest() -> None:
    """A level of small numbers needs eight bits, and the text of a total more."""
    plan = table_plan(TEACHERS, keep=("id", "уровень_код", "итог"))
    direct, text = plan.steps
    assert PlannedStep(("уровень_код",), 8, 0, 70, ("П1", "П3", "П4", "П5")) == direct
    assert 32 == text.bits == plan.bits


def test_inputs() -> None:
    """Each input is told with what it can be and whether anything is computed from it."""
    plan = table_plan(TEACHERS, reading="граница-вверх")
    inputs = {each.name: each for each in plan.inputs}
    assert PlannedInput("П1", "{0; 1; 2}", (0, 2), 1, (), is_used=True) == inputs["П1"]
    assert not inputs["П2"].is_used
    assert (0, 10**15) == inputs["нагрузка"].range


def test_nothing_to_compute() -> None:
    """What is asked for without a number needs no width to speak of."""
    (step,) = table_plan(TEACHERS, keep=["причина"]).steps
    assert PlannedStep(("причина",), 8, 0, 0, ()) == step


@pytest.mark.parametrize("folder", sorted(SHIPPED), ids=lambda folder: folder.name)
def test_shipped(folder: Path) -> None:
    """Every shipped monitoring has a plan that can be printed."""
    ruleset = read_once(folder).ruleset
    assert ruleset is not None
    for monitoring in ruleset.monitorings.values():
        page = describe_plan(monitoring, table_plan(monitoring))
        assert page.splitlines()[0].endswith(monitoring.title)


def test_of_columns() -> None:
    """With a table the plan is that of its columns."""
    frame = pl.DataFrame({"П1": [1], "П3": [1], "П4": [1]})
    plan = table_plan(TEACHERS, frame, keep=["уровень"])
    assert None is {each.name: each.range for each in plan.inputs}["П5"]


def test_shares_and_samples() -> None:
    """Shares have a denominator in each record, and samples no limit that is declared."""
    korenovsky = shnor_rules.load("korenovsky")
    share = next(
        each
        for each in korenovsky.monitorings.values()
        for one in each.indicators
        if one.share is not None
    )
    assert any(each.scale is None for each in declared(share, places=2).values())
    assert describe_plan(share, table_plan(share), "en")


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_page(lang: str) -> None:
    """The page tells widths, limits and what is read, and what has neither."""
    inputs = (
        PlannedInput("А", "{0; 1}", (0, 1), 1, (), is_used=True),
        PlannedInput("Б", "не менее 0", (0, 100), 10, ("да",), is_used=False),
        PlannedInput("В", "любое", (0, 9), None, (), is_used=True),
        PlannedInput("Г", "{да; нет}", None, 1, ("да",), is_used=True),
    )
    steps = (
        PlannedStep(("итог",), 8, 0, 9, ("А",)),
        PlannedStep(("уровень",), None, None, None, ()),
    )
    plan = Plan(inputs, steps)
    lines = describe_plan(TEACHERS, plan, lang).splitlines()
    assert None is plan.bits
    assert 15 == len(lines)
    assert all(line.encode("cp1251") or not line for line in lines)
