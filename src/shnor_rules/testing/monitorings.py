# SPDX-License-Identifier: MIT
"""Generated monitorings and rulesets, written as YAML and loaded from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import note
from hypothesis import strategies as st

from shnor_rules.testing.generating.files import RULESET, as_text, as_yaml, loaded
from shnor_rules.testing.generating.monitoring import monitoring
from shnor_rules.testing.generating.ruleset import FOLDER, HEAD, ROADMAP, alike, roadmap, ruleset
from shnor_rules.testing.generating.sketch import FEATURES as FEATURES
from shnor_rules.testing.generating.sketch import LISTED as LISTED
from shnor_rules.testing.generating.sketch import Feature as Feature
from shnor_rules.testing.generating.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Collection

    from hypothesis.strategies import DrawFn

    from shnor_rules.model import Monitoring, Ruleset

NAMES = ("first", "second", "third")


@st.composite
def monitorings(
    draw: DrawFn,
    *,
    most_indicators: int = 4,
    most_levels: int = 4,
    depth: int = 2,
    features: Collection[Feature] = FEATURES,
) -> Monitoring:
    """Return monitorings of every form that the language has.

    Each is drawn as plain data, written as YAML and loaded, and loads without an error. Hypothesis
    prints the YAML of one that makes a test fail. They shrink to one indicator and its sum.

    Args:
        draw: given by Hypothesis.
        most_indicators: how many indicators there are at most.
        most_levels: how many levels, bands and lines of points there are at most, up to 5.
        depth: how many operations are inside one another in a formula at most, up to 3.
        features: what they may have; `LISTED` for those whose records can be listed one by one.
    """
    sketch = Sketch(draw, features, most_bands=most_levels, depth=depth)
    text = as_yaml(monitoring(sketch, NAMES[0], most_indicators))
    note(text)
    files = {RULESET: as_yaml({**HEAD}), f"{NAMES[0]}.yaml": text}
    return loaded(files, FOLDER)[NAMES[0]]


@st.composite
def ruleset_files(
    draw: DrawFn,
    *,
    most_monitorings: int = 3,
    most_indicators: int = 3,
    most_levels: int = 3,
    features: Collection[Feature] = FEATURES,
) -> dict[str, str]:
    """Return the files of rulesets, name by name: what `rulesets` loads.

    Args:
        draw: given by Hypothesis.
        most_monitorings: how many monitorings there are at most, up to 3.
        most_indicators: how many indicators each of them has at most.
        most_levels: how many levels, bands and lines of points there are at most, up to 5.
        features: what the monitorings may have.
    """
    whole = Sketch(draw)
    parts = {RULESET: ruleset(whole)}
    for name in NAMES[: draw(st.integers(1, most_monitorings))]:
        first = parts.get(f"{NAMES[0]}.yaml")
        if first is not None and draw(st.booleans()):
            parts[f"{name}.yaml"] = alike(first, name)
        else:
            sketch = Sketch(draw, features, most_bands=most_levels)
            parts[f"{name}.yaml"] = monitoring(sketch, name, most_indicators)
    if draw(st.booleans()):
        parts[f"{ROADMAP}.yaml"] = roadmap(whole)
    return {name: as_yaml(data) for name, data in parts.items()}


@st.composite
def rulesets(
    draw: DrawFn,
    *,
    most_monitorings: int = 3,
    most_indicators: int = 3,
    most_levels: int = 3,
    features: Collection[Feature] = FEATURES,
) -> Ruleset:
    """Return rulesets: documents, monitorings, remarks and sometimes a roadmap.

    Each is written as YAML and loaded, and loads without an error. Hypothesis prints the files of
    one that makes a test fail.

    Args:
        draw: given by Hypothesis.
        most_monitorings: how many monitorings there are at most, up to 3.
        most_indicators: how many indicators each of them has at most.
        most_levels: how many levels, bands and lines of points there are at most, up to 5.
        features: what the monitorings may have.
    """
    files = draw(
        ruleset_files(
            most_monitorings=most_monitorings,
            most_indicators=most_indicators,
            most_levels=most_levels,
            features=features,
        )
    )
    note(as_text(files))
    return loaded(files, FOLDER)
