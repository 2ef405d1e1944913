# SPDX-License-Identifier: MIT
"""What a form asks: its sheets and columns, as plain data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.evaluation.risks.records import PERIOD
from shnor_rules.forms.layout_columns import Choice as Choice
from shnor_rules.forms.layout_columns import FieldColumn as FieldColumn
from shnor_rules.forms.layout_columns import Kind as Kind
from shnor_rules.forms.layout_columns import SheetLayout as SheetLayout  # noqa: TC001  (others take it from here)
from shnor_rules.forms.layout_monitoring import sheets_of_monitoring
from shnor_rules.forms.layout_risks import sheets_of_risks
from shnor_rules.forms.layout_roadmap import sheets_of_roadmap
from shnor_rules.inputs.workbooks.stamp import Stamp, StampColumn, layout_digest
from shnor_rules.model import Monitoring, RiskTools, Roadmap
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

Part: TypeAlias = Monitoring | RiskTools | Roadmap
"""What a form can be made for."""


@frozen(eq=False)
class Form:
    """What a form asks, and by which rules.

    Attributes:
        ruleset: the ruleset.
        part: the monitoring, the tools for risks or the roadmap, as it is read.
        sheets: the sheets that are filled in: that of the records first, then one for each sample.
        both_periods: whether a record holds two periods.
    """

    ruleset: Ruleset
    part: Part
    sheets: tuple[SheetLayout, ...]
    both_periods: bool = False

    @property
    def rules(self) -> str:
        """What the rules are called on the command line, as in `korenovsky/mentoring-centre`."""
        return f"{self.ruleset.id}/{self.part.id}"

    @property
    def records(self) -> SheetLayout:
        """The sheet of the records."""
        return self.sheets[0]

    @property
    def samples(self) -> tuple[SheetLayout, ...]:
        """The sheets of the samples."""
        return self.sheets[1:]

    @cached_property
    def layout(self) -> str:
        """16 hexadecimal digits that tell apart forms that do not ask for the same."""
        return layout_digest(self._columns)

    @property
    def asks(self) -> bool:
        """Whether it asks for anything beyond which record it is."""
        named = {SCHOOL, PERIOD} if isinstance(self.part, RiskTools) else set()
        return any(column.name not in named for column in self.records.fields)

    @property
    def has_school(self) -> bool:
        """Whether a record says which school it is of."""
        return self.records.index(SCHOOL) is not None

    def stamp(self, school: str = "") -> Stamp:
        """Return what the form says of itself.

        Args:
            school: the school that it is made for; empty where for any.
        """
        return Stamp(
            ruleset=self.ruleset.id,
            monitoring=self.part.id,
            hash=self.ruleset.hash,
            readings=self.part.applied,
            layout=self.layout,
            school=school,
            columns=self._columns,
        )

    @property
    def _columns(self) -> tuple[StampColumn, ...]:
        return tuple(
            StampColumn(sheet.name, column.name, column.heading, column.values)
            for sheet in self.sheets
            for column in sheet.columns
        )


def form_of(part: Part, ruleset: Ruleset, *, one_period: bool = False) -> Form:
    """Return the form in which the records for a part of a ruleset are collected.

    Args:
        part: the monitoring, the tools for risks or the roadmap, as the readings read it.
        ruleset: the ruleset that it belongs to.
        one_period: whether a monitoring that asks for two periods is asked for one only, so that
            `evaluate` takes the records; without it `dynamics` does.
    """
    if isinstance(part, Roadmap):
        return Form(ruleset, part, sheets_of_roadmap(part, ruleset))
    if isinstance(part, RiskTools):
        return Form(ruleset, part, sheets_of_risks(part))
    periods = None if one_period else part.periods
    sheets = sheets_of_monitoring(part, periods)
    return Form(ruleset, part, sheets, both_periods=periods is not None)


def stamps_of(part: Part, ruleset: Ruleset) -> tuple[Stamp, ...]:
    """Return the stamps of every form that there is for a part of a ruleset.

    Args:
        part: the monitoring, the tools for risks or the roadmap, as the readings read it.
        ruleset: the ruleset that it belongs to.
    """
    forms = [form_of(part, ruleset)]
    if forms[0].both_periods:
        forms.append(form_of(part, ruleset, one_period=True))
    return tuple(form.stamp() for form in forms)
