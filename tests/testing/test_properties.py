# SPDX-License-Identifier: MIT
"""The ready properties hold of all that is shipped, and each can break."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.messages import say
from shnor_rules.testing import properties
from shnor_rules.testing.properties import holding
from tests.evaluation.making import made

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Monitoring, Ruleset

ROOT: Final = Path(__file__).parents[2]
DISTRICTS: Final = tuple(sorted(path.name for path in (ROOT / "rulesets").iterdir()))
PLACES: Final = (*DISTRICTS, str(ROOT / "examples" / "made-up-district"))
OF_MONITORINGS: Final = (
    *holding.OF_EVERY_READING,
    properties.readings_differ_only_where_they_say,
)
FEW: Final = 2


@cache
def ruleset(place: str) -> Ruleset:
    """Return a shipped ruleset, or that of the examples."""
    return shnor_rules.load(place)


@cache
def small(name: str) -> Monitoring:
    """Return one of the shortest monitorings."""
    return shnor_rules.load(Path(__file__).with_name("small"))[name]


# --- they hold ------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES, ids=lambda place: Path(place).name)
@pytest.mark.parametrize("held", OF_MONITORINGS, ids=lambda held: held.__name__)
def test_properties_hold_of_what_is_shipped(
    held: Callable[..., properties.Kept], place: str
) -> None:
    """No shipped monitoring breaks a property by its text."""
    for monitoring in ruleset(place):
        kept = held(monitoring, max_examples=FEW, derandomize=True)

        assert held.__name__ == kept.name
        assert (kept.unsaid is None) == (kept.tried > 0)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: Path(place).name)
def test_a_dump_of_what_is_shipped_loads(place: str) -> None:
    """Every shipped ruleset is written down and comes back."""
    assert 0 < properties.dump_loads(ruleset(place), max_examples=FEW, derandomize=True).tried


def test_all_at_once() -> None:
    """`hold` tries each property on the text and on each reading, and the dump of a ruleset."""
    kept = properties.hold(shnor_rules.load("kushchevsky"), max_examples=1, derandomize=True)
    names = [each.name for each in kept]
    every = [each.__name__ for each in holding.OF_EVERY_READING]

    assert [*every, *every, "readings_differ_only_where_they_say", "dump_loads"] == names


def test_a_monitoring_at_once() -> None:
    """`hold` takes a monitoring, too; without a word of it, the profile decides on randomness."""
    kept = properties.hold(small("items"), max_examples=1)

    assert len(holding.OF_EVERY_READING) + 1 == len(kept)


def test_records_of_the_caller() -> None:
    """Whatever records are given are tried, and nothing else; faulty ones promise only a word."""
    given: list[Any] = [{"А1": 9}, {"А1": 1, "А2": 1, "А3": 2}]
    for held in OF_MONITORINGS:
        kept = held(small("mean"), records=st.sampled_from(given), max_examples=5, derandomize=True)

        assert 1 <= kept.tried


OF_REFUSALS: Final = (properties.no_silence, properties.same_in_json, properties.one_or_many)
"""The properties that promise something of records that are refused."""


@pytest.mark.parametrize("held", [each for each in OF_MONITORINGS if each not in OF_REFUSALS])
def test_records_that_are_all_refused_try_nothing(held: Callable[..., Any]) -> None:
    """Records of another monitoring are told by the finding, and not passed over."""
    other = st.fixed_dictionaries({"Б1": st.integers(0, 9)})

    with pytest.raises(ValueError, match=r"every record is refused.* unknown-field \(Б1\)"):
        held(small("mean"), records=other, max_examples=5, derandomize=True)


@pytest.mark.parametrize("held", OF_REFUSALS)
def test_refused_records_are_tried_where_something_is_promised(held: Callable[..., Any]) -> None:
    """A refusal has its reasons and its plain data, too."""
    other = st.fixed_dictionaries({"А1": st.integers(5, 9)})

    assert 5 == held(small("mean"), records=other, max_examples=5, derandomize=True).tried


def test_what_is_no_monitoring_cannot_be_tried() -> None:
    """A ruleset in place of its monitoring, and a record in place of a strategy, are told."""
    with pytest.raises(TypeError, match=r"a monitoring is needed.* not a Ruleset"):
        properties.no_silence(ruleset("korenovsky"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="records is a strategy"):
        properties.no_silence(small("mean"), records={"А1": 1})  # type: ignore[arg-type]


# --- what is not said -----------------------------------------------------------------------------

WITHOUT_NUMBERS: Final = """
    direction: больше – лучше
    indicators: {П1: {title: Показатель, values: "{да; нет}", quote: да или нет}}
    total: {title: Итог, formula: "1 if П1 == 'да' else 0", quote: итог}
    levels: [{level: один, interval: "[1; 1]"}, {level: другой, otherwise: true}]
"""

UNSAID: Final = [
    pytest.param(properties.monotone, "groups", "no-direction", id="no direction"),
    pytest.param(properties.printed_total_decides, "groups", "no-scale", id="no scale"),
    pytest.param(properties.distance_enters_the_level, "groups", "no-scale", id="no distance"),
    pytest.param(
        properties.readings_differ_only_where_they_say, "groups", "no-readings", id="no readings"
    ),
]


@pytest.mark.parametrize(("held", "name", "why"), UNSAID)
def test_what_a_monitoring_does_not_say(
    held: Callable[..., properties.Kept], name: str, why: str
) -> None:
    """Where there is nothing to promise, the property says why, and tries nothing."""
    assert properties.Kept(held.__name__, 0, say(f"property.unsaid.{why}")) == held(small(name))


def test_a_table_without_a_total_promises_little() -> None:
    """Without a total there is none that is monotone, printed or attainable."""
    monitoring = evolve(small("mean"), total=None, table=None)

    assert "no-total" in str(properties.monotone(monitoring).unsaid.key)  # type: ignore[union-attr]
    assert properties.printed_total_decides(monitoring).unsaid == say("property.unsaid.no-total")


def test_conditions_and_words_promise_nothing_of_order() -> None:
    """A remainder decides without an interval, and words are in no order."""
    monitoring = made(WITHOUT_NUMBERS)

    assert say("property.unsaid.no-numbers") == properties.monotone(monitoring).unsaid
    assert say("property.unsaid.conditions") == properties.printed_total_decides(monitoring).unsaid
