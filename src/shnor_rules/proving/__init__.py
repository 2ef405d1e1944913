# SPDX-License-Identifier: MIT
"""What can be said of a monitoring before any record: its attainable totals and levels, proved."""

from shnor_rules.proving.attaining import attainable as attainable
from shnor_rules.proving.bounding import bounds as bounds
from shnor_rules.proving.domains import By as By
from shnor_rules.proving.endings import Conclusion as Conclusion
from shnor_rules.proving.holes import Hole as Hole
from shnor_rules.proving.holes import holes as holes
from shnor_rules.proving.landings import Landing as Landing
from shnor_rules.proving.landings import Verdict as Verdict
from shnor_rules.proving.landings import levels_of as levels_of
from shnor_rules.proving.outcomes import Attainable as Attainable
from shnor_rules.proving.outcomes import AttainableTotal as AttainableTotal
from shnor_rules.proving.outcomes import NoTotal as NoTotal
from shnor_rules.proving.outcomes import Outcome as Outcome
