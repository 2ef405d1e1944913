# SPDX-License-Identifier: MIT
"""A drawn ruleset as plain data: documents, monitorings, remarks, a roadmap."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.testing.generating.monitoring import DOCUMENT

if TYPE_CHECKING:
    from shnor_rules.testing.generating.sketch import Data, Sketch

FOLDER: Final = "made-up"
ROADMAP: Final = "roadmap"

_DEADLINES: Final = (
    "май 2021",
    "сентябрь – октябрь 2021",
    "1 квартал 2022",
    "ежегодно",
    "постоянно",
)


DOCUMENTS: Final[Data] = {
    DOCUMENT: {"title": "Выдуманный приказ", "number": "1", "date": "17.12.2020"},
}
HEAD: Final = MappingProxyType(
    {
        "ruleset": FOLDER,
        "title": "Выдуманный набор",
        "municipality": "Выдуманный район",
        "documents": DOCUMENTS,
    }
)
"""The least that a ruleset says of itself."""


def ruleset(sketch: Sketch) -> Data:
    """Return the file that describes a ruleset."""
    drawn: Data = {**HEAD}
    if sketch.one_of([False, True]):
        letter = {"title": "Выдуманное письмо", "replaces": DOCUMENT}
        drawn |= {
            "region": "Выдуманный край",
            "documents": {**DOCUMENTS, "letter": letter},
        }
    if sketch.one_of([False, True]):
        remark = {"quote": "так напечатано", "note": "Номер приказа напечатан дважды."}
        drawn["remarks"] = {"VYM-90": remark}
    return drawn


def alike(home: Data, name: str) -> Data:
    """Return a monitoring that takes what it leaves out from another one of the same ruleset."""
    own = ("title", "subject", "source", "attributes")
    return {
        "monitoring": name,
        **{key: home[key] for key in own if key in home},
        "like": home["monitoring"],
        "indicators": {each: {"title": f"Свой {each}"} for each in home["indicators"]},
    }


def roadmap(sketch: Sketch) -> Data:
    """Return a small roadmap."""
    rows = [
        {
            "number": str(number),
            "title": f"Мероприятие {number}",
            "deadline": sketch.one_of(_DEADLINES),
            "responsible": ["методический центр"],
        }
        for number in range(1, sketch.count(1, 3) + 1)
    ]
    return {
        "roadmap": ROADMAP,
        "title": "Выдуманная дорожная карта",
        "source": {"document": DOCUMENT, "place": "приложение № 2"},
        "activities": rows,
    }
