# SPDX-License-Identifier: MIT
"""Tools for risks: what is read from their files, and what is wrong with them."""

from __future__ import annotations

import pickle
from typing import Final

import pytest

from shnor_rules.errors import UnknownMonitoringError
from shnor_rules.model import Basis, Clause, Confirming, Named, Risk
from shnor_rules.notation import parse_value_set
from tests.loading.marked import BODY, HEAD, changed, marks, read_files, told
from tests.loading.risks import RISKS

MADE: Final = {"ruleset.yaml": HEAD, "first.yaml": BODY}


def test_tools_are_read_whole() -> None:
    """Every key of the file has its place in the model."""
    reading = read_files(*MADE.items(), ("risks.yaml", RISKS))
    assert reading.ruleset is not None
    tools = reading.ruleset.risks["risks"]

    assert () == reading.findings
    assert ("risks", "Риски школ", "школа") == (tools.id, tools.title, tools.subject)
    assert Clause("order-1", "п. 2") == tools.clause
    assert (reading.ruleset.id, tools.id, reading.ruleset.hash) == (
        tools.identity.ruleset,
        tools.identity.monitoring,
        tools.identity.hash,
    )
    assert reading.ruleset.documents["order-1"] == tools.identity.document
    assert ("узнать риски", "карточка", "меры", "совещание") == (
        tools.goal,
        tools.data_sources,
        tools.use_of_results,
        tools.analysis,
    )
    assert (("управление образования",), ("смотреть",)) == (tools.responsible, tools.conduct)
    assert tools.period is not None
    assert ("год", "июль") == (tools.period.every, tools.period.month)
    assert (Named(title="далеко", clause=Clause("order-1", "п. 4", "слова")),) == tools.context
    assert {"кадровые": Named(id="кадровые", title="кадров", clause=Clause("order-1", "п. 5"))} == (
        tools.kinds
    )
    assert ("школа",) == tools.manageability["управляемые"].decides
    assert ["KOR-90"] == [remark.id for remark in tools.remarks]
    assert "KOR-90" in [remark.id for remark in reading.ruleset.remarks]
    assert "risks.yaml" == tools.place.path


def test_forms_are_read_with_all_they_print() -> None:
    """Factors, card, profile and protocol keep numbers as text, and say what they rest on."""
    tools = read_files(*MADE.items(), ("risks.yaml", RISKS)).draft.risks["risks"]
    factor, other = tools.factors.values()
    card, profile, protocol = tools.card, tools.profile, tools.protocol
    assert card is not None
    assert profile is not None
    assert protocol is not None
    first, second = protocol.rows

    assert ("1", "1. Кадры", ("25", "26")) == (factor.id, factor.called, factor.schools)
    assert ("кадровые", "управляемые") == (factor.kind, factor.manageability)
    assert (Basis.READING, Clause("order-1", "п. 6")) == (factor.basis, factor.clause)
    assert ("пояснение", Basis.TEXT, None) == (factor.note, other.basis, other.kind)
    assert ("Карточка", {"меры": "Что сделано"}) == (card.title, card.fields)
    assert [(("школа",), (each,)) for each in ("директор", "директор", "куратор")] == [
        (form.heading, form.signed) for form in (card, profile, protocol)
    ]
    assert (parse_value_set("{высокая; низкая}"), parse_value_set("{высокая}")) == (
        profile.values,
        profile.diagnosed,
    )
    assert Basis.READING is profile.basis
    assert ("да", "нет", Confirming.RISKS) == (
        protocol.confirmed,
        protocol.refuted,
        protocol.confirm,
    )
    assert ("1", "Учителя", ("2",), ("1",)) == (first.id, first.title, first.factors, first.names)
    assert (True, False) == (first.takes_others, second.takes_others)
    assert Risk(id="2", title="Иное", is_other=True) == first.risks[1]
    assert ("пояснение", Clause("order-1", None, "слова")) == (
        first.risks[0].note,
        first.risks[0].clause,
    )
    assert ((), None, ()) == (second.factors, second.names, second.risks)


def test_readings_and_examples_are_read() -> None:
    """A reading says what it puts in place, an example what must come of its record."""
    tools = read_files(*MADE.items(), ("risks.yaml", RISKS)).draft.risks["risks"]
    (reading,) = tools.readings
    whole, refused = tools.examples

    assert ("иначе", ("KOR-01", "KOR-90")) == (reading.id, reading.because)
    assert ("управление образования", "01.02.2021") == (reading.by, reading.date)
    assert {"1": ("1",)} == reading.rows
    assert parse_value_set("{высокая; низкая}") == reading.diagnosed
    assert Confirming.ROWS is reading.confirm
    assert (("иначе",), {"1": "нет данных"}) == (whole.readings, whole.rows)
    assert {("1", "2"): "нет данных"} == whole.risks
    assert (("1.2",), None) == (whole.measures, refused.measures)
    assert ("unknown-field",) == refused.refused
    assert "risks.yaml" == whole.place.path


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        (
            "document: order-1, place: п. 2",
            "document: ‹order-2›, place: п. 2",
            "dangling-reference",
        ),
        ("kind: кадровые", "kind: ‹иные›", "dangling-reference"),
        ("manageability: управляемые\n", "manageability: ‹иные›\n", "dangling-reference"),
        ("names: [1]", "names: [‹11›]", "dangling-reference"),
        ("[KOR-01, KOR-90]", "[KOR-01, ‹KOR-91›]", "dangling-reference"),
        ("rows: {1: {factors: [1]}}", "rows: {‹5›: {factors: [1]}}", "dangling-reference"),
        ("reading: [иначе]", "reading: [‹никак›]", "dangling-reference"),
        ("rows: {1: нет данных}", "rows: {‹5›: нет данных}", "dangling-reference"),
        ("risks: {1: {2: нет", "risks: {‹5›: {2: нет", "dangling-reference"),
        ("wrong-risk-reference:", "‹no-such-rule›:", "dangling-reference"),
        ('values: "{высокая; низкая}"', 'values: "{высокая‹,› низкая}"', "malformed-set"),
        ("confirm: по рискам", "confirm: ‹по школам›", "not-in-list"),
    ],
)
def test_what_leads_nowhere_is_told(old: str, new: str, name: str) -> None:
    """A reference inside the file, or to another one, that leads to nothing is underlined."""
    text = changed(RISKS, (old, new))
    reading = read_files(*MADE.items(), ("risks.yaml", text))

    assert marks("risks.yaml", text, [name]) == told(reading.findings)


@pytest.mark.parametrize(
    ("values", "diagnosed", "told_of"),
    [
        pytest.param("{высокая; низкая}", "{высокая; низкая}", 0, id="known"),
        pytest.param("{высокая; низкая}", "{высокя}", 1, id="slip"),
        pytest.param("{1; 2; 3}", "{3; 4; 5}", 2, id="numbers"),
        pytest.param("[1; 3]", "{3; 4}", 0, id="nothing-listed"),
        pytest.param("{высокая; низкая", "{высокя}", 0, id="broken-values"),
        pytest.param("{высокая; низкая}", "{высокя", 0, id="broken-diagnosis"),
    ],
)
def test_what_is_diagnosed_is_a_significance(values: str, diagnosed: str, told_of: int) -> None:
    """A diagnosis that no factor can have is told, in the text and in a reading."""
    printed, read = 'diagnosed: "{высокая}"', 'diagnosed: "{высокая; низкая}"'
    text = changed(RISKS, ('values: "{высокая; низкая}"', f'values: "{values}"'))

    for old, other in ((printed, read), (read, printed)):
        without = text.replace(f"  {other}\n", "").replace(f"    profile: {{{other}}}\n", "")
        files = (
            *MADE.items(),
            ("risks.yaml", changed(without, (old, f'diagnosed: "{diagnosed}"'))),
        )
        said = [str(each.message) for each in read_files(*files).findings]
        assert told_of == sum(each.startswith("в профиле нет значимости «") for each in said)


def test_schools_are_those_of_the_list() -> None:
    """Where the ruleset lists its schools, a factor names one of them."""
    head = HEAD + 'schools: [{id: "25", title: Школа}]\n'
    text = changed(RISKS, ('[25, "26"]', '[25, ‹"26"›]'))
    reading = read_files(("ruleset.yaml", head), ("first.yaml", BODY), ("risks.yaml", text))

    assert marks("risks.yaml", text, ["dangling-reference"]) == told(reading.findings)


def test_readings_say_who_approved_them_and_what_they_change() -> None:
    """An approved reading names its author, and every reading changes something."""
    text = changed(
        RISKS,
        ("  иначе:\n", "  ‹иначе›:\n"),
        ("    by: управление образования\n", ""),
        (
            (
                '    rows: {1: {factors: [1]}}\n    profile: {diagnosed: "{высокая; низкая}"}\n'
                "    protocol: {confirm: по строкам}\n"
            ),
            "  ‹пусто›: {because: KOR-01, status: предложено}\n",
        ),
    )
    reading = read_files(*MADE.items(), ("risks.yaml", text))
    names = ["approved-by-nobody", "reading-without-effect", "reading-without-effect"]

    assert sorted(names) == sorted(each.name for each in reading.findings)
    assert {"approved-by-nobody", "reading-without-effect.tools"} == {
        each.message.key for each in reading.findings
    }


def test_a_damaged_file_gives_what_is_left_of_it() -> None:
    """Parts that cannot be used are left out of the model, and the rest of it is there."""
    text = "risks: risks\nprofile: {title: Профиль}\nexamples: [{title: а}]\n"
    tools = read_files(*MADE.items(), ("risks.yaml", text)).draft.risks["risks"]

    assert (None, None, None, {}, ()) == (
        tools.card,
        tools.profile,
        tools.protocol,
        tools.factors,
        tools.rows,
    )
    assert [{}] == [each.record for each in tools.examples]


def test_unusable_sections_are_told_of_once() -> None:
    """What refers to a section that cannot be read is not told to lead nowhere."""
    text = changed(
        RISKS,
        ("kinds: {кадровые: {title: кадров, place: п. 5}}", "kinds: [кадровые]"),
        ("remarks:\n  KOR-90: {", "remarks: []\n#  KOR-90: {"),
    )
    names = {each.name for each in read_files(*MADE.items(), ("risks.yaml", text)).findings}

    assert {"wrong-type"} == names


def test_tools_can_be_sent_to_another_process() -> None:
    """Rulesets are pickled where records are assessed in parallel; so are their tools."""
    ruleset = read_files(*MADE.items(), ("risks.yaml", RISKS)).draft
    sent = pickle.loads(pickle.dumps(ruleset)).risks["risks"]  # noqa: S301  (made a moment ago)

    assert ruleset.risks["risks"].factors == sent.factors
    assert ruleset.risks["risks"].protocol == sent.protocol


def test_an_id_is_given_once() -> None:
    """Tools for risks and a monitoring cannot have one id; the first tools of an id are kept."""
    text = changed(RISKS, ("risks: risks\n", "risks: ‹first›\n"))
    reading = read_files(*MADE.items(), ("second.yaml", text))
    twice = read_files(*MADE.items(), ("a.yaml", RISKS), ("b.yaml", RISKS)).draft

    assert marks("second.yaml", text, ["duplicate-id"]) == told(reading.findings)
    assert "a.yaml" == twice.risks["risks"].place.path


def test_schedules_name_tools_as_they_name_monitorings() -> None:
    """A row of a schedule can be about tools for risks."""
    schedule = "schedule: [{title: Риски, monitoring: [risks, first], when: июль}]\n"
    reading = read_files(
        ("ruleset.yaml", HEAD + schedule), ("first.yaml", BODY), ("risks.yaml", RISKS)
    )

    assert () == reading.findings


def test_tools_are_no_monitoring() -> None:
    """Who takes them for a monitoring is told where they are."""
    ruleset = read_files(*MADE.items(), ("risks.yaml", RISKS)).draft
    with pytest.raises(UnknownMonitoringError) as raised:
        _ = ruleset["risks"]

    assert "unknown-monitoring.risks" == raised.value.message.key
