# SPDX-License-Identifier: MIT
"""What changed in a year, counted plainly from what is true; the library is not asked."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from tests.year.counting import LEVELS, NONE, WHOLE
from tests.year.district import VALUES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.year.counting import Judged
    from tests.year.documents import Row

BETTER: Final = "улучшение"
WORSE: Final = "ухудшение"
SAME: Final = "без изменений"
UNLIKE: Final = "несравнимо"
CHANGES: Final = (BETTER, WORSE, SAME, UNLIKE)


@frozen
class Pair:
    """One teacher and subject in both years.

    Attributes:
        before: in the first year.
        after: in the second.
    """

    before: Judged
    after: Judged

    @property
    def level(self) -> str:
        """How the level changed."""
        before, after = self.before.level, self.after.level
        if before is None or after is None:
            return UNLIKE
        return _change(LEVELS.index(before), LEVELS.index(after))

    def answer(self, name: str) -> str:
        """Return how an answer changed."""
        return _change(
            self.before.teaching.answers[name],
            self.after.teaching.answers[name],
        )

    @property
    def answers(self) -> list[str]:
        """How each answer changed."""
        return [self.answer(name) for name in VALUES]

    @property
    def difference(self) -> Fraction | None:
        """By how much the total changed."""
        before, after = self.before.total, self.after.total
        return None if before is None or after is None else after - before


def _change(before: int | str | None, after: int | str | None) -> str:
    if not isinstance(before, int) or not isinstance(after, int):
        return UNLIKE
    return SAME if before == after else BETTER if after > before else WORSE


def paired(before: Sequence[Judged], after: Sequence[Judged]) -> list[Pair]:
    """Return who is there in both years, in the order of the first."""
    later = {each.teaching.key: each for each in after}
    return [Pair(each, later[each.teaching.key]) for each in before if each.teaching.key in later]


def apart(before: Sequence[Judged], after: Sequence[Judged]) -> list[str]:
    """Return who is there in one year only, in the order of the alphabet."""
    first, second = ({each.called for each in records} for records in (before, after))
    return sorted(first ^ second)


def counted(changes: Iterable[str]) -> list[Fraction]:
    """Return how often each change occurs."""
    found = Counter(changes)
    return [Fraction(found[change]) for change in CHANGES]


def rows_of_pairs(pairs: Sequence[Pair], before: str, after: str) -> list[Row]:
    """Return the table of the records that are there in both years, but for words."""
    return [
        {
            "Запись": each.before.called,
            f"Уровень: {before}": each.before.cause,
            f"Уровень: {after}": each.after.cause,
            f"Общее значение: {before}": each.before.total,
            f"Общее значение: {after}": each.after.total,
            "Разность": each.difference,
            **dict(zip(CHANGES, counted(each.answers), strict=True)),
        }
        for each in pairs
    ]


def by_school(pairs: Sequence[Pair]) -> list[Row]:
    """Return how levels and answers changed in each school, and in all."""
    schools = dict.fromkeys(each.before.teaching.school for each in pairs)
    parts = [
        (school, [each for each in pairs if each.before.teaching.school == school])
        for school in schools
    ]
    return [
        {
            "школа": school,
            "Сравнено записей": Fraction(len(own)),
            **_named("Уровни", (each.level for each in own)),
            **_named("Ответы", (change for each in own for change in each.answers)),
        }
        for school, own in [*parts, (WHOLE, list(pairs))]
    ]


def _named(what: str, changes: Iterable[str]) -> Row:
    counts = zip(CHANGES, counted(changes), strict=True)
    return {f"{what}: {change}": count for change, count in counts}


def by_indicator(pairs: Sequence[Pair]) -> list[Row]:
    """Return how the answers to each indicator changed."""
    return [
        {
            "Показатель": name,
            **dict(zip(CHANGES, counted(each.answer(name) for each in pairs), strict=True)),
        }
        for name in VALUES
    ]


def flow(pairs: Sequence[Pair]) -> list[tuple[str, ...]]:
    """Return how many went from which level to which, those without one first."""
    found = Counter((each.before.level or NONE, each.after.level or NONE) for each in pairs)
    names = (NONE, *LEVELS)
    return [(name, *(str(found[name, other]) for other in names)) for name in names]
