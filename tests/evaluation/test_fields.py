# SPDX-License-Identifier: MIT
"""Keys of a record: nested or dotted, known or not, each once."""

from __future__ import annotations

from typing import Final

import pytest

from tests.evaluation.making import assessed, faults, korenovsky, made, told

MONITORING: Final = made("""
    attributes:
      школа: {title: Школа}
    indicators:
      П1: {title: Первый, values: "{0; 1; 2}"}
      П3:
        title: Третий
        values: "{0; 1; 2; 3}"
        items: {1: {title: а}, 2: {title: б}, 3: {title: в}}
    total: {formula: П1 + П3}
""")


@pytest.mark.parametrize(
    "record",
    [
        pytest.param({"П1": 2, "П3": {"1": "да", "2": "нет", "3": "да"}}, id="nested"),
        pytest.param({"П1": 2, "П3": {1: 1, 2: 0, 3: 1}}, id="nested-by-number"),
        pytest.param({"П1": 2, "П3.1": 1, "П3.2": "нет", "П3.3": "Да"}, id="dotted"),
        pytest.param({"П3.3": 1, "П3": {"1": 1, "2": 0}, "П1": 2}, id="both"),
        pytest.param({" П1 ": 2, "П3 . 1": 1, "П3.2": 0, "П3.3 ": 1}, id="spaces"),
        pytest.param({"П1": 2, "П3": "", "П3.1": 1, "П3.2": 0, "П3.3": 1}, id="blank-and-dotted"),
        pytest.param({"П1.значение": 2, "П3.значение": [1, 0, 1]}, id="value-by-name"),
        pytest.param({"П1": {"значение": "2"}, "П3": (1, 0, 1)}, id="nested-value"),
    ],
)
def test_every_way_to_write_a_record_says_the_same(record: dict[object, object]) -> None:
    """Nested and dotted keys, numbers and texts as keys, and surplus spaces make no difference."""
    assessment = assessed(MONITORING, record)  # type: ignore[arg-type]

    assert 4 == assessment.total


def test_decomposed_letters_are_the_same_key() -> None:
    """A key typed with a combining accent is the same key."""
    monitoring = made("""
        indicators:
          Й1: {title: Первый, values: "{0; 1}"}
        total: {formula: Й1}
    """)

    assert 1 == assessed(monitoring, {"И\N{COMBINING BREVE}1": 1}).total


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({"П1": 1, " П1": 1}, [("П1", "repeated-field")], id="spaces"),
        pytest.param(
            {"П3": {"1": 1, 1: 0, "2": 1, "3": 1}}, [("П3.1", "repeated-field")], id="nested"
        ),
        pytest.param(
            {"П3": {"1": 1, "2": 1, "3": 1}, "П3.1": 0}, [("П3.1", "repeated-field")], id="dotted"
        ),
        pytest.param(
            {"П3": {"1": 1, 1: 0}, "П3.2": 1, "П3.3": 1},
            [("П3.1", "repeated-field")],
            id="nested-and-dotted",
        ),
        pytest.param({"П1": 1, "П1.значение": 2}, [("П1.значение", "repeated-field")], id="value"),
        pytest.param({"П3": [1, 1, 1], "П3.1": 1}, [("П3", "two-answers")], id="list-and-item"),
    ],
)
def test_no_answer_is_dropped_for_another(
    record: dict[object, object], expected: list[tuple[str, str]]
) -> None:
    """Where a field is answered twice, the record is refused rather than one answer preferred."""
    assert expected == told(MONITORING, {"П1": 1, **record})


@pytest.mark.parametrize(
    ("key", "step"),
    [
        pytest.param("п1", "напишите «П1»", id="small-letter"),
        pytest.param("школы", "вы имели в виду «школа»?", id="attribute"),
        pytest.param(
            "шкoла", "наберите «школа» заново, переключив раскладку", id="look-alike-letter"
        ),
        pytest.param("irjkf", "вы имели в виду «школа»?", id="keyboard-layout"),
    ],
)
def test_an_unknown_key_gets_the_near_name(key: str, step: str) -> None:
    """No unknown key is ignored, and one that is nearly right is shown the right one."""
    (fault,) = faults(MONITORING, {"П1": 1, "П3": 1, key: 1})

    assert (key, "unknown-field") == (fault.place.subject, fault.name)
    assert step == fault.message.help()


def test_an_unknown_key_unlike_any_gets_all_names() -> None:
    """A key that is like no other is told which keys there are."""
    (fault,) = faults(MONITORING, {"П1": 1, "П3": 1, "примечание": "х"})

    assert "известны: школа, П1, П3" == fault.message.help()


def test_an_unknown_key_below_an_indicator_is_told_with_its_path() -> None:
    """A misspelt item is refused with the path to it, and the near name."""
    (fault,) = faults(MONITORING, {"П1": 1, "П3.4": 1})

    assert "П3.4" == fault.place.subject
    assert "unknown-field" == fault.name


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("", id="empty"),
        pytest.param("  ", id="blank"),
        pytest.param("П3.", id="nothing-after-the-dot"),
        pytest.param(".П1", id="nothing-before-the-dot"),
        pytest.param("П3..1", id="nothing-between-dots"),
        pytest.param(None, id="none"),
        pytest.param(True, id="truth-value"),
        pytest.param(("П1",), id="tuple"),
        pytest.param(10**5000, id="endless-number"),
    ],
)
def test_a_key_that_is_no_name_is_refused(key: object) -> None:
    """A blank key, half a dotted key, or one of another type names no field."""
    (fault,) = faults(MONITORING, {"П1": 1, "П3": 1, key: 1})

    assert "unknown-field.nameless" == fault.message.key


def test_no_fault_hides_another() -> None:
    """An unknown key, a repeated one and a wrong value under one indicator are told together."""
    record = {"П1": 3, "П3": {"9": 1, "1": "иногда", "2": 0, 2: 1}, "школа": True, "П9": 1}

    assert [
        ("П9", "unknown-field"),
        ("школа", "not-text"),
        ("П1", "value-outside-set"),
        ("П3.2", "repeated-field"),
        ("П3.9", "unknown-field"),
        ("П3.1", "value-outside-set"),
    ] == told(MONITORING, record)


def test_evidence_may_stand_in_dotted_keys() -> None:
    """`П5.1.ссылка` is the link of item 1, as in the nested form."""
    monitoring = korenovsky("methodical-help")
    nested = {"П5": {"1": {"значение": 1, "ссылка": "https://a.example"}, "2": 0, "3": 1}}
    dotted = {"П5.1": 1, "П5.1.ссылка": "https://a.example", "П5.2": 0, "П5.3": 1}

    expected = assessed(monitoring, nested).to_dict()

    assert expected == assessed(monitoring, dotted).to_dict()
    assert {"1": {"link": "https://a.example"}} == expected["indicators"]["П5"]["evidence"]
