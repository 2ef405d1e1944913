# SPDX-License-Identifier: MIT
"""One cause is one finding: nothing is reported that is only a consequence of another fault."""

from __future__ import annotations

from typing import Final

import pytest

from tests.loading.marked import BODY, HEAD, changed, expected, read, told

LEVELS: Final = """\
levels:
  - {level: А, interval: "[0; 1)"}
  - {level: Б, interval: "[1; 9]"}
"""
READING: Final = 'levels: {А: "[0; 1]", Б: "(1; 9]"}'
ITEMS: Final = """\
    items:
      1: {title: Раз}
      2: {title: Два}
"""

# The name of the one finding, and what is put in place of what in the monitoring file.
CAUSES: Final[dict[str, tuple[str, tuple[str, str]]]] = {
    "value set of an indicator that formulas name": (
        "malformed-set",
        ('values: "{0; 1; 2}"\n    labels', 'values: "{0‹,› 1; 2}"\n    labels'),
    ),
    "value set of an attribute that formulas name": (
        "malformed-interval",
        ("values: не менее 0", 'values: "[0‹,› 5]"'),
    ),
    "indicator without a description": (
        "wrong-type",
        (
            (
                'П3:\n    title: Третий\n    values: "[0; 100]"\n    points:\n'
                '      - {points: "0", interval: менее 50}\n'
                '      - {points: "2,5", otherwise: true}\n'
            ),
            "‹П3›:\n",
        ),
    ),
    "formula of a value that others name": (
        "formula-syntax",
        ("formula: П3 / 100", "formula: П3 ‹/›"),
    ),
    "value without a formula": ("wrong-type", ("formula: П3 / 100", "‹formula›: ")),
    "weights, each of them wrong": (
        "wrong-type",
        ('{П1: "0,5", П3: 1}', "{П1: ‹много›}"),
    ),
    "weights that are none": (
        "wrong-type",
        ('weights: {П1: "0,5", П3: 1}', "weights: ‹поровну›"),
    ),
    "total without anything": (
        "wrong-type",
        ("total:\n  formula: СУММ(П1, П2, часть) + доля\n  round: {places: 1}\n", "‹total›:\n"),
    ),
    "levels without anything": ("wrong-type", (LEVELS, "‹levels›:\n")),
    "nameless level that a reading changes": (
        "missing-key",
        ("{level: Б, interval: ", "{‹interval›: "),
    ),
    "unusable level": ("wrong-type", ('{level: Б, interval: "[1; 9]"}', "‹высокий›")),
    "unknown part of a reading": ("unknown-part", (READING, 'levels: {‹Ж›: "[0; 1]"}')),
    "unusable part of a reading": ("wrong-type", (READING, "levels: ‹шире›")),
    "unusable interval of a reading": (
        "malformed-interval",
        (READING, 'levels: {А: "[0‹,› 1]"}'),
    ),
    "quote without words": (
        "wrong-type",
        ("round: {places: 1}", "missing: как ноль\n  ‹quote›:"),
    ),
    "groups without words": (
        "wrong-type",
        ("average: по строкам}", "average: по группам, ‹groups›: }"),
    ),
    "averaging without a word": ("not-in-list", ("average: по строкам", "average: ‹по-разному›")),
    "date of an approval": (
        "wrong-type",
        ("status: предложено", "status: утверждено\n    by: совет\n    date: ‹вчера›"),
    ),
    "label without words": ("wrong-type", ("1: средний", "‹1›: ")),
    "label of what is no number": ("malformed-number", ("1: средний", "‹один›: средний")),
    "label inside an unreadable item": (
        "malformed-set",
        (ITEMS, '    items:\n      1: {title: Раз, values: "{0‹,› 1}", labels: {5: да}}\n'),
    ),
    "points that are no number": (
        "malformed-number",
        ('points: "0"', 'points: "‹о›0"'),
    ),
    "source that is none": (
        "wrong-type",
        ("source: {document: order-1, place: п. 2}", "source: ‹приказ›"),
    ),
    "source without a document": (
        "missing-key",
        ("source: {document: order-1, place: п. 2}", "source: {‹place›: п. 2}"),
    ),
    "word in place of a name": (
        "name-taken",
        ("  П5:\n    title: Пятый\n", "  ‹Нет›:\n    title: Пятый\n"),
    ),
    "name in place of another, used by formulas": (
        "name-taken",
        ("derived:\n", "derived:\n  ‹П1›: {formula: П1 + 1}\n"),
    ),
    "badly formed name with points": (
        "bad-name",
        ("  П5:\n", "  ‹П-5›:\n    points: [{points: 1, otherwise: true}]\n"),
    ),
    "badly formed name among weights": (
        "bad-name",
        ('{П1: "0,5", П3: 1}', '{П1: "0,5", ‹"П 3"›: 1}'),
    ),
    "keyword among weights": ("bad-name", ('{П1: "0,5", П3: 1}', '{П1: "0,5", ‹and›: 1}')),
    "unknown word among weights": ("name-taken", ('{П1: "0,5", П3: 1}', '{П1: "0,5", ‹или›: 1}')),
    "misspelt monitoring": ("unknown-key", ("monitoring: first", "‹monitring›: first")),
    "name of the monitoring missing": ("missing-key", ("monitoring: first\ntitle", "‹title›")),
    "missing word for «нет»": (
        "not-applicable-outside",
        ("not_applicable: нет", "not_applicable: ‹не применимо›"),
    ),
}

SECTIONS: Final = ("attributes", "indicators", "derived", "subtotals", "readings", "remarks")


@pytest.mark.parametrize("cause", CAUSES)
def test_a_fault_has_no_consequences(cause: str) -> None:
    """What refers to a faulty part is not reported as referring to nothing."""
    name, replacement = CAUSES[cause]
    body = changed(BODY, replacement)

    assert expected([name], body) == told(read(body).findings)


@pytest.mark.parametrize("section", SECTIONS)
def test_an_unusable_section_hides_no_names(section: str) -> None:
    """Where the names of a section cannot be known, no name is reported as unknown."""
    start = BODY.index(f"{section}:\n")
    following = BODY.find("\n", start)
    end = next(
        index + 1
        for index in range(following, len(BODY))
        if BODY[index] == "\n" and BODY[index + 1 : index + 2] != " "
    )
    body = f"{BODY[:start]}{section}: ‹пусто›\n{BODY[end:]}"

    assert expected(["wrong-type"], body) == told(read(body).findings)


def test_a_missing_section_hides_no_names() -> None:
    """Without the indicators, which every monitoring has, nothing that names one is a fault."""
    start, end = BODY.index("indicators:\n"), BODY.index("derived:\n")
    body = f"‹monitoring›{BODY[len('monitoring') : start]}{BODY[end:]}"

    assert expected(["missing-key"], body) == told(read(body).findings)


@pytest.mark.parametrize(
    "change",
    [
        ('documents:\n  order-1: {title: Приказ, number: 7, date: "01.09.2020"}', "documents: ‹7›"),
        ("  order-1: {title: Приказ", "  ‹order-1›: # {title: Приказ"),
        ("remarks:\n  KOR-01: {quote: слова, note: пояснение}", "remarks: ‹слова›"),
        ("  KOR-01: {quote: слова, note: пояснение}", "  ‹KOR-01›:"),
    ],
)
def test_an_unusable_ruleset_file_is_no_fault_of_its_monitorings(change: tuple[str, str]) -> None:
    """What a monitoring says of documents and remarks is not judged by what could not be read."""
    head = changed(HEAD, change)

    assert expected(["wrong-type"], BODY, head) == told(read(BODY, head).findings)


def test_an_unreadable_ruleset_file_hides_no_faults_of_its_monitorings() -> None:
    """The formulas of a monitoring are checked though nobody knows what ruleset it belongs to."""
    head = changed(HEAD, ("title: Набор", "title: ‹Набор: правил›"))
    body = changed(BODY, ("when: П1", "when: ‹П9›"), ("П2, часть)", "П2, ‹части›)"))

    names = ["colon-in-text", "unknown-name", "unknown-name"]

    assert expected(names, body, head) == told(read(body, head).findings)


def test_the_faults_of_several_files_are_told_in_the_order_of_their_places() -> None:
    """Shape, notation, names and references of all files come in one run, file by file."""
    head = changed(
        HEAD, ("title: Набор", "‹titel›: Набор"), ("order-1: {", "order-1: {‹nomber›: 1, ")
    )
    body = changed(
        BODY,
        ("document: order-1", "document: ‹order-9›"),
        ("labels: {0: низкий", "labels: {‹7›: низкий"),
        ('values: "[0; 100]"', 'values: "[0‹,› 100]"'),
        ("formula: П3 / 100", "formula: ‹П9› / 100"),
        ("because: KOR-01", "because: ‹KOR-77›"),
    )

    names = [
        "unknown-key",
        "unknown-key",
        "dangling-reference",
        "label-outside",
        "malformed-interval",
        "unknown-name",
        "dangling-reference",
    ]

    assert expected(names, body, head) == told(read(body, head).findings)
