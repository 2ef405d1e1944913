# SPDX-License-Identifier: MIT
"""Boundary coverage: the edges of a monitoring, which examples try them, and which are lacking."""

from shnor_rules.analysis.boundaries.covering import BoundaryCoverage as BoundaryCoverage
from shnor_rules.analysis.boundaries.covering import boundary_coverage as boundary_coverage
from shnor_rules.analysis.boundaries.goals import VERSION as VERSION
from shnor_rules.analysis.boundaries.goals import Goal as Goal
from shnor_rules.analysis.boundaries.goals import Kind as Kind
from shnor_rules.analysis.boundaries.goals import State as State
from shnor_rules.analysis.boundaries.suggesting import Suggestion as Suggestion
from shnor_rules.analysis.boundaries.suggesting import suggest as suggest
