# SPDX-License-Identifier: MIT
"""What an order only asks for: indicators without values, notices, numbers, two periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.loading import read_sources
from shnor_rules.model import Basis, Clause, Notice, PeriodOf, Periods, Recommendation
from tests.loading.test_bringing import HEAD, RULESET, reading

if TYPE_CHECKING:
    from shnor_rules import Monitoring
    from shnor_rules.loading.rulesets import Reading


def read(body: str) -> Reading:
    """Return what comes of a monitoring with these keys after its indicators."""
    sources = [("ruleset.yaml", RULESET.encode()), ("made.yaml", (HEAD + body).encode())]
    return read_sources(sources, folder="made")


def sound(old: str, new: str, body: str = "") -> Monitoring:
    """Return the monitoring with a part of its head in another form; nothing is wrong with it."""
    head = HEAD.replace(old, new) + body
    sources = [("ruleset.yaml", RULESET.encode()), ("made.yaml", head.encode())]
    ruleset = read_sources(sources, folder="made").ruleset
    assert ruleset is not None
    return ruleset["made"]


def told(old: str, new: str, body: str = "") -> list[tuple[str, str | None]]:
    """Return the messages of such a monitoring, each with the part of the file."""
    head = HEAD.replace(old, new) + body
    sources = [("ruleset.yaml", RULESET.encode()), ("made.yaml", head.encode())]
    findings = read_sources(sources, folder="made").findings
    return [(each.message.key, each.place.subject) for each in findings]


P2 = 'П2: {title: Второй, values: "{0; 1; 2}"}'
FREE = "П2: {title: Второй}"


def test_numbers_are_read_as_printed() -> None:
    """Indicators and items keep the number of the document, a bare one as it is written."""
    monitoring = sound(
        P2, P2.replace("{title", "{number: 1.10, items: {1: {title: а, number: 1.10.1}}, title")
    )
    indicator = monitoring.indicator("П2")

    assert ("1.10", "1.10.1") == (indicator.number, indicator.items[0].number)
    assert ("П2 (№ 1.10)", "1, № 1.10.1") == (indicator.called, indicator.items[0].called)
    assert (None, "П1") == (monitoring.indicators[0].number, monitoring.indicators[0].called)


def test_notices_are_read() -> None:
    """A notice is a text, or has its source."""
    body = "notices: [{text: а, quote: б, place: п. 3}, {text: в, basis: толкование}, г]\n"
    monitoring = sound(P2, P2.replace("{title", "{notice: д, title"), body)

    assert (
        Notice("а", Clause("order", "п. 3", "б")),
        Notice("в", None, Basis.READING),
        Notice("г"),
    ) == monitoring.notices
    assert Notice("д") == monitoring.indicator("П2").notice
    assert monitoring.indicator("П1").notice is None


ADVICE = """recommendations:
  - {audience: школа, text: а, quote: б, place: п. 3}
  - {audience: район, text: в, levels: [первый, второй], basis: толкование}
"""
SCALE = """total: {formula: П1}
levels:
  - {level: первый, interval: "[0; 1)", meaning: а}
  - {level: второй, interval: "[1; 2]", meaning: б}
"""


def test_recommendations_are_read() -> None:
    """Each says to whom, at which levels, and where it comes from."""
    assert (
        Recommendation("школа", "а", (), Clause("order", "п. 3", "б")),
        Recommendation("район", "в", ("первый", "второй"), None, Basis.READING),
    ) == sound("", "", ADVICE + SCALE).recommendations
    assert () == sound("", "").recommendations


@pytest.mark.parametrize(
    ("body", "key"),
    [
        pytest.param(ADVICE, "unknown-level.advice.none", id="no scale"),
        pytest.param(
            ADVICE.replace("второй", "вторай") + SCALE, "unknown-level.advice.near", id="slip"
        ),
        pytest.param(ADVICE.replace("второй", "Ж") + SCALE, "unknown-level.advice", id="other"),
    ],
)
def test_a_recommendation_for_no_level_of_the_scale_is_told(body: str, key: str) -> None:
    """At the level, with the nearest one or all of them."""
    assert key in [found for found, _ in told("", "", body)]


def test_a_recommendation_for_a_level_that_a_reading_brings_is_sound() -> None:
    """The scale need not be that of the text."""
    brought = reading("своя", SCALE)
    moved = reading("сдвиг", "levels: {первый: '[0; 1]'}")
    body = f"{ADVICE}readings:\n{brought}"

    assert ("первый", "второй") == sound("", "", body).recommendations[1].levels
    assert [] == told("", "", f"{ADVICE}{SCALE}readings:\n{moved}")


def test_levels_that_another_monitoring_has_are_not_looked_for() -> None:
    """What `like` brings is not known where the file is looked at."""
    found = told("", "", f"like: nowhere/other\n{ADVICE}")

    assert [] == [key for key, _ in found if key.startswith("unknown-level")]


def test_periods_are_read() -> None:
    """Both have the key of a record and the title of the document."""
    body = "periods: {previous: {title: а}, current: {title: б}, quote: в, place: п. 4}\n"

    assert (
        Periods(PeriodOf("предыдущий", "а"), PeriodOf("текущий", "б"), Clause("order", "п. 4", "в"))
        == sound("", "", body).periods
    )
    assert sound("", "").periods is None


def test_half_of_the_periods_is_none() -> None:
    """What lacks is told, and no comparison is built on it."""
    reading = read("periods: {previous: {title: а}}\n")

    assert ["missing-key"] == [each.name for each in reading.findings]
    assert reading.draft["made"].periods is None


def test_an_indicator_may_have_no_values() -> None:
    """It is free then; as far as numbers go, any one is allowed."""
    indicator = sound(P2, FREE).indicator("П2")

    assert (None, True, "любое", frozenset()) == (
        indicator.values,
        indicator.is_free,
        str(indicator.allowed),
        indicator.words,
    )
    assert not sound("", "").indicator("П2").is_free


@pytest.mark.parametrize(
    ("body", "part"),
    [
        pytest.param("total: {formula: П1 + П2}", "total.formula", id="formula"),
        pytest.param("total: {weights: {П1: 1, П2: 2}}", "total.weights.П2", id="weights"),
        pytest.param(
            "bands: {вид: {title: В, of: П2, bands: [{band: а, otherwise: true}]}}",
            "bands.вид.of",
            id="bands",
        ),
        pytest.param(
            "total: {table: {by: [П1, П2], cells: {0: {0: 1}}}}", "total.table.by.1", id="table"
        ),
        pytest.param(
            "not_rated: [{when: П2 == 0, because: а}]", "not_rated.0.when", id="condition"
        ),
    ],
)
def test_nothing_is_computed_with_free_answers(body: str, part: str) -> None:
    """Whatever names such an indicator is told so, at the name."""
    assert [("unknown-name.free", part)] == told(P2, FREE, body)


def test_a_reading_that_gives_values_may_compute_with_them() -> None:
    """By the text the indicator is free, by the reading it is not."""
    readings = (
        "readings:\n  своя:\n    because: AA-01\n    status: предложено\n"
        '    indicators: {П2: {values: "{0; 1}"}}\n    total: {formula: П1 + П2}\n'
    )

    assert sound(P2, FREE, readings).indicator("П2").is_free


@pytest.mark.parametrize(
    "beside",
    [
        "labels: {0: а}",
        "not_applicable: нет",
        "items: {1: {title: а}}",
        "item_labels: {1: а}",
        "sample: {of: учитель, average: по строкам}",
        'points: [{points: "1", otherwise: true}]',
    ],
)
def test_what_has_no_sense_without_values(beside: str) -> None:
    """One finding names the key; that formulas use the indicator is not held against it."""
    indicator = FREE.replace("Второй", f"Второй, {beside}")

    assert [("values-needed", "indicators.П2")] == told(P2, indicator, "total: {formula: П1 + П2}")


def test_keys_without_values_are_named_together() -> None:
    """One value set heals them all."""
    free = "П2: {title: В, labels: {0: а}, not_applicable: нет}"
    files = [("ruleset.yaml", RULESET.encode()), ("made.yaml", HEAD.replace(P2, free).encode())]
    (finding,) = read_sources(files, folder="made").findings

    assert (
        "у показателя «П2» нет множества значений, а без него не применить labels, not_applicable"
    ) == finding.message.render()


def test_a_share_may_have_no_values() -> None:
    """Its answer is computed from counts, whatever percent may come of it."""
    assert sound(P2, "П2: {title: Доля, share: {part: а, whole: б}}").indicator("П2").is_free


@pytest.mark.parametrize("section", ["attributes", "derived"])
def test_no_name_is_that_of_a_period(section: str) -> None:
    """A record of both periods could not be told from one of one; elsewhere the name is free."""
    value = "{title: а}" if section == "attributes" else "{formula: П1}"
    body = f"{section}: {{текущий: {value}}}\n"
    periods = "periods: {previous: {title: а}, current: {title: б}}\n"

    assert [("name-taken.period", f"{section}.текущий")] == told("", "", body + periods)
    assert [] == told("", "", body)
