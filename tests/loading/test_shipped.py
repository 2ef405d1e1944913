# SPDX-License-Identifier: MIT
"""The rulesets that come with the library: how many findings they have, and why."""

from __future__ import annotations

from shnor_rules.checks import accept
from shnor_rules.loading import load


def test_korenovsky_has_one_finding_and_a_remark_for_it() -> None:
    """The set printed as `{0; 1; 2; 3; 4; 5; }` is kept as printed; remark KOR-15 explains it."""
    ruleset = load("korenovsky")

    accepted = [
        (result.finding.name, result.remark.id if result.remark else None)
        for result in accept(ruleset.findings, ruleset.remarks)
    ]

    assert [("trailing-separator", "KOR-15")] == accepted
    (finding,) = ruleset.findings
    assert "mentoring-centre.yaml" in str(finding.place.path)
    assert "«{0; 1; 2; 3; 4; 5; }»" in finding.message.render("ru")
    source, place = finding.place.source, finding.place
    assert source is not None
    assert '"{0; 1; 2; 3; 4; 5; }"' in source.line(place.line or 0)
