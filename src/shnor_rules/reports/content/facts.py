# SPDX-License-Identifier: MIT
"""Single figures and names by the Russian words that templates call them by.

Every name of `FACTS` is always there; where nothing is known its cell is `None`. For each level of
the scale there are `уровень_…` (how many records) and `доля_…` (so many of so many), with the name
of the level after the line; what no name of a template can hold becomes a line: «уровень 2» is
`уровень_уровень_2`. Two levels that would then be called the same have `_2`, `_3` after the name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.summaries.coverage import Sent
from shnor_rules.messages import say
from shnor_rules.reports.content.results import whole
from shnor_rules.reports.content.wording import distance_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.messages import Message
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed

_NO_NAME: Final = re.compile(r"\W+")
"""What a name in a template cannot hold."""

FACTS: Final[Mapping[str, Message]] = {
    name: say(f"content.fact.{key}")
    for name, key in {
        "название": "title",
        "объект": "subject",
        "муниципалитет": "municipality",
        "регион": "region",
        "приказ": "document",
        "номер_приказа": "number",
        "дата_приказа": "document-date",
        "орган": "issued-by",
        "место": "place",
        "правила": "rules",
        "хеш": "hash",
        "толкования": "readings",
        "дата": "date",
        "год": "year",
        "период": "period",
        "цель": "goal",
        "использование": "use",
        "всего": "records",
        "оценено": "assessed",
        "не_принято": "refused",
        "с_уровнем": "with-level",
        "без_уровня": "without-level",
        "школ": "schools",
        "школ_ожидалось": "schools-expected",
        "прислали": "sent",
        "не_прислали": "not-sent",
        "заявлено": "declared",
        "дефицитов": "deficits",
        "записей_с_дефицитами": "with-deficits",
        "период_до": "before",
        "период_после": "after",
        "сравнено": "compared",
        "улучшилось": "improved",
        "ухудшилось": "worsened",
        "без_изменений": "unchanged",
        "несравнимо": "not-comparable",
        "общее_значение": "total",
        "уровень": "level",
        "смысл_уровня": "meaning",
        "до_уровня": "distance",
        "подпись": "signatory",
    }.items()
}
"""What each name stands for, in either language."""


def facts_of(reviewed: Reviewed, lang: str = "ru") -> Mapping[str, Cell]:
    """Return the facts of a report by name; numbers are exact, dates are dates.

    Args:
        reviewed: the results.
        lang: the language of what is no word of the document, such as a status.
    """
    told = {**_rules(reviewed), **_counts(reviewed), **_sent(reviewed), **_changes(reviewed)}
    told |= _of_one(reviewed, lang)
    return {**{name: told.get(name) for name in FACTS}, **dict(_levels(reviewed))}


def _rules(reviewed: Reviewed) -> Mapping[str, Cell]:
    ruleset, monitoring = reviewed.ruleset, reviewed.monitoring
    document, period = monitoring.identity.document, monitoring.period
    facts: dict[str, Cell] = {
        "название": monitoring.title,
        "объект": monitoring.subject,
        "муниципалитет": ruleset.municipality,
        "регион": ruleset.region,
        "место": monitoring.clause.place,
        "правила": monitoring.identity.name,
        "хеш": monitoring.identity.hash,
        "толкования": ", ".join(monitoring.applied) or None,
        "дата": reviewed.date,
        "год": _year(reviewed),
        "период": None if period is None else period.month or period.every,
        "цель": monitoring.goal,
        "использование": monitoring.use_of_results,
    }
    if document is not None:
        facts |= {
            "приказ": str(document),
            "номер_приказа": document.number,
            "дата_приказа": document.date,
            "орган": document.issued_by,
        }
    return facts


def _year(reviewed: Reviewed) -> Cell:
    """Return the year that all records tell, else that of the report."""
    if len(reviewed.years) == 1:
        return reviewed.years[0]
    return None if reviewed.date is None else reviewed.date.year


def _counts(reviewed: Reviewed) -> Mapping[str, Cell]:
    about, deficits = reviewed.summary.about, reviewed.summary.deficits
    return {
        "всего": about.records,
        "оценено": about.records - about.refused,
        "не_принято": about.refused,
        "с_уровнем": about.records - about.refused - about.without_level,
        "без_уровня": about.without_level,
        "дефицитов": None if deficits is None else len(deficits.whole.tallies),
        "записей_с_дефицитами": None if deficits is None else len(deficits.records),
    }


def _sent(reviewed: Reviewed) -> Mapping[str, Cell]:
    covered = reviewed.summary.coverage
    if covered is None:
        return {}
    sent = sum(school.records > 0 for school in covered.schools)
    if not covered.is_listed:
        return {"школ": sent, "прислали": sent}
    declared = [each.declared for each in covered.schools if each.declared is not None]
    absent = sum(school.sent is Sent.NOTHING for school in covered.schools)
    unknown = sum(school.sent is Sent.UNKNOWN for school in covered.schools)
    return {
        "школ": sent,
        "школ_ожидалось": len(covered.schools) - unknown,
        "прислали": sent,
        "не_прислали": absent,
        "заявлено": sum(declared) if declared else None,
    }


def _changes(reviewed: Reviewed) -> Mapping[str, Cell]:
    dynamics = reviewed.dynamics
    if dynamics is None or not dynamics.steps:
        return {}
    step = dynamics.steps[-1]
    facts: dict[str, Cell] = {
        "период_до": step.before,
        "период_после": step.after,
        "сравнено": len(step.pairs),
    }
    tallied = step.parts[0].levels
    if tallied is not None:
        facts |= {
            "улучшилось": tallied.improved,
            "ухудшилось": tallied.worsened,
            "без_изменений": tallied.unchanged,
            "несравнимо": tallied.not_comparable,
        }
    return facts


def _of_one(reviewed: Reviewed, lang: str) -> Mapping[str, Cell]:
    """Return what the only record came to; of several there is nothing to say in one word."""
    only = reviewed.only
    if only is None:
        return {}
    return {
        "общее_значение": only.total,
        "уровень": only.status.render(lang) if only.level is None else only.level.name,
        "смысл_уровня": None if only.level is None else only.level.meaning,
        "до_уровня": distance_in_words(only.next_level, lang),
    }


def _levels(reviewed: Reviewed) -> Iterator[tuple[str, Cell]]:
    names: dict[str, int] = {}
    for each in whole(reviewed).levels:
        name = _NO_NAME.sub("_", each.level.name).strip("_")
        names[name] = names.get(name, 0) + 1
        called = name if names[name] == 1 else f"{name}_{names[name]}"
        yield f"уровень_{called}", each.portion.count
        yield f"доля_{called}", each.portion
