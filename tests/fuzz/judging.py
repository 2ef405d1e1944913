# SPDX-License-Identifier: MIT
"""What came of a mutated file, and whether that is what had to come."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, field, frozen

from shnor_rules.evaluation import Refusal, evaluate_all
from shnor_rules.findings import Finding, Severity
from shnor_rules.forms.layout import form_of
from shnor_rules.inputs import Given, locate, read_inputs
from shnor_rules.inputs.workbooks.accounting import Account
from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.fuzz.tables import TEACHERS, monitoring, rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from shnor_rules.inputs.workbooks.known import Known
    from tests.fuzz.tables import Case

Result: TypeAlias = "tuple[str, str, str]"
"""Status, total and level of a record."""

REFUSED = ("refused", "", "")


@frozen
class Outcome:
    """What came of a file.

    Attributes:
        results: what came of the record of each row, in the order of the file.
        findings: all that was said, of the file and of its records.
        account: how its reader has counted rows and cells.
    """

    results: dict[int, Result]
    findings: tuple[Finding, ...] = field(repr=False)
    account: Account

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What stands in the way."""
        return tuple(each for each in self.findings if each.severity is not Severity.NOTE)

    @property
    def is_refused(self) -> bool:
        """Whether the file as a whole could not be used, or a sheet of it."""
        return not self.results and bool(self.errors)


@cache
def known(part: str) -> Known:
    """Return what the records may hold."""
    stamp = form_of(monitoring(part), rules()).stamp()
    return evolve(known_of(monitoring(part)), stamps=lambda: (stamp,))


def outcome_of(path: Path, part: str = TEACHERS) -> Outcome:
    """Return what comes of a file.

    Args:
        path: the file.
        part: the monitoring that it is for.
    """
    account = Account()
    results: dict[int, Result] = {}
    findings: list[Finding] = []
    given = read_inputs([str(path)], stdin=io.BytesIO(), known=known(part), account=account)
    for each in given:
        if isinstance(each, Finding):
            findings.append(each)
            continue
        row = each.place.line or 0
        assert row not in results, f"row {row} twice"
        results[row], said = _result(each, part)
        findings += said
    return Outcome(results, tuple(findings), account)


def _result(given: Given, part: str) -> tuple[Result, list[Finding]]:
    said = list(given.faults)
    result = next(iter(evaluate_all(monitoring(part), [given.record])))
    if isinstance(result, Refusal):
        said += [locate(given, finding) for finding in result.findings]
        return REFUSED, said
    said += [locate(given, finding) for finding in result.warnings]
    level = "" if result.level is None else result.level.name
    found = (result.status.value, str(result.total), level)
    return (REFUSED if given.faults else found), said


def complaints(case: Case, outcome: Outcome, right: tuple[Result, ...]) -> Iterator[str]:
    """Yield what is wrong with what came of a case.

    Args:
        case: the case.
        outcome: what came of it.
        right: what comes of the file as it was, record by record.
    """
    yield from _lost(case, outcome)
    results = tuple(outcome.results.values())
    is_same, is_refused = results == right, outcome.is_refused
    fine = {
        "same": is_same,
        "noted": is_same and bool(outcome.findings),
        "file": is_refused,
        "whole": is_same or is_refused,
        "told": is_same or bool(outcome.findings) or _say_so(results),
    }
    if not fine.get(case.expected.way, True):
        said = [str(each.message) for each in outcome.findings]
        yield f"not {case.expected.way}: {results}, told: {said}"
    if case.expected.cells:
        yield from _at_cells(case, outcome, right)


def _lost(case: Case, outcome: Outcome) -> Iterator[str]:
    """Yield the rows that are neither records nor reported, and those that nobody has written."""
    if not outcome.account.is_balanced:
        yield f"not balanced: {outcome.account}"
    if outcome.is_refused:
        return
    told = {each.place.line for each in outcome.findings}
    for row in case.rows:
        if row not in outcome.results and row not in told:
            yield f"row {row} is lost"
    for row in outcome.results:
        if row not in case.rows:
            yield f"row {row} is made up"


def _at_cells(case: Case, outcome: Outcome, right: tuple[Result, ...]) -> Iterator[str]:
    """Yield where the records that were spoilt, or the others, did not come out as they must."""
    spoilt = {row for row, _ in case.expected.cells}
    before = dict(zip(case.rows, right, strict=False))
    for row, result in before.items():
        if row not in spoilt and outcome.results.get(row) != result:
            yield f"row {row}, which is as it was, came out as {outcome.results.get(row)}"
    for row, column in case.expected.cells:
        places = {(each.place.line, each.place.column) for each in outcome.errors}
        if case.expected.way == "refused":
            is_told = (row, column) in places or (not column and row in {at for at, _ in places})
            if outcome.results.get(row, REFUSED) != REFUSED or not is_told:
                yield f"not refused at row {row}, column {column}: {outcome.results.get(row)}"
        elif outcome.results.get(row, REFUSED)[0] != "missing":
            yield f"no missing answer at row {row}: {outcome.results.get(row)}"


def _say_so(results: tuple[Result, ...]) -> bool:
    """Return whether a result itself says that something is lacking."""
    return any(status in {"missing", "refused"} for status, _, _ in results)


def right_results(path: Path, book: bytes, part: str = TEACHERS) -> tuple[Result, ...]:
    """Return what comes of the answers as they were.

    Args:
        path: where they are put.
        book: the workbook with them.
        part: the monitoring that they are for.
    """
    path.write_bytes(book)
    return tuple(outcome_of(path, part).results.values())
