# SPDX-License-Identifier: MIT
"""Analyses of many results as text for people, as JSON and as a sheet."""

from shnor_rules.reports.analysis.formats import DYNAMICS as DYNAMICS
from shnor_rules.reports.analysis.formats import SUMMARIES as SUMMARIES
