# SPDX-License-Identifier: MIT
"""The JSON Schemas of ruleset files: sound, closed, and with Russian help on every key."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "schemas"
FILES = sorted(FOLDER.glob("*.json"))
SCHEMAS: dict[str, dict[str, Any]] = {
    path.name: json.loads(path.read_text(encoding="utf-8")) for path in FILES
}
MONITORING = SCHEMAS["monitoring.schema.json"]
RUSSIAN = re.compile("[А-Яа-яЁё]")

COMPUTED = """title formula weights table unit quote place basis cap round not_applicable missing
least_weight"""
INDICATOR = """title number place parameter values labels not_applicable unit direction
direction_basis collection evidence symbol scored optional items item_labels sample share points
decide quote basis note notice changes refers_to"""
KEYS = {
    "config.schema.json": {"": "select ignore severity format lang sources paths"},
    "ruleset.schema.json": {
        "": "ruleset title municipality region documents schools calendar schedule remarks",
        "schedule_row": "number title monitoring when materials document refers_to quote place",
        "reference": "document roadmap monitoring number means",
        "item_of_document": "number title place",
        "school": "id title place quote",
        "school_year": "year terms basis quote place note",
        "document": "title number date issued_by in_force replaces text headings",
        "in_force": "from to",
        "remark": "quote place note accepts concerns",
    },
    "monitoring.schema.json": {
        "": """monitoring title subject source goal participants data_sources responsible period
            systematisation report_kinds use_of_results rules analysis groups notices
            recommendations periods direction direction_basis direction_quote date edition_of like
            attributes indicators bands derived subtotals total table levels decide not_rated
            readings remarks examples""",
        "recommendation": "audience text levels quote place basis",
        "source": "document place",
        "period": "every month lasts quote place basis",
        "group": "title indicators place",
        "attribute": "title values required note",
        "indicator_part": INDICATOR,
        "item": """title number labels collection symbol values parameter evidence unit place
            refers_to""",
        "notice": "text quote place basis",
        "periods": "previous current quote place basis",
        "period_of": "title",
        "changes": "of change",
        "reference": "document roadmap monitoring number means",
        "sample": "of average groups quote basis",
        "share": "part whole",
        "point": "points interval when otherwise label",
        "computed_part": COMPUTED,
        "round": "places quote",
        "grading_part": "title of bands decide quote place basis",
        "grade": "band interval when otherwise",
        "table": "by cells quote place",
        "level": "level interval when otherwise meaning place",
        "not_rated": "when because quote",
        "reading": """title because status by date note direction direction_quote levels total table
            bands indicators subtotals derived like decide""",
        "remark": "quote place note accepts concerns",
        "example": "title record reading expect",
        "expected": "total level status refused",
    },
    "examples.schema.json": {
        "": "ruleset monitoring examples",
        "example": "title record reading expect",
        "expected": "total level status refused",
    },
    "risks.schema.json": {
        "": """risks title subject source goal data_sources responsible period use_of_results rules
            analysis context kinds manageability factors card profile protocol readings remarks
            examples""",
        "remark": "quote place note accepts",
        "source": "document place",
        "period": "every month lasts quote place basis",
        "context_factor": "title quote place",
        "risk_kind": "title quote place",
        "manageability_part": "title decides quote place",
        "factor": "title schools kind manageability basis quote place note",
        "card_field": "title",
        "card": "title fields heading signed quote place",
        "profile": "title values diagnosed basis heading signed quote place",
        "risk": "title other quote place note",
        "protocol_row": "title factors names risks quote place note",
        "protocol": "title confirmed refuted confirm rows heading signed quote place",
        "row_patch": "factors",
        "profile_patch": "diagnosed",
        "protocol_patch": "confirm",
        "risk_reading": "title because status by date note rows profile protocol",
        "risk_expected": "rows risks measures refused",
        "risk_example": "title record reading expect",
    },
    "roadmap.schema.json": {
        "": """roadmap title source period goal tasks mechanisms responsible results targets
            activities sections readings remarks""",
        "source": "document place",
        "remark": "quote place note accepts",
        "reference": "document roadmap monitoring number means",
        "plan": "total years sum basis",
        "target_part": "id number title unit schools planned refers_to quote place note",
        "activity": """id number title deadline responsible form result participants monitoring
            schools planned refers_to quote place note""",
        "added_activity": """after id number title deadline responsible form result participants
            monitoring schools planned refers_to quote place note""",
        "roadmap_reading": "title because status by date note activities targets added dropped",
        "section": "number title tasks place targets activities",
    },
}


def every_schema(schema: object) -> Iterator[dict[str, Any]]:
    """Yield `schema` and every schema inside it."""
    if isinstance(schema, dict):
        yield schema
        for keyword in ("properties", "$defs"):
            for each in schema.get(keyword, {}).values():
                yield from every_schema(each)
        for keyword in ("items", "additionalProperties", "propertyNames"):
            yield from every_schema(schema.get(keyword))


def resolved(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """Return `schema` with its reference replaced by what it points to."""
    while "$ref" in schema:
        target = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        schema = {**target, **{word: each for word, each in schema.items() if word != "$ref"}}
    return schema


def every_key() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every key of every object: its file, its name, its resolved schema."""
    for name, root in SCHEMAS.items():
        for schema in every_schema(root):
            for key, each in schema.get("properties", {}).items():
                yield name, key, resolved(each, root)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    """Every file meets the metaschema of 2020-12 and is known by its own name."""
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert "https://json-schema.org/draft/2020-12/schema" == SCHEMAS[name]["$schema"]
    assert name == SCHEMAS[name]["$id"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_definitions_are_used_and_never_in_a_circle(name: str) -> None:
    """Every definition is referred to, every reference has one, and none leads to itself."""
    root = SCHEMAS[name]
    uses = {
        definition: set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))
        for definition, schema in {**root["$defs"], "": {**root, "$defs": {}}}.items()
    }
    assert set(root["$defs"]) == set().union(*uses.values())
    while uses:
        leaves = {definition for definition, used in uses.items() if not used & set(uses)}
        assert leaves, f"in a circle: {sorted(uses)}"
        uses = {definition: used for definition, used in uses.items() if definition not in leaves}


@pytest.mark.parametrize("name", SCHEMAS)
def test_objects_know_their_keys(name: str) -> None:
    """An object either lists its keys and no others, or is a map with a schema for its values."""
    for schema in every_schema(SCHEMAS[name]):
        if schema.get("type") == "object":
            assert isinstance(schema["additionalProperties"], bool) is ("properties" in schema)
            assert schema["additionalProperties"] is not True


@pytest.mark.parametrize("name", SCHEMAS)
def test_there_are_no_unions_of_objects(name: str) -> None:
    """The only alternatives are between required keys."""
    text = json.dumps(SCHEMAS[name])
    assert "anyOf" not in text
    for schema in every_schema(SCHEMAS[name]):
        for branch in schema.get("oneOf", ()):
            assert ["required"] == list(branch)


@pytest.mark.parametrize(("name", "definition"), [(n, d) for n, ds in KEYS.items() for d in ds])
def test_objects_have_the_keys_of_the_format(name: str, definition: str) -> None:
    """The keys of every kind of object are exactly those of the ruleset format."""
    root = SCHEMAS[name]
    schema = root["$defs"][definition] if definition else root
    assert KEYS[name][definition].split() == list(schema["properties"])


@pytest.mark.parametrize("name", KEYS)
def test_every_object_is_of_the_format(name: str) -> None:
    """No object has keys that the list above does not know of."""
    root = SCHEMAS[name]
    closed = {each for each, schema in root["$defs"].items() if "properties" in schema}
    assert set(KEYS[name]) == closed | {""}


def test_every_key_has_russian_help() -> None:
    """An editor shows a title, a description and an error message in Russian for every key."""
    for name, key, schema in every_key():
        for keyword in ("title", "description", "errorMessage"):
            assert RUSSIAN.search(schema.get(keyword, "")), f"{name}: {key}: {keyword}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_help_is_not_hidden_behind_a_reference(name: str) -> None:
    """Editors show the texts of what a reference leads to: only objects have some beside it."""
    root = SCHEMAS[name]
    for schema in every_schema(root):
        if "$ref" in schema and "title" in schema:
            assert "object" == resolved(schema, root)["type"], schema


def test_patterns_have_russian_messages() -> None:
    """A pattern never shows in an editor as a regular expression."""
    for name, root in SCHEMAS.items():
        for schema in every_schema(root):
            assert "pattern" not in schema or RUSSIAN.search(schema["patternErrorMessage"]), name


def test_every_choice_is_described() -> None:
    """Choices that are described at all are described one by one."""
    for _, key, schema in every_key():
        if "enumDescriptions" in schema:
            assert len(schema["enum"]) == len(schema["enumDescriptions"]), key


def test_required_keys_are_explained() -> None:
    """What is missing can be told in both languages, with a line to add."""
    for root in SCHEMAS.values():
        for schema in every_schema(root):
            keys = resolved(schema, root).get("properties", {})
            for key in schema.get("required", ()):
                explained = resolved(keys[key], root)
                assert explained["x-english"], key
                assert explained["examples"], key
                assert re.fullmatch(r"[^.]+(\.yaml)?[^.]*\.", explained["description"]), key


def test_examples_are_valid() -> None:
    """What the schema gives as an example of a key may stand there."""
    for name, key, schema in every_key():
        validator = Draft202012Validator({**schema, "$defs": SCHEMAS[name]["$defs"]})
        for example in schema.get("examples", ()):
            assert [] == [error.message for error in validator.iter_errors(example)], key


def test_russian_names_lead_to_one_key() -> None:
    """No Russian word stands for two keys of one object, and each is in small Russian letters."""
    for root in SCHEMAS.values():
        for schema in every_schema(root):
            keys = [resolved(each, root) for each in schema.get("properties", {}).values()]
            words = [word for each in keys for word in each.get("x-russian", ())]
            assert len(words) == len(set(words)), sorted(words)
            assert all(re.fullmatch("[а-яё ]+", word) for word in words)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        (
            MONITORING["properties"]["monitoring"],
            ["a", "order-579", "teacher-competence"],
            ["", "A", "5a", "a_b", "a--b", "a-", "щ"],
        ),
        (
            MONITORING["$defs"]["name"],
            ["П1", "стаж", "Ёж_2", "ege_mean", "orders"],
            ["1П", "_П", "П.1", "П 1", "П-1", "if", "or", "None", ""],
        ),
        (MONITORING["$defs"]["item_id"], ["1", "2а", "a_b"], ["", "2.1", "а б", "а-б"]),
        (
            MONITORING["$defs"]["reading_id"],
            ["граница-вверх", "2021", "A-б"],
            ["", "а б", "-а", "а--б", "а_б"],
        ),
        (
            MONITORING["$defs"]["remark_id"],
            ["KOR-01", "K-100"],
            ["KOR-1", "KOR-1000", "KOREN-01", "КОР-01", "kor-01"],
        ),
        (MONITORING["$defs"]["rule"], ["gap", "level-repeated"], ["Gap", "gap-", "M001", ""]),
        (
            MONITORING["$defs"]["reading"]["properties"]["date"],
            ["17.12.2020", "01.01.2021"],
            ["2020-12-17", "17.12.20", "45.12.2020", "декабрь"],
        ),
    ],
    ids=["id", "name", "item", "reading", "remark", "rule", "date"],
)
def test_names_have_their_form(schema: dict[str, Any], good: list[str], bad: list[str]) -> None:
    """Each kind of name takes what formulas and files can take, and nothing else."""
    validator = Draft202012Validator(schema)
    assert good == [text for text in good if validator.is_valid(text)]
    assert [] == [text for text in bad if validator.is_valid(text)]
