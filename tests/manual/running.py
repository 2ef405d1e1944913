# SPDX-License-Identifier: MIT
"""The files of a page run as they are printed there: rules checked, records assessed by them."""

from __future__ import annotations

import io
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.fulfilment import beginnings
from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.dated import evaluate_by_date
from shnor_rules.findings import Finding
from shnor_rules.inputs import Planned, Reader, locate, read_inputs
from tests.checks.manual_pages import draft, results

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from shnor_rules.inputs import Given
    from shnor_rules.model import Editions, Ruleset

RECORDS: Final = frozenset({"record", "records"})
"""What files of answers are called; any other table is a sample, called after its indicator."""

EVENTS: Final = "events.csv"
"""What a table of events is called."""

KEY: Final = "школа"
"""The column that records and samples share, as the pages say it with `--key`."""


def found(files: Mapping[str, str], folder: Path) -> tuple[Finding, ...]:
    """Return what is found in the files of a page and no remark of theirs explains.

    Args:
        files: the files by name, as a page shows them.
        folder: an empty folder, for the files of answers.
    """
    records = {name for name in files if PurePath(name).stem in RECORDS}
    samples = {name for name in files if name.endswith(".csv")} - records - {EVENTS}
    answers = {*records, *samples, EVENTS}
    rules = {name: text for name, text in files.items() if name not in answers}
    of_rules = [each.finding for each in results(rules) if each.remark is None]
    if EVENTS in files:
        return (*of_rules, *_of_events(draft(rules), files[EVENTS], folder / EVENTS))
    if not records:
        return tuple(of_rules)
    for name in records | samples:
        (folder / name).write_text(files[name], encoding="utf-8")
    given = read_inputs(
        [str(folder / name) for name in sorted(records)],
        stdin=io.BytesIO(),
        samples={PurePath(name).stem: str(folder / name) for name in sorted(samples)},
        key=KEY,
    )
    ruleset = draft(rules)
    (monitoring,) = ruleset
    editions = ruleset.editions(monitoring.id)
    of_records = (
        each
        for item in given
        for each in ((item,) if isinstance(item, Finding) else _of_record(editions, item))
    )
    return (*of_rules, *of_records)


def _of_events(ruleset: Ruleset, text: str, path: Path) -> Iterator[Finding]:
    path.write_text(text, encoding="utf-8")
    given = read_inputs([str(path)], stdin=io.BytesIO())
    planned = [Planned(each, each, beginnings(each)) for each in ruleset.roadmaps.values()]
    for each in Reader(planned, ruleset.schools).read(given):
        if isinstance(each, Finding):
            yield each


def _of_record(editions: Editions, given: Given) -> Iterator[Finding]:
    (result,) = evaluate_by_date(editions, [given.record])
    findings = result.findings if isinstance(result, Refusal) else result.warnings
    yield from (locate(given, each) for each in findings)
