# SPDX-License-Identifier: MIT
"""Every check made on a ruleset, as far as the errors in its files leave room for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from shnor_rules.checks.accepting import Accepted, accept, unused
from shnor_rules.checks.catalogue import (
    AGAINST_TEXTS,
    EVERY_READING,
    EXAMPLES,
    PRIVATE,
    SCORING,
    TEXT,
    WHOLE,
    rule_of,
)
from shnor_rules.checks.damage import TEXTS, damaged
from shnor_rules.checks.damage import WHOLE as WHOLE_FILE
from shnor_rules.checks.reread import found_by_readings
from shnor_rules.checks.risk_examples import failing
from shnor_rules.checks.subject import Subject
from shnor_rules.findings.rules import ACCEPTABLE
from shnor_rules.loading.folders import contents
from shnor_rules.loading.markup import read_source
from shnor_rules.model import read_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.checks.catalogue import Check
    from shnor_rules.findings import Finding, Source
    from shnor_rules.model import Layout, Monitoring, RiskTools, Roadmap, Ruleset


def check(ruleset: Ruleset, *, sources: str | Path | None = None) -> tuple[Finding, ...]:
    """Return everything that is wrong with a ruleset and that no remark of it explains.

    Scales are proved complete, or shown to be incomplete by a record; formulas, value sets,
    readings, remarks and examples are checked. What loading has found is among the findings.

    Args:
        ruleset: the ruleset, as `load` returns it.
        sources: the folder with the texts of its documents, to look up what it quotes.

    Returns:
        The findings, file by file, in the order of their places.

    Raises:
        OSError: the folder with the texts, or a text in it, cannot be read.
    """
    texts = None if sources is None else read_texts(ruleset, Path(sources))
    return tuple(each.finding for each in examined(ruleset, texts) if each.remark is None)


def read_texts(ruleset: Ruleset, sources: Path) -> dict[str, Source]:
    """Return the texts of the documents of a ruleset that a folder has, by their names.

    Raises:
        OSError: the folder or a text in it cannot be read.
    """
    there = {each.name: each for each in sources.iterdir()}
    names = {each.text for each in ruleset.documents.values()} & there.keys()
    texts = {}
    for name in sorted(filter(None, names)):
        source, _ = read_source(str(there[name]), contents(there[name]))
        if source is not None:
            texts[name] = source
    return texts


def examined(ruleset: Ruleset, texts: Mapping[str, Source] | None = None) -> tuple[Accepted, ...]:
    """Return every finding on a ruleset, each with the remark that explains it, in order.

    Args:
        ruleset: the ruleset, perhaps with errors in some of its parts.
        texts: the texts of its documents, or `None` where they are not at hand.
    """
    layouts = {layout.place().path: layout for layout in ruleset.layouts}
    harm = {path: _damage(ruleset, layout) for path, layout in layouts.items()}
    found = [*ruleset.findings]
    for monitoring in ruleset:
        found += _of_monitoring(ruleset, monitoring, harm[monitoring.layout.place().path])
    for tools in ruleset.risks.values():
        if not harm[tools.layout.place().path]:
            found += failing(tools)
    is_whole = not any(each - PRIVATE - TEXTS for each in harm.values())
    whole = [each for run in WHOLE if is_whole for each in run(ruleset)]
    found += whole
    if is_whole:
        readable = (each for each in ruleset.roadmaps.values() if not _harms(harm, each))
        found += found_by_readings(ruleset, readable, WHOLE, whole)
    if texts is not None:
        for against in AGAINST_TEXTS:
            found += against(ruleset, texts)
    results = list(accept(found, ruleset.remarks))
    sound = [remark for remark in ruleset.remarks if not harm[remark.at.path] - TEXTS]
    made = set(ACCEPTABLE) - (set() if is_whole else {rule_of(run) for run in WHOLE})
    results += (Accepted(each) for each in unused(results, sound, layouts, made))
    order = {path: index for index, path in enumerate(layouts)}
    return tuple(sorted(results, key=partial(_rank, order)))


def exemplified(ruleset: Ruleset) -> Iterator[Monitoring | RiskTools]:
    """Yield everything whose examples are run: what no error stands in the way of."""
    for monitoring in ruleset:
        if not _damage(ruleset, monitoring.layout) & {*EXAMPLES.reads, WHOLE_FILE}:
            yield monitoring
    for tools in ruleset.risks.values():
        if not _damage(ruleset, tools.layout):
            yield tools


def _harms(harm: Mapping[str | None, frozenset[str]], roadmap: Roadmap) -> bool:
    return bool(harm[roadmap.layout.place().path] & {"readings", WHOLE_FILE})


def _damage(ruleset: Ruleset, layout: Layout) -> frozenset[str]:
    return damaged(layout, layout.place().path, ruleset.findings)


def _rank(order: Mapping[str | None, int], result: Accepted) -> tuple[int, int, int]:
    place = result.finding.place
    return order.get(place.path, -1), place.line or 0, place.column or 0


def _of_monitoring(
    ruleset: Ruleset, monitoring: Monitoring, harm: frozenset[str]
) -> Iterator[Finding]:
    is_sound = not harm & {*SCORING, WHOLE_FILE}
    text = Subject(ruleset, monitoring, is_sound=is_sound)
    printed = list(_run((*EVERY_READING, *TEXT), text, harm))
    yield from printed
    if harm & {"readings", *SCORING, WHOLE_FILE}:
        return
    known = {(each.message.key, each.place, each.content) for each in printed}
    for reading in monitoring.readings:
        read = read_as(monitoring, [reading.id])
        for found in _run(EVERY_READING, Subject(ruleset, read, reading, monitoring), harm):
            if (found.message.key, found.place, found.content) not in known:
                yield found


def _run(checks: Iterable[Check], subject: Subject, harm: frozenset[str]) -> Iterator[Finding]:
    for each in checks:
        if harm & {*each.reads, WHOLE_FILE}:
            continue
        if subject.home is None:
            yield from each.run(subject)
        else:
            yield from _news(each, subject, subject.home)


def _news(check: Check, subject: Subject, home: Subject) -> Iterator[Finding]:
    """Yield what a check finds, without what it finds of what is taken at home as well."""
    found = list(check.run(subject))
    foreign = {each for each in found if subject.is_foreign(each)}
    known = {(each.name, each.content) for each in check.run(home)} if foreign else set()
    for each in found:
        if each not in foreign or (each.name, each.content) not in known:
            yield each
