# SPDX-License-Identifier: MIT
"""Bytes become text, or a finding that says which encoding they look like."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.loading.markup import read_source

RUSSIAN = "# Набор правил\ntitle: Мониторинг оценки предметных компетенций\n"


@pytest.mark.parametrize(
    "data",
    [
        RUSSIAN.encode(),
        codecs.BOM_UTF8 + RUSSIAN.encode(),
        codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_and_its_mark_is_dropped(data: bytes) -> None:
    """UTF-8 with and without a mark and marked UTF-16 give the same text and no finding."""
    source, findings = read_source(Path("правила.yaml"), data)
    assert source is not None
    assert ("правила.yaml", RUSSIAN, ()) == (source.path, source.text, findings)


@pytest.mark.parametrize(
    ("codec", "name"), [("cp1251", "Windows-1251"), ("cp866", "DOS-866"), ("koi8-r", "KOI8-R")]
)
def test_an_old_code_page_is_named_and_read_all_the_same(codec: str, name: str) -> None:
    """A file in an old code page is an error at its first Russian letter, and its text is known."""
    source, (finding,) = read_source("a.yaml", RUSSIAN.encode(codec))
    assert source is not None
    assert RUSSIAN == source.text
    assert f"файл не в кодировке UTF-8, похоже на {name}" == finding.message.render()
    assert "UTF-8" in str(finding.message.help("en"))
    assert ("Y005", "a.yaml:1:3") == (finding.code, str(finding.place))


def test_capital_letters_alone_are_enough_to_tell_the_code_page() -> None:
    """A heading in capitals is not taken for small letters of another code page."""
    _, (finding,) = read_source("a.yaml", "НАБОР ПРАВИЛ ОЦЕНКИ".encode("cp1251"))
    assert "файл не в кодировке UTF-8, похоже на Windows-1251" == finding.message.render()


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_broken_byte_in_unicode_is_shown_where_it_stands(mark: bytes) -> None:
    """UTF-8 with one broken byte is not taken for a code page; the rest of the text is kept."""
    data = mark + RUSSIAN.encode().replace("о".encode(), b"\xd0", 1)
    source, (finding,) = read_source("a.yaml", data)
    assert source is not None
    assert RUSSIAN.replace("о", "\ufffd", 1) == source.text
    assert "encoding.damaged" == finding.message.key
    assert "a.yaml:1:6" == str(finding.place)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xfe\xfd",
        b"PK\x03\x04\x00\x00",
        RUSSIAN.encode("utf-16-le"),
        RUSSIAN.encode("utf-32"),
        b"\xff\xfea",
    ],
)
def test_what_is_no_text_is_not_read(data: bytes) -> None:
    """A picture, an archive or an unmarked two-byte text give one finding and no text."""
    source, (finding,) = read_source("a.yaml", data)
    assert source is None
    assert ("Y005", "encoding.not-text", "a.yaml") == (
        finding.code,
        finding.message.key,
        str(finding.place),
    )


def test_a_large_file_is_not_read() -> None:
    """Past the limit there is one finding with the limit, and nothing is decoded."""
    source, (finding,) = read_source("a.yaml", b"x" * 2001, limit=2000)
    assert source is None
    assert "файл слишком велик: читается не больше 2 кБ" == finding.message.render()
    assert read_source("a.yaml", b"x" * 2000, limit=2000)[0] is not None


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_a_finding(data: bytes) -> None:
    """No bytes raise an exception, and none are dropped in silence."""
    source, findings = read_source("a.yaml", data)
    assert source is not None or findings
