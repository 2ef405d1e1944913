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
from shnor_rules.inputs import KINDS, read_inputs
from shnor_rules.messages import events, inputs, tables

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


def test_every_rule_of_files_has_its_words() -> None:
    """A rule of the letter I has a message, and its messages have a next step in both languages."""
    rules = {rule.name for rule in RULES if rule.code.startswith("I")}
    entries = inputs.ENTRIES | tables.ENTRIES | events.ENTRIES
    heads = {key.partition(".")[0] for key in entries}

    assert rules <= heads
    for key, entry in entries.items():
        texts = [entry.ru, entry.en]
        if not key.startswith(("delimiter.", "place.")):
            texts += [entry.ru_help or "", entry.en_help or ""]
        assert all(texts), key
        assert all(text.encode("cp1251") for text in texts), key
