# SPDX-License-Identifier: MIT
"""Whatever is in a file, reading it ends in records and findings that can be printed."""

from __future__ import annotations

import io
import json
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Finding
from shnor_rules.findings.rules import RULES
from shnor_rules.inputs import KINDS, Planned, Reader, read_inputs
from shnor_rules.inputs.both_periods import part_periods
from shnor_rules.inputs.declared import read_declared
from shnor_rules.messages import (
    analysis,
    dynamics,
    events,
    inputs,
    workbooks,
    workbooks_cells,
)
from shnor_rules.messages import tables as tables_said
from tests.inputs.test_events import PLAN, ruleset

MAPS: Final = ruleset(plan=PLAN)

SCRAPS: Final = (
    *('"', "'", ";", ",", "\t", "\n", "\r", " ", "#", "sep=", ":", "- ", "[", "]", "{", "}", "\\"),
    *("П1", "П2.1", "records", "нет", "1", "0,5", "0.5", "NaN", "1e9", "\\ud800", "\ufeff", "№"),
    *('"П1": ', '{"П1": 1}', "&a ", "*a", "!x", "--- ", "|", "\x85", "\u2028", "\x00", "группа"),
)

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def data() -> st.SearchStrategy[bytes]:
    """Bytes of all sorts: at random, pieces of the formats in several encodings, and JSON."""
    scraps = st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join)
    return st.one_of(
        st.binary(),
        scraps.map(str.encode),
        st.builds(
            lambda text, codec: text.encode(codec, "replace"),
            scraps,
            st.sampled_from(["cp1251", "cp866", "utf-16", "utf-16-le", "utf-8-sig"]),
        ),
        JSON_VALUES.map(lambda value: json.dumps(value).encode()),
    )


@pytest.mark.parametrize("kind", [*KINDS, None])
@given(content=data(), encoding=st.sampled_from([None, None, "utf-8", "cp866", "utf-16"]))
def test_any_bytes_end_in_records_and_findings(
    kind: str | None, content: bytes, encoding: str | None
) -> None:
    """No exception escapes, and everything that is said can be written down."""
    for item in read_inputs(["-"], stdin=io.BytesIO(content), kind=kind, encoding=encoding):
        if isinstance(item, Finding):
            assert item.place.path == "<stdin>"
            assert item.message.help("ru")
            assert item.message.help("en")
            json.dumps([item.to_dict("ru"), item.to_dict("en")], ensure_ascii=False).encode()
        else:
            assert item.place.line is not None
            str(item.record).encode()
            assert all(place.line is not None for place in item.fields.values())


@given(content=data(), key=st.sampled_from(["П1", "группа", None]))
def test_any_bytes_may_be_a_sample(
    content: bytes, key: str | None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A table of a sample can hold anything as well."""
    path = tmp_path_factory.getbasetemp() / "sample.csv"
    path.write_bytes(content)
    records = io.BytesIO("П1;П3\n1;2\n".encode())

    for item in read_inputs(["-"], stdin=records, samples={"П2": str(path)}, key=key):
        assert item.place.path in {"<stdin>", str(path)}


CELLS: Final = (
    *("1", "1/1", "2.1", "101", "15.09.2026", "2026-09-15", "31.02.2026", "01.01.0001", "1;4", ""),
    *("0", "-1", "1/3", "1e9", "=1+1", "@SUM(1)", "²", "٣", "9" * 5000, "Школа № 101", "map", " "),
)
HEADINGS: Final = (
    *("мероприятие", "строка", "дата", "школа", "количество", "часть", "дорожная карта"),
    *("документ", "ссылка", "заявлено", "Школа", "дата.дата", "", "х"),
)


def tables() -> st.SearchStrategy[bytes]:
    """Tables with headings that are known, in any order and number, and cells of all sorts."""
    rows = st.lists(st.lists(st.sampled_from(CELLS), max_size=7).map(";".join), max_size=6)
    heading = st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=7).map(";".join)
    return st.builds(lambda first, rest: "\n".join([first, *rest]).encode(), heading, rows)


@given(content=data() | tables(), kind=st.sampled_from([*KINDS, None]))
def test_any_bytes_may_be_events(content: bytes, kind: str | None) -> None:
    """What a file says of a roadmap ends in events and findings, and each has its words."""
    planned = [Planned(each, each) for each in MAPS.roadmaps.values()]
    given_ = read_inputs(["-"], stdin=io.BytesIO(content), kind=kind)

    for item in Reader(planned, MAPS.schools).read(given_):
        if isinstance(item, Finding):
            json.dumps([item.to_dict("ru"), item.to_dict("en")], ensure_ascii=False).encode()
        else:
            assert item.roadmap in MAPS.roadmaps
            assert item.event.quantity > 0


@given(content=data() | tables(), name=st.sampled_from(["школа", "заявлено", ""]))
def test_any_bytes_may_be_declarations(content: bytes, name: str) -> None:
    """What schools declared is whole numbers, whatever is in the file."""
    declared = read_declared("-", school=name, stdin=io.BytesIO(content))

    assert all(count >= 0 for count in declared.counts.values())
    for item in declared.findings:
        json.dumps([item.to_dict("ru"), item.to_dict("en")], ensure_ascii=False).encode()


@given(content=data())
def test_any_record_may_hold_two_periods(content: bytes) -> None:
    """Whatever a record has under the keys of periods, it is parted or told why not."""
    for item in read_inputs(["-"], stdin=io.BytesIO(content)):
        if not isinstance(item, Finding):
            parts = part_periods(item, ("П1", "группа"))
            assert all(each.place.line is not None for each in parts)


def test_every_rule_of_files_has_its_words() -> None:
    """A rule of the letter I has a message, and its messages have a next step in both languages."""
    rules = {rule.name for rule in RULES if rule.code.startswith("I")}
    entries = inputs.ENTRIES | tables_said.ENTRIES | events.ENTRIES
    entries |= workbooks.ENTRIES | workbooks_cells.ENTRIES
    others = analysis.ENTRIES | dynamics.ENTRIES
    entries |= {key: each for key, each in others.items() if key.partition(".")[0] in rules}
    heads = {key.partition(".")[0] for key in entries}

    assert rules <= heads
    for key, entry in entries.items():
        texts = [entry.ru, entry.en]
        if not key.startswith(("delimiter.", "place.")):
            texts += [entry.ru_help or "", entry.en_help or ""]
        assert all(texts), key
        assert all(text.encode("cp1251") for text in texts), key
