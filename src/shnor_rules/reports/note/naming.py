# SPDX-License-Identifier: MIT
"""The words that templates call the parts of a report by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "purpose": "цель",
        "basis": "основание",
        "participants": "участники",
        "results": "результаты",
        "by-school": "по_школам",
        "records": "записи",
        "samples": "выборки",
        "groups": "группы",
        "deficits": "дефициты",
        "dynamics": "динамика",
        "training": "качество_подготовки",
        "not-sent": "не_прислали",
        "refused": "не_приняты",
        "recommendations": "рекомендации",
        "decisions": "решения",
        "readings": "толкования",
        "remarks": "замечания",
        "risks": "риски",
        "shared-risks": "общие_риски",
        "confirmed": "подтверждённые_риски",
        "fulfilment": "выполнение",
        "due": "сроки",
        "timeline": "график",
        "plans": "план_и_факт",
        "targets": "целевые_показатели",
    }
)
"""The Russian name of each section by its id; a report has those that have something to say."""


def as_name(identifier: str) -> str:
    """Return the id of a section or a table as a template can write it."""
    return identifier.replace("-", "_")
