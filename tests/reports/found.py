# SPDX-License-Identifier: MIT
"""Findings of every kind, for the formats to show."""

from __future__ import annotations

from typing import Final

from shnor_rules.checks import Accepted
from shnor_rules.findings import Finding, Place, Related, Source
from shnor_rules.findings.fix import Edit, Fix
from shnor_rules.messages import say
from shnor_rules.model import Remark
from shnor_rules.reports.findings.shown import Passed, Shown

SOURCE: Final = Source("rulesets/a.yaml", "П1: 1\nП2: {0; 1; }\n\tП1: 3\n")
"""A text with something wrong on every line."""

REMARK: Final = Remark(id="KOR-15", quotes=("{0; 1; }",), note="лишний разделитель")

ERROR: Final = Finding(
    say("repeated-field", name="П1"),
    SOURCE.place(20, 22, subject="П1"),
    (
        Related(say("related.first"), SOURCE.place(0, 2)),
        Related(say("related.first"), Place()),
    ),
    fix=Fix((Edit(20, 22, "П3"),)),
)
ACCEPTED: Final = Finding(
    say("trailing-separator", text="{0; 1; }"), SOURCE.place(10, 18), content="{0; 1; }"
)
WARNING: Final = Finding(
    say("trailing-separator", text="{0; 1; }"), SOURCE.place(6, 24), reading="граница-вверх"
)
NOTE: Final = Finding(say("missing-attribute", title="Школа"), Place(path="rulesets/b.yaml"))
NOWHERE: Final = Finding(say("duplicate-key.first"), Place(subject="П9"))
ROW: Final = Finding(
    say("unknown-field", name="а", names="б"),
    Place(path="/t.csv", line=3, column=2, subject="П5", unit="cells"),
)

SHOWN: Final = Shown(
    (
        Accepted(ERROR),
        Accepted(ACCEPTED, REMARK),
        Accepted(WARNING),
        Accepted(NOTE),
        Accepted(NOWHERE),
        Accepted(ROW),
    ),
    (Passed("rulesets/clean.yaml", say("findings.clean")),),
)
