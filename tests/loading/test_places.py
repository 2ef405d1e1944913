# SPDX-License-Identifier: MIT
"""Where a finding inside a text is: at its characters, however the text is written."""

from __future__ import annotations

from typing import Final

import pytest

from tests.loading.marked import BODY, changed, expected, read, told

TOTAL: Final = "formula: СУММ(П1, П2, часть) + доля"

FORMULAS: Final = {
    "plain": "formula: СУММ(П1, ‹П9›, часть) + доля",
    "single quotes": "formula: 'СУММ(П1, ‹П9›, часть) + доля'",
    "double quotes": 'formula: "СУММ(П1, ‹П9›, часть) + доля"',
    "folded": "formula: >-\n    СУММ(П1,\n    ‹П9›, часть)\n    + доля",
    "folded, kept": "formula: >+\n    СУММ(П1,\n    ‹П9›, часть)\n    + доля\n",
    "literal": "formula: |\n    СУММ(П1,\n      ‹П9›, часть)\n    + доля",
    "plain on two lines": "formula: СУММ(П1,\n    ‹П9›,\n    часть) + доля",
    "quoted on two lines": 'formula: "СУММ(П1,\n    ‹П9›, часть)\n    + доля"',
    "escaped": r'formula: "СУММ(П1, ‹П9›, часть) \u002b доля"',
    "second of two": "formula: >-\n    СУММ(П1, П1,\n    ‹П11›, часть)\n    + доля",
    "behind an anchor": "formula: &f СУММ(П1, ‹П9›, часть) + доля",
    "before a comment": "formula: СУММ(П1, ‹П9›, часть) + доля  # П9",
}


@pytest.mark.parametrize("style", FORMULAS)
def test_a_name_is_underlined_in_any_style(style: str) -> None:
    """One line or several, quoted or not: the very name is found."""
    body = changed(BODY, (TOTAL, FORMULAS[style]))

    assert expected(["unknown-name"], body) == told(read(body).findings)


@pytest.mark.parametrize(
    ("formula", "name"),
    [
        ("formula: ‹>-\n    СУММ(П1) + ДОЛЯ(П3,\n    П3, П3)›", "wrong-arity"),
        ("formula: ‹СУММ(П1) + ДОЛЯ(П3,\n    П3,\n    П3)›", "wrong-arity"),
        (r'formula: ‹"СУММ(П1, \u041f9)"›', "unknown-name"),
    ],
)
def test_what_is_written_in_another_way_is_underlined_as_a_whole(formula: str, name: str) -> None:
    """Where the characters are not those of the value, the value is what can be shown."""
    body = changed(BODY, (TOTAL, formula))

    assert expected([name], body) == told(read(body).findings)


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ('interval: "[1; 9]"', 'interval: "[1‹,› 9]"', "malformed-interval"),
        ("interval: менее 50", "interval: '[0‹,› 50)'", "malformed-interval"),
        ('values: "[0; 100]"', "values: >-\n      [0‹,›\n      100]", "malformed-interval"),
        ('П1: "{0}"', 'П1: "{0‹,› 1}"', "malformed-set"),
    ],
)
def test_a_fault_of_notation_is_underlined_inside_its_text(old: str, new: str, name: str) -> None:
    """The comma of an interval is found in its quotes."""
    body = changed(BODY, (old, new))

    assert expected([name], body) == told(read(body).findings)


def test_a_value_that_an_alias_repeats_is_placed_at_its_anchor() -> None:
    """What is repeated is wrong where it is written."""
    body = changed(
        BODY,
        ("subject: школа", "subject: &s школа"),
        ("level: Б, ", "level: *s, "),
        ("  - {level: А, ", "  - {level: ‹школа›, when: П1 == 1}\n  - {level: А, "),
        ("Б: ", "школа: "),
    )
    (finding,) = read(body).findings

    assert ("level-repeated", 3, 13) == (finding.name, finding.place.line, finding.place.column)
    assert [46] == [other.place.line for other in finding.related]


@pytest.mark.parametrize(("key", "name"), [("valeus", "unknown-key"), ("vаlues", "mixed-alphabet")])
def test_a_fault_below_a_misspelt_key_is_placed_where_it_is_written(key: str, name: str) -> None:
    """A key that is put right keeps the place of what was written."""
    body = changed(BODY, ('    values: "[0; 100]"', f'    ‹{key}›: "[0‹,› 100]"'))

    assert expected([name, "malformed-interval"], body) == told(read(body).findings)


def test_a_finding_says_which_part_is_meant() -> None:
    """A place has the way to the value, for machines."""
    (finding,) = read(changed(BODY, ("because: KOR-01", "because: [KOR-02, KOR-99]"))).findings

    assert "readings.иначе.because.1" == finding.place.subject
