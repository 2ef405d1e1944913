# SPDX-License-Identifier: MIT
"""Numbers of rows, headings, indicators and items, in runs that should count without a break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.findings import Place
    from shnor_rules.model import Activity, Monitoring, RiskTools, Roadmap, Ruleset, Section, Target

_NUMBER: Final = re.compile(
    r"№?\s*(?P<letters>[^\W\d_]*)(?P<above>(?:[0-9]{1,3}\.)*)(?P<first>[0-9]{1,3})"
    r"(?:\s*[-\u2010-\u2015]\s*(?P<last>[0-9]{1,3}))?\s*[.)]?"
)

Family: TypeAlias = str
"""What stands before the counting part of a number: `3.` of `3.5`, `П` of `П5`, often nothing."""


@frozen
class Entry:
    """Something that has, or lacks, a number.

    Attributes:
        text: the number as printed; `None` where there is none.
        place: where it stands.
    """

    text: str | None
    place: Place

    @property
    def family(self) -> Family | None:
        """What stands before the counting part; `None` where nothing counts."""
        match = self._match
        return None if match is None else match["letters"] + match["above"]

    @property
    def counts(self) -> range:
        """The numbers that it takes: one or, of `1-3`, several."""
        match = self._match
        if match is None:
            return range(0)
        first = int(match["first"])
        return range(first, int(match["last"] or first) + 1)

    @property
    def _match(self) -> re.Match[str] | None:
        return None if self.text is None else _NUMBER.fullmatch(self.text.strip())


Run: TypeAlias = "tuple[Entry, ...]"
"""Entries that count on from one another."""


def runs(ruleset: Ruleset) -> Iterator[Run]:
    """Yield every run of numbers in a ruleset, entries without a number among them."""
    place = ruleset.layout.place
    for name, document in ruleset.documents.items():
        yield tuple(
            Entry(heading.number, place("documents", name, "headings", index, "number"))
            for index, heading in enumerate(document.headings)
        )
    yield tuple(Entry(row.number, place(*row.path, "number")) for row in ruleset.schedule)
    for monitoring in ruleset:
        yield from _of_monitoring(monitoring)
    for roadmap in ruleset.roadmaps.values():
        yield from _of_roadmap(roadmap)
    for tools in ruleset.risks.values():
        yield from _of_risks(tools)


def _of_monitoring(monitoring: Monitoring) -> Iterator[Run]:
    key, likeness = monitoring.layout.key, monitoring.likeness
    # Numbers that are taken from another monitoring are printed there.
    own = monitoring if likeness is None else likeness.own
    yield tuple(Entry(each.id, key("indicators", each.id)) for each in own.indicators)
    for indicator in own.indicators:
        yield tuple(
            Entry(item.id, key("indicators", indicator.id, "items", item.id))
            for item in indicator.items
        )


def _of_risks(tools: RiskTools) -> Iterator[Run]:
    key = tools.layout.key
    yield tuple(Entry(each, key("factors", each)) for each in tools.factors)
    rows = ("protocol", "rows")
    yield tuple(Entry(row.id, key(*rows, row.id)) for row in tools.rows)
    for row in tools.rows:
        yield tuple(Entry(each.id, key(*rows, row.id, "risks", each.id)) for each in row.risks)


def _of_roadmap(roadmap: Roadmap) -> Iterator[Run]:
    headings: list[Entry] = []
    rows: list[list[Entry]] = []
    for section in roadmap.sections:
        mine = _rows(roadmap, section.activities)
        heading = _heading(roadmap, section)
        if heading is not None and _counts_as_row(heading, headings, rows):
            mine.insert(0, heading)
        elif heading is not None:
            headings.append(heading)
        rows.append(mine)
    yield tuple(headings)
    yield from continued(rows)
    yield from continued([_rows(roadmap, section.targets) for section in roadmap.sections])


def _heading(roadmap: Roadmap, section: Section) -> Entry | None:
    if section.title is None:
        return None
    return Entry(section.number, roadmap.written(section, "number"))


def _rows(roadmap: Roadmap, rows: Iterable[Activity | Target]) -> list[Entry]:
    return [Entry(row.number, roadmap.written(row, "number")) for row in rows]


def _counts_as_row(
    heading: Entry, headings: Sequence[Entry], rows: Sequence[Sequence[Entry]]
) -> bool:
    """Return whether a heading has taken a number from the rows instead of the headings."""
    flat = [entry for section in rows for entry in section]
    return _follows(heading, flat) and not _follows(heading, headings)


def _follows(entry: Entry, before: Sequence[Entry]) -> bool:
    alike = [each.counts[-1] for each in before if each.counts and each.family == entry.family]
    expected = alike[-1] + 1 if alike else 1
    return entry.counts[:1] == range(expected, expected + 1)


def continued(sections: Iterable[Sequence[Entry]]) -> Iterator[Run]:
    """Yield the runs of rows under headings: counting begins anew under a heading, or goes on."""
    run: list[Entry] = []
    for section in sections:
        first = next((each for each in section if each.counts), None)
        starts = first is not None and first.counts[0] == 1
        if starts and any(each.family == first.family for each in run if first is not None):
            yield tuple(run)
            run = []
        run.extend(section)
    yield tuple(run)
