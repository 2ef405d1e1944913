# SPDX-License-Identifier: MIT
"""What the documents must say, counted plainly from what is true; the library is not asked.

Totals and levels are those of the oracle, which is written from the order alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from tests.oracles.korenovsky import teacher_level, teacher_total
from tests.year.district import VALUES
from tests.year.documents import Portion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tests.year.district import Teaching
    from tests.year.documents import Row, Value

LEVELS: Final = ("А", "Б", "С", "D")
"""From the lowest; the last letter is Latin, as the order prints it."""

NEXT: Final = {"А": Fraction(3, 10), "Б": Fraction(1, 2), "С": Fraction(8, 5)}
"""Where the level above begins."""

IN_GAP: Final = "в разрыве шкалы"
NO_DATA: Final = "нет данных"
WHOLE: Final = "Муниципалитет в целом"
NONE: Final = "без уровня"

_NEEDED: Final = ("П1", "П3", "П4", "П5")


@frozen
class Judged:
    """A teacher and a subject with what the order makes of the answers.

    Attributes:
        teaching: what is true.
        total: the total, or `None` where an answer is missing.
        level: the level, or `None`.
        cause: the level, or why there is none.
    """

    teaching: Teaching
    total: Fraction | None
    level: str | None
    cause: str

    @property
    def called(self) -> str:
        """What documents call the record."""
        return ", ".join(self.teaching.key)


def judged(teaching: Teaching) -> Judged:
    """Return what the order makes of the answers of a teacher."""
    answers = [teaching.answers[name] for name in VALUES]
    if any(teaching.answers[name] is None for name in _NEEDED):
        return Judged(teaching, None, None, NO_DATA)
    total = teacher_total(*answers)  # type: ignore[arg-type]  # all are points or «нет»
    found = teacher_level(total)
    return Judged(teaching, total, found.level, found.level or IN_GAP)


def causes(records: Sequence[Judged]) -> list[str]:
    """Return what heads the columns of counts: the levels, and why there is none."""
    return [*LEVELS, *(each for each in (IN_GAP, NO_DATA) if each in _of(records))]


def _of(records: Iterable[Judged]) -> Counter[str]:
    return Counter(each.cause for each in records)


def distribution(records: Sequence[Judged]) -> list[tuple[Value, Value]]:
    """Return each level, and each cause of none, with how many of all have it."""
    counts = _of(records)
    return [(cause, Portion(counts[cause], len(records))) for cause in causes(records)]


def spread(records: Sequence[Judged], name: str, of: Callable[[Teaching], str]) -> list[Row]:
    """Return how the parts of the records spread over the levels, and all of them."""
    parts: defaultdict[str, list[Judged]] = defaultdict(list)
    for each in records:
        parts[of(each.teaching)].append(each)
    named = [*parts.items(), (WHOLE, list(records))]
    return [
        {
            name: part,
            **{cause: Fraction(_of(own)[cause]) for cause in causes(records)},
            "Всего": Fraction(len(own)),
        }
        for part, own in named
    ]


def indicators(records: Sequence[Judged]) -> list[Row]:
    """Return how often each indicator was answered, and between which points."""
    rows: list[Row] = []
    for name in VALUES:
        points = [answer for answer in _answers(records, name) if isinstance(answer, int)]
        rows.append(
            {
                "Показатель": name,
                "Ответов": Fraction(len(points)),
                **_without(records, name),
                "Наименьшее": Fraction(min(points)),
                "Наибольшее": Fraction(max(points)),
            }
        )
    return rows


def _without(records: Sequence[Judged], name: str) -> Row:
    answers = _answers(records, name)
    return {
        "Не применимо": Fraction(answers.count("нет")),
        "Нет ответа": Fraction(answers.count(None)),
    }


def _answers(records: Iterable[Judged], name: str) -> list[int | str | None]:
    return [each.teaching.answers[name] for each in records]


def deficits(records: Sequence[Judged]) -> list[Row]:
    """Return how many records have nothing at each indicator, of those that have points."""
    rows: list[Row] = []
    for name in VALUES:
        points = [answer for answer in _answers(records, name) if isinstance(answer, int)]
        if 0 in points:
            found = Portion(points.count(0), len(points))
            rows.append({"Показатель": name, "Записей с ним": found, **_without(records, name)})
    return rows


def deficits_by_school(records: Sequence[Judged]) -> list[Row]:
    """Return the same for each school."""
    schools = dict.fromkeys(each.teaching.school for each in records)
    return [
        {"школа": school, **row}
        for school in schools
        for row in deficits([each for each in records if each.teaching.school == school])
    ]


def deficits_by_record(records: Sequence[Judged]) -> list[Row]:
    """Return the records that have nothing at some indicator."""
    rows: list[Row] = []
    for number, each in enumerate(records, start=1):
        worst = [name for name in VALUES if each.teaching.answers[name] == 0]
        if worst:
            rows.append(
                {
                    "№": Fraction(number),
                    "Запись": each.called,
                    "Уровень": each.level or NONE,
                    "Дефицитов": Fraction(len(worst)),
                }
            )
    return rows


def groups(records: Sequence[Judged], *, by_school: bool) -> list[Row]:
    """Return who teaches one subject at one level, in the municipality or in a school."""
    found: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for each in records:
        own = each.teaching
        if each.level is not None:
            school = (own.school,) if by_school else ()
            name = own.teacher if by_school else f"{own.school}, {own.teacher}"
            found[*school, own.subject, each.level].append(name)
    heads = ("школа", "предмет", "Уровень")[not by_school :]
    return [
        {
            **dict(zip(heads, key, strict=True)),
            "Записей": Fraction(len(members)),
            "Кто в группе": "; ".join(members),
        }
        for key, members in found.items()
    ]


def rows_of_records(records: Sequence[Judged]) -> list[Row]:
    """Return the table of the records, but for the words of its last columns."""
    return [_row(number, each) for number, each in enumerate(records, start=1)]


def _row(number: int, each: Judged) -> Row:
    own = each.teaching
    points: Row = {}
    for name, answer in own.answers.items():
        reason = own.reasons.get(name)
        missing = NO_DATA if reason is None else f"{NO_DATA}: {reason}"
        points[name] = Fraction(answer) if isinstance(answer, int) else answer or missing
    return {
        "№": Fraction(number),
        "школа": own.school,
        "предмет": own.subject,
        "учитель": own.teacher,
        "стаж": Fraction(own.years),
        "нагрузка": own.load,
        "предметные_дефициты": own.difficulties,
        **points,
        "Общее значение": each.total,
        "Уровень": each.cause,
    }


def totals(records: Sequence[Judged]) -> list[tuple[Fraction, str, int]]:
    """Return the marks of the number line: each total, its level or none, and how many have it."""
    found = Counter(each.total for each in records if each.total is not None)
    levels = {each.total: each.level or "Вне уровней" for each in records}
    return [(total, levels[total], count) for total, count in sorted(found.items())]
