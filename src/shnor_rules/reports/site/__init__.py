# SPDX-License-Identifier: MIT
"""Rulesets as a static site that a district can publish."""

from shnor_rules.reports.site.scene import Published as Published
from shnor_rules.reports.site.writing import MARK as MARK
from shnor_rules.reports.site.writing import site as site
