# SPDX-License-Identifier: MIT
"""The tools for risks: a list of factors, the school's card and profile, the curator's protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.findings import Place
from shnor_rules.model.layout import Unwritten
from shnor_rules.model.risks.reading import Confirming
from shnor_rules.model.source import Basis, Clause

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.document import Remark
    from shnor_rules.model.identity import Identity
    from shnor_rules.model.layout import Layout, Path
    from shnor_rules.model.monitoring import Period
    from shnor_rules.model.risks.reading import RiskReading
    from shnor_rules.notation import ValueSet


@frozen(kw_only=True)
class Named:
    """Something that the document names: a contextual factor, a kind of risk.

    Attributes:
        id: its name in the ruleset; empty where nothing refers to it.
        title: the words of the document.
        decides: who decides about such risks, where the document says so.
        clause: where the document prints it.
    """

    id: str = ""
    title: str
    decides: tuple[str, ...] = ()
    clause: Clause | None = None


@frozen(kw_only=True)
class Factor:
    """A risk factor of the profile.

    Attributes:
        id: its number, as printed.
        title: the words of the document.
        schools: the schools for which the document itself names it.
        kind: the id of its kind, where it is known.
        manageability: the id of how far it can be managed, where it is known.
        basis: whether the document prints the kind and the manageability.
        clause: where the document prints it.
        note: what has to be known about it.
    """

    id: str
    title: str
    schools: tuple[str, ...] = ()
    kind: str | None = None
    manageability: str | None = None
    basis: Basis = Basis.TEXT
    clause: Clause | None = None
    note: str | None = None

    @property
    def called(self) -> str:
        """Its number or name, and its title."""
        return f"{self.id}{'.' if self.id.isdecimal() else ':'} {self.title}"


@frozen(kw_only=True)
class Card:
    """The form in which a school names the factors that matter to it.

    Attributes:
        title: its title.
        fields: what is filled in for such a factor, by the name it has in a record.
        heading: what else is filled in on the form.
        signed: who signs it, by posts.
        clause: where the document prints it.
    """

    title: str
    fields: Mapping[str, str] = field(factory=dict)
    heading: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    clause: Clause | None = None


@frozen(kw_only=True)
class Profile:
    """The form in which the significance of every factor is settled.

    Attributes:
        title: its title.
        values: how significant a factor can be.
        diagnosed: at which of these values it counts as diagnosed; `None` where nobody says.
        basis: whether the document prints `diagnosed`.
        heading: what else is filled in on the form.
        signed: who signs it, by posts.
        clause: where the document prints it.
    """

    title: str
    values: ValueSet
    diagnosed: ValueSet | None = None
    basis: Basis = Basis.TEXT
    heading: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    clause: Clause | None = None


@frozen(kw_only=True)
class Risk:
    """A line in a row of the protocol.

    Attributes:
        id: its number in the row.
        title: the words of the document.
        is_other: whether it stands for risks that are not listed.
        clause: where the document prints it.
        note: what has to be known about it.
    """

    id: str
    title: str
    is_other: bool = False
    clause: Clause | None = None
    note: str | None = None


@frozen(kw_only=True)
class ProtocolRow:
    """A row of the protocol.

    Attributes:
        id: its number.
        title: the words of the document.
        factors: the numbers of the factors that it refers to, printed or as a reading has them.
        names: the numbers of the factors that its own words name; `None` where nobody says.
        risks: the lines in it.
        clause: where the document prints it.
        note: what has to be known about it.
    """

    id: str
    title: str
    factors: tuple[str, ...] = ()
    names: tuple[str, ...] | None = None
    risks: tuple[Risk, ...] = ()
    clause: Clause | None = None
    note: str | None = None

    @property
    def takes_others(self) -> bool:
        """Whether risks may be written in that are not listed."""
        return any(risk.is_other for risk in self.risks)


@frozen(kw_only=True)
class Protocol:
    """The form in which a curator confirms what the profile says, or does not.

    Attributes:
        title: its title.
        confirmed: the word that confirms.
        refuted: the word that does not.
        rows: its rows.
        confirm: what is confirmed, rows or risks.
        heading: what else is filled in on the form.
        signed: who signs it, by posts.
        clause: where the document prints it.
    """

    title: str
    confirmed: str
    refuted: str
    rows: tuple[ProtocolRow, ...] = ()
    confirm: Confirming = Confirming.ROWS
    heading: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    clause: Clause | None = None


@frozen
class RiskExample:
    """A record, and what must come of it.

    Attributes:
        title: what the example shows.
        record: what the school and the curator have filled in.
        readings: the readings it is assessed under.
        rows: the status that each row must have, by number; a row not named may have any.
        risks: the status that each risk must have, by the numbers of row and risk.
        measures: the rows or risks that must get measures; `None` where it is not compared.
        refused: the names of the rules that the record breaks.
        place: where it is written.
        layout: where each part of the file with it is written.
        path: the keys and positions that lead to it in that file.
    """

    title: str
    record: Mapping[str, Any]
    readings: tuple[str, ...] = ()
    rows: Mapping[str, str] = field(factory=dict)
    risks: Mapping[tuple[str, str], str] = field(factory=dict)
    measures: tuple[str, ...] | None = None
    refused: tuple[str, ...] = ()
    place: Place = field(factory=Place, repr=False)
    layout: Layout = field(factory=Unwritten, eq=False, repr=False)
    path: Path = field(default=(), eq=False, repr=False)

    def place_of(self, *keys: str) -> Place:
        """Return where a part of the example is written, or the nearest part above it."""
        return self.layout.place(*self.path, *keys) if self.path else self.place


@frozen(eq=False)
class RiskTools:
    """The tools for the risks of schools, with all that their order says of them.

    Two are equal only if they are the same object, so that one can be a key.

    Attributes:
        id: the key in the ruleset.
        title: the title of the order.
        clause: where the order prints them.
        identity: which rules exactly.
        factors: the risk factors, by their numbers.
        subject: what one record describes.
        goal: the goal that the order states.
        data_sources: where the data come from.
        responsible: who answers for it (posts and organisations).
        period: when the monitoring with these tools is run.
        use_of_results: what the results are used for.
        conduct: rules and limits.
        analysis: how the results are analysed.
        context: the contextual factors, in order.
        kinds: the kinds of risk, by name.
        manageability: how far risks can be managed, by name.
        card: the card of a school, where there is one.
        profile: the profile of a school, where there is one.
        protocol: the protocol of the curator, where there is one.
        readings: other ways to read the text.
        remarks: known defects of the document.
        examples: records with what must come of them.
        applied: the readings that have been applied, in order.
        place: the file it was read from.
        layout: where each part of it is written.
    """

    id: str
    title: str
    clause: Clause
    identity: Identity
    factors: Mapping[str, Factor]
    subject: str | None = None
    goal: str | None = None
    data_sources: str | None = None
    responsible: tuple[str, ...] = ()
    period: Period | None = None
    use_of_results: str | None = None
    conduct: tuple[str, ...] = ()
    analysis: str | None = None
    context: tuple[Named, ...] = ()
    kinds: Mapping[str, Named] = field(factory=dict)
    manageability: Mapping[str, Named] = field(factory=dict)
    card: Card | None = None
    profile: Profile | None = None
    protocol: Protocol | None = None
    readings: tuple[RiskReading, ...] = ()
    remarks: tuple[Remark, ...] = ()
    examples: tuple[RiskExample, ...] = field(default=(), repr=False)
    applied: tuple[str, ...] = ()
    place: Place = field(factory=Place, repr=False)
    layout: Layout = field(factory=Unwritten, repr=False)

    @property
    def rows(self) -> tuple[ProtocolRow, ...]:
        """The rows of the protocol; none without one."""
        return () if self.protocol is None else self.protocol.rows

    @property
    def uncovered(self) -> Iterator[Factor]:
        """The factors that no row of the protocol refers to; none without a protocol."""
        covered = {number for row in self.rows for number in row.factors}
        return (each for key, each in self.factors.items() if self.rows and key not in covered)
