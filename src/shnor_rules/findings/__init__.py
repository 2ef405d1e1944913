# SPDX-License-Identifier: MIT
"""Findings: what is wrong with a ruleset or a record, as plain values, and how they are printed."""

from shnor_rules.findings.finding import Finding as Finding
from shnor_rules.findings.finding import Related as Related
from shnor_rules.findings.fix import Edit as Edit
from shnor_rules.findings.fix import Fix as Fix
from shnor_rules.findings.place import Place as Place
from shnor_rules.findings.place import Source as Source
from shnor_rules.findings.rules import Rule as Rule
from shnor_rules.findings.rules import Severity as Severity
