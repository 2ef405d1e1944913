# SPDX-License-Identifier: MIT
"""How far results depend on decisions: on readings, and on how the total is rounded."""

from shnor_rules.analysis.sensitivity.moves import Kind as Kind
from shnor_rules.analysis.sensitivity.moves import Move as Move
from shnor_rules.analysis.sensitivity.moves import Shift as Shift
from shnor_rules.analysis.sensitivity.nearness import Near as Near
from shnor_rules.analysis.sensitivity.nearness import Nearest as Nearest
from shnor_rules.analysis.sensitivity.possible import Possible as Possible
from shnor_rules.analysis.sensitivity.possible import possible as possible
from shnor_rules.analysis.sensitivity.records import Varied as Varied
from shnor_rules.analysis.sensitivity.records import VariedRefusal as VariedRefusal
from shnor_rules.analysis.sensitivity.records import varying as varying
from shnor_rules.analysis.sensitivity.tallying import Sensitivity as Sensitivity
from shnor_rules.analysis.sensitivity.tallying import Tally as Tally
from shnor_rules.analysis.sensitivity.variants import Variant as Variant
from shnor_rules.analysis.sensitivity.variants import variants as variants
