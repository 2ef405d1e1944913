# SPDX-License-Identifier: MIT
"""No example shows what becomes of a total on a bound of the scale, or just beside it.

Mistakes in scales sit at the bounds: a bracket that is turned round moves a level, and only an
example on the very bound notices. For every bound of the scale there should be three examples under
the text itself: with the total on the bound, if a record has it, and with the nearest totals below
and above that a record has. Where totals are dense, any total of the level beside the bound will
do. An example that expects a total alone does not count: it would not notice that the bound has
moved. It must expect a level, or a status without one.

Add the record that the message shows, look at what comes out, and compare it with the document.

По-русски: Ни один пример не показывает, что выходит на границе шкалы или рядом с ней.

Ошибки в шкалах сидят на границах: перевёрнутая скобка сдвигает уровень, и замечает это только
пример с итогом ровно на границе. Для каждой границы шкалы нужны три примера по самому тексту: с
итогом на границе, если он бывает, и с ближайшими итогами ниже и выше. Где итог может быть любым
числом, подойдёт любой итог соседнего уровня. Пример, в котором ожидается один итог, не считается:
он не заметит, что граница сдвинулась. Ждать надо уровня или исхода без уровня.

Добавьте запись из сообщения, посмотрите, что выйдет, и сверьте с документом.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
    examples:
      - {title: начало шкалы, record: {П1: 0}, expect: {level: низкий}}
      - {title: конец шкалы, record: {П1: 2}, expect: {level: высокий}}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
    examples:
      - {title: начало шкалы, record: {П1: 0}, expect: {level: низкий}}
      - {title: на границе, record: {П1: 1}, expect: {level: высокий}}
      - {title: конец шкалы, record: {П1: 2}, expect: {level: высокий}}
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from shnor_rules.checks.showing import record_text
from shnor_rules.evaluation import Assessment
from shnor_rules.findings import Finding
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number
from shnor_rules.proving.beside import RATED, Side, bounds_of, sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.checks.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every bound of the scale that the examples leave open.

    A monitoring without any example is left alone: it is still being written. A scale that is taken
    from another monitoring has its examples there.
    """
    attainable, scale = subject.attainable, subject.monitoring.scale
    likeness = subject.monitoring.likeness
    if likeness is not None and "levels" in likeness.taken:
        return
    if attainable is None or scale is None or not subject.monitoring.examples:
        return
    shown, levels = _shown(subject), bounds_of(scale)
    for bound, found in groupby(sides(attainable), key=lambda side: side.bound):
        open_ones = [side for side in found if not any(each in side.totals for each in shown)]
        if open_ones:
            yield Finding(
                say(
                    "bound-without-example",
                    bound=format_number(bound),
                    sides=_listed(open_ones),
                    record=record_text(open_ones[0].record()),
                ),
                subject.place("levels", levels[bound], "interval"),
            )


def _shown(subject: Subject) -> set[Fraction]:
    """Return the totals of the examples that are rated by the text and say how they end."""
    return {
        outcome.total
        for example, outcome in subject.assessed
        if isinstance(outcome, Assessment) and not example.readings
        if example.expect.tells_ending
        if outcome.total is not None and outcome.status in RATED
    }


def _listed(sides_left: Sequence[Side]) -> Message:
    first, *rest = sides_left
    key = f"bound.{first.where}"
    name = say(key) if first.where == "on" else say(key, total=format_number(first.total))
    return say("bound.two", first=name, second=_listed(rest)) if rest else name
