# SPDX-License-Identifier: MIT
"""Small made-up tools for risks, and rulesets that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Severity
from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from shnor_rules.loading.rulesets import Reading
    from shnor_rules.model import RiskTools

RULESET: Final = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1: {title: Приказ, number: "7", date: "01.09.2025"}
remarks:
  KOR-01: {quote: слова, note: пояснение}
"""
RISKS: Final = """\
risks: risks
title: Риски школ
subject: школа
source: {document: order-1, place: п. 2}
factors:
  1: {title: Дефицит кадров}
  2: {title: Низкая мотивация}
  3: {title: Мало оснащения}
card:
  title: Карточка
  fields: {меры: {title: Что сделано}, период: {title: Когда}}
profile:
  title: Профиль
  values: "{высокая; средняя; низкая}"
protocol:
  title: Протокол
  confirmed: подтверждается
  refuted: не подтверждается
  rows:
    1: {title: Кадры, factors: [1], risks: {1: {title: Нет учителя}, 2: {title: Иное, other: true}}}
    2: {title: Ученики, factors: [2, 3], risks: {1: {title: Пропуски}, 2: {title: Опоздания}}}
    3: {title: Другое}
readings:
  значимость: {because: KOR-01, status: предложено, profile: {diagnosed: "{высокая; средняя}"}}
  по-рискам: {because: [KOR-01], status: предложено, protocol: {confirm: по рискам}}
  отсылки: {because: KOR-01, status: предложено, rows: {2: {factors: [2]}, 3: {factors: [3]}}}
"""


def read(risks: str = RISKS, ruleset: str = RULESET, **others: str) -> Reading:
    """Return what comes of reading a ruleset with these files; the others by name."""
    files = {"ruleset.yaml": ruleset, "risks.yaml": risks}
    files |= {f"{name}.yaml": text for name, text in others.items()}
    sources = [(name, text.encode()) for name, text in files.items()]
    return read_sources(sources, folder="made")


def tools(risks: str = RISKS) -> RiskTools:
    """Return tools for risks without errors."""
    reading = read(risks)
    assert [] == [str(each) for each in reading.findings if each.severity is Severity.ERROR]
    return next(iter(reading.draft.risks.values()))
