# SPDX-License-Identifier: MIT
"""Slips that are put right: one finding each, with the value below checked as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape import Shaped

    Changed = Callable[[str, str], tuple[Shaped, tuple[Finding, ...]]]

TITLE = "    title: Второй"
LEVEL = 'interval: "[0,3; 1]", meaning: средний'


@frozen
class Slip:
    """A change of the small monitoring, and the one finding it must give."""

    old: str
    new: str
    place: str
    rule: str
    russian: str
    step: str
    english: str
    english_step: str


SLIPS = (
    Slip(
        TITLE,
        "    titel: Второй",
        "demo.yaml:10:5",
        "unknown-key",
        "неизвестный ключ «titel»: вы имели в виду «title»?",
        "замените «titel» на «title»",
        "unknown key `titel`: did you mean `title`?",
        "replace `titel` with `title`",
    ),
    Slip(
        TITLE,
        "    titlе: Второй",
        "demo.yaml:10:5",
        "mixed-alphabet",
        "в ключе «titlе» русская «е» вместо латинской «e»: на вид не отличить",
        "наберите ключ заново: title",
        "the key `titlе` has a Russian `е` in place of a Latin `e`: they look the same",
        "type the key again: title",
    ),
    Slip(
        TITLE,
        "    ешеду: Второй",
        "demo.yaml:10:5",
        "wrong-layout",
        "ключ «ешеду» набран в другой раскладке клавиатуры",
        "переключите раскладку и наберите: title",
        "the key `ешеду` is typed in another keyboard layout",
        "switch the layout and type: title",
    ),
    Slip(
        TITLE,
        "    Название: Второй",
        "demo.yaml:10:5",
        "unknown-key",
        "ключ «Название» написан по-русски, здесь он называется «title»",
        "замените «Название» на «title»",
        "the key `Название` is in Russian, here it is called `title`",
        "replace `Название` with `title`",
    ),
    Slip(
        "  - level: А",
        "  - уровни: А",
        "demo.yaml:17:5",
        "unknown-key",
        "ключ «уровни» написан по-русски, здесь он называется «level»",
        "замените «уровни» на «level»",
        "the key `уровни` is in Russian, here it is called `level`",
        "replace `уровни` with `level`",
    ),
    Slip(
        TITLE,
        "    Title: Второй",
        "demo.yaml:10:5",
        "unknown-key",
        "ключ «Title» отличается от «title» заглавными буквами",
        "замените «Title» на «title»",
        "the key `Title` differs from `title` in capital letters",
        "replace `Title` with `title`",
    ),
    Slip(
        LEVEL,
        'intervl: "[0,3; 1]", meaning: средний',
        "demo.yaml:19:16",
        "unknown-key",
        "неизвестный ключ «intervl»: вы имели в виду «interval»?",
        "замените «intervl» на «interval»",
        "unknown key `intervl`: did you mean `interval`?",
        "replace `intervl` with `interval`",
    ),
    Slip(
        "source: {document: order-1}",
        "source: {document: order-1, page: п. 5}",
        "demo.yaml:4:29",
        "unknown-key",
        "неизвестный ключ «page»: вы имели в виду «place»?",
        "замените «page» на «place»",
        "unknown key `page`: did you mean `place`?",
        "replace `page` with `place`",
    ),
    Slip(
        "source: {document: order-1}",
        "source: {document: order-1, книга: 5}",
        "demo.yaml:4:29",
        "unknown-key",
        "неизвестный ключ «книга»",
        "уберите его или возьмите один из ключей: place",
        "unknown key `книга`",
        "remove it or take one of these keys: place",
    ),
    Slip(
        "source: {document: order-1}",
        "source: {document: order-1, place: п. 1, книга: 5}",
        "demo.yaml:4:42",
        "unknown-key",
        "неизвестный ключ «книга»: все ключи, которые могут здесь стоять, уже есть",
        "уберите ключ «книга» вместе со значением",
        "unknown key `книга`: every key that can stand here is already there",
        "remove the key `книга` with its value",
    ),
    Slip(
        "meaning: средний",
        "meaning: средний, требующий внимания, и ещё",
        "demo.yaml:19:56",
        "comma-in-braces",
        "запятая внутри {…} отделила «требующий внимания» от значения ключа «meaning»",
        'возьмите значение в кавычки: meaning: "средний, требующий внимания, и ещё"',
        "a comma inside `{…}` has parted `требующий внимания` from the value of the key `meaning`",
        'put the value in quotes: meaning: "средний, требующий внимания, и ещё"',
    ),
    Slip(
        'values: "{0; 1}"',
        "values: {0; 1}",
        "demo.yaml:11:13",
        "unquoted-notation",
        "запись {0; 1} без кавычек читается не как текст, а как набор ключей",
        'возьмите значение в кавычки: values: "{0; 1}"',
        "{0; 1} without quotes is read as a set of keys, not as text",
        'put the value in quotes: values: "{0; 1}"',
    ),
    Slip(
        'interval: "[0; 0,3)"',
        "interval: [0; 0,3]",
        "demo.yaml:18:15",
        "unquoted-notation",
        "запись [0; 0,3] без кавычек читается не как текст, а как список",
        'возьмите значение в кавычки: interval: "[0; 0,3]"',
        "[0; 0,3] without quotes is read as a list, not as text",
        'put the value in quotes: interval: "[0; 0,3]"',
    ),
    Slip(
        TITLE,
        "    title: [1,6; 1,75]",
        "demo.yaml:10:12",
        "unquoted-notation",
        "запись [1,6; 1,75] без кавычек читается не как текст, а как список",
        'возьмите значение в кавычки: title: "[1,6; 1,75]"',
        "[1,6; 1,75] without quotes is read as a list, not as text",
        'put the value in quotes: title: "[1,6; 1,75]"',
    ),
    Slip(
        'values: "{0; 1}"',
        "values: {0}",
        "demo.yaml:11:13",
        "unquoted-notation",
        "запись {0} без кавычек читается не как текст, а как набор ключей",
        'возьмите значение в кавычки: values: "{0}"',
        "{0} without quotes is read as a set of keys, not as text",
        'put the value in quotes: values: "{0}"',
    ),
    Slip(
        "levels:",
        "remarks: {KOR-01: {quote: x, note: y, concerns: {total: {0,3; 0,5}}}}\nlevels:",
        "demo.yaml:16:57",
        "unquoted-notation",
        "запись {0,3; 0,5} без кавычек читается не как текст, а как набор ключей",
        'возьмите значение в кавычки: total: "{0,3; 0,5}"',
        "{0,3; 0,5} without quotes is read as a set of keys, not as text",
        'put the value in quotes: total: "{0,3; 0,5}"',
    ),
    Slip(
        "monitoring: demo",
        "monitoring: dеmo",
        "demo.yaml:1:13",
        "mixed-alphabet",
        "в имени «dеmo» русская «е» вместо латинской «e»: на вид не отличить",
        "наберите имя заново: demo",
        "the name `dеmo` has a Russian `е` in place of a Latin `e`: they look the same",
        "type the name again: demo",
    ),
    Slip(
        "  П2:\n",
        "  балл_Пx:\n",
        "demo.yaml:9:3",
        "mixed-alphabet",
        "в имени «балл_Пx» латинская «x» вместо русской «х»: на вид не отличить",
        "наберите имя заново: балл_Пх",
        "the name `балл_Пx` has a Latin `x` in place of a Russian `х`: they look the same",
        "type the name again: балл_Пх",
    ),
)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.place)
def test_a_slip_is_one_finding(changed: Changed, slip: Slip) -> None:
    """Each slip gives one finding, at its own place, with one next step, in both languages."""
    _, findings = changed(slip.old, slip.new)
    said = [
        Slip(
            old=slip.old,
            new=slip.new,
            place=str(finding.place),
            rule=finding.name,
            russian=finding.message.render(),
            step=str(finding.message.help()),
            english=finding.message.render("en"),
            english_step=str(finding.message.help("en")),
        )
        for finding in findings
    ]
    assert [slip] == said


def test_the_value_under_a_misspelt_key_is_checked(changed: Changed) -> None:
    """A misspelt key and a fault of its value are both told."""
    _, findings = changed(TITLE, "    titel: 25")
    assert ["unknown-key", "wrong-type"] == [finding.name for finding in findings]
    assert "demo.yaml:10:12" == str(findings[1].place)


def test_values_stand_under_the_meant_keys(changed: Changed) -> None:
    """What was misspelt can be read under the right key, and traced to where it is written."""
    shaped, _ = changed("  П2:\n    title: Второй", "  Пx2:\n    titel: Второй")
    assert "Второй" == shaped.value["indicators"]["Пх2"]["title"]
    assert ("indicators", "Пx2", "titel") == shaped.original(("indicators", "Пх2", "title"))
    assert ("indicators", "Пx2", "values") == shaped.original(("indicators", "Пх2", "values"))
    assert ("levels", 0, "level") == shaped.original(("levels", 0, "level"))


def test_a_name_is_not_put_right_over_another(changed: Changed) -> None:
    """A mixed name keeps its spelling where the right one is taken."""
    shaped, findings = changed("  П2:\n", "  Пх: {title: x, values: любое}\n  Пx:\n")
    assert ["mixed-alphabet"] == [finding.name for finding in findings]
    assert ["П1", "Пх", "Пx"] == list(shaped.value["indicators"])


def test_two_slips_do_not_mean_the_same_key(changed: Changed) -> None:
    """The second key near to one that is taken already is unknown, and left out."""
    shaped, findings = changed(TITLE, "    titel: Второй\n    titl: Третий")
    assert ["unknown-key.near", "unknown-key.none"] == [each.message.key for each in findings]
    assert "Второй" == shaped.value["indicators"]["П2"]["title"]


def test_notation_is_text(changed: Changed) -> None:
    """A bare number in the place of notation is the text it was written as; so is notation."""
    shaped, findings = changed('values: "{0; 1}"', "values: {0;\n      1}")
    assert ["unquoted-notation"] == [finding.name for finding in findings]
    assert "{0; 1}" == shaped.value["indicators"]["П2"]["values"]
    assert {"П1": "0,4", "П2": "0.60"} == shaped.value["total"]["weights"]


@pytest.mark.parametrize(
    ("new", "meaning", "names"),
    [
        ("meaning: средний, ниже нормы, label", "средний, ниже нормы, label", ["comma-in-braces"]),
        ('meaning: "средний", ниже', "средний", ["unknown-key"]),
        ("meaning: средний, ниже: ", "средний", ["unknown-key"]),
        ("meaning: средний, place", "средний", ["wrong-type"]),
        ("otherwise: true, ниже", None, ["exactly-one-of", "unknown-key"]),
    ],
)
def test_a_comma_cuts_only_bare_text(
    changed: Changed, new: str, meaning: str | None, names: list[str]
) -> None:
    """Quoted text, keys with a colon and known keys are not joined to the value before them."""
    shaped, findings = changed("meaning: средний", new)
    assert names == sorted(finding.name for finding in findings)
    assert meaning == shaped.value["levels"][1].get("meaning")


def test_commas_cut_labels_too(changed: Changed) -> None:
    """A map of texts has its cut texts put together, each with one finding."""
    shaped, findings = changed(TITLE, TITLE + "\n    labels: {0: нет, совсем, 1: да, есть}")
    assert ["comma-in-braces"] * 2 == [finding.name for finding in findings]
    labels = shaped.value["indicators"]["П2"]["labels"]
    assert {"0": "нет, совсем", "1": "да, есть"} == labels


def test_records_of_examples_are_left_alone(changed: Changed) -> None:
    """Answers are the business of evaluation: any key, any value, nothing put right."""
    record = "{Пx: [1, {а: null}], П1, title: 2}"
    text = f"examples: [{{title: x, record: {record}, expect: {{level: 5}}}}]\nlevels:"
    shaped, findings = changed("levels:", text)
    assert () == findings
    assert {"Пx": [1, {"а": None}], "П1": None, "title": 2} == shaped.value["examples"][0]["record"]
    assert {"level": "5"} == shaped.value["examples"][0]["expect"]
