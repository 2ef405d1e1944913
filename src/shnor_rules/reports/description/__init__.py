# SPDX-License-Identifier: MIT
"""Rulesets and monitorings in words, in the order in which a document tells them."""

from shnor_rules.reports.description.monitoring import describe as describe
from shnor_rules.reports.description.risks import describe_risks as describe_risks
from shnor_rules.reports.description.roadmap import describe_roadmap as describe_roadmap
from shnor_rules.reports.description.ruleset import describe_ruleset as describe_ruleset
