# SPDX-License-Identifier: MIT
"""A monitoring: indicators observed on one kind of subject, perhaps with a total and a scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.findings import Place
from shnor_rules.model.layout import Unwritten
from shnor_rules.model.source import Basis, Clause
from shnor_rules.notation.deadline_words import UNIT_FORMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions import Expression
    from shnor_rules.model.computed import Computed
    from shnor_rules.model.document import Remark
    from shnor_rules.model.example import Example
    from shnor_rules.model.grading import Grading
    from shnor_rules.model.identity import Identity
    from shnor_rules.model.indicator import Attribute, Direction, Indicator
    from shnor_rules.model.layout import Layout
    from shnor_rules.model.notice import Notice
    from shnor_rules.model.periods import Periods
    from shnor_rules.model.reading import Reading
    from shnor_rules.model.recommendation import Recommendation
    from shnor_rules.model.scale import Level, Scale
    from shnor_rules.model.table import Table
    from shnor_rules.notation import Deadline
    from shnor_rules.notation.spans_of_time import Unit


@frozen
class Period:
    """When the monitoring is run.

    Attributes:
        every: how often.
        month: in which month.
        lasts: for how long.
        clause: where the order prints it.
        basis: whether the order prints it or somebody chose it.
        when: what `month` says, as a deadline.
    """

    every: str | None
    month: str | None
    lasts: str | None
    clause: Clause | None
    basis: Basis
    when: Deadline | None = None

    @property
    def unit(self) -> Unit | None:
        """In which period it is run once; `None` where `every` names none."""
        return UNIT_FORMS.get(" ".join((self.every or "").lower().split()))


@frozen
class Group:
    """Indicators that the order puts together.

    Attributes:
        id: the key.
        title: the heading of the order.
        indicators: their ids.
        clause: where the order prints them together.
    """

    id: str
    title: str
    indicators: tuple[str, ...]
    clause: Clause | None = None


@frozen
class NotRated:
    """When a record is not rated at all.

    Attributes:
        when: the condition.
        because: the reason, in the words of the ruleset.
        quote: the words of the order.
    """

    when: Expression
    because: str
    quote: str | None = None


@frozen(eq=False)
class Likeness:
    """What a monitoring has from another one, because its own document does not print it.

    Parts are named as in `total`, `levels`, `derived`, `indicators.П1.values`.

    Attributes:
        target: the other monitoring, as `like` names it.
        theirs: the other monitoring.
        own: the monitoring itself, as it is without the other and without readings.
        taken: the parts that come from the other, in order.
        kept: the parts that both have and that stay as they are here, in order.
        reading: the reading that decided it, or `None` where the monitoring itself says so.
    """

    target: str
    theirs: Monitoring = field(repr=False)
    own: Monitoring = field(repr=False)
    taken: tuple[str, ...]
    kept: tuple[str, ...] = ()
    reading: str | None = None

    @property
    def identity(self) -> Identity:
        """Which rules exactly the parts are from."""
        return self.theirs.identity


@frozen(eq=False)
class Monitoring:
    """A monitoring, with all that its order says of it.

    Two monitorings are equal only if they are the same object, so that one can be a key.

    Attributes:
        id: the key in the ruleset.
        title: the title of the order.
        subject: what one record describes.
        clause: where the order prints it.
        identity: which rules exactly.
        goal: the goal that the order states.
        participants: who takes part.
        data_sources: where the data come from.
        responsible: who answers for it (posts and organisations).
        period: when it is run.
        systematisation: how the data are put together.
        report_kinds: the reports that the order asks for.
        use_of_results: what the results are used for.
        conduct: rules and limits of the monitoring.
        analysis: who analyses the results and where they are discussed.
        groups: indicators that the order puts together.
        direction: which way the total is better.
        direction_basis: whether the order prints the direction.
        direction_quote: the words of the order on the direction.
        attributes: parts of a record that are not scored.
        indicators: what is observed.
        derived: values computed from answers, in order.
        subtotals: subtotals, in order.
        gradings: values that are the names of bands, in order.
        total: the total, or `None` where there is none.
        scale: the levels, or `None`; of the total, unless a table decides.
        table: the table that decides the level, or `None`.
        not_rated: when a record is not rated.
        readings: other ways to read the text.
        remarks: known defects of the document that touch it.
        examples: records with what must come of them.
        applied: the readings that have been applied, in order.
        place: the file it was read from.
        layout: where each part of it is written.
        notices: words that go with every result.
        recommendations: what is advised to whom after the results are in, in order.
        periods: the two periods whose values the order asks for, or `None`.
        like: the monitoring from which all is taken that is not here, or `None`; readings may name
            others.
        others: the monitorings that `like` names here and in readings, by that name.
        likeness: what is taken, once it is, or `None`.
        date: the id of the attribute that holds the date of the facts, or `None`.
        edition_of: the id of the monitoring of which this is another edition, or `None`.
    """

    id: str
    title: str
    subject: str
    clause: Clause
    identity: Identity
    indicators: tuple[Indicator, ...]
    goal: str | None = None
    participants: str | None = None
    data_sources: str | None = None
    responsible: tuple[str, ...] = ()
    period: Period | None = None
    systematisation: str | None = None
    report_kinds: tuple[str, ...] = ()
    use_of_results: str | None = None
    conduct: tuple[str, ...] = ()
    analysis: str | None = None
    groups: tuple[Group, ...] = ()
    direction: Direction | None = None
    direction_basis: Basis = Basis.TEXT
    direction_quote: str | None = None
    attributes: tuple[Attribute, ...] = ()
    derived: tuple[Computed, ...] = ()
    subtotals: tuple[Computed, ...] = ()
    gradings: tuple[Grading, ...] = ()
    total: Computed | None = None
    scale: Scale[Level] | None = None
    table: Table | None = None
    not_rated: tuple[NotRated, ...] = ()
    readings: tuple[Reading, ...] = ()
    remarks: tuple[Remark, ...] = ()
    examples: tuple[Example, ...] = field(default=(), repr=False)
    applied: tuple[str, ...] = ()
    place: Place = field(factory=Place, repr=False)
    layout: Layout = field(factory=Unwritten, repr=False)
    notices: tuple[Notice, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    periods: Periods | None = None
    like: str | None = None
    others: Mapping[str, Monitoring] = field(factory=dict, repr=False)
    likeness: Likeness | None = None
    date: str | None = None
    edition_of: str | None = None

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: ANN401, FBT001  (as IPython calls it)
        """Show which one it is: to IPython, and to Hypothesis where an example fails."""
        applied = "".join(f", {name}" for name in self.applied)
        printer.text(f"<Monitoring {self.identity.ruleset}/{self.id}{applied}>")

    @property
    def computed_names(self) -> tuple[str, ...]:
        """The names of what is computed on the way to the total or the level."""
        computed = (each.name for each in (*self.derived, *self.subtotals))
        return (*computed, *(grading.id for grading in self.gradings))

    def indicator(self, name: str) -> Indicator:
        """Return the indicator of this id.

        Raises:
            KeyError: there is none.
        """
        for indicator in self.indicators:
            if indicator.id == name:
                return indicator
        raise KeyError(name)
