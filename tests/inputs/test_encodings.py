# SPDX-License-Identifier: MIT
"""Encodings are told, marked or found out with a note; unclear ones are not guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.errors import InputError
from shnor_rules.inputs.russian import likeness
from tests.inputs.files import read, read_text

if TYPE_CHECKING:
    from pathlib import Path

TABLE = "школа;учитель;П1\nШкола № 1;Иванова А. А.;высокий\n"
RECORD = {"школа": "Школа № 1", "учитель": "Иванова А. А.", "П1": "высокий"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_a_word(tmp_path: Path, encoding: str) -> None:
    """UTF-8 with and without its mark, and marked UTF-16, need no note."""
    result = read_text(tmp_path, "a.csv", TABLE.encode(encoding))

    assert ([RECORD], []) == (result.records, result.findings)


def test_utf_16_of_either_byte_order_is_told_by_its_mark(tmp_path: Path) -> None:
    """The big-endian mark is known too."""
    result = read_text(tmp_path, "a.csv", b"\xfe\xff" + TABLE.encode("utf-16-be"))

    assert [RECORD] == result.records


@pytest.mark.parametrize(("encoding", "page"), [("cp1251", "windows-1251"), ("cp866", "DOS")])
@pytest.mark.parametrize("text", [TABLE, "П1;П2\n1;нет\n", "да\n1\n", TABLE * 3000])
def test_russian_code_pages_are_found_out_and_announced(
    tmp_path: Path, encoding: str, page: str, text: str
) -> None:
    """The records are right, and one note names the encoding."""
    result = read_text(tmp_path, "a.csv", text.encode(encoding))
    expected = read_text(tmp_path, "b.csv", text)

    assert expected.records == result.records
    assert ["encoding-detected"] == result.keys
    assert "note" == result.findings[0].severity.value
    assert page in str(result.findings[0].message)


def test_the_letters_may_come_late(tmp_path: Path) -> None:
    """The first Russian letter may stand far behind the beginning."""
    text = "a;b\n" + "1;2\n" * 40_000 + "Школа;нет\n"
    result = read_text(tmp_path, "a.csv", text.encode("cp1251"))

    assert ({"a": "Школа", "b": "нет"}, ["encoding-detected"]) == (result.records[-1], result.keys)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.yaml"])
def test_every_kind_of_file_is_decoded_alike(tmp_path: Path, name: str) -> None:
    """The note and the record are the same for JSON, JSON Lines and YAML."""
    result = read_text(tmp_path, name, '{"школа": "Росток"}'.encode("cp1251"))

    assert ([{"школа": "Росток"}], ["encoding-detected"]) == (result.records, result.keys)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TABLE, "koi8-r"),
        (TABLE, "iso8859-5"),
        ("Müller;Größe\n1;2\n", "cp1252"),
        ("élève;à\n1;2\n", "cp1252"),
        ("ъ;ь\n1;2\n", "cp1251"),
        ("日本語\nテスト\n", "shift_jis"),
        (TABLE.lower() * 9, "koi8-r"),
    ],
)
def test_what_does_not_look_russian_is_not_guessed(
    tmp_path: Path, text: str, encoding: str
) -> None:
    """There is one error and no records."""
    result = read_text(tmp_path, "a.csv", text.encode(encoding, "replace"))

    assert ([], ["undecodable-file.unknown"]) == (result.records, result.keys)


def test_two_code_pages_that_are_equally_likely_are_not_guessed(tmp_path: Path) -> None:
    """Bytes that are letters in both: «о» is seldom beside «р» in one, but nothing is sure."""
    result = read_text(tmp_path, "a.csv", b"a;b\n\xe0\xe2;\xe2\xe0\n")

    assert ["undecodable-file.unknown"] == result.keys


@pytest.mark.parametrize("encoding", ["cp1251", "windows-1251", "koi8-r", "utf-16-le", "866"])
def test_a_named_encoding_is_used_without_a_note(tmp_path: Path, encoding: str) -> None:
    """The caller's word overrides any detection."""
    data = TABLE.replace("№", "N").encode(encoding)
    result = read_text(tmp_path, "a.csv", data, encoding=encoding)

    assert ([RECORD | {"школа": "Школа N 1"}], []) == (result.records, result.findings)


@pytest.mark.parametrize("encoding", ["utf-16", "UTF_32"])
def test_a_named_encoding_needs_no_mark(tmp_path: Path, encoding: str) -> None:
    """The order of the bytes is told by the mark, and is that of Windows without one."""
    for codec in (encoding, f"{encoding}-le"):
        result = read_text(tmp_path, "a.csv", TABLE.encode(codec), encoding=encoding)

        assert ([RECORD], []) == (result.records, result.findings)


def test_a_named_encoding_drops_a_mark(tmp_path: Path) -> None:
    """`utf-8` reads a marked file too, in every kind of file."""
    for name in ("a.json", "a.jsonl", "a.yaml"):
        result = read_text(tmp_path, name, b'\xef\xbb\xbf{"a": "1"}', encoding="utf-8")

        assert ([{"a": "1"}], []) == (result.records, result.findings)


@pytest.mark.parametrize(
    ("data", "options", "key", "line"),
    [
        (b"a;b\r\n1;2\r\xff\n", {"encoding": "utf-8"}, "undecodable-file.given", 3),
        (b"\xef\xbb\xbfa\n\xff\n", {}, "undecodable-file.marked", 2),
        (b"\xff\xfea\x00\n\x00\x00\xd8", {}, "undecodable-file.marked", 2),
        ("a;b\n1;2\n".encode("utf-16-le"), {}, "undecodable-file.zeros", 1),
        (b"a;b\n1;2\n\x00\n", {}, "undecodable-file.zeros", 3),
        (TABLE.encode("cp1251") + b"\x00", {}, "undecodable-file.unknown", None),
    ],
)
def test_what_cannot_be_decoded_is_told_with_its_line(
    tmp_path: Path, data: bytes, options: dict[str, str], key: str, line: int | None
) -> None:
    """Nothing of such a file is read."""
    result = read_text(tmp_path, "a.csv", data, **options)

    assert ([], [(key, line, None)]) == (result.records, result.faults)


@pytest.mark.parametrize("encoding", ["кои", "", "hex", "rot13", "idna", "utf-7", "a\0"])
def test_an_encoding_that_is_none_is_a_fault_of_the_call(encoding: str) -> None:
    """Names of other codecs of Python are refused as well."""
    with pytest.raises(InputError) as caught:
        read("a.csv", encoding=encoding)

    assert "inputs.encoding" == caught.value.message.key


@given(st.text(alphabet=st.characters(codec="cp1251"), min_size=1))
def test_likeness_is_a_frequency(text: str) -> None:
    """Any text is between no Russian at all and nothing but its most frequent letter."""
    assert 0 <= likeness(text) <= likeness("о")
