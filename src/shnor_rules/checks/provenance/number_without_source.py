# SPDX-License-Identifier: MIT
"""A number has no clause of the document behind it.

A value set, points, weights, a cap, a rounding or the interval of a level must be found again in
the document. `place:` says where, `quote:` gives the words; either may stand at the part itself, at
the indicator or level it belongs to, or once for all at the `source:` of the monitoring. A number
that somebody chose carries `basis: толкование` instead.

Write `place:` at the source of the monitoring if all of it stands in one place, else at each part.

По-русски: За числом не стоит пункт документа.

Множество значений, баллы, веса, предел, округление и интервал уровня должны находиться в документе.
Где они напечатаны, говорит `place:`, какими словами – `quote:`; их можно написать у самой части, у
показателя или уровня, к которому она относится, или один раз у `source:` мониторинга. Число,
которое кто-то выбрал, вместо этого имеет `basis: толкование`.

Если всё стоит в одном месте документа, напишите `place:` в источнике мониторинга, иначе – у каждой
части.

Fails:

    monitoring: example
    title: Пример
    subject: школа
    source: {document: order-1}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

Passes:

    monitoring: example
    title: Пример
    subject: школа
    source: {document: order-1, place: "приложение № 1, п. 2"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject

_NUMBERS: Final = frozenset({"values", "points", "weights", "cap", "round", "interval"})
_BEHIND: Final = ("place", "quote", "basis")
_SECTIONS: Final = ("indicators", "derived", "subtotals", "total", "levels")
_MOST_NAMED: Final = 5


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for all numbers of a monitoring that nothing stands behind."""
    if subject.has("source", "place"):
        return
    paths = subject.monitoring.layout.texts(_NUMBERS)
    bare = [path for path, _ in paths if path[0] in _SECTIONS and not _is_backed(subject, path)]
    if bare:
        parts = dict.fromkeys(_part(path) for path in bare)
        named = ", ".join([*parts][:_MOST_NAMED]) + (", …" if len(parts) > _MOST_NAMED else "")
        yield Finding(say("number-without-source", parts=named), subject.key("source"))


def _is_backed(subject: Subject, path: tuple[str | int, ...]) -> bool:
    return any(
        subject.has(*path[:length], key) for length in range(1, len(path)) for key in _BEHIND
    )


def _part(path: tuple[str | int, ...]) -> str:
    """Return what a part is called: `П1`, `total`, `levels`."""
    names = [step for step in path[1:2] if isinstance(step, str) and path[0] != "total"]
    return str(names[0] if names else path[0])
