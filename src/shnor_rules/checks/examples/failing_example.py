# SPDX-License-Identifier: MIT
"""An example does not come out as it must.

Every example is assessed whenever a ruleset is checked, and what comes out is compared with what
the example expects: the total, the level, the status, the refusals. The message names what differs,
with both values.

Find out which of the two is right by the document. If the rules are wrong, mend them; if the
expectation is, mend the expectation. An example is what keeps a later change from moving a level
unseen, so do not simply delete it.

По-русски: Пример даёт не то, что в нём ожидается.

При каждой проверке набора правил все примеры оцениваются, и полученное сравнивается с ожидаемым:
итог, уровень, статус, отказы. В сообщении названо, что разошлось, с обоими значениями.

Решите по документу, что верно. Если ошибка в правилах, исправьте правила; если в ожидании –
исправьте ожидание. Примеры не дают уровню сдвинуться незаметно, поэтому не удаляйте их.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 * 2, quote: "Σ = П № 1 × 2"}
    examples:
      - title: один балл удваивается
        record: {П1: 1}
        expect: {total: "1"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 * 2, quote: "Σ = П № 1 × 2"}
    examples:
      - title: один балл удваивается
        record: {П1: 1}
        expect: {total: "2"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.findings import Finding, Severity
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from shnor_rules.checks.subject import Subject
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Example, Expectation


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every thing in which an example does not come out as it must."""
    for example, outcome in subject.assessed:
        for message in _failures(example, outcome):
            yield Finding(message, example.place)


def _failures(
    example: Example, outcome: Assessment | RecordError | ReadingError
) -> Iterator[Message]:
    refused = ", ".join(sorted(set(example.expect.refused)))
    if isinstance(outcome, RecordError):
        names = {each.name for each in outcome.findings if each.severity is Severity.ERROR}
        actual = ", ".join(sorted(names))
        if refused != actual:
            yield _unlike(example, "refused", refused or "-", actual)
    elif isinstance(outcome, ReadingError):
        yield say("failing-example.reading", title=example.title, reason=outcome.message)
    elif refused:
        accepted = say(f"status.{outcome.status.value}")
        yield _unlike(example, "refused", refused, accepted)
    else:
        yield from _differences(example, example.expect, outcome)


def _differences(
    example: Example, expect: Expectation, assessment: Assessment
) -> Iterator[Message]:
    level = None if assessment.level is None else assessment.level.name
    if "total" in expect.given and expect.total != assessment.total:
        yield _unlike(example, "total", _number(expect.total), _number(assessment.total))
    if "level" in expect.given and expect.level != level:
        yield _unlike(example, "level", expect.level or "-", level or "-")
    if "status" in expect.given and expect.status != assessment.status.render():
        yield _unlike(example, "status", expect.status or "-", assessment.status.render())


def _number(total: Fraction | None) -> str:
    return "-" if total is None else format_number(total)


def _unlike(example: Example, what: str, expected: str, actual: str | Message) -> Message:
    return say(
        "failing-example",
        title=example.title,
        what=say(f"example.{what}"),
        expected=expected,
        actual=actual,
    )
