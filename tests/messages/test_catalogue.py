# SPDX-License-Identifier: MIT
"""The catalogue speaks both languages alike, on any console, and for every rule."""

from __future__ import annotations

import pkgutil
import string
from collections import Counter
from typing import TYPE_CHECKING

import pytest

import shnor_rules.messages
from shnor_rules.findings.rules import RULES
from shnor_rules.messages.catalogue import AREAS, CATALOGUE
from shnor_rules.notation.numbers import MOST_DIGITS

if TYPE_CHECKING:
    from shnor_rules.messages.entry import Entry

# Modules of the package that hold no entries.
MACHINERY = {"catalogue", "entry", "message"}


def placeholders(*templates: str | None) -> set[str]:
    """Return the names of the parameters of the templates."""
    fields = (field for each in templates for field in string.Formatter().parse(each or ""))
    return {name for _, name, _, _ in fields if name is not None}


def test_every_area_is_in_the_catalogue() -> None:
    """Each module of messages gives its entries to the catalogue."""
    modules = {found.name for found in pkgutil.iter_modules(shnor_rules.messages.__path__)}

    assert len(modules - MACHINERY) == len(AREAS)


def test_a_name_occurs_once() -> None:
    """No message of one area hides a message of another."""
    times = Counter(key for area in AREAS for key in area)

    assert {} == {key: count for key, count in times.items() if count > 1}
    assert set(times) == set(CATALOGUE)


@pytest.mark.parametrize(("key", "entry"), CATALOGUE.items(), ids=CATALOGUE)
def test_both_languages_say_the_same(key: str, entry: Entry) -> None:
    """The languages have the same parameters, and a next step in both or in neither.

    A text that exists in two languages comes as the parameters `ru` and `en`, each for its own.
    """
    del key
    russian = placeholders(entry.ru, entry.ru_help)
    english = placeholders(entry.en, entry.en_help)

    assert russian == {"ru" if name == "en" else name for name in english}
    assert english == {"en" if name == "ru" else name for name in russian}
    assert (entry.ru_help is None) == (entry.en_help is None)


@pytest.mark.parametrize(("key", "entry"), CATALOGUE.items(), ids=CATALOGUE)
def test_every_sentence_can_be_printed(key: str, entry: Entry) -> None:
    """No sentence holds a character that a Russian Windows console lacks."""
    del key

    for text in (entry.ru, entry.en, entry.ru_help or "", entry.en_help or ""):
        assert text == text.encode("cp1251").decode("cp1251")


def test_every_rule_has_a_message() -> None:
    """A rule is said by a message whose key begins with its name."""
    said = {key.partition(".")[0] for key in CATALOGUE}

    assert set() == {rule.name for rule in RULES} - said


def test_codes_and_names_of_rules_occur_once() -> None:
    """A code or a name is never given twice."""
    assert len(RULES) == len({rule.code for rule in RULES}) == len({rule.name for rule in RULES})


def test_the_limit_of_digits_is_told_as_it_is() -> None:
    """The sentence about too many digits names the limit that holds."""
    entry = CATALOGUE["malformed-number.digits"]

    assert f"больше {MOST_DIGITS} цифр" in entry.ru
    assert f"more than {MOST_DIGITS} digits" in entry.en
