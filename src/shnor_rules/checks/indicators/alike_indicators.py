# SPDX-License-Identifier: MIT
"""Two indicators look the same: their names or titles differ in nothing that can be seen.

A Cyrillic «К1» and a Latin `K1` are two names for a program and one for a reader: an answer goes to
the wrong one, and nobody sees it. Titles that are equal but for capitals, ё, spaces and punctuation
are usually one indicator that was entered twice. Attributes, the items of one indicator, and the
names of computed values are compared in the same way.

Give one of the two another name, or remove the second. Where the document titles both the same,
describe that in a remark that accepts this finding.

По-русски: Два показателя выглядят одинаково: разницы между их именами или названиями не видно.

Русское «К1» и латинское `K1` – для программы два имени, для читателя одно: ответ попадает не туда,
и никто этого не видит. Названия, равные с точностью до прописных букв, «ё», пробелов и знаков
препинания, обычно значат, что один показатель вписан дважды. Так же сравниваются сведения о записи,
параметры одного показателя и имена вычисляемых величин.

Назовите одно из двух иначе или уберите второе. Если в документе они названы одинаково, опишите это
в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Наличие плана, values: "{0; 1}"}
      П2: {title: "Наличие плана.", values: "{0; 1}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}

Passes:

    indicators:
      П1: {title: Наличие плана, values: "{0; 1}"}
      П2: {title: Наличие отчёта, values: "{0; 1}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.findings import Related
from shnor_rules.findings.nearest import describe, look_alike_letters, look_of
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.model import Monitoring

_BETWEEN_DIGITS: Final = re.compile(r"(?<=[0-9])[\W_]+(?=[0-9])")
_SILENT: Final = re.compile(r"(?!\n)[\W_]")

_ATTRIBUTES: Final = "attributes"
_INDICATORS: Final = "indicators"

_Path: TypeAlias = tuple[str, ...]


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every name and every title that looks like an earlier one."""
    yield from _alike_names(subject)
    monitoring = subject.monitoring
    attributes = (((_ATTRIBUTES, each.id), each.id, each.title) for each in monitoring.attributes)
    yield from _alike_titles(subject, attributes)
    indicators = (((_INDICATORS, each.id), each.id, each.title) for each in monitoring.indicators)
    yield from _alike_titles(subject, indicators)
    for each in monitoring.indicators:
        items = (
            ((_INDICATORS, each.id, "items", item.id), f"{each.id}.{item.id}", item.title)
            for item in each.items
        )
        yield from _alike_titles(subject, items)


def _alike_names(subject: Subject) -> Iterator[Finding]:
    known: dict[str, tuple[str, _Path]] = {}
    for section, name in _names(subject.monitoring):
        look = look_of(name).replace("_", "")
        other, path = known.setdefault(look, (name, (section, name)))
        if other != name:
            letters = look_alike_letters(name, other)
            why = describe(letters) if letters else say("alike-indicators.case")
            first = Related(say("alike-indicators.first", other=other), subject.key(*path))
            yield subject.found(
                "alike-indicators.id",
                subject.key(section, name),
                content=f"{name}, {other}",
                related=[first],
                name=name,
                other=other,
                why=why,
            )


def _names(monitoring: Monitoring) -> Iterator[tuple[str, str]]:
    """Yield the names that formulas may use, each with its section."""
    yield from ((_ATTRIBUTES, each.id) for each in monitoring.attributes)
    yield from ((_INDICATORS, each.id) for each in monitoring.indicators)
    yield from (("bands", each.id) for each in monitoring.gradings)
    yield from (("derived", each.name) for each in monitoring.derived)
    yield from (("subtotals", each.name) for each in monitoring.subtotals)


def _alike_titles(subject: Subject, titled: Iterable[tuple[_Path, str, str]]) -> Iterator[Finding]:
    known: dict[str, tuple[str, _Path]] = {}
    for path, name, title in titled:
        look = _SILENT.sub("", _BETWEEN_DIGITS.sub("\n", look_of(title)))
        other, first = known.setdefault(look, (name, path))
        if look and other != name:
            place = subject.place(*first, "title")
            yield subject.found(
                "alike-indicators.title",
                subject.place(*path, "title"),
                content=f"{name}, {other}",
                related=[Related(say("alike-indicators.first", other=other), place)],
                name=name,
                other=other,
                title=title,
            )
