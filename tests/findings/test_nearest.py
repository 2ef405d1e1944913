# SPDX-License-Identifier: MIT
"""Suggestions: which known name was meant, and why the written one is not it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings.nearest import (
    LONGEST,
    MOST_CANDIDATES,
    LookAlike,
    MixedWord,
    Suggestion,
    describe,
    look_alike_letters,
    mixed_alphabet,
    nearest,
)


@pytest.mark.parametrize(
    ("name", "candidates", "expected"),
    [
        ("wieght", ["title", "weight"], Suggestion("weight", "near")),
        ("absence", ["absences", "ege_mean"], Suggestion("absences", "near")),
        ("titlе", ["title", "titles"], Suggestion("title", "look-alike")),
        ("сар", ["cap"], Suggestion("cap", "look-alike")),
        ("сар", ["CAP"], Suggestion("CAP", "look-alike")),
        ("ПЗ", ["П1", "П3"], Suggestion("П3", "look-alike")),
        ("П1O", ["П1", "П10"], Suggestion("П10", "look-alike")),
        ("Title", ["title"], Suggestion("title", "case")),
        ("сум", ["СЧЁТ", "СУММ"], Suggestion("СУММ", "near")),
        ("Счет", ["СУММ", "СЧЁТ"], Suggestion("СЧЁТ", "near")),
        ("п1", ["П1", "П2"], Suggestion("П1", "case")),
        ("цушпре", ["weight"], Suggestion("weight", "layout")),
        ("Цушпре", ["weight"], Suggestion("weight", "layout")),
        ("ghtlvtn", ["школа", "предмет"], Suggestion("предмет", "layout")),
        ("abcx", ["abcy", "abcz"], Suggestion("abcy", "near")),
        ("абв", ["xyz"], None),
        ("П7", ["П1", "П2"], None),
        ("title", ["title"], None),
        ("title", [], None),
        ("a" * LONGEST, ["a" * LONGEST + "b"], Suggestion("a" * LONGEST + "b", "near")),
        ("a" * LONGEST + "b", ["a" * LONGEST], None),
    ],
)
def test_the_meant_name_is_found(
    name: str, candidates: list[str], expected: Suggestion | None
) -> None:
    """The surest likeness wins: look-alike letters, then case, then layout, then nearness."""
    assert expected == nearest(name, iter(candidates))


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=8))
def test_a_suggestion_is_another_candidate(name: str, candidates: list[str]) -> None:
    """What is suggested is one of the candidates and never the name itself."""
    suggestion = nearest(name, candidates)
    assert suggestion is None or suggestion.name in set(candidates) - {name}


@pytest.mark.parametrize(
    ("name", "candidate", "expected"),
    [
        ("titlе", "title", (LookAlike("е", "e"),)),
        ("сaсe", "cace", (LookAlike("с", "c"),)),
        ("П1O", "П10", (LookAlike("O", "0"),)),
        ("сAР", "caP", (LookAlike("с", "c"), LookAlike("Р", "P"))),
        ("title", "titles", ()),
        ("tatle", "title", ()),
    ],
)
def test_letters_that_only_look_alike_are_told(
    name: str, candidate: str, expected: tuple[LookAlike, ...]
) -> None:
    """Each pair of look-alikes is named once; letters of another case or shape are not."""
    assert expected == look_alike_letters(name, candidate)


@pytest.mark.parametrize(
    ("letters", "russian", "english"),
    [
        (
            (LookAlike("а", "a"),),
            "русская «а» вместо латинской «a»",
            "a Russian `а` in place of a Latin `a`",
        ),
        (
            (LookAlike("x", "х"),),
            "латинская «x» вместо русской «х»",
            "a Latin `x` in place of a Russian `х`",
        ),
        (
            (LookAlike("З", "3"), LookAlike("0", "О")),
            "буква «З» вместо цифры «3», цифра «0» вместо буквы «О»",
            "the letter `З` in place of the digit `3`, the digit `0` in place of the letter `О`",
        ),
    ],
)
def test_letters_are_put_into_words(
    letters: tuple[LookAlike, ...], russian: str, english: str
) -> None:
    """The description names the alphabet of either letter, or says that one is a digit."""
    message = describe(letters)
    assert (russian, english) == (message.render(), message.render("en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("аbsences", MixedWord("аbsences", 0, "absences", (LookAlike("а", "a"),))),
        ("балл Пх Пx", MixedWord("Пx", 8, "Пх", (LookAlike("x", "х"),))),
        ("КOR-01", MixedWord("КOR", 0, "KOR", (LookAlike("К", "K"),))),
        ("школA", MixedWord("школA", 0, "школА", (LookAlike("A", "А"),))),
        ("Балл по ЕГЭ B2, класс 5A", None),
        ("балл_ege", None),
        ("Пz", None),
        ("сор", None),
        ("", None),
    ],
)
def test_words_in_two_alphabets_are_found(text: str, expected: MixedWord | None) -> None:
    """A word is mixed when one alphabet could spell it; honest neighbours are left alone."""
    assert expected == mixed_alphabet(text)


@given(st.text(alphabet="abcАВСабвxyzХУ _-19", max_size=20))
def test_a_corrected_word_is_not_mixed(text: str) -> None:
    """The correction of a mixed word is in one alphabet."""
    mixed = mixed_alphabet(text)
    assert mixed is None or mixed_alphabet(mixed.corrected) is None


def test_only_so_many_candidates_are_compared() -> None:
    """A name beyond the limit is not suggested: a hostile file must not cost minutes."""
    others = [f"имя{number}" for number in range(MOST_CANDIDATES)]

    assert nearest("показатль", [*others, "показатель"]) is None
    assert Suggestion("показатель", "near") == nearest("показатль", ["показатель", *others])
