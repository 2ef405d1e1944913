# SPDX-License-Identifier: MIT
"""Files that ask for too much: of everything there is, far more than any order has.

What is refused at once is here in thousands; what is allowed is here in as many as are allowed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from tests.corpus.cases import HERE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SOUND: Final = (HERE / "sound.yaml").read_text(encoding="utf-8")
_HEAD: Final = "monitoring: case\ntitle: Много\nsubject: школа\nsource: {document: order-1}\n"
_PLAIN: Final = 'values: "{0; 1; 2}"'
_WITH_NONE: Final = 'values: "{0; 1; 2; нет}", not_applicable: нет'
_EXAMPLE: Final = "record: {П1: 1, П2: 1, П3: 40, П4: [[1, 1]]}, expect: {total: %s}"


def _names(count: int) -> list[str]:
    return [f"П{number}" for number in range(count)]


def _indicators(count: int, what: str = _PLAIN) -> str:
    rows = (f"  {name}: {{title: Показатель {name}, {what}}}\n" for name in _names(count))
    return f"{_HEAD}indicators:\n{''.join(rows)}"


def _total(formula: str) -> str:
    return f'total: {{formula: "{formula}", basis: толкование}}\n'


def _of_all(function: str, count: int) -> str:
    return f"{function}({', '.join(_names(count))})"


def _levels(count: int, top: int) -> str:
    bounds = [(number * top // count, (number + 1) * top // count) for number in range(count)]
    rows = (f'  - {{level: у{low}, interval: "[{low}; {high})"}}\n' for low, high in bounds)
    return f"levels:\n{''.join(rows)}"


def _scored(count: int, formula: str, *, what: str = _PLAIN, levels: int = 2, top: int = 90) -> str:
    return _indicators(count, what) + _total(formula) + _levels(levels, top)


def _weighed(count: int, weights: Iterable[str]) -> str:
    pairs = zip(_names(count), weights, strict=False)
    written = ", ".join(f'{name}: "{weight}"' for name, weight in pairs)
    total = f"total: {{basis: толкование, weights: {{{written}}}}}\n"
    return _indicators(count, _WITH_NONE) + total + _levels(3, 3)


def _readings(count: int) -> str:
    rows = (
        f"  иначе-{number}: {{because: KOR-02, status: предложено,"
        f' levels: {{низкий: "[0; {number})", высокий: "[{number}; 7,5]"}}}}\n'
        for number in range(count)
    )
    return _SOUND.replace("remarks:\n", f"{''.join(rows)}remarks:\n")


def _remarks(count: int) -> str:
    rows = (
        f"  {letter}K-{number}: {{quote: не менее 4, note: а, accepts: {{gap: '3'}}}}\n"
        for letter in "ABCD"
        for number in range(100, 100 + count // 4)
    )
    return _SOUND.replace("examples:\n", f"{''.join(rows)}examples:\n")


def _examples(count: int, total: str) -> str:
    example = _EXAMPLE % total
    return _SOUND + "".join(f"  - {{title: школа {n}, {example}}}\n" for n in range(count))


def _table(count: int, cells: str) -> str:
    by = ", ".join(_names(count))
    return _indicators(count, 'values: "{да; нет}"') + (
        f"total:\n  basis: толкование\n  table:\n    by: [{by}]\n    cells: {cells}\n"
    )


def _chain(count: int, sign: str) -> str:
    first = "  д0: {formula: П0, basis: толкование}\n"
    rows = (
        f"  д{n}: {{formula: д{n - 1} {sign} д{n - 1}, basis: толкование}}\n"
        for n in range(1, count)
    )
    return f"{_indicators(1)}derived:\n{first}{''.join(rows)}{_total(f'д{count - 1}')}"


def _conditions(count: int) -> str:
    rows = (
        f"  - {{level: у{n}, when: П{n % 9} > {n} and П{(n + 1) % 9} < {n}}}\n"
        for n in range(count)
    )
    scored = _indicators(9, 'values: "[0; 100]"') + _total(_of_all("СУММ", 9))
    return f"{scored}levels:\n{''.join(rows)}"


def _points(count: int) -> str:
    rows = (f'{{points: "{n}", interval: "[{n}; {n + 1})"}}' for n in range(count))
    what = f'values: "[0; {count})", points: [{", ".join(rows)}]'
    return _indicators(1, what) + _total("П0")


def _wide(width: int, count: int) -> str:
    values = "; ".join(map(str, range(width)))
    return _scored(count, _of_all("СУММ", count), what=f'values: "{{{values}}}"')


def _risks(count: int) -> str:
    factors = "".join(f"  {n}: {{title: Фактор {n}}}\n" for n in range(count))
    rows = "".join(
        f"    {n}: {{title: Строка {n}, factors: [{count - n}], risks: {{1: {{title: Риск}}}}}}\n"
        for n in range(count)
    )
    return (
        "risks: case\ntitle: Много\nsubject: школа\nsource: {document: order-1, place: п. 1}\n"
        f"factors:\n{factors}protocol:\n  title: Протокол\n  confirmed: да\n  refuted: нет\n"
        f"  rows:\n{rows}"
    )


def _roadmap(rows: int, readings: int = 0) -> str:
    listed = "".join(
        f"  - {{number: {n % 50}, title: Дело {n}, deadline: ежемесячно}}\n" for n in range(rows)
    )
    read = "".join(
        f"  иначе-{n}: {{because: KOR-01, status: предложено, activities: {{{n}: {{number: 0}}}},"
        f" added: [{{after: {n}, title: Ещё}}]}}\n"
        for n in range(readings)
    )
    head = "roadmap: case\ntitle: Много\nsource: {document: order-1, place: п. 1}\n"
    return f"{head}activities:\n{listed}" + (f"readings:\n{read}" if read else "")


HOSTILE: Final[dict[str, Callable[[], str]]] = {
    "3000 readings": partial(_readings, 3000),
    "60 readings": partial(_readings, 60),
    "5000 indicators": partial(_scored, 5000, _of_all("СУММ", 5000)),
    "sum of 95": partial(_scored, 95, _of_all("СУММ", 95)),
    "mean of 95": partial(_scored, 95, _of_all("СРЗНАЧ", 95)),
    "sum of 60 with «нет»": partial(_scored, 60, _of_all("СУММ", 60), what=_WITH_NONE),
    "mean of 60 with «нет»": partial(_scored, 60, _of_all("СРЗНАЧ", 60), what=_WITH_NONE),
    "ratio of sums": partial(_scored, 60, f"{_of_all('СУММ', 30)} / {_of_all('СУММ', 60)}"),
    "product of 60": partial(_scored, 60, " * ".join(_names(60)), top=1000),
    "least and largest of 60": partial(
        _scored, 60, f"{_of_all('МАКС', 60)} + {_of_all('МИН', 60)}"
    ),
    "sum of 500 unknown names": partial(_scored, 1, _of_all("СУММ", 500)),
    "sum of 500 names": partial(_scored, 90, f"СУММ({', '.join(_names(90) * 6)})"),
    "40 odd fractions": partial(
        _scored, 40, _of_all("СУММ", 40), what='values: "{0; 1/7; 1/11; 1/13; 1/17}"'
    ),
    "60 weights": partial(_weighed, 60, [f"0,{number:03d}" for number in range(1, 61)]),
    "30 long weights": partial(_weighed, 30, [f"1/{10**20 + n}" for n in range(30)]),
    "2000 levels": partial(_scored, 1, "П0", what='values: "[0; 2000]"', levels=2000, top=2000),
    "95 levels": partial(_scored, 1, "П0", what='values: "[0; 95]"', levels=95, top=95),
    "90 conditions": partial(_conditions, 90),
    "2000 points": partial(_points, 2000),
    "95 points": partial(_points, 95),
    "3000 remarks": partial(_remarks, 3000),
    "900 remarks": partial(_remarks, 900),
    "10 000 examples": partial(_examples, 10_000, "4"),
    "990 examples": partial(_examples, 990, "4"),
    "990 failing examples": partial(_examples, 990, "5"),
    "table of 30": partial(_table, 30, f"{'{да: ' * 30}1{', нет: 0}' * 30}"),
    "table of 90 with one cell": partial(_table, 90, "{да: 1}"),
    "30 tables in one": partial(_table, 2, f"{'{да: ' * 60}1{'}' * 60}"),
    "doubled 90 times": partial(_chain, 90, "+"),
    "squared 90 times": partial(_chain, 90, "*"),
    "sets of 2000": partial(_wide, 2000, 9),
    "sets of 100": partial(_wide, 100, 30),
    "5000 unknown keys": lambda: _HEAD + "".join(f"titel{n}: x\n" for n in range(5000)),
    "95 spoilt sets": partial(_indicators, 95, 'values: "{0; 1"'),
    "900 unknown names": lambda: _scored(9, "+".join(f"Х{n}" for n in range(900))),
    "95 long titles": lambda: _indicators(95).replace("Показатель", "Показатель " * 200),
    "900 factors": partial(_risks, 900),
    "90 factors": partial(_risks, 90),
    "900 rows": partial(_roadmap, 900),
    "900 readings of 900 rows": partial(_roadmap, 900, 900),
    "40 readings of 40 rows": partial(_roadmap, 40, 40),
    "text of 20 000 words": lambda: _indicators(2).replace("Много", "слово " * 20_000),
}
"""By what there is too much of: what makes the file."""
