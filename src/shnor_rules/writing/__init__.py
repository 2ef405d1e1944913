# SPDX-License-Identifier: MIT
"""From the model back to files."""

from shnor_rules.writing.essence import essence as essence
from shnor_rules.writing.essence import same as same
from shnor_rules.writing.rulesets import dump as dump
