# SPDX-License-Identifier: MIT
"""What changes between two versions of a ruleset, for every record there can be."""

from shnor_rules.analysis.differing.rulesets import RulesetDifference as RulesetDifference
from shnor_rules.analysis.differing.rulesets import VersionsDifference as VersionsDifference
from shnor_rules.analysis.differing.rulesets import difference as difference
from shnor_rules.analysis.differing.rulesets import versions_difference as versions_difference
from shnor_rules.analysis.differing.steps import Step as Step
from shnor_rules.analysis.differing.steps import Verdict as Verdict
