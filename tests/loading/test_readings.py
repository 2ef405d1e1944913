# SPDX-License-Identifier: MIT
"""Readings: what each puts in place of the printed text, and what it may not."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.findings import Severity
from shnor_rules.model import Basis, Choice, Direction, Policy, read_as
from tests.loading.marked import BODY, changed, expected, marks, read, told, where

if TYPE_CHECKING:
    from shnor_rules.model import Computed, Indicator, Monitoring

PRINTED: Final = 'levels: {А: "[0; 1]", Б: "(1; 9]"}'


def monitoring(*parts: str, body: str = BODY) -> Monitoring:
    """Return the monitoring whose only reading has these parts; nothing may be wrong with it."""
    reading = read(changed(body, (PRINTED, "\n    ".join(parts))))
    assert () == reading.findings
    assert reading.ruleset is not None
    return reading.ruleset["first"]


def total(*parts: str, body: str = BODY) -> Computed:
    """Return the total as such a reading reads it."""
    value = read_as(monitoring(*parts, body=body), ["иначе"]).total
    assert value is not None
    return value


def indicator(name: str, *parts: str) -> Indicator:
    """Return an indicator as such a reading reads it."""
    return read_as(monitoring(*parts), ["иначе"]).indicator(name)


def test_a_reading_says_what_it_answers_and_who_decided() -> None:
    """The facts about a reading come from its keys."""
    body = changed(
        BODY,
        (
            "because: KOR-01\n    status: предложено",
            (
                "title: шире\n    because: [KOR-01, KOR-02]\n    status: утверждено\n"
                "    by: управление\n    date: 01.02.2021\n    note: решено"
            ),
        ),
    )
    (reading,) = monitoring(PRINTED, body=body).readings

    assert ("иначе", "шире", ("KOR-01", "KOR-02"), "утверждено") == (
        reading.id,
        reading.title,
        reading.because,
        reading.status,
    )
    assert ("управление", "01.02.2021", "решено") == (reading.by, reading.date, reading.note)


def test_a_reading_moves_bounds() -> None:
    """Only the levels it names get other intervals; the text itself stays as printed."""
    printed = monitoring('levels: {А: "[0; 1]"}')
    scale = read_as(printed, ["иначе"]).scale

    assert scale is not None
    assert ["[0; 1]", "[1; 9]"] == [str(level.interval) for level in scale.bands]
    assert printed.scale is not None
    assert "[0; 1)" == str(printed.scale.bands[0].interval)


def test_a_reading_chooses_the_first_level() -> None:
    """The rule of choice is a part of its own."""
    (reading,) = monitoring("decide: первое подходящее").readings

    assert Choice.FIRST is reading.choice
    assert {"decide"} == reading.parts


def test_a_reading_without_a_total_keeps_the_printed_one() -> None:
    """What a reading does not touch it does not hold."""
    (reading,) = monitoring(PRINTED).readings

    assert reading.total is None
    assert reading.choice is None


def test_a_formula_in_place_of_a_formula() -> None:
    """The rest of the total stays, but its basis is the reading, and the quote prints another."""
    body = changed(
        BODY, ("  round: {places: 1}", "  round: {places: 1}\n  quote: Σ\n  place: п. 3")
    )
    value = total("total: {formula: П1 * 2}", body=body)

    assert "П1 * 2" == str(value.formula)
    assert Basis.READING is value.basis
    assert value.rounding is not None
    assert value.clause is not None
    assert ("п. 3", None) == (value.clause.place, value.clause.quote)


def test_a_formula_with_its_own_quote() -> None:
    """A quote that the reading gives is the quote of its formula."""
    value = total("total: {formula: П1 * 2, quote: дважды}")

    assert value.clause is not None
    assert "дважды" == value.clause.quote


def test_a_formula_of_a_total_without_clause() -> None:
    """Where nothing was quoted, nothing is."""
    assert total("total: {formula: П1 * 2}").clause is None


def test_weights_in_place_of_a_formula_and_back() -> None:
    """A value has a formula or weights: the one that the reading gives drives out the other."""
    weighted = total('total: {weights: {П1: 1, П3: "0,5"}}')
    read = read_as(monitoring("subtotals: {часть: {formula: П1 + 1}}"), ["иначе"])

    assert weighted.formula is None
    assert (("П1", Fraction(1)), ("П3", Fraction(1, 2))) == weighted.weights
    (subtotal,) = read.subtotals
    assert ("П1 + 1", ()) == (str(subtotal.formula), subtotal.weights)


def test_another_policy_keeps_the_formula_and_its_basis() -> None:
    """A reading may change how absent values count, and nothing else."""
    value = total("total: {not_applicable: запрещает итог}")

    assert Policy.FORBID is value.not_applicable
    assert "СУММ(П1, П2, часть) + доля" == str(value.formula)
    assert Basis.TEXT is value.basis


def test_a_total_where_none_is_printed() -> None:
    """A reading may give a total to a monitoring that has none."""
    start, end = BODY.index("total:\n"), BODY.index("not_rated:")
    body = BODY[:start] + BODY[end:]

    assert "П1" == str(total("total: {formula: П1}", body=body).formula)


def test_derived_values_and_subtotals() -> None:
    """Each is replaced by name."""
    read = read_as(
        monitoring(
            "derived: {доля: {formula: П3 / 10}}", 'subtotals: {часть: {least_weight: "0,4"}}'
        ),
        ["иначе"],
    )

    assert ["П3 / 10"] == [str(value.formula) for value in read.derived]
    assert [Fraction(2, 5)] == [value.least_weight for value in read.subtotals]
    assert 2 == len(read.subtotals[0].weights)


def test_an_indicator_changes_in_what_is_given_only() -> None:
    """Values and labels are replaced; the title stays, and so do the other indicators."""
    value = indicator("П1", 'indicators: {П1: {values: "{0; 1}", labels: {0: нет, 1: да}}}')

    assert ("Первый", "{0; 1}") == (value.title, str(value.values))
    assert {Fraction(0): "нет", Fraction(1): "да"} == value.labels


def test_a_direction_and_items_of_an_indicator() -> None:
    """Items are replaced as a whole: there may be more of them, or fewer."""
    value = indicator(
        "П4", "indicators: {П4: {items: {1: {title: Всё}}, direction: меньше – лучше}}"
    )

    assert ["Всё"] == [item.title for item in value.items]
    assert Direction.LOWER is value.direction


def test_a_sample_keeps_what_the_reading_does_not_say() -> None:
    """Another averaging needs no repetition of what a row is."""
    sample = indicator(
        "П4", "indicators: {П4: {sample: {of: пара, average: по группам, groups: школа}}}"
    ).sample

    assert sample is not None
    assert ("пара", "по группам", "школа") == (sample.of, sample.averaging.value, sample.groups)


def test_a_sample_where_none_is_printed() -> None:
    """A reading may average what the text does not."""
    sample = indicator("П1", "indicators: {П1: {sample: {of: урок, average: по строкам}}}").sample

    assert sample is not None
    assert "урок" == sample.of


# The names of the findings, and the parts of the reading with marks on what is wrong.
WRONG: Final = {
    "name in a formula": (["unknown-name"], 'total: {formula: "СУММ(П1, ‹П9›)"}'),
    "name among weights": (["unknown-name"], "total: {weights: {‹доли›: 1}}"),
    "word among weights": (["mixed-types"], "total: {weights: {‹П5›: 1}}"),
    "circle": (["circular-definition"], "derived: {‹доля›: {formula: часть + доля}}"),
    "circle with a cap": (
        ["circular-definition"],
        "derived: {‹доля›: {formula: итог, cap: 5, round: {places: 1}}}",
    ),
    "circle of the total": (["circular-definition"], "‹total›: {formula: 1 + итог}"),
    "groups": (
        ["sample-without-groups"],
        "indicators: {П4: {sample: {of: пара, average: ‹по группам›}}}",
    ),
    "condition of points": (
        ["unknown-name"],
        "indicators: {П3: {points: [{points: 1, when: ‹П9› > 1}, {points: 0, otherwise: true}]}}",
    ),
    "label": (["label-outside"], "indicators: {П1: {labels: {‹7›: семь}}}"),
    "bracket": (["formula-syntax"], "subtotals: {часть: {formula: СУММ‹(›П1}}"),
    "policy": (["zero-without-quote"], "total: {missing: ‹как ноль›}"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_fault_of_a_reading_is_found_in_the_reading(case: str) -> None:
    """A reading is checked like the text, and its faults are placed at its own words."""
    names, part = WRONG[case]
    body = changed(BODY, (PRINTED, part))

    assert expected(names, body) == told(read(body).findings)


# The name of the finding, the part of the reading, and the printed words that it does not fit.
CONFLICTS: Final = {
    "labels of values that are gone": (
        "label-outside",
        'indicators: {П1: {values: "{0; 1}"}}',
        ("1: средний, 2: высокий", "1: средний, ‹2›: высокий"),
    ),
    "word of a set that lacks it": (
        "not-applicable-outside",
        'indicators: {П2: {values: "{0; 1}"}}',
        ("not_applicable: нет", "not_applicable: ‹нет›"),
    ),
    "plain operator over «нет»": (
        "absent-in-arithmetic",
        'indicators: {П3: {values: "{0; 50; нет}", not_applicable: нет}}',
        ("formula: П3 / 100", "formula: ‹П3› / 100"),
    ),
    "plain operator over a missing answer": (
        "absent-in-arithmetic",
        "derived: {доля: {missing: не считать}}",
        ("formula: П3 / 100", "formula: ‹П3› / 100"),
    ),
}


@pytest.mark.parametrize("case", CONFLICTS)
def test_what_a_reading_makes_wrong_is_reported_at_the_reading(case: str) -> None:
    """The printed words are right as printed: they are only the second place of the finding."""
    name, part, printed = CONFLICTS[case]
    body = changed(BODY, (PRINTED, part), printed)
    second = marks("first.yaml", body, [name])
    reading = changed(BODY, (PRINTED, part), ("  иначе:\n", "  ‹иначе›:\n"))

    findings = read(body).findings

    assert expected([name], reading) == told(findings)
    (finding,) = findings
    assert [each[1:] for each in second] == [where(other.place) for other in finding.related]
    assert ["не согласуется с этим местом"] == [str(other.message) for other in finding.related]


def test_a_fault_of_the_text_is_not_told_again_for_each_reading() -> None:
    """A warning on a printed value set is one finding, though a reading changes its indicator."""
    body = changed(
        BODY,
        ('values: "{0; 1; 2}"\n    labels', 'values: ‹"{0; 1; 2; }"›\n    labels'),
        (PRINTED, "indicators: {П1: {title: другое}}"),
    )
    findings = read(body).findings

    assert expected(["trailing-separator"], body) == told(findings)
    assert Severity.WARNING is findings[0].severity


def test_two_readings_with_one_conflict_are_two_findings() -> None:
    """Each reading is told of its own conflict."""
    two = (
        'indicators: {П1: {values: "{0; 1}"}}\n'
        '  ещё:\n    because: KOR-01\n    status: предложено\n    indicators: {П1: {values: "{1}"}}'
    )
    body = changed(BODY, (PRINTED, two))

    assert [
        ("label-outside", 51),
        ("label-outside", 55),
        ("label-outside", 55),
    ] == [(finding.name, finding.place.line) for finding in read(body).findings]
