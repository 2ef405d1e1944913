# SPDX-License-Identifier: MIT
"""A comparison comes out the same for every record.

A condition that is never true, or never false, decides nothing: one branch of an `if` is never
taken, one part of an `and` might as well be missing. Usually a bound is mistyped, or stands on the
wrong side of all the values that there are. It is proved: by what both sides can be, or by taking
every choice of answers into account. Of a condition that decides a level or points only the parts
are looked at; of the whole the checks of scales and tables tell.

Correct the bound or the sign, or remove the condition. Where the document prints it so, describe it
in a remark that accepts this finding.

По-русски: Сравнение даёт одно и то же для любой записи.

Условие, которое никогда не бывает верным или никогда не бывает ложным, ничего не решает: одна ветвь
`if` не выбирается никогда, одной части `and` могло бы не быть. Обычно опечатка в границе, или она
стоит не с той стороны от всех возможных значений. Это доказано: по тому, какими бывают обе
стороны, или перебором всех сочетаний ответов. У условия, которое решает уровень или баллы,
проверяются только части; о нём целиком говорят проверки шкал и таблиц.

Исправьте границу или знак либо уберите условие. Если так напечатано в документе, опишите это в
замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + (1 if П1 > 2 else 0), quote: "ещё балл, если П № 1 больше 2"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + (1 if П1 >= 2 else 0), quote: "ещё балл, если П № 1 не меньше 2"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.checks.knowing import Budget, known
from shnor_rules.checks.showing import bounds_text
from shnor_rules.checks.written import formulas
from shnor_rules.expressions.noting import noted
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.checks.knowing import Knowledge
    from shnor_rules.checks.subject import Subject
    from shnor_rules.checks.written import Formula
    from shnor_rules.expressions import Span
    from shnor_rules.expressions.noting import Test
    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.findings import Finding

_WORDS: Final = {True: ("true", "да"), False: ("false", "нет")}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every condition that is never true or never false."""
    knowledge, budget = known(subject), Budget()
    for formula in formulas(subject):
        tests = noted(formula.expression, knowledge.bounds_in(formula)).tests
        if not tests:
            continue
        found = _constants(knowledge, budget, formula, tests)
        # The last test is the whole of a condition.
        if formula.is_band and len(tests) - 1 in found:
            continue
        for index in _innermost(found, tests):
            key, word = _WORDS[found[index]]
            at = tests[index].at
            text = formula.text(at)
            yield subject.found(
                f"constant-comparison.{key}",
                subject.within(at, *formula.path),
                content=f"{text} – {word}",
                text=text,
                why=_reason(tests[index]),
            )


def _constants(
    knowledge: Knowledge, budget: Budget, formula: Formula, tests: Sequence[Test[Bounds]]
) -> dict[int, bool]:
    """Return which tests come out the same for every record, and how."""
    found = {
        index: next(iter(test.value.truths))
        for index, test in enumerate(tests)
        if len(test.value.truths) == 1
    }
    loose = {index for index, each in enumerate(tests) if _is_loose(each.value)}
    if loose:
        loose -= knowledge.varying(formula)
    if loose:
        nodes = noted(formula.expression, knowledge.nodes_in(formula)).tests
        for index in sorted(loose):
            reached = knowledge.reached(nodes[index].value, budget)
            truths = {each.value for each in reached if isinstance(each.value, bool)}
            if len(truths) == 1:
                found[index] = truths.pop()
    return found


def _is_loose(test: Bounds) -> bool:
    """Return whether bounds alone cannot say that both outcomes are possible."""
    return len(test.truths) > 1 and not test.is_tight


def _innermost(found: Mapping[int, bool], tests: Sequence[Test[Bounds]]) -> Iterator[int]:
    """Yield the constant tests that hold no other one."""
    told: list[Span] = []
    for index in sorted(found):
        at = tests[index].at
        if not any(at.start <= inner.start and inner.end <= at.end for inner in told):
            told.append(at)
            yield index


def _reason(test: Test[Bounds]) -> Message:
    if len(test.value.truths) == 1 and test.sides is not None:
        left, right = (bounds_text(side) for side in test.sides)
        if left and right:
            return say("check.sides", left=left, right=right)
    return say("check.all-tried")
