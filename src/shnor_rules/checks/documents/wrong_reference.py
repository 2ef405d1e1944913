# SPDX-License-Identifier: MIT
"""A cross-reference leads to another thing than its text says.

`refers_to:` holds the references of a document by number, with what the text says stands there
(`means:`). That is compared with what stands under the number: rows, targets and headings of a
roadmap (`1.1.1/3` is row 3 under the heading 1.1.1), indicators and parameters of a monitoring (`3`
or `П3`, `3.2`), items of a document that are listed under `headings:`. Capital letters and marks do
not count; it is enough that one text holds the other.

Correct the number. If the document prints it so, describe that in `remarks:` with `accepts:`.

По-русски: Ссылка ведёт не к тому, о чём говорит текст.

В `refers_to:` стоят ссылки документа на номера и то, что, по его словам, под ними стоит (`means:`).
Это сравнивается с тем, что стоит там на деле: строки, показатели и заголовки дорожной карты
(`1.1.1/3` – строка 3 под заголовком 1.1.1), показатели и параметры мониторинга (`3` или `П3`,
`3.2`), пункты документа, перечисленные в `headings:`. Регистр букв и знаки препинания не важны;
достаточно, чтобы один текст содержал другой.

Исправьте номер. Если так напечатано в документе, опишите это в `remarks:` с ключом `accepts:`.

Fails:

    indicators:
      П1:
        title: Уровень оснащения школы
        values: "{0; 1}"
        refers_to: [{roadmap: roadmap-2026, number: 1, means: Оснащение школы}]

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Круглый стол, deadline: октябрь 2026}
      - {number: 2, title: Оснащение школы, deadline: ноябрь 2026}

Passes:

    indicators:
      П1:
        title: Уровень оснащения школы
        values: "{0; 1}"
        refers_to: [{roadmap: roadmap-2026, number: 2, means: Оснащение школы}]

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Круглый стол, deadline: октябрь 2026}
      - {number: 2, title: Оснащение школы, deadline: ноябрь 2026}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.checks.referring import referring, things
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place
    from shnor_rules.model import Reference, Ruleset

_NO_LETTER: Final = re.compile(r"[\W_]+")
_NOTHING: Final = "–"


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every reference by number that does not lead where it says."""
    for reference, place in referring(ruleset):
        if reference.number is not None:
            yield from _compared(ruleset, reference, reference.number, place)


def _compared(
    ruleset: Ruleset, reference: Reference, number: str, place: Place
) -> Iterator[Finding]:
    known = things(ruleset, reference)
    if not known:
        # What stands under which number is not described.
        return
    there = [thing for thing in known if _plain(number) in map(_plain, thing.numbers)]
    if not there:
        said = say("wrong-reference.none", number=number, where=reference.id)
        yield Finding(said, place, content=f"{number} / {_NOTHING}")
        return
    means = reference.means
    if means is None or any(_same(means, thing.title) for thing in there):
        return
    title, related = there[0].title, Related(say("reference.stands"), there[0].place)
    meant = next((thing.numbers[0] for thing in known if _same(means, thing.title)), None)
    if meant is None:
        said = say("wrong-reference", number=number, title=title, means=means)
    else:
        said = say("wrong-reference.near", number=number, title=title, means=means, meant=meant)
    yield Finding(said, place, (related,), f"{number} / {meant or _NOTHING}")


def _plain(number: str) -> str:
    return number.casefold().replace("№", "").strip().rstrip(".)")


def _same(one: str, other: str) -> bool:
    first, second = (_letters(text) for text in (one, other))
    return bool(first) and bool(second) and (first in second or second in first)


def _letters(text: str) -> str:
    return _NO_LETTER.sub(" ", text.casefold().replace("ё", "е")).strip()
