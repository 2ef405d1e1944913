# SPDX-License-Identifier: MIT
"""No private person stands in the rulesets or the sample data: posts and codes do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
FILES: Final = sorted(
    path
    for folder in ("rulesets", "examples")
    for path in (ROOT / folder).rglob("*")
    if path.is_file()
)

# A school may bear the name of somebody whom it honours: «им. К.И. Недорубова» is not private.
SCHOOL: Final = re.compile(
    r"им\.\s+(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+ [А-ЯЁ]\.[А-ЯЁ]\.)"
)
PRIVATE: Final = {
    "initials and a surname": re.compile(r"\b[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+"),
    "a surname and initials": re.compile(r"\b[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\."),
    "a name and a patronymic": re.compile(r"\b[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+(?:вич|вна)\b"),
    "a telephone": re.compile(r"(?:\+7|\b8)[\s(-]*\d{3,5}[\s)-]*\d(?:[\s-]?\d){4,6}\b"),
    "an address of mail": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_private_person_stands_in_a_file(path: Path) -> None:
    """Neither names with initials or patronymics, nor telephones, nor addresses."""
    text = SCHOOL.sub("", path.read_text(encoding="utf-8"))

    assert {} == {what: look.findall(text) for what, look in PRIVATE.items() if look.search(text)}


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("initials and a surname", "А.Б. Выдуманный"),
        ("a surname and initials", "Выдуманный А.Б."),
        ("a name and a patronymic", "Имя Отчествович"),
        ("a telephone", "8 (000) 000-00-00"),
        ("an address of mail", "nobody@example.org"),
    ],
)
def test_each_pattern_sees_what_it_is_for(what: str, text: str) -> None:
    """The test above would see a person."""
    assert PRIVATE[what].search(text) is not None


def test_the_name_of_a_school_is_no_person() -> None:
    """Schools are named in full, as printed."""
    assert "школа " == SCHOOL.sub("", "школа им. А.Б. Выдуманного")
    assert "школа " == SCHOOL.sub("", "школа им. Выдуманного А.Б.")
