# SPDX-License-Identifier: MIT
"""Slips planted in made-up monitorings: each is one change, and is told rightly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml

from shnor_rules import load
from shnor_rules.findings import Source
from shnor_rules.mutation import (
    Kind,
    Result,
    Score,
    Verdict,
    mutable,
    mutants,
    mutated,
    suggested,
    trials_of,
)

if TYPE_CHECKING:
    from shnor_rules import Monitoring

MADE_UP: Final = Path(__file__).resolve().parents[2] / "examples" / "made-up-district"

RULESET: Final = """
ruleset: one
title: Выдумано
municipality: Выдуманный район
documents: {order: {title: Приказ}}
remarks: {VYM-01: {quote: слова, note: замечание}}
"""

HEAD: Final = """monitoring: one
title: Первый
subject: школа
source: {document: order, place: п. 1}
"""

SMALL: Final = f"""{HEAD}
direction: больше – лучше
direction_basis: толкование
indicators:
  П1: {{title: А, values: "{{0; 1; 2}}"}}
  П2: {{title: Б, values: "{{0; 1}}", scored: false}}
total: {{formula: П1, basis: толкование}}
levels:
  - {{level: низкий, interval: "[0; 1)", meaning: помочь}}
  - {{level: высокий, interval: "[1; 2]", meaning: хорошо}}
readings:
  вдвое:
    because: VYM-01
    status: предложено
    total: {{cap: "1"}}
examples:
  - {{title: ноль, record: {{П1: 0}}, expect: {{total: "0"}}}}
  - {{title: два, record: {{П1: 2}}, expect: {{total: "2", level: высокий}}}}
"""


def ruleset_in(folder: Path, **files: str) -> Any:  # noqa: ANN401  (a ruleset)
    """Return the ruleset of these files in a new folder."""
    (folder / "one").mkdir()
    for name, text in {"ruleset": RULESET, **files}.items():
        (folder / "one" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load(folder / "one")


def results_of(folder: Path, text: str, **files: str) -> tuple[Monitoring, list[Result]]:
    """Return a monitoring with all of its mutants tried."""
    ruleset = ruleset_in(folder, only=text, **files)
    return ruleset["one"], list(mutated(ruleset, ruleset["one"]))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Monitoring, list[Result]]:
    """The small monitoring with all of its mutants tried."""
    return results_of(tmp_path_factory.mktemp("small"), SMALL)


def planted(text: str) -> list[tuple[str, str, str]]:
    """Return the slips of the parts of a monitoring that are given: where, and what for what."""
    found = mutants(Source("one.yaml", f"{HEAD}{text}"))
    return [(each.where, each.before, each.after) for each in found]


def changed(text: str) -> list[tuple[Kind, str]]:
    """Return the slips of one formula."""
    source = Source("one.yaml", f"total: {{formula: {text}}}\n")
    return [(each.kind, each.after) for each in mutants(source)]


def test_only_the_value_is_written_otherwise() -> None:
    """All of the file but one value stays to the letter: comments, blanks, quotes, long texts."""
    text = (
        "# Примечание\nindicators:\n  П1: {title: А,   values: '{0; 1}' }  # и здесь\n"
        "total:\n  formula: >-\n    П1 +\n    П2\n  cap: 5\n"
    )
    found = list(mutants(Source("one.yaml", text)))

    assert text.replace("'{0; 1}'", "'{1}'") == found[0].text
    assert text.replace(">-\n    П1 +\n    П2\n", "П2 + П2\n") == next(
        each.text for each in found if each.kind is Kind.NAME
    )
    assert text.replace("5", '"5,1"') == found[-2].text
    assert {3} == {each.place.line for each in found if each.kind is Kind.VALUES}
    for each in found:
        yaml.safe_load(each.text)


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("П1", [(Kind.FACTOR, "(П1 * 2)"), (Kind.SIGN, "(-П1)")]),
        (
            "П1 + П2",
            [
                (Kind.NAME, "П2 + П2"),
                (Kind.FACTOR, "(П1 * 2) + П2"),
                (Kind.SIGN, "(-П1) + П2"),
                (Kind.TERM, "П2"),
                (Kind.NAME, "П1 + П1"),
                (Kind.FACTOR, "П1 + (П2 * 2)"),
                (Kind.SIGN, "П1 + (-П2)"),
                (Kind.TERM, "П1"),
            ],
        ),
        (
            "П1 <= 2 and П1 > 'да'",
            [
                (Kind.FACTOR, "(П1 * 2) <= 2 and П1 > 'да'"),
                (Kind.SIGN, "(-П1) <= 2 and П1 > 'да'"),
                (Kind.TERM, "<= 2 and П1 > 'да'"),
                (Kind.FACTOR, "П1 <= 2 and (П1 * 2) > 'да'"),
                (Kind.SIGN, "П1 <= 2 and (-П1) > 'да'"),
                (Kind.TERM, "П1 <= 2 and > 'да'"),
                (Kind.COMPARISON, "П1 < 2 and П1 > 'да'"),
                (Kind.COMPARISON, "П1 <= 2 and П1 >= 'да'"),
            ],
        ),
    ],
)
def test_slips_of_formulas(text: str, slips: list[tuple[Kind, str]]) -> None:
    """A name, a term, a factor, a sign, a comparison: words and texts of the formula stay."""
    assert [(kind, " ".join(after.split())) for kind, after in slips] == [
        (kind, " ".join(after.split())) for kind, after in changed(text)
    ]


def test_bounds_move_both_ways_and_brackets_turn() -> None:
    """An interval gets the other bracket at each end, and bounds a little and a whole further."""
    slips = planted('levels: [{level: а, interval: "[0; 1)"}, {level: б, interval: не менее 1}]')

    assert [
        "(0; 1)", "[0,1; 1)", "[1; 1)", "[-0,1; 1)", "[-1; 1)",
        "[0; 1]", "[0; 1,1)", "[0; 2)", "[0; 0,9)", "[0; 0)",
        "более 1", "не менее 1,1", "не менее 2", "не менее 0,9", "не менее 0",
    ] == [after for _, _, after in slips]  # fmt: skip


def test_nothing_is_left_of_no_value_and_no_room() -> None:
    """The only value of a set stays, and no bound passes the other."""
    alone = planted('attributes: {a: {title: А, values: "{да}"}}\ntotal: {formula: a}')
    narrow = planted('levels: [{level: а, interval: "[0; 0,05]"}]')

    assert ["(a * 2)", "(-a)"] == [after for _, _, after in alone]
    assert ["(0; 0,05]", "[-0,1; 0,05]", "[-1; 0,05]", "[0; 0,05)", "[0; 0,15]", "[0; 1,05]"] == [
        after for _, _, after in narrow
    ]


def test_what_decides_nothing_gets_no_slip() -> None:
    """Texts, examples, remarks, attributes and collected indicators have none that matters."""
    text = """
attributes: {a: {title: А, values: "{0; 1}"}, b: {title: Б, values: "{0; 1}"}}
indicators:
  c: {title: В, values: "{0; 1}", scored: false}
  d: {title: Г, values: "{0; 1}", scored: false, items: {1: {title: а}, 2: {title: б}}}
derived: {e: {formula: a}, f: {table: {by: [c], cells: {}}}}
remarks: {VYM-01: {concerns: {total: "{0}"}, values: "{0; 1}"}}
examples: [{record: {values: "{0; 1}"}}]
"""

    assert {"attributes.a.values", "indicators.c.values", "derived.e.formula"} == {
        where for where, _, _ in planted(text)
    }


def test_slips_of_other_values() -> None:
    """Weights, points, caps, places, ranges, and the levels of readings have slips as well."""
    text = """
indicators:
  a: {title: А, values: "[0; 9]", points: [{points: "1", interval: более 1}]}
total: {weights: {a: "0,5"}, cap: "3", round: {places: 1}}
readings: {р: {levels: {низкий: менее 1}, indicators: {a: {values: "{да; нет}"}}}}
"""
    found = Counter(where for where, _, _ in planted(text))

    assert {
        "indicators.a.values": 10,
        "indicators.a.points.0.points": 2,
        "indicators.a.points.0.interval": 5,
        "total.weights.a": 2,
        "total.cap": 2,
        "total.round.places": 1,
        "readings.р.levels.низкий": 5,
        "readings.р.indicators.a.values": 2,
    } == dict(found)


@pytest.mark.parametrize(
    "text",
    [
        "indicators:\n  a:\n    items:\n      1: {title: x}\n      #\n      2:\n        title: y\n",
        "indicators: {a: {items: {1: {title: x}, 2: {title: y}}, unit: м}}\n",
        "readings: {р: {indicators: {a: {items: {1: x, 2: y}}}}}\n",
    ],
)
def test_items_are_left_out(text: str) -> None:
    """Each item is left out once, whichever way the file is written, and the rest stays."""
    whole = yaml.safe_load(text)
    found = [each for each in mutants(Source("one.yaml", text)) if each.kind is Kind.ITEM]

    def without(data: Any, item: int) -> Any:  # noqa: ANN401  (plain data)
        if not isinstance(data, dict):
            return data
        return {
            key: {number: each for number, each in below.items() if number != item}
            if key == "items"
            else without(below, item)
            for key, below in data.items()
        }

    assert [without(whole, 1), without(whole, 2)] == [yaml.safe_load(each.text) for each in found]
    assert ["", ""] == [each.after for each in found]


def test_the_only_item_is_not_left_out() -> None:
    """An indicator keeps its only item: without it there would be no `items` to speak of."""
    assert [] == planted("indicators: {a: {title: А, items: {1: {title: а}}}}")


def test_a_text_without_a_mapping_has_no_slips() -> None:
    """A file that holds no ruleset has nothing to change."""
    assert [] == list(mutants(Source("one.yaml", "- да\n")))


def test_every_verdict_is_told(small: tuple[Monitoring, list[Result]]) -> None:
    """Mutants are noticed by examples or checks, change nothing, or survive with a witness."""
    monitoring, results = small
    score = Score(monitoring, tuple(results))
    lost, *capped = score.of(Verdict.SURVIVED)

    assert ("indicators.П1.values: {0; 1; 2} -> {0; 2}", None, ()) == (
        str(lost.mutant),
        lost.mutant.reading,
        lost.reading,
    )
    assert [("1,1", "вдвое", ("вдвое",)), ("2", "вдвое", ("вдвое",))] == [
        (each.mutant.after, each.mutant.reading, each.reading) for each in capped
    ]
    assert {"ноль", "два"} == {each.by for each in score.of(Verdict.EXAMPLE)}
    assert {"gap", "gap-beyond-scale"} <= {each.by for each in score.of(Verdict.CHECK)}
    assert {"levels.0.interval", "levels.1.interval"} == {
        each.mutant.where for each in score.of(Verdict.EQUIVALENT)
    }
    assert score.noticed == score.portion.count
    assert [("survived", 9, ()), ("survived", 19, ("вдвое",)), ("survived", 19, ("вдвое",))] == [
        (each["verdict"], each["line"], tuple(each["reading"]))
        for each in score.to_dict()["unnoticed"]
    ]


def test_the_example_that_would_notice_is_told(small: tuple[Monitoring, list[Result]]) -> None:
    """The record ends in the example as the rules as they are have it, under its reading."""
    monitoring, results = small
    survived = [each for each in results if each.verdict is Verdict.SURVIVED]
    lost, capped, _ = (suggested(monitoring, each, "en") for each in survived)

    assert {
        "title": "indicators.П1.values is `{0; 1; 2}`, not `{0; 2}`",
        "record": {"П1": 1},
        "expect": {"total": "1", "level": "высокий", "status": "уровень определён"},
    } == lost
    assert {
        "title": "readings.вдвое.total.cap is `1`, not `1,1`",
        "record": {"П1": 2},
        "reading": "вдвое",
        "expect": {"total": "1", "level": "высокий", "status": "уровень определён"},
    } == capped


def test_a_record_that_must_be_refused_is_an_example_too(tmp_path: Path) -> None:
    """Where one value too many would be taken, the example is that it is refused."""
    ruleset = ruleset_in(tmp_path, only=SMALL.replace('"[1; 2]"', '"[1; 3]"'))
    trials = trials_of(ruleset, ruleset["one"])
    (mutant,) = [each for each in trials.mutants() if each.after == "{0; 1; 2; 3}"]
    example = suggested(ruleset["one"], trials.result(mutant))

    assert example is not None
    assert {"refused": ["value-outside-set"]} == example["expect"]


def test_what_cannot_be_decided_is_told_with_the_reason(tmp_path: Path) -> None:
    """A slip that nothing notices, and that is not proved to change nothing, is not passed over."""
    text = f"""{HEAD}
direction: больше – лучше
direction_basis: толкование
indicators:
  П1: {{title: А, values: "[0; 10]"}}
  П2: {{title: Б, values: "[1; 10]"}}
total: {{formula: П1 * П1 / П2 + П2, basis: толкование}}
levels: [{{level: все, interval: любое, meaning: да}}]
examples: [{{title: один, record: {{П1: 1, П2: 1}}, expect: {{total: "2"}}}}]
"""
    ruleset = ruleset_in(tmp_path, only=text)
    trials = trials_of(ruleset, ruleset["one"])
    (mutant,) = [each for each in trials.mutants() if each.after == "[0; 10)"]
    result = trials.result(mutant)

    assert Verdict.UNDECIDED is result.verdict
    assert result.reason is not None


def test_without_a_witness_there_is_no_example(small: tuple[Monitoring, list[Result]]) -> None:
    """Where it is not known whether a slip changes anything, no example is made up."""
    monitoring, results = small
    undecided = Result(results[0].mutant, Verdict.UNDECIDED)

    assert suggested(monitoring, undecided) is None


def test_what_is_wrong_already_is_told_first(tmp_path: Path) -> None:
    """An example that fails without any slip, or a finding, is the fault of the monitoring."""
    failing = SMALL.replace('expect: {total: "0"}', 'expect: {total: "1"}')
    ruleset = ruleset_in(tmp_path, only=failing)
    fault = trials_of(ruleset, ruleset["one"]).fault()

    assert fault is not None
    assert (Verdict.EXAMPLE, "ноль") == (fault.verdict, fault.by)


def test_what_is_found_already_is_no_notice_of_a_slip(tmp_path: Path) -> None:
    """A warning that is there without any slip is a fault, and tells nothing of mutants."""
    text = SMALL.replace(", place: п. 1", "")
    ruleset = ruleset_in(tmp_path, only=text)
    trials = trials_of(ruleset, ruleset["one"])
    fault = trials.fault()
    (mutant,) = [each for each in trials.mutants() if each.after == "{0; 2}"]

    assert fault is not None
    assert (Verdict.CHECK, "number-without-source") == (fault.verdict, fault.by)
    assert Verdict.SURVIVED is trials.result(mutant).verdict


def test_other_files_are_read_as_far_as_they_matter(tmp_path: Path) -> None:
    """What `like` takes from the same ruleset is there, as are the names of all other files."""
    like = """monitoring: other
title: Второй
subject: школа
source: {document: order}
like: one
indicators:
  П1:
    title: А
    values: "{0; 1}"
    labels: {0: нет, 1: да}
    refers_to: [{roadmap: plan, means: План}]
readings:
  иначе: {because: VYM-01, status: предложено, like: korenovsky/teacher-competence}
"""
    more = "".join(f"  {name}: {{title: {name}}}\n" for name in ("П3", "П4", "П5"))
    text = like.replace("like: one\n", "").replace("other", "third")
    text = text.replace("readings:", f"{more}readings:").replace(
        "    labels: {0: нет, 1: да}\n", ""
    )
    risks = "risks: factors\ntitle: Р\nsource: {document: order}\nfactors: {1: {title: Ф}}\n"
    plan = "roadmap: plan\ntitle: План\nsource: {document: order}\nactivities: [{title: Дело}]\n"
    like = like.partition("readings")[0]
    ruleset = ruleset_in(tmp_path, only=SMALL, other=like, third=text, risks=risks, plan=plan)
    trials = trials_of(ruleset, ruleset["other"])
    results = [trials.result(each) for each in trials.mutants()]

    assert ["one", "other", "third"] == sorted(each.id for each in mutable(ruleset))
    assert "label-outside" in {each.by for each in results}
    third = trials_of(ruleset, ruleset["third"])
    assert frozenset() == third.whole
    # By the text nothing comes of any record.
    assert ("иначе",) in {third.result(each).reading for each in third.mutants()}
    assert "total" in trials.monitoring.likeness.taken  # type: ignore[union-attr]
    assert {"indicators.П1.values"} == {each.mutant.where for each in results}
    assert [] == [each.name for each in trials.read(like).findings if each.code.startswith("Y")]


def test_a_slip_is_not_noticed_by_what_is_left_out_of_other_files() -> None:
    """In a ruleset with every kind of file and every key, slips are noticed for their own sake."""
    ruleset = load(MADE_UP)
    noticed = Counter(each.verdict for each in mutated(ruleset, ruleset["after-school"]))

    assert {Verdict.EXAMPLE: 3, Verdict.CHECK: 1, Verdict.SURVIVED: 1} == noticed
