# SPDX-License-Identifier: MIT
"""The analyses of one set of results side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from shnor_rules.analysis.about import About
    from shnor_rules.analysis.summaries.coverage import Coverage
    from shnor_rules.analysis.summaries.deficits import Deficits
    from shnor_rules.analysis.summaries.distribution import Distribution
    from shnor_rules.analysis.summaries.groups import Groups


@frozen
class Summary:
    """The analyses of one set of results; what was not asked for is `None`.

    Attributes:
        about: what they rest on.
        distributions: the spread over levels, once for each way to part the records.
        groups: groups with the identical level.
        deficits: indicators at their worst value.
        coverage: what the schools sent.
    """

    about: About
    distributions: tuple[Distribution, ...] = ()
    groups: Groups | None = None
    deficits: Deficits | None = None
    coverage: Coverage | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return them as plain data for JSON."""
        named = {"groups": self.groups, "deficits": self.deficits, "coverage": self.coverage}
        return {
            "about": self.about.to_dict(),
            "distributions": [each.to_dict(lang) for each in self.distributions],
            **{
                name: None if analysis is None else analysis.to_dict(lang)
                for name, analysis in named.items()
            },
        }
