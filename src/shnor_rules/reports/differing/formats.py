# SPDX-License-Identifier: MIT
"""The formats of differences by name."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.analysis.differing.data import as_data
from shnor_rules.reports.differing.markdown import difference_markdown
from shnor_rules.reports.differing.text import difference_lines
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from shnor_rules.analysis.differing.records import RecordChanges
    from shnor_rules.analysis.differing.rulesets import VersionsDifference

Differences: TypeAlias = (
    "Callable[[VersionsDifference, Sequence[RecordChanges], str], Iterator[str]]"
)
"""Makes pieces of text from a difference, the records of files that change, and a language."""


def _json(found: VersionsDifference, records: Sequence[RecordChanges], lang: str) -> Iterator[str]:
    yield f"{json_page({**as_data(found, lang), 'data': [each.to_dict() for each in records]})}\n"


DIFFERENCES: Final[Mapping[str, Differences]] = MappingProxyType(
    {
        "text": lambda *asked: printed(difference_lines(*asked)),
        "json": _json,
        "markdown": lambda *asked: printed(difference_markdown(*asked)),
    }
)
"""The formats of differences, the default first."""
