# SPDX-License-Identifier: MIT
"""What a school and its curator have filled in, understood: card, profile and protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.findings import Finding


@frozen
class RiskAnswer:
    """What is said of one risk of a row.

    Attributes:
        confirmed: whether it is confirmed; `None` where nothing is said.
        note: what is noted beside it.
    """

    confirmed: bool | None = None
    note: str | None = None


@frozen
class RowAnswer:
    """What is said of one row of the protocol.

    Attributes:
        diagnosed: whether the protocol says that the profile has it; `None` where it does not.
        confirmed: whether the row is confirmed; `None` where nothing is said.
        risks: what is said of the risks in it, by number.
        others: risks that are not listed, in the words of the curator.
    """

    diagnosed: bool | None = None
    confirmed: bool | None = None
    risks: Mapping[str, RiskAnswer] = field(factory=dict)
    others: tuple[str, ...] = ()


@frozen
class RiskAnswers:
    """What is filled in for one school.

    Attributes:
        school: the school.
        period: for which time.
        card: the relevant factors with what is filled in for them; `None` without a card.
        profile: the significance of factors; `None` without a profile.
        protocol: the rows; `None` without a protocol.
        findings: what is wrong with it.
    """

    school: str | None = None
    period: str | None = None
    card: Mapping[str, Mapping[str, str]] | None = None
    profile: Mapping[str, Fraction | str] | None = None
    protocol: Mapping[str, RowAnswer] | None = None
    findings: tuple[Finding, ...] = ()
