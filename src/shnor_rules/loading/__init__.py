# SPDX-License-Identifier: MIT
"""From YAML to a ruleset: positions, shape, meaning; every fault in one run."""

from shnor_rules.loading.rulesets import bundled_names as bundled_names
from shnor_rules.loading.rulesets import load as load
from shnor_rules.loading.rulesets import locate as locate
from shnor_rules.loading.rulesets import read_ruleset as read_ruleset
from shnor_rules.loading.rulesets import read_sources as read_sources
