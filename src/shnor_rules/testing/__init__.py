# SPDX-License-Identifier: MIT
"""For testers of rulesets: Hypothesis strategies that know where the bounds are.

Everything here needs the extra `testing`: `pip install "shnor-rules[testing]"`.
"""

try:
    import hypothesis as hypothesis
except ImportError as error:
    message = 'shnor_rules.testing needs Hypothesis; run: pip install "shnor-rules[testing]"'
    raise ImportError(message) from error

from shnor_rules.testing import properties as properties
from shnor_rules.testing.expressions import expressions as expressions
from shnor_rules.testing.invalid import InvalidRecord as InvalidRecord
from shnor_rules.testing.invalid import invalid_records as invalid_records
from shnor_rules.testing.machine import editing as editing
from shnor_rules.testing.monitorings import FEATURES as FEATURES
from shnor_rules.testing.monitorings import LISTED as LISTED
from shnor_rules.testing.monitorings import Feature as Feature
from shnor_rules.testing.monitorings import monitorings as monitorings
from shnor_rules.testing.monitorings import ruleset_files as ruleset_files
from shnor_rules.testing.monitorings import rulesets as rulesets
from shnor_rules.testing.near import records_near as records_near
from shnor_rules.testing.records import records as records
from shnor_rules.testing.values import near_edges as near_edges
from shnor_rules.testing.values import values as values
