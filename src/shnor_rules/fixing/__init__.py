# SPDX-License-Identifier: MIT
"""Corrections that are certain, made in the files of a ruleset and proved before they are kept."""

from shnor_rules.fixing.differences import difference as difference
from shnor_rules.fixing.mending import Mended as Mended
from shnor_rules.fixing.mending import Outcome as Outcome
from shnor_rules.fixing.mending import Refused as Refused
from shnor_rules.fixing.mending import mend as mend
from shnor_rules.fixing.replacing import replace_file as replace_file
from shnor_rules.fixing.walking import mend_paths as mend_paths
from shnor_rules.fixing.walking import mend_text as mend_text
