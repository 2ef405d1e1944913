# SPDX-License-Identifier: MIT
"""The short test of a value agrees with the validator: on the shipped files and on what is not."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from shnor_rules.findings import Source
from shnor_rules.loading.files import KINDS as LOADED
from shnor_rules.loading.markup import construct, parse
from shnor_rules.loading.shape import Grammar, check_shape
from shnor_rules.loading.shape.acceptance import acceptance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[3]
KINDS = ("ruleset", "monitoring", "roadmap", "risks")
SCHEMAS: dict[str, Mapping[str, Any]] = {
    kind: json.loads((ROOT / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    for kind in KINDS
}
SMALL = {
    "ruleset": """\
ruleset: r
title: Р
municipality: М
documents: {d: {title: П, date: "01.09.2025", headings: [{number: 1, title: Часть}]}}
schedule: [{number: 1, title: М, monitoring: m, when: ежегодно, quote: а}]
remarks: {K-01: {quote: а, note: б, accepts: {gap: [а]}}}
""",
    "roadmap": """\
roadmap: m
title: К
source: {document: d, place: п. 1}
period: 2025 год
sections: [{number: 1, title: Ч, activities: [{number: 1, title: А, deadline: август 2025}]}]
targets: [{number: 1, title: Ц, planned: {total: 2, years: {2025: 2}, sum: true}}]
activities: [{title: Б, responsible: [школа], refers_to: [{number: 1, means: Ч, document: d}]}]
""",
    "risks": """\
risks: m
title: Р
source: {document: d}
factors: {1: {title: А, schools: [1, 2], kind: в}}
kinds: {в: {title: В}}
card: {title: К, fields: {меры: {title: М}}}
profile: {title: П, values: "{да; нет}", diagnosed: "{да}"}
protocol:
  title: Т
  confirmed: да
  refuted: нет
  confirm: по рискам
  rows: {1: {title: С, factors: [1], names: [], risks: {1: {title: Д, other: true}}}}
readings: {r: {because: K-01, status: предложено, rows: {1: {factors: []}}}}
remarks: {K-01: {quote: [а], note: б}}
examples: [{title: п, record: {}, expect: {rows: {1: нет данных}, measures: []}}]
""",
    "monitoring": """\
monitoring: m
title: М
subject: учитель
source: {document: d}
indicators: {П1: {title: А, values: "{0; 1}", points: [{points: 1, otherwise: true}]}}
bands:
  г: {title: Г, of: П1, bands: [{band: мало, interval: менее 1}, {band: много, otherwise: true}]}
derived: {т: {table: {by: [г], cells: {мало: 0, много: {да: 1}}}}}
total: {weights: {П1: 0.5}, round: {places: 1}}
levels: [{level: А, interval: "[0; 1]"}, {level: Б, otherwise: true}]
readings: {r: {because: K-01, status: предложено, total: {formula: П1}}}
remarks: {K-01: {quote: [а], note: б, concerns: {total: "{0}"}}}
examples: [{title: п, record: {П1: 1}, expect: {total: 1, level: null}}]
""",
}


def value_of(kind: str) -> dict[str, Any]:
    """Return the small file of a kind as the schema sees it."""
    source = Source("a.yaml", SMALL[kind])
    root, _ = parse(source)
    assert root is not None
    shaped, findings = check_shape(construct(root), source, Grammar(SCHEMAS[kind]))
    assert () == findings
    value: dict[str, Any] = shaped.value
    return value


def paths(value: object) -> Iterator[tuple[str | int, ...]]:
    """Yield the paths of everything in a value."""
    yield ()
    for step, each in steps(value):
        for path in paths(each):
            yield (step, *path)


def steps(value: object) -> list[tuple[str | int, object]]:
    """Return what is directly in a value."""
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


VALUES = {kind: value_of(kind) for kind in KINDS}
PLACES = [(kind, path) for kind in KINDS for path in paths(VALUES[kind]) if path]
KEYS = st.sampled_from(
    [
        "title",
        "values",
        "formula",
        "weights",
        "when",
        "interval",
        "otherwise",
        "П2",
        "не имя",
        "K-1",
    ]
)
SCALARS = st.sampled_from(
    [None, True, False, 0, 1, 7, -1, Decimal("0.5"), "", "а", "{0; 1}", "K-01", "r", "толкование"]
)
PUT = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=2),
    max_leaves=4,
)


def agree(schema: Mapping[str, Any], value: object) -> bool:
    """Return what the short test says, which is what the validator says."""
    accepted = acceptance(schema)(value)
    assert Draft202012Validator(schema).is_valid(value) == accepted
    return accepted


def test_every_kind_of_file_is_tried() -> None:
    """The kinds here are those that loading knows; settings are judged by the validator."""
    assert set(KINDS) == set(LOADED)


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_needs_no_validator(kind: str) -> None:
    """Every keyword of the shipped schemas is known to the short test."""
    assert agree(SCHEMAS[kind], VALUES[kind])


@given(place=st.sampled_from(PLACES), put=PUT, key=KEYS | st.none())
def test_a_change_is_judged_as_by_the_validator(
    place: tuple[str, tuple[str | int, ...]], put: object, key: str | None
) -> None:
    """Whatever is put in the place of a value, or beside one, both say the same of the file."""
    kind, (*path, last) = place
    value = copy.deepcopy(VALUES[kind])
    inner: Any = value
    for step in path:
        inner = inner[step]
    inner[key if key is not None and isinstance(last, str) else last] = put
    agree(SCHEMAS[kind], value)


@given(place=st.sampled_from(PLACES))
def test_a_loss_is_judged_as_by_the_validator(place: tuple[str, tuple[str | int, ...]]) -> None:
    """Whatever is left out, both say the same of the file."""
    kind, (*path, last) = place
    value = copy.deepcopy(VALUES[kind])
    inner: Any = value
    for step in path:
        inner = inner[step]
    del inner[last]
    agree(SCHEMAS[kind], value)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "number"}, [1, Decimal("0.5")], [True, "1", None]),
        ({"type": "integer"}, [1], [True, Decimal("0.5"), "1"]),
        ({"type": ["boolean", "null"]}, [True, None], [0, ""]),
        ({"type": ["array", "object"]}, [[], {}], ["", 0]),
        ({"enum": ["а", True]}, ["а", True], [1, "б", False, []]),
        ({"const": False}, [False], [0, None]),
        ({"pattern": "^а"}, ["аб", 5], ["ба"]),
        ({"minLength": 2}, ["аб", 5], ["а"]),
        ({"minItems": 1}, [[0], {}], [[]]),
        ({"minProperties": 1}, [{"а": 0}, []], [{}]),
        ({"minimum": 1, "maximum": 2}, [1, 2, "0", True], [0, 3]),
        ({"required": ["а"]}, [{"а": None}, []], [{}]),
        ({"propertyNames": {"minLength": 2}}, [{"аб": 0}, []], [{"а": 0}]),
        ({"items": {"type": "string"}}, [["а"], [], {}], [["а", 0]]),
        ({"properties": {"а": {"type": "string"}}}, [{"а": "", "б": 0}, []], [{"а": 0}]),
        ({"additionalProperties": {"type": "string"}}, [{"а": ""}, {}], [{"а": 0}]),
        ({"properties": {"а": {}}, "additionalProperties": False}, [{"а": 0}], [{"б": 0}]),
        ({"oneOf": [{"type": "string"}, {"minLength": 2}]}, ["а", 0], ["аб"]),
        ({"not": {"type": "string"}}, [0], ["а"]),
        ({"allOf": [{"type": "string"}, {"minLength": 2}]}, ["аб"], ["а", 0]),
        ({"if": {"type": "string"}, "then": {"minLength": 2}}, ["аб", 0], ["а"]),
        ({"if": {"type": "string"}, "else": {"minimum": 2}}, ["а", 2], [1]),
        (
            {"$ref": "#/$defs/а", "minLength": 2, "$defs": {"а": {"type": "string"}}},
            ["аб"],
            ["", 0],
        ),
    ],
)
def test_each_keyword_means_what_it_means_to_the_validator(
    schema: Mapping[str, Any], good: list[object], bad: list[object]
) -> None:
    """A keyword is met by what meets it, and asks nothing of values of another type."""
    assert [True] * len(good) == [agree(schema, value) for value in good]
    assert [False] * len(bad) == [agree(schema, value) for value in bad]


@pytest.mark.parametrize("unknown", [{"not": {"uniqueItems": True}}, {"enum": [1]}, {"const": []}])
def test_what_is_not_known_accepts_nothing(unknown: Mapping[str, Any]) -> None:
    """Where a schema asks for more than the short test can tell, the validator has the word."""
    accepts = acceptance({"properties": {"а": unknown}})

    assert [False, False] == [accepts({}), accepts({"а": 1})]


def test_a_definition_may_lead_back_to_itself() -> None:
    """A schema of a tree accepts trees of any depth, and finds what is wrong at the bottom."""
    node = {"type": "object", "additionalProperties": {"$ref": "#/$defs/node"}}
    schema = {"$ref": "#/$defs/node", "$defs": {"node": node}}

    assert agree(schema, {"а": {"б": {}, "в": {"г": {}}}})
    assert not agree(schema, {"а": {"б": {}, "в": {"г": 0}}})
