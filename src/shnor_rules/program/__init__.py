# SPDX-License-Identifier: MIT
"""A monitoring lowered to named expressions in the order in which they can be computed.

Points, derived values, subtotals, the total and the levels are all the same thing underneath:
named expressions over earlier names, and bands whose conditions are expressions. Every
interpretation of a monitoring starts from here.
"""

from shnor_rules.program.deciding import Decision as Decision
from shnor_rules.program.deciding import Outside as Outside
from shnor_rules.program.deciding import decision as decision
from shnor_rules.program.deciding import intervals as intervals
from shnor_rules.program.definitions import TOTAL as TOTAL
from shnor_rules.program.definitions import Band as Band
from shnor_rules.program.definitions import Banding as Banding
from shnor_rules.program.definitions import CircularDefinitionError as CircularDefinitionError
from shnor_rules.program.definitions import Definition as Definition
from shnor_rules.program.definitions import Program as Program
from shnor_rules.program.definitions import Requirement as Requirement
from shnor_rules.program.definitions import Step as Step
from shnor_rules.program.literals import literal as literal
from shnor_rules.program.lowering import computed_steps as computed_steps
from shnor_rules.program.lowering import grading_steps as grading_steps
from shnor_rules.program.lowering import inputs as inputs
from shnor_rules.program.lowering import lower as lower
from shnor_rules.program.tables import Axis as Axis
from shnor_rules.program.tables import axes as axes
