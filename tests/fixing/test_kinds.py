# SPDX-License-Identifier: MIT
"""Every kind of correction gives back the sound file, byte for byte; what is unsure stays."""

from __future__ import annotations

from typing import Final

import pytest

from shnor_rules.findings import Severity
from tests.fixing.correcting import BODY, changed, corrected, text_of

CORRECTED: Final = {
    "decimal comma in a formula": ("0.4 * доля", "0,4 * доля"),
    "decimal comma in braces": ('points: "2,5"', "points: 2,5"),
    "trailing separator": ('"{0; 1; 2}"', '"{0; 1; 2; }"'),
    "trailing separator without a space": ("'{0; 1; нет}'", "'{0; 1; нет;}'"),
    "trailing separator in a remark": ('{К1: "{0}"}', '{К1: "{0; }"}'),
    "look-alike letter in a key": ("\ntitle:", "\ntitlе:"),
    "look-alike letter in a name": ("К1 == 0", "K1 == 0"),
    "look-alike letter in a list of names": ("[К1, К2]", "[К1, K2]"),
    "look-alike letter in a weight": ('{К1: "0,5"', '{K1: "0,5"'),
    "look-alike letter in a reference": ("document: order-1", "document: оrder-1"),
    "look-alike letter in a part": ("concerns: {К1:", "concerns: {K1:"),
    "look-alike letter in a level of a reading": ("levels: {А:", "levels: {A:"),
    "mixed alphabet in a new name": ("  часть:", "  чaсть:"),
    "mixed alphabet in a value": ("because: KOR-01", "because: KОR-01"),
    "mixed alphabet in a set": ("'{0; 1; нет}'", "'{0; 1; нeт}'"),
    "look-alike letter in a function": ("СУММ(К1", "CУММ(К1"),
    "keyboard layout of a key": ("subject:", "ыгиоусе:"),
    "keyboard layout of a name": ("доля: {formula: К3", "доля: {formula: r3"),
    "keyboard layout of a value": ("missing: пересчитать веса", "missing: gthtcxbnfnm dtcf"),
    "capital letters of a key": ("subject:", "Subject:"),
    "key in Russian": ("subject:", "объект наблюдения:"),
    "key with letters swapped": ('values: "[0; 100]"', 'vlaues: "[0; 100]"'),
    "key without a letter": ("not_applicable:", "not_aplicable:"),
    "key in quotes": ("\nsubject:", '\n"subjeсt":', "\nsubject:", '\n"subject":'),
    "misspelt word of a list": ("missing: пересчитать веса", "missing: пересчитать вёса"),
    "hyphen for a dash in a value": ("больше – лучше", "больше - лучше"),
    "tab for the indent of one line": ("    title: Второй", "\ttitle: Второй"),
    "tab for the indent of a whole part": (
        "    title: Второй\n    values: '{0; 1; нет}'\n    not_applicable: нет",
        "\ttitle: Второй\n\tvalues: '{0; 1; нет}'\n\tnot_applicable: нет",
    ),
    "tab for every indent": ("  - первое\n  - второе", "\t- первое\n\t- второе"),
    "no-break space behind a colon": ("\nsubject: школа", "\nsubject:\u00a0школа"),
    "no-break space in an indent": ("    title: Третий", "  \u00a0 title: Третий"),
    "no-break space behind a hyphen": ("  - первое", "  -\u00a0первое"),
    "dash for the hyphen of a list": ("  - level: Б", "  – level: Б"),
    "invisible character in a set": ('"{0; 1; 2}"', '"{0; 1;\u200b 2}"'),
    "typographic sign in a formula": ("К3 / 100", "К3 ÷ 100"),
    "set without quotes": ('"{0; 1; 2}"', "{0; 1; 2}"),
    "interval without quotes": ('"[0; 100]"', "[0; 100]"),
    "half-open interval without quotes": ('interval: "[0; 1)"', "interval: [0; 1)"),
    "half-open interval without quotes in a reading": ('Б: "(1; 9]"', "Б: (1; 9]"),
}

LEFT: Final = {
    "comma that may part two arguments": ("СУММ(К1, К2)", "СУММ(0,4, К1)"),
    "two commas in a number": ('points: "2,5"', "points: 2,5,1"),
    "key that is there already": ("subject: школа", "subject: школа\nsubjeсt: школа"),
    "two keys that mean one": ("subject: школа", "subjekt: школа\nsubjeсt: школа"),
    "two names that mean one": ("  часть:", "  чaсть: {formula: К1}\n  чacть:"),
    "name in either alphabet": ("  доля:", "  КACа: {formula: К1}\n  доля:"),
    "name that is given in another alphabet": ("  К1:\n", "  K1:\n"),
    "weight that is there already": ('{К1: "0,5"', '{K1: "0,1", К1: "0,5"'),
    "misspelt name": ("0.4 * доля", "0.4 * дояя"),
    "word that is nothing like the others": ("больше – лучше", "как-нибудь"),
    "tab of unknown width": ("  - второе", "\t- второе"),
    "tab of an unlikely width": (
        "    items:\n      1: {title: Раз}\n      2: {title: Два}\n",
        "    items:\n      1:\n        title: Раз\n\t2:\n        title: Два\n",
    ),
    "tab in a text that keeps its blanks": ("    слова\n    приказа", "\tслова\n      приказа"),
    "tab in a long file": ("rules:\n  - первое", f"goal: {'х ' * 100_000}\nrules:\n\t- первое"),
    "dash that may belong to a text": ("    слова\n    приказа", "    – слова\n    – приказа"),
    "comma in a set": ('"{0; 1; 2}"', '"{0, 1, 2}"'),
    "formula in quotes that a quote would end": (
        "К1 == 0, because",
        "'К1 == «0»', because",
    ),
    "folded formula with an escape": ("0.4 * доля", '"0,\\u0034 * доля"'),
    "error that nothing is sure of": ("К1 == 0", "К9 == 0"),
}


@pytest.mark.parametrize("kind", CORRECTED)
def test_a_slip_is_taken_back(kind: str) -> None:
    """The corrected file is the sound one, comments, quotes and alignment included."""
    old, slip, *sound = CORRECTED[kind]
    written = changed(BODY, (old, slip))
    expected = changed(BODY, (sound[0], sound[1])) if sound else BODY

    assert expected == text_of(written)
    assert () == tuple(
        finding
        for finding in corrected(written).reading.findings
        if finding.severity is not Severity.NOTE
    )


@pytest.mark.parametrize("kind", LEFT)
def test_what_is_unsure_is_left(kind: str) -> None:
    """Where two corrections are possible, or one might change the meaning, there is none."""
    written = changed(BODY, LEFT[kind])

    assert written == text_of(written)


def test_the_sound_file_stays() -> None:
    """Nothing is found and nothing is corrected."""
    outcome = corrected(BODY)

    assert () == outcome.mended
    assert () == outcome.reading.findings


@pytest.mark.parametrize("kind", CORRECTED)
def test_line_ends_and_marks_stay(kind: str) -> None:
    """A file of Windows, with a byte order mark, keeps both; a file in UTF-16 keeps that."""
    old, slip, *sound = CORRECTED[kind]
    expected = changed(BODY, (sound[0], sound[1])) if sound else BODY
    for codec in ("utf-8-sig", "utf-16"):
        before, after = (
            text.replace("\n", "\r\n").encode(codec)
            for text in (changed(BODY, (old, slip)), expected)
        )

        assert [after] == [each.after for each in corrected(before).mended]
