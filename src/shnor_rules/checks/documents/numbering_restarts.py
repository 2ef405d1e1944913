# SPDX-License-Identifier: MIT
"""The rows of a roadmap are numbered anew under each heading, so that a number is no name.

Row 4 is then a row of every section, and whoever writes "row 4" has to say of which. In this
library such a row is called by the numbers of its section and its own, `1.1.1/4`; so reports,
readings and files of events can name it all the same. It is told of once for a roadmap, with how
many numbers repeat.

If the document numbers its rows so, describe that in `remarks:` with `accepts:`.

По-русски: Строки дорожной карты нумеруются под каждым заголовком заново, и номер – ещё не имя.

Строка 4 тогда есть в каждом разделе, и тому, кто пишет «строка 4», надо сказать, в каком. Здесь
такую строку называют номером раздела и её собственным – `1.1.1/4`, – и так её могут назвать отчёты,
толкования и файлы событий. О нумерации сказано один раз на дорожную карту: сколько номеров
повторяется.

Если документ нумерует строки так, опишите это в `remarks:` с ключом `accepts:`.

Fails:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    sections:
      - number: 1
        title: Муниципальный уровень
        activities:
          - {number: 1, title: Совещание руководителей, deadline: сентябрь 2026}
          - {number: 2, title: Семинар, deadline: октябрь 2026}
      - number: 2
        title: Уровень школы
        activities:
          - {number: 1, title: Педагогический совет, deadline: ноябрь 2026}

Passes:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    sections:
      - number: 1
        title: Муниципальный уровень
        activities:
          - {number: 1.1, title: Совещание руководителей, deadline: сентябрь 2026}
          - {number: 1.2, title: Семинар, deadline: октябрь 2026}
      - number: 2
        title: Уровень школы
        activities:
          - {number: 2.1, title: Педагогический совет, deadline: ноябрь 2026}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.model.row_names import plain_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Activity, Roadmap, Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every roadmap whose numbers repeat from section to section."""
    for roadmap in ruleset.roadmaps.values():
        first: dict[str, tuple[int, Activity]] = {}
        again: dict[str, Activity] = {}
        for index, section in enumerate(roadmap.sections):
            for row in section.activities:
                number = plain_number(row.number)
                if number is not None:
                    before, _ = first.setdefault(number, (index, row))
                    if before != index:
                        again.setdefault(number, row)
        if again:
            number, row = next(iter(again.items()))
            yield _found(roadmap, number, first[number][1], row, len(again))


def _found(roadmap: Roadmap, number: str, first: Activity, second: Activity, count: int) -> Finding:
    said = say("numbering-restarts", number=number, count=count)
    related = Related(say("related.first"), roadmap.written(first, "number"))
    return Finding(said, roadmap.written(second, "number"), (related,), str(count))
