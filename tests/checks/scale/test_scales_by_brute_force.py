# SPDX-License-Identifier: MIT
"""What the checks of a scale find is what assessing every record shows, no more and no less."""

from __future__ import annotations

from itertools import combinations, product, starmap
from typing import TYPE_CHECKING, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.checks.showing import MOST_SHOWN
from shnor_rules.notation import parse_interval, parse_number
from tests.checks.making import FIRST, VALUES, assessed, intervals, monitoring
from tests.checks.telling import findings, scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules import Assessment
    from shnor_rules.findings import Finding
    from shnor_rules.notation import Interval

NAMES: Final = "АБВ"


@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(VALUES, min_size=1, max_size=3),
    levels=st.lists(intervals(), min_size=1, max_size=3, unique=True),
    fold=st.sampled_from(["СРЗНАЧ", "СУММ"]),
    first=st.booleans(),
)
def test_findings_agree_with_all_records(
    values: list[str], levels: list[str], fold: str, *, first: bool
) -> None:
    """Gaps, ends, overlaps and levels out of reach are those that the records show."""
    names = ", ".join(f"П{number}" for number in range(1, len(values) + 1))
    body = scale(f'formula: "{fold}({names})"', values, levels, FIRST if first else "")
    found = findings(body)
    all_records = assessed(monitoring(body))
    bands = [parse_interval(each) for each in levels]

    for name, status in (("gap", "in-gap"), ("gap-beyond-scale", "outside-scale")):
        totals, records = _told(found, name)
        assert (totals, records) == _ended(all_records, status, totals)
    assert _overlaps(found) == ({} if first else _expected_overlaps(bands, all_records))
    for idle in (*_named(found, "idle-gap"), *_named(found, "idle-overlap")):
        assert [] == [total for total in _totals(all_records) if total in _interval(idle.content)]
    held = [_held(assessment, bands, first=first) for _, assessment in all_records]
    rated = [
        (record, levels)
        for (record, assessment), levels in zip(all_records, held, strict=True)
        if assessment.total is not None
    ]
    lost = _expected_lost(values, NAMES[: len(levels)], rated)
    pins = {each.content for each in _named(found, "unreachable-level")}
    assert lost == pins


def _named(found: Iterable[Finding], name: str) -> list[Finding]:
    return [each for each in found if each.name == name]


def _told(found: Iterable[Finding], name: str) -> tuple[set[Fraction], int]:
    """Return the totals that findings name, as far as they do, and the records of all together."""
    totals: set[Fraction] = set()
    records = 0
    for each in _named(found, name):
        numbers, _, count = each.content.partition(" (")
        totals |= {parse_number(number) for number in numbers.split("; ") if number != "…"}
        records += int(count.split()[0])
    return totals, records


def _ended(
    all_records: Sequence[tuple[object, Assessment]], status: str, named: set[Fraction]
) -> tuple[set[Fraction], int]:
    """Return the totals of the records that end so, if only those named, and the records."""
    totals = [each.total for _, each in all_records if each.status.value == status]
    found = {each for each in totals if each is not None}
    return (named if len(found) > MOST_SHOWN and named <= found else found), len(totals)


def _overlaps(found: Iterable[Finding]) -> dict[tuple[int, int], int]:
    """Return how many records each pair of lines has at once."""
    pairs = {}
    for each in _named(found, "overlap"):
        lines = [each.place.line or 0, each.related[0].place.line or 0]
        count = each.content.partition(" (")[2].split()[0]
        pairs[lines[0], lines[1]] = int(count)
    base = min((line for pair in pairs for line in pair), default=0)
    return {(one - base, other - base): count for (one, other), count in pairs.items()}


def _expected_overlaps(
    bands: Sequence[Interval], all_records: Sequence[tuple[object, Assessment]]
) -> dict[tuple[int, int], int]:
    pairs = {}
    for one, other in combinations(range(len(bands)), 2):
        both = [
            each for each in _totals(all_records) if each in bands[one] and each in bands[other]
        ]
        if both:
            pairs[one, other] = len(both)
    base = min((index for pair in pairs for index in pair), default=0)
    return {(one - base, other - base): count for (one, other), count in pairs.items()}


def _totals(all_records: Iterable[tuple[object, Assessment]]) -> list[Fraction]:
    return [each.total for _, each in all_records if each.total is not None]


def _interval(content: str) -> Interval:
    is_point = content[0] not in "[("
    return parse_interval(f"[{content}; {content}]" if is_point else content)


def _held(assessment: Assessment, bands: Sequence[Interval], *, first: bool) -> set[str]:
    total = assessment.total
    held = [] if total is None else [i for i, band in enumerate(bands) if total in band]
    return {NAMES[index] for index in (held[:1] if first else held)}


def _expected_lost(
    values: Sequence[str],
    names: str,
    rated: Sequence[tuple[Mapping[str, object], set[str]]],
) -> set[str]:
    """Return what must be told of levels out of reach, state by state."""
    able = [f"П{place}" for place, each in enumerate(values, start=1) if "нет" in each]
    states = [
        dict(zip(chosen, flags, strict=True))
        for size in range(1, len(able) + 1)
        for chosen in combinations(able, size)
        for flags in product((False, True), repeat=size)
    ]
    lost = set()
    for level in names:
        if not any(level in levels for _, levels in rated):
            lost.add(level)
            continue
        told: list[dict[str, bool]] = []
        for state in states:
            inside = [levels for record, levels in rated if _is_in(record, state)]
            is_new = not any(each.items() <= state.items() for each in told)
            if is_new and inside and not any(level in levels for levels in inside):
                told.append(state)
        texts = [", ".join(starmap(_text, each.items())) for each in told]
        if texts:
            lost.add(f"{level}: {'; '.join(texts)}")
    return lost


def _is_in(record: Mapping[str, object], state: Mapping[str, bool]) -> bool:
    return all((record[name] == "нет") is is_no for name, is_no in state.items())


def _text(name: str, is_no: bool) -> str:  # noqa: FBT001  (a pair of a mapping)
    return f"{name} – {'нет' if is_no else 'число'}"
