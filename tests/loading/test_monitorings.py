# SPDX-License-Identifier: MIT
"""From a file to the model: what is written is what the monitoring has."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.model import Averaging, Basis, Choice, Direction, Policy
from tests.loading.marked import BODY, changed, read

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring

YES: Final = {Fraction(1): "да", Fraction(0): "нет"}


def monitoring(*changes: tuple[str, str]) -> Monitoring:
    """Return the monitoring of the small ruleset with some changes; nothing may be wrong."""
    reading = read(changed(BODY, *changes))
    assert () == reading.findings
    assert reading.ruleset is not None
    return reading.ruleset["first"]


def test_the_frame_of_a_monitoring() -> None:
    """Title, subject, source, period, groups and direction are those of the file."""
    found = monitoring()

    assert ("first", "Мониторинг", "школа") == (found.id, found.title, found.subject)
    assert ("order-1", "п. 2") == (found.clause.document, found.clause.place)
    assert found.period is not None
    assert ("год", "май", None, Basis.READING) == (
        found.period.every,
        found.period.month,
        found.period.lasts,
        found.period.basis,
    )
    assert [("главное", "Первая группа", ("П1", "П2"))] == [
        (group.id, group.title, group.indicators) for group in found.groups
    ]
    assert Direction.HIGHER is found.direction
    assert "first.yaml" == found.place.path


def test_a_monitoring_without_its_optional_parts() -> None:
    """Indicators are all that a monitoring needs."""
    start = BODY.index("indicators:\n")
    reading = read(
        "monitoring: first\ntitle: М\nsubject: школа\nsource: {document: order-1}\n"
        f"{BODY[start : BODY.index('derived:')]}"
    )

    assert () == reading.findings
    assert reading.ruleset is not None
    found = reading.ruleset["first"]
    assert (None, None, None, None) == (found.total, found.scale, found.period, found.direction)
    assert ((), (), (), (), ()) == (
        found.derived,
        found.readings,
        found.remarks,
        found.examples,
        found.attributes,
    )


def test_attributes() -> None:
    """An attribute is any text, or of a value set; it may be required."""
    school, hours = monitoring().attributes

    assert ("школа", "Школа", None, True) == (
        school.id,
        school.title,
        school.values,
        school.required,
    )
    assert ("не менее 0", False) == (str(hours.values), hours.required)


def test_an_indicator() -> None:
    """Value set, labels and the word for «not applicable» are read in the notation."""
    first, second = monitoring().indicators[:2]

    assert "{0; 1; 2}" == str(first.values)
    assert {Fraction(0): "низкий", Fraction(1): "средний", Fraction(2): "высокий"} == first.labels
    assert (None, "нет") == (first.not_applicable, second.not_applicable)
    assert (True, False) == (first.scored, first.optional)


def test_an_indicator_that_is_only_collected_is_optional() -> None:
    """What the total does not use may stay blank, unless the file says otherwise."""
    collected = monitoring().indicator("П5")
    needed = monitoring(("    scored: false", "    scored: false\n    optional: false"))

    assert (False, True) == (collected.scored, collected.optional)
    assert not needed.indicator("П5").optional


def test_points() -> None:
    """A table of points is read in order; the measured value gets a name of its own."""
    third = monitoring(("interval: менее 50}", "interval: менее 50, label: мало}")).indicator("П3")

    assert third.points is not None
    assert [Fraction(0), Fraction(5, 2)] == [band.points for band in third.points.bands]
    assert ["мало", None] == [band.label for band in third.points.bands]
    assert [False, True] == [band.otherwise for band in third.points.bands]
    assert Choice.ONLY is third.points.choice
    assert "П3_значение" == third.measured


@pytest.mark.parametrize(
    ("old", "new", "labels"),
    [
        ("1: {title: Раз}", "1: {title: Раз}", YES),
        (
            "    items:\n",
            "    item_labels: {1: есть, 0: не было}\n    items:\n",
            {Fraction(1): "есть", Fraction(0): "не было"},
        ),
        (
            "1: {title: Раз}",
            "1: {title: Раз, labels: {1: был}}",
            {Fraction(1): "был"},
        ),
        ("1: {title: Раз}", '1: {title: Раз, values: "[0; 5]"}', {}),
        (
            "1: {title: Раз}",
            '1: {title: Раз, values: "{0; 2}", labels: {2: два}}',
            {Fraction(2): "два"},
        ),
    ],
)
def test_labels_of_items(old: str, new: str, labels: dict[Fraction, str]) -> None:
    """Without a word items are yes or no; shared labels, own labels and own values change that."""
    assert labels == monitoring((old, new)).indicator("П4").items[0].labels


def test_a_sample_and_a_share() -> None:
    """How rows become one value, and of which counts a share is made."""
    found = monitoring(
        ("average: по строкам}", "average: по группам, groups: школа, basis: толкование}"),
        ("    scored: false", "    share: {part: прошли, whole: все}"),
    )
    sample, share = found.indicator("П4").sample, found.indicator("П5").share

    assert sample is not None
    assert ("наставник", Averaging.GROUPS, "школа", Basis.READING) == (
        sample.of,
        sample.averaging,
        sample.groups,
        sample.basis,
    )
    assert share is not None
    assert ("прошли", "все") == (share.part, share.whole)


def test_computed_values() -> None:
    """Formula or weights, policies, least share, cap and rounding are read exactly."""
    found = monitoring(
        (
            "  round: {places: 1}",
            '  round: {places: 1, quote: до десятых}\n  cap: "10"\n  unit: балл',
        )
    )
    (part,) = found.subtotals
    total = found.total

    assert (("П1", Fraction(1, 2)), ("П3", Fraction(1))) == part.weights
    assert (Policy.LEAVE_OUT, Policy.RENORMALISE) == (part.not_applicable, part.missing)
    assert Fraction(1, 2) == part.least_weight
    assert total is not None
    assert ("СУММ(П1, П2, часть) + доля", Fraction(10), "балл") == (
        str(total.formula),
        total.cap,
        total.unit,
    )
    assert total.rounding is not None
    assert (1, "до десятых") == (total.rounding.places, total.rounding.quote)
    assert ["П3 / 100"] == [str(value.formula) for value in found.derived]


def test_a_zero_that_the_document_prints() -> None:
    """With the words of the document an absent answer may count as zero."""
    found = monitoring(("  round: {places: 1}", "  missing: как ноль\n  quote: отсутствие – 0"))

    assert found.total is not None
    assert Policy.ZERO is found.total.missing


def test_levels_by_interval_condition_and_otherwise() -> None:
    """Each level holds by one of three, and the first that holds may decide."""
    found = monitoring(
        (
            '  - {level: А, interval: "[0; 1)"}\n',
            (
                '  - {level: А, interval: "[0; 1)", meaning: мало, place: п. 5}\n'
                "  - {level: 3, when: П1 == 0}\n  - {level: Г, otherwise: true}\n"
            ),
        ),
        ("not_rated:", "decide: первое подходящее\nnot_rated:"),
    )

    assert found.scale is not None
    assert Choice.FIRST is found.scale.choice
    assert [
        ("А", "[0; 1)", "None", False, "мало"),
        ("3", "None", "П1 == 0", False, None),
        ("Г", "None", "None", True, None),
        ("Б", "[1; 9]", "None", False, None),
    ] == [
        (level.name, str(level.interval), str(level.condition), level.otherwise, level.meaning)
        for level in found.scale.bands
    ]
    assert "п. 5" == (found.scale.bands[0].clause and found.scale.bands[0].clause.place)


def test_conditions_under_which_nobody_is_rated() -> None:
    """The condition, the reason and the words of the document."""
    (condition,) = monitoring(("because: мало}", "because: мало, quote: слова}")).not_rated

    assert ("П1 == 0", "мало", "слова") == (
        str(condition.when),
        condition.because,
        condition.quote,
    )


def test_remarks() -> None:
    """A remark has one quote or several, and says which assessments it touches."""
    (remark,) = monitoring(
        ("KOR-02: {quote: слова,", "KOR-02: {quote: [раз, два], place: п. 9, accepts: [gap],")
    ).remarks

    assert ("KOR-02", ("раз", "два"), "п. 9", "пояснение", {"gap": ()}) == (
        remark.id,
        remark.quotes,
        remark.place,
        remark.note,
        remark.accepts,
    )
    assert {"П1": "{0}", "total": "None", "period": "None"} == {
        part: str(values) for part, values in remark.concerns.items()
    }
    assert ("first.yaml", 56) == (remark.at.path, remark.at.line)


def test_examples() -> None:
    """A record, the readings and what is expected; only what is given is compared."""
    (example,) = monitoring().examples

    assert ("пример", {"П1": 1}, ("иначе",)) == (example.title, example.record, example.readings)
    assert (frozenset({"status"}), "нет данных") == (example.expect.given, example.expect.status)


def test_what_examples_expect() -> None:
    """A total in the notation, no level, several readings, refusals by name."""
    first, second = monitoring(
        (
            "reading: иначе, expect: {status: нет данных}}",
            (
                'reading: [иначе], expect: {total: "1/3", level: null}}\n'
                "  - {title: отказ, record: {}, expect: {refused: [value-outside-set]}}"
            ),
        )
    ).examples

    assert (frozenset({"total", "level"}), Fraction(1, 3), None) == (
        first.expect.given,
        first.expect.total,
        first.expect.level,
    )
    assert ((), ("value-outside-set",)) == (second.readings, second.expect.refused)


def test_an_example_without_an_expectation_is_a_fault_of_its_own() -> None:
    """What cannot be read is left out of the model, and nothing else is complained of."""
    findings = read(
        changed(
            BODY, ("record: {П1: 1}", "record: "), ("expect: {status: нет данных}", "expect: 5")
        )
    ).findings

    assert ["wrong-type", "wrong-type"] == [finding.name for finding in findings]
