# SPDX-License-Identifier: MIT
"""A divisor that answers can make zero leaves a record without a result.

A division by zero has no value. Where the total or a level needs it, the record is not assessed,
though its answers are right. The message shows one such record, which has been tried. A division
that an `if` keeps away from zero is no fault, and neither is a share of counts that are both zero:
there the answer itself says nothing.

Say what holds where there is nothing to divide by. Where the document does not say it, leave the
formula as it is printed, describe the defect in a remark that accepts this finding, and offer a
reading.

По-русски: Делитель, который при некоторых ответах равен нулю, оставляет запись без результата.

У деления на ноль нет значения. Если оно нужно для итога или уровня, запись не оценивается, хотя
ответы в ней верны. В сообщении показана одна такая запись, и она проверена. Деление, которое
условие `if` ограждает от нуля, ошибкой не считается; не считается ею и доля от двух нулевых
количеств: там ничего не сообщает сам ответ.

Укажите, что считать, когда делить не на что. Если в документе это не сказано, оставьте формулу как
она напечатана, опишите недостаток в замечании, которое принимает эту находку, и предложите
толкование.

Fails:

    indicators:
      П1: {title: Проведено занятий, values: "{0; 1; 2}"}
      П2: {title: Запланировано занятий, values: "{0; 1; 2}"}
    total: {formula: П1 / П2, quote: "Σ = П № 1 : П № 2"}

Passes:

    indicators:
      П1: {title: Проведено занятий, values: "{0; 1; 2}"}
      П2: {title: Запланировано занятий, values: "{0; 1; 2}"}
    total: {formula: П1 / П2 if П2 > 0 else 0, quote: "Σ = П № 1 : П № 2, без плана – 0"}
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.checks.blaming import is_to_blame
from shnor_rules.checks.knowing import Budget, known
from shnor_rules.checks.showing import record_text
from shnor_rules.checks.written import formulas
from shnor_rules.expressions import Comparison
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.graph import Operation
from shnor_rules.expressions.lifted import HERE
from shnor_rules.expressions.noting import noted
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from shnor_rules.checks.knowing import Knowledge
    from shnor_rules.checks.subject import Subject
    from shnor_rules.checks.written import Formula
    from shnor_rules.expressions.graph import Node
    from shnor_rules.expressions.noting import Division
    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.findings import Finding
    from shnor_rules.proving import Conclusion

_ZERO: Final = Fraction()


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every divisor that is zero in a record that is then not assessed."""
    knowledge, budget = known(subject), Budget()
    for formula in formulas(subject):
        bounded = noted(formula.expression, knowledge.bounds_in(formula)).divisions
        suspects = {each.at for each in bounded if _can_be_zero(each.divisor.value)}
        if not suspects:
            continue
        told = set()
        nodes = noted(formula.expression, knowledge.nodes_in(formula))
        for division in nodes.divisions:
            at = division.divisor.at
            divisor = formula.text(at)
            if division.at not in suspects or divisor in told:
                continue
            witness = _witness(knowledge, budget, formula, nodes.value, division)
            if witness is not None:
                told.add(divisor)
                yield subject.found(
                    "possible-division-by-zero",
                    subject.within(at, *formula.path),
                    content=divisor,
                    divisor=divisor,
                    record=record_text(witness),
                )


def _can_be_zero(divisor: Bounds) -> bool:
    return divisor.numbers is not None and Fraction() in divisor.numbers


def _witness(
    knowledge: Knowledge, budget: Budget, formula: Formula, whole: Node, division: Division[Node]
) -> Mapping[str, object] | None:
    """Return a record that is not assessed because of the division, or `None`.

    First, any record that divides by zero is tried; where something keeps it from mattering, one
    that is not assessed besides.
    """
    graph = knowledge.graph
    zero = graph.comparison(Comparison.EQUAL, division.divisor.value, graph.constant(_ZERO), HERE)
    divided = Operation(_is_divided, (zero, division.part.value))
    for node in (divided, Operation(_ends_there, (divided, whole, knowledge.ending))):
        for reached in knowledge.reached(node, budget):
            record = knowledge.record(reached) if reached.value is True else {}
            assessment = knowledge.assessed(record) if record else None
            program = knowledge.subject.program
            if assessment and is_to_blame(program, assessment, formula, division.at):
                return record
    return None


def _is_divided(is_zero: Hashable, part: Hashable) -> bool:
    return is_zero is True and not isinstance(part, Absent)


def _ends_there(
    is_divided: bool,  # noqa: FBT001  (a value like any)
    whole: Hashable,
    ended: tuple[Hashable, Conclusion],
) -> bool:
    is_lost = isinstance(whole, Absent) and whole.kind is Absence.UNDEFINED
    return is_divided and is_lost and ended[1].ending is Status.UNDEFINED
