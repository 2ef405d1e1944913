# SPDX-License-Identifier: MIT
"""A record as a whole: attributes, every fault at once, and what is no record."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import Final

import pytest

import shnor_rules
from tests.evaluation.making import assessed, faults, made, told

MONITORING: Final = made("""
    attributes:
      школа: {title: Краткое наименование, required: true}
      предмет: {title: Предмет, values: "{физика; химия}"}
      стаж: {title: Стаж, values: целое не менее 0}
      класс: {title: Класс}
    indicators:
      П1: {title: Первый, values: "{0; 1; 2}"}
    total: {formula: П1}
""")


def test_attributes_are_carried_into_the_result() -> None:
    """Text, words of a set and numbers stand in the assessment, and blank ones do not."""
    record = {"школа": " № 1 ", "предмет": "Физика", "стаж": "12", "класс": "", "П1": 1}

    assessment = assessed(MONITORING, record)

    assert {"школа": "№ 1", "предмет": "физика", "стаж": Fraction(12)} == assessment.attributes
    written = {"школа": "№ 1", "предмет": "физика", "стаж": "12"}
    assert written == assessment.to_dict()["attributes"]


@pytest.mark.parametrize("record", [{}, {"школа": None}, {"школа": "  "}])
def test_a_required_attribute_is_missed(record: dict[str, object]) -> None:
    """A record without a required attribute is assessed, with a note that says so."""
    assessment = assessed(MONITORING, {**record, "П1": 1})

    assert 1 == assessment.total
    assert ["missing-attribute"] == [finding.name for finding in assessment.warnings]


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        pytest.param({"предмет": "музыка"}, ("предмет", "value-outside-set"), id="not-in-set"),
        pytest.param({"стаж": "1,5"}, ("стаж", "value-outside-set"), id="not-whole"),
        pytest.param({"стаж": "много"}, ("стаж", "value-outside-set"), id="no-number"),
        pytest.param({"класс": ["7А"]}, ("класс", "not-text"), id="list"),
        pytest.param({"класс": 7.5}, ("класс", "not-text"), id="float"),
    ],
)
def test_wrong_attributes_are_refused(
    attribute: dict[str, object], expected: tuple[str, str]
) -> None:
    """An attribute is in its value set, or text where it has none."""
    assert [expected] == told(MONITORING, {"школа": "1", "П1": 1, **attribute})


@pytest.mark.parametrize("record", [None, 5, "П1: 1", [("П1", 1)], b"{}"])
def test_what_is_no_mapping_is_no_record(record: object) -> None:
    """Anything but a mapping is refused as a whole."""
    assert [("", "record-not-mapping")] == told(MONITORING, record)


def test_every_fault_of_a_record_comes_at_once() -> None:
    """The exception carries all faults and prints each on its line, in either language."""
    record = {"предмет": "музыка", "П1": 5, "П2": 1}

    with pytest.raises(shnor_rules.RecordError) as refusal:
        shnor_rules.evaluate(MONITORING, record)

    assert 4 == len(refusal.value.findings)
    assert str(refusal.value).splitlines() == [
        fault.render() for fault in faults(MONITORING, record)
    ]
    assert "П1: error D009 [value-outside-set] the value `5` is not in {0; 1; 2}" in (
        refusal.value.render("en").splitlines()
    )


def test_a_mapping_of_any_kind_is_a_record() -> None:
    """A read-only mapping is as good as a dictionary."""
    assert 1 == assessed(MONITORING, MappingProxyType({"школа": "1", "П1": 1})).total
