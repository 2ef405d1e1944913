# SPDX-License-Identifier: MIT
"""What people write instead of a deadline, in the order in which it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.notation.deadline_words import MONTHS
from shnor_rules.notation.slips import AS_IT_IS, INVISIBLE, Slip

if TYPE_CHECKING:
    import re

_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH: Final = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR: Final = r"(?P<year>(?:19|20|21)[0-9]{2})"
_NAMES: Final = "|".join(form for forms in MONTHS for form in forms)


def _named(match: re.Match[str]) -> str:
    return f"{MONTHS[int(match['month']) - 1][0]} {match['year']}"


_MALFORMED: Final = (
    ("empty", r"\A\Z", AS_IT_IS),
    ("invisible", INVISIBLE.pattern, ""),
    ("quotes", "[\"'`\u2018\u2019\u201c-\u201e]", ""),
    ("stop", r"(?<!\bг)(?<!\bгг)[.,;:!]+\Z", ""),
    ("course", r"\bв\s+(?P<at>течении|течений|течениё)\b", "в течение"),
    (
        "date",
        rf"(?<![0-9-])(?P<at>{_YEAR}-{_MONTH}-(?P<day>{_DAY}))(?![0-9])",
        r"\g<day>.\g<month>.\g<year>",
    ),
    (
        "date",
        rf"(?<![0-9/])(?P<at>(?P<day>{_DAY})[/-]{_MONTH}[/-]{_YEAR})(?![0-9])",
        r"\g<day>.\g<month>.\g<year>",
    ),
    (
        "short-year",
        rf"(?<![0-9.])(?P<day>{_DAY})\.{_MONTH}\.(?P<at>[0-9]{{2}})(?![0-9.])",
        r"\g<day>.\g<month>.20\g<at>",
    ),
    ("month", rf"(?<![0-9./-])(?P<at>{_MONTH})[./]{_YEAR}(?![0-9])", _named),
    (
        "comma",
        rf"\b(?P<name>{_NAMES})(?P<at>,)\s*{_YEAR}(?!\s*[-\u2010-\u2015/]\s*[0-9])",
        r"\g<name> \g<year>",
    ),
    (
        "bare-year",
        rf"\A{_YEAR}\Z",
        r"\g<year> год",
    ),
    ("adverb", r"\bпоквартально\b", "ежеквартально"),
    ("adverb", r"\bпомесячно\b", "ежемесячно"),
)

DEADLINE_SLIPS: Final = tuple(
    Slip(f"malformed-deadline.{variant}", look, cure) for variant, look, cure in _MALFORMED
)
