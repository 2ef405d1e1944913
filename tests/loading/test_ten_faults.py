# SPDX-License-Identifier: MIT
"""The slips that people make most: each is one finding, exact to the word, with one next step."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from shnor_rules.loading import read_ruleset

if TYPE_CHECKING:
    from shnor_rules.findings import Finding

CORPUS: Final = Path(__file__).parents[1] / "corpus"
FILE: Final = "school-support.yaml"


class Expected(NamedTuple):
    """What must be said of a fault, and the columns that must be underlined."""

    code: str
    line: int
    columns: tuple[int, int]
    ru: str
    ru_help: str
    en: str
    en_help: str


FAULTS: Final = {
    "wrong-type": Expected(
        "R001",
        27,
        (19, 26),
        "нужно число, а здесь текст «высокий»",
        'напишите, например, К2: "0,4"',
        "a number is needed, but this is the text `высокий`",
        'write, for example, К2: "0,4"',
    ),
    "misspelt-key": Expected(
        "R002",
        18,
        (5, 11),
        "неизвестный ключ «valeus»: вы имели в виду «values»?",
        "замените «valeus» на «values»",
        "unknown key `valeus`: did you mean `values`?",
        "replace `valeus` with `values`",
    ),
    "duplicate-key": Expected(
        "Y004",
        12,
        (5, 9),
        "ключ «unit» указан дважды",
        "оставьте одну из строк 11 и 12",
        "key `unit` is given twice",
        "keep one of the lines 11 and 12",
    ),
    "tab-indent": Expected(
        "Y002",
        20,
        (1, 2),
        "отступ сделан табуляцией, а в YAML отступы – только пробелы",
        "замените табуляцию пробелами, по два на уровень",
        "the indent is a tab, but YAML allows only spaces",
        "replace the tab with spaces, two a level",
    ),
    "decimal-comma": Expected(
        "F004",
        29,
        (12, 15),
        "в формуле запятая разделяет аргументы, дробное число «0,4» пишется через точку",
        "напишите 0.4 (или «0, 4» с пробелом, если это два аргумента)",
        "a comma separates arguments in a formula; the decimal number `0,4` takes a point",
        "write 0.4 (or `0, 4` with a space if these are two arguments)",
    ),
    "look-alike-key": Expected(
        "R013",
        4,
        (1, 8),
        "в ключе «subjеct» русская «е» вместо латинской «e»: на вид не отличить",
        "наберите ключ заново: subject",
        "the key `subjеct` has a Russian `е` in place of a Latin `e`: they look the same",
        "type the key again: subject",
    ),
    "look-alike-name": Expected(
        "F001",
        24,
        (20, 22),
        "неизвестное имя «K1»: в нём буквы другого алфавита, на вид те же, что в «К1»",
        "наберите «К1» заново, переключив раскладку",
        "unknown name `K1`: letters of another alphabet look like those of `К1`",
        "type `К1` again in the other keyboard layout",
    ),
    "unknown-name": Expected(
        "F001",
        35,
        (12, 17),
        "неизвестное имя «вклат»",
        "вы имели в виду «вклад»?",
        "unknown name `вклат`",
        "did you mean `вклад`?",
    ),
    "comma-in-braces": Expected(
        "Y010",
        15,
        (18, 21),
        "дробное число с запятой внутри {…}: «2,5» читается как два значения",
        'возьмите значение в кавычки: points: "2,5"',
        "a decimal comma inside {…}: `2,5` is read as two values",
        'quote the value: points: "2,5"',
    ),
    "misspelt-key-in-level": Expected(
        "R002",
        32,
        (21, 29),
        "неизвестный ключ «intervel»: вы имели в виду «interval»?",
        "замените «intervel» на «interval»",
        "unknown key `intervel`: did you mean `interval`?",
        "replace `intervel` with `interval`",
    ),
    "misspelt-key-in-points": Expected(
        "R002",
        14,
        (23, 31),
        "неизвестный ключ «intreval»: вы имели в виду «interval»?",
        "замените «intreval» на «interval»",
        "unknown key `intreval`: did you mean `interval`?",
        "replace `intreval` with `interval`",
    ),
}
"""By folder of the corpus; each folder is the sound ruleset with one fault put in."""

NINE: Final = (
    "duplicate-key",
    "comma-in-braces",
    "misspelt-key",
    "tab-indent",
    "look-alike-name",
    "wrong-type",
    "decimal-comma",
    "misspelt-key-in-level",
    "unknown-name",
)
"""The faults of the folder `all-nine`, in the order of their lines."""


def findings_of(folder: str) -> tuple[Finding, ...]:
    """Return what is found in a folder of the corpus."""
    return read_ruleset(CORPUS / folder).findings


def told(finding: Finding) -> Expected:
    """Return what a finding says, and where, in the form of `Expected`."""
    place, message = finding.place, finding.message
    assert str(CORPUS) in str(place.path)
    assert place.line == place.end_line
    return Expected(
        finding.code,
        place.line or 0,
        (place.column or 0, place.end_column or 0),
        message.render("ru"),
        message.help("ru") or "",
        message.render("en"),
        message.help("en") or "",
    )


def test_the_sound_ruleset_loads() -> None:
    """Nothing is wrong with the ruleset that the faults are put into."""
    reading = read_ruleset(CORPUS / "sound")

    assert () == reading.findings
    assert reading.ruleset is not None


@pytest.mark.parametrize("folder", FAULTS)
def test_each_folder_has_one_fault(folder: str) -> None:
    """A folder of the corpus differs from the sound ruleset in one place of one line."""
    sound = (CORPUS / "sound" / FILE).read_text(encoding="utf-8").splitlines()
    faulty = (CORPUS / folder / FILE).read_text(encoding="utf-8").splitlines()

    changes = [
        (before, after)
        for tag, before, until, after, end in SequenceMatcher(a=sound, b=faulty).get_opcodes()
        if tag != "equal" and until - before <= 1 and end - after == 1
    ]

    assert 1 == len(changes)


@pytest.mark.parametrize("folder", FAULTS)
def test_a_fault_is_one_finding_at_its_word_in_both_languages(folder: str) -> None:
    """One cause is told once, at the very word, with its value and one thing to do."""
    assert [FAULTS[folder]] == [told(finding) for finding in findings_of(folder)]


@pytest.mark.parametrize("folder", FAULTS)
def test_a_fault_keeps_the_ruleset_from_loading(folder: str) -> None:
    """None of the slips is repaired in silence: there is no ruleset until it is put right."""
    assert read_ruleset(CORPUS / folder).ruleset is None


def test_nine_faults_in_one_file_are_nine_findings() -> None:
    """No fault hides another: the same sentences are told, of later lines only where one is new."""
    found = [told(finding) for finding in findings_of("all-nine")]

    assert [FAULTS[fault]._replace(line=0) for fault in NINE] == [
        each._replace(line=0) for each in found
    ]
    assert [12, 16, 19, 21, 25, 28, 30, 33, 36] == [each.line for each in found]


def test_a_duplicate_key_shows_where_it_is_given_first() -> None:
    """The second place that belongs to the finding is the first of the two keys."""
    (finding,) = findings_of("duplicate-key")
    (other,) = finding.related

    assert (11, 5, 9) == (other.place.line, other.place.column, other.place.end_column)
    assert "первый раз он стоит здесь" == other.message.render("ru")
    assert "it is first given here" == other.message.render("en")
