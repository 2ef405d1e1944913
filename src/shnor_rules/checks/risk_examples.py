# SPDX-License-Identifier: MIT
"""The examples of tools for risks: assessed, and compared with what they expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.trying import tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.model import RiskTools


def failing(tools: RiskTools) -> Iterator[Finding]:
    """Yield a finding for every example that does not come out as it must."""
    for example in tools.examples:
        yield from tried(tools, example).findings()
