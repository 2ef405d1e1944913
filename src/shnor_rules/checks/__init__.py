# SPDX-License-Identifier: MIT
"""What is checked beyond loading: examples of rulesets; and the walk over files and folders."""

from shnor_rules.checks.accepting import Accepted as Accepted
from shnor_rules.checks.accepting import accept as accept
from shnor_rules.checks.examples import failing_examples as failing_examples
from shnor_rules.checks.walking import Report as Report
from shnor_rules.checks.walking import Run as Run
from shnor_rules.checks.walking import check_paths as check_paths
