# SPDX-License-Identifier: MIT
"""The formats of assessed risks by name: what each is made by."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.reports.risks.csv_text import RiskCsv
from shnor_rules.reports.risks.json_text import RiskJson, RiskJsonLines
from shnor_rules.reports.risks.pages import RiskPages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.evaluation import RiskAssessment
    from shnor_rules.model import RiskTools
    from shnor_rules.reports.results import Writing

Maker: TypeAlias = "Callable[[RiskTools, str], Writing[RiskAssessment]]"
"""Makes a writer from the tools and a language."""

RISK_WRITERS: Final[Mapping[str, Maker]] = MappingProxyType(
    {"table": RiskPages, "json": RiskJson, "jsonl": RiskJsonLines, "csv": RiskCsv}
)
"""The formats, the default first."""
