# SPDX-License-Identifier: MIT
"""From the file to the model: readings of the tools for risks, and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.decisions import decided
from shnor_rules.loading.layout import Written
from shnor_rules.loading.scalars import choice, value_set
from shnor_rules.messages import say
from shnor_rules.model import Confirming, RiskExample, RiskReading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.loading.cursor import Cursor


def risk_readings(cursor: Cursor) -> Iterator[RiskReading]:
    """Yield the readings of the tools for risks at `cursor`."""
    for key, each in cursor.under("readings"):
        reading = _reading(key, each)
        if not {"rows", "profile", "protocol"} & each.value.keys():
            each.report(say("reading-without-effect.tools", reading=key), each.key_place())
        yield reading


def risk_examples(cursor: Cursor) -> Iterator[RiskExample]:
    """Yield the examples of the tools for risks at `cursor`."""
    for each in cursor.elements("examples"):
        yield _example(each)


def _reading(key: str, cursor: Cursor) -> RiskReading:
    profile, protocol = cursor.get("profile"), cursor.get("protocol")
    confirm = None if protocol is None else protocol.get("confirm")
    rows = {number: each.strings("factors") for number, each in cursor.under("rows")}
    return RiskReading(
        **decided(key, cursor),
        rows=rows,
        diagnosed=None if profile is None else value_set(profile.get("diagnosed")),
        confirm=None if confirm is None else choice(confirm, Confirming, Confirming.ROWS),
    )


def _example(cursor: Cursor) -> RiskExample:
    record, expect = cursor.get("record"), cursor.get("expect")
    example = {
        "title": cursor.string("title") or "",
        "record": {} if record is None else record.value,
        "readings": cursor.strings("reading"),
        "place": cursor.place(),
        "layout": Written(cursor.file),
        "path": cursor.path,
    }
    if expect is None:
        return RiskExample(**example)
    return RiskExample(
        **example,
        rows={number: each.text for number, each in expect.under("rows")},
        risks={
            (row, number): each.text
            for row, risks in expect.under("risks")
            for number, each in risks.items()
        },
        measures=None if expect.get("measures") is None else expect.strings("measures"),
        refused=expect.strings("refused"),
    )
