# SPDX-License-Identifier: MIT
"""What is checked beyond loading: scales, formulas, sources, examples; and the walk over files."""

from shnor_rules.checks.accepting import Accepted as Accepted
from shnor_rules.checks.accepting import accept as accept
from shnor_rules.checks.checking import check as check
from shnor_rules.checks.checking import examined as examined
from shnor_rules.checks.walking import Report as Report
from shnor_rules.checks.walking import Run as Run
from shnor_rules.checks.walking import check_paths as check_paths
from shnor_rules.checks.walking import check_text as check_text
