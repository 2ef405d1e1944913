# SPDX-License-Identifier: MIT
"""Generated formulas, monitorings and rulesets: right by construction, varied, and shrinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from shnor_rules.errors import RulesetError
from shnor_rules.expressions import parse
from shnor_rules.expressions.functions import BY_NAME, Type
from shnor_rules.expressions.types import check_types
from shnor_rules.model import Policy
from shnor_rules.notation import Enumeration
from shnor_rules.testing import (
    FEATURES,
    LISTED,
    Feature,
    expressions,
    monitorings,
    ruleset_files,
    rulesets,
)
from shnor_rules.testing.expressions import UNKNOWN_NAME
from shnor_rules.testing.generating.files import as_text, loaded
from tests.expressions.known import CODES, KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Monitoring, Ruleset

TYPES: Final = [*Type]
ONCE: Final = settings(
    max_examples=10,
    report_multiple_bugs=False,
    database=None,
    phases=[Phase.generate, Phase.shrink],
)
T = TypeVar("T")


def smallest(strategy: st.SearchStrategy[T]) -> T:
    """Return what a strategy shrinks to where anything will do."""
    return find(strategy, lambda _: True, settings=ONCE)


@settings(max_examples=150)
@given(st.sampled_from(TYPES), st.data())
def test_formulas_have_no_fault_of_any_kind(kind: Type, data: st.DataObject) -> None:
    """They are of their type, and «нет» is beside no plain sign."""
    text = data.draw(expressions(KINDS, kind=kind.value))
    found, faults = check_types(parse(text), KINDS, kind)

    assert () == faults
    assert kind is found.type
    assert kind is Type.CODE or not found.left_out


@given(expressions(["П1", "П2"], depth=2))
@settings(max_examples=30)
def test_names_alone_are_names_of_numbers(text: str) -> None:
    """Where nothing is known of a name, it is a number."""
    assert {"П1", "П2"} >= set(parse(text).names)


@given(expressions([], kind="truth", depth=2))
@settings(max_examples=30)
def test_formulas_need_no_names(text: str) -> None:
    """Without any name they are about numbers as written."""
    assert () == parse(text).names


@pytest.mark.parametrize(
    ("kind", "name"), [("number", "П1"), ("truth", "флаг"), ("code", "вид"), ("any", "П1")]
)
def test_formulas_shrink_to_a_name(kind: str, name: str) -> None:
    """The first name of the type is the smallest of all."""
    assert name == smallest(expressions(KINDS, kind=kind))  # type: ignore[arg-type]


def test_formulas_use_every_function_and_care_for_types_or_not() -> None:
    """Every function, in both languages, comes about; so do unknown names, where they may."""
    seen: set[str] = set()

    @settings(max_examples=600, phases=[Phase.generate], derandomize=True, database=None)
    @given(expressions(["П1"], kind="any", depth=2))
    def collect(text: str) -> None:
        seen.update(name for name in BY_NAME if f"{name}(" in text)
        seen.update({UNKNOWN_NAME} & set(parse(text).names))

    collect()
    assert {UNKNOWN_NAME, *BY_NAME} == seen


def test_formulas_are_of_a_known_kind() -> None:
    """The error lists the kinds there are."""
    with pytest.raises(ValueError, match="kind is 'number' or 'truth' or 'code' or 'any', not 'x'"):
        expressions(["П1"], kind="x")  # type: ignore[arg-type]


@pytest.mark.parametrize("depth", [-1, 4])
def test_formulas_are_as_deep_as_the_language_allows(depth: int) -> None:
    """Deeper ones could be longer than a formula may be."""
    with pytest.raises(ValueError, match="from 0 to 3"):
        expressions(["П1"], depth=depth)


@settings(max_examples=40)
@given(monitorings())
def test_a_monitoring_loads_by_construction(monitoring: Monitoring) -> None:
    """It has a total, at most so many parts, and can be examined."""
    assert monitoring.total is not None
    assert 1 <= len(monitoring.indicators) <= 4
    assert monitoring.scale is None or len(monitoring.scale.bands) <= 4


@settings(max_examples=30)
@given(monitorings(most_indicators=2, most_levels=1, depth=0, features=LISTED))
def test_knobs_keep_a_monitoring_small(monitoring: Monitoring) -> None:
    """As many indicators and levels as were asked for, and nothing that cannot be listed."""
    assert len(monitoring.indicators) <= 2
    assert monitoring.scale is None or 1 == len(monitoring.scale.bands)
    assert all(isinstance(each.allowed, Enumeration) for each in monitoring.indicators)


@pytest.mark.parametrize(
    ("knob", "said"),
    [
        ({"features": ["word"]}, "no feature word; there are: attributes, caps, "),
        ({"most_levels": 6}, "most_levels is from 1 to 5, not 6"),
        ({"depth": 4}, "depth is from 0 to 3, not 4"),
    ],
)
def test_knobs_are_turned_as_far_as_they_go(knob: dict[str, Any], said: str) -> None:
    """A slip is told with what there is."""
    with pytest.raises(ValueError, match=said):
        smallest(monitorings(**knob))


@settings(max_examples=15)
@given(monitorings(features=()))
def test_without_features_there_are_numbers_and_a_total(monitoring: Monitoring) -> None:
    """Nothing comes that was not asked for."""
    assert all(each.allowed.numbers for each in monitoring.indicators)
    assert () == (*monitoring.derived, *monitoring.subtotals, *monitoring.gradings)
    assert monitoring.scale is None


HAS: Final[dict[Feature, Callable[[Monitoring], object]]] = {
    "words": lambda it: any(each.words for each in it.indicators),
    "ranges": lambda it: any(not isinstance(each.allowed, Enumeration) for each in it.indicators),
    "items": lambda it: any(each.items for each in it.indicators),
    "samples": lambda it: any(each.sample for each in it.indicators),
    "shares": lambda it: any(each.share for each in it.indicators),
    "points": lambda it: any(each.points for each in it.indicators),
    "labels": lambda it: any(each.labels for each in it.indicators),
    "optional": lambda it: any(each.optional for each in it.indicators),
    "collected": lambda it: any(not each.scored for each in it.indicators),
    "attributes": lambda it: it.attributes,
    "gradings": lambda it: it.gradings,
    "derived": lambda it: it.derived,
    "subtotals": lambda it: it.subtotals,
    "weights": lambda it: it.total is not None and it.total.weights,
    "tables": lambda it: it.table,
    "policies": lambda it: it.total is not None and it.total.missing is not Policy.FORBID,
    "rounding": lambda it: it.total is not None and it.total.rounding,
    "caps": lambda it: it.total is not None and it.total.cap is not None,
    "levels": lambda it: it.scale,
    "conditions": lambda it: it.scale and any(each.condition for each in it.scale.bands),
    "not_rated": lambda it: it.not_rated,
    "readings": lambda it: it.readings,
    "heads": lambda it: it.groups,
}


def test_every_feature_comes_about() -> None:
    """In a hundred and twenty monitorings everything is seen that one can have."""
    seen: set[str] = set()

    @settings(max_examples=120, phases=[Phase.generate], derandomize=True, database=None)
    @given(monitorings(most_indicators=3))
    def collect(monitoring: Monitoring) -> None:
        seen.update(name for name, has in HAS.items() if has(monitoring))

    collect()
    assert FEATURES == frozenset(get_args(Feature)) == HAS.keys()
    assert FEATURES == seen


def test_a_monitoring_shrinks_to_one_indicator_and_its_sum() -> None:
    """So small is what a failing test shows."""
    found = smallest(monitorings())

    assert ["{0}"] == [str(each.allowed) for each in found.indicators]
    assert found.total is not None
    assert found.total.formula is not None
    assert "СУММ(П1)" == found.total.formula.text
    assert found.scale is None


def test_a_failing_monitoring_is_shown_as_its_file() -> None:
    """The YAML is printed with the failing example; it can be pasted into a file."""

    @settings(max_examples=5, phases=[Phase.generate], database=None)
    @given(monitorings())
    def fail(monitoring: Monitoring) -> None:
        raise ValueError(monitoring.id)

    with pytest.raises(ValueError, match="first") as caught:
        fail()

    notes = "\n".join(caught.value.__notes__)
    assert "monitoring: first\ntitle: Выдуманный мониторинг\n" in notes
    assert "<Monitoring made-up/first>" in notes


def test_a_ruleset_loads_by_construction() -> None:
    """It has monitorings, of which one may be like another, documents and perhaps a roadmap."""
    seen: set[tuple[int, int, bool, bool]] = set()

    @settings(max_examples=40, phases=[Phase.generate], derandomize=True, database=None)
    @given(rulesets(most_indicators=2))
    def collect(ruleset: Ruleset) -> None:
        numbers = len(ruleset.monitorings), len(ruleset.documents)
        seen.add((*numbers, bool(ruleset.roadmaps), any(each.like for each in ruleset)))

    collect()
    counts, documents, roadmaps, likenesses = (set(each) for each in zip(*seen, strict=True))
    assert ({1, 2, 3}, {1, 2}) == (counts, documents)
    assert {False, True} == roadmaps == likenesses


@settings(max_examples=15)
@given(ruleset_files(most_monitorings=1, most_indicators=2, most_levels=2, features=()))
def test_the_files_of_a_ruleset_are_plain_yaml(files: dict[str, str]) -> None:
    """No aliases, one file a monitoring, and they load to a ruleset."""
    assert [] == [name for name, text in files.items() if "&id" in text or "*id" in text]
    assert {"first"} == loaded(files, "made-up").monitorings.keys()
    assert all(f"# {name}\n" in as_text(files) for name in files)


def test_what_does_not_load_is_an_error() -> None:
    """Files with errors are no ruleset, generated or not."""
    with pytest.raises(RulesetError):
        loaded({"ruleset.yaml": "ruleset: made-up\n"}, "made-up")


def test_words_of_a_formula_are_words_that_it_knows() -> None:
    """Conditions compare a name with a word that it can be."""
    known = {"вид": KINDS["вид"]}
    strategy = expressions(known, kind="truth", depth=1)
    text = find(strategy, lambda text: "вид ==" in text, settings=settings(ONCE, max_examples=300))

    assert any(f"вид == '{code}'" == text for code in CODES)
