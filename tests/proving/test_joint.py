# SPDX-License-Identifier: MIT
"""What the same answers come to under two monitorings is what `evaluate` says under each."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, Final

import pytest

import shnor_rules
from shnor_rules import RecordError
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.proving.joint import End, Joint, compared
from shnor_rules.proving.joint.pairing import questions
from tests.evaluation.making import made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring

LEVELS: Final = [{"level": "Б", "interval": "[0; 2)"}, {"level": "А", "interval": "[2; 20]"}]
NO: Final = {"values": "{0; 1; нет}", "not_applicable": "нет"}
YES: Final = {"1": {"title": "первый"}, "2": {"title": "второй"}}
MANY: Final = {"title": "первый", "values": "{0; 1; 2}"}
MORE: Final = {**YES, "3": {"title": "третий"}}


def monitoring(formula: str = "СУММ(П1, П2)", **parts: Any) -> Monitoring:  # noqa: ANN401  (keys of YAML)
    """Return a monitoring of two indicators, with other parts in their place."""
    indicators = {"П1": {"values": "{0; 1; 2}"}, "П2": {"values": "{0; 1}"}}
    indicators |= parts.pop("indicators", {})
    titled = {name: {"title": name, **each} for name, each in indicators.items() if each}
    keys = {"indicators": titled, "total": {"formula": formula}, "levels": LEVELS, **parts}
    kept = {key: each for key, each in keys.items() if each is not None}
    lines = (f"{key}: {json.dumps(each, ensure_ascii=False)}" for key, each in kept.items())
    return made("\n".join(lines))


def end_of(rules: Monitoring, record: Mapping[str, object]) -> tuple[object, ...]:
    """Return how a record ends by `evaluate`, as plain data."""
    try:
        found = shnor_rules.evaluate(rules, record)
    except RecordError:
        return ("refused",)
    total = found.values.get("итог")
    kept = total.kind.value if isinstance(total, Absent) else total
    return kept, found.status.value, None if found.level is None else found.level.name


def ends(pair_end: End) -> tuple[object, ...]:
    """Return how a record was proved to end, in the same form; a dense total as its stretch."""
    assert pair_end.is_refused == (pair_end.conclusion is None)
    if pair_end.conclusion is None:
        return ("refused",)
    total = pair_end.total.kind.value if isinstance(pair_end.total, Absent) else pair_end.total
    level = pair_end.conclusion.levels[0] if len(pair_end.conclusion.levels) == 1 else None
    return total, pair_end.conclusion.ending.value, level


def walked(one: Monitoring, other: Monitoring) -> Counter[tuple[object, ...]]:
    """Return how every choice of the answers that are asked ends under both, by `evaluate`."""
    asked = questions(one, other, "values")
    counts: Counter[tuple[object, ...]] = Counter()
    for choice in product(*(each.answers for each in asked)):
        given = {
            each.key: answer.give(answer.told if isinstance(answer.told, Fraction) else Fraction())
            for each, answer in zip(asked, choice, strict=True)
        }
        record = {key: answer for key, answer in given.items() if answer is not None}
        ways = prod(answer.ways for answer in choice)
        counts[end_of(one, record), end_of(other, record)] += ways
    return counts


def proved(joint: Joint) -> dict[tuple[object, ...], int | None]:
    """Return how many records end in each way, as it was proved without dense totals."""
    assert joint.undecided is None
    return {(ends(each.one), ends(each.other)): each.records for each in joint.pairs}


def assert_witnessed(joint: Joint) -> None:
    """Assert that each pair has a record that ends so by `evaluate`."""
    for pair in joint.pairs:
        for rules, end in ((joint.one, pair.one), (joint.other, pair.other)):
            found = end_of(rules, pair.witness)
            if isinstance(end.total, Stretch):
                assert isinstance(found[0], Fraction)
                assert found[0] in end.total.interval
                assert ends(end)[1:] == found[1:]
            else:
                assert ends(end) == found


#: What is changed, by name: the parts of the one and of the other.
CHANGES: Final[dict[str, tuple[dict[str, Any], dict[str, Any]]]] = {
    "nothing": ({}, {}),
    "formula": ({}, {"formula": "СРЗНАЧ(П1, П2)"}),
    "formula-of-the-same-value": ({}, {"formula": "П2 + П1"}),
    "scale": ({}, {"levels": [{"level": "Б", "interval": "[0; 2]"}]}),
    "more-values": ({}, {"indicators": {"П1": {"values": "{0; 1; 2; 3}"}}}),
    "other-values": ({}, {"indicators": {"П1": {"values": "{-1; 1}"}}}),
    "no": ({}, {"indicators": {"П2": NO}}),
    "other-no": (
        {"indicators": {"П2": NO}},
        {
            "indicators": {
                "П2": {"values": "{0; 1; не применимо}", "not_applicable": "не применимо"}
            }
        },
    ),
    "one-more": ({}, {"formula": "СУММ(П1, П2, П3)", "indicators": {"П3": {"values": "{0; 1}"}}}),
    "one-less": ({}, {"formula": "П1 + 0", "indicators": {"П2": None}}),
    "optional": ({}, {"indicators": {"П2": {"values": "{0; 1}", "optional": True}}}),
    "missing": ({}, {"total": {"formula": "СУММ(П1, П2)", "missing": "не считать"}}),
    "labels": (
        {"indicators": {"П2": {"values": "{0; 1}", "labels": {"0": "мало", "1": "много"}}}},
        {"indicators": {"П2": {"values": "{0; 1}", "labels": {"0": "много", "1": "мало"}}}},
    ),
    "points": (
        {},
        {
            "indicators": {
                "П1": {
                    "values": "{0; 1; 2}",
                    "points": [
                        {"points": "0", "interval": "[0; 1]"},
                        {"points": "5", "otherwise": True},
                    ],
                }
            }
        },
    ),
    "items": (
        {"indicators": {"П1": {"values": "{0; 1; 2}", "items": YES}}},
        {"indicators": {"П1": {"values": "{0; 1; 2; 3}", "items": MORE}}},
    ),
    "items-of-none": ({"indicators": {"П1": {"values": "{0; 1; 2}", "items": YES}}}, {}),
    "item-values": (
        {"indicators": {"П1": {"values": "{0; 1; 2}", "items": YES}}},
        {
            "indicators": {
                "П1": {
                    "values": "{0; 1; 2; 3}",
                    "items": {"1": YES["1"], "2": {"title": "второй", "values": "{0; 1; 2}"}},
                }
            }
        },
    ),
    "item-labels": (
        {"indicators": {"П1": {"values": "{0; 1; 2}", "items": YES}}},
        {
            "indicators": {
                "П1": {"values": "{0; 1; 2}", "items": YES, "item_labels": {"1": "нет", "0": "да"}}
            }
        },
    ),
    "items-in-other-places": (
        {"indicators": {"П1": {"values": "{0; 1; 2; 3}", "items": {"1": MANY, "2": YES["2"]}}}},
        {"indicators": {"П1": {"values": "{0; 1; 2; 3}", "items": {"2": YES["2"], "1": MANY}}}},
    ),
    "items-that-neither-takes": (
        {"indicators": {"П1": {"values": "{0; 5}", "items": {"1": MANY}}}},
        {"indicators": {"П1": {"values": "{0; 5}", "items": {"1": {**MANY, "values": "{0; 2}"}}}}},
    ),
    "attribute": (
        {"attributes": {"вид": {"title": "вид", "values": "{а; б}"}}},
        {
            "attributes": {"вид": {"title": "вид", "values": "{б; в}", "required": True}},
            "not_rated": [{"when": "вид == 'в'", "because": "не оценивается"}],
        },
    ),
    "free": (
        {},
        {"formula": "П1 + 0", "indicators": {"П2": {"scored": False}}},
    ),
    "attribute-of-any": (
        {"attributes": {"вид": {"title": "вид", "values": "{1; 0,5}"}}},
        {"attributes": {"вид": {"title": "вид", "required": True}}},
    ),
    "free-attribute": ({}, {"attributes": {"вид": {"title": "вид"}}}),
    "whole-range": (
        {"indicators": {"П1": {"values": "целое [0; 3]"}}},
        {"indicators": {"П1": {"values": "{0; 2; 4}"}}},
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_record_ends_as_evaluated(name: str) -> None:
    """The pairs of ends, and how many records have each, are those of walking through them."""
    one, other = (monitoring(**parts) for parts in CHANGES[name])
    joint = compared(one, other)
    assert walked(one, other) == proved(joint)
    assert sum(walked(one, other).values()) == joint.records
    assert_witnessed(joint)


#: All that somebody might answer.
ANYTHING: Final[tuple[object, ...]] = (
    *(None, -1, 0, 1, 3, "нет", "не применимо", "много", "иное"),
    *({"1": 1, "2": 2}, {"1": 0, "2": 1, "3": 1}, {"1": "да", "2": "нет"}),
    *([2, 0], [0, 2], [1, 1], [1, 0, 1]),
)


@pytest.mark.parametrize("name", CHANGES)
def test_no_difference_is_overlooked(name: str) -> None:
    """Whatever anybody answers, a difference that it makes is among those that were proved.

    Without an answer that both need there is no result in either.
    """
    one, other = (monitoring(**parts) for parts in CHANGES[name])
    keys = [each.key for each in questions(one, other, "values")]
    found = proved(compared(one, other))
    for choice in product(ANYTHING, repeat=2):
        record = dict(zip(keys, choice, strict=False))
        pair = end_of(one, record), end_of(other, record)
        has_result = any(end[0] not in {"refused", "missing"} for end in pair)
        assert not has_result or pair[0] == pair[1] or pair in found, record
