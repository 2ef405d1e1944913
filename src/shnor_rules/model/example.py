# SPDX-License-Identifier: MIT
"""An example inside a ruleset: a record, and what must come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.findings import Place


@frozen
class Expectation:
    """What must come of an example; what is `None` or not given is not compared.

    Attributes:
        given: the keys that are compared: `total`, `level`, `status`, `refused`.
        total: the total.
        level: the name of the level; `None` for no level.
        status: the Russian name of the status.
        refused: the names of the rules that the record breaks.
    """

    given: frozenset[str]
    total: Fraction | None = None
    level: str | None = None
    status: str | None = None
    refused: tuple[str, ...] = ()


@frozen
class Example:
    """A record, and what must come of it.

    Attributes:
        title: what the example shows.
        record: the answers.
        readings: the readings it is assessed under.
        expect: what must come of it.
        place: where it is written.
    """

    title: str
    record: Mapping[str, Any]
    readings: tuple[str, ...]
    expect: Expectation
    place: Place
