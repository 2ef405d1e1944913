# SPDX-License-Identifier: MIT
"""Two monitorings over the same answers: what each record comes to under both, proved."""

from shnor_rules.proving.joint.changes import Change as Change
from shnor_rules.proving.joint.changes import changes as changes
from shnor_rules.proving.joint.comparing import compared as compared
from shnor_rules.proving.joint.pairs import End as End
from shnor_rules.proving.joint.pairs import Joint as Joint
from shnor_rules.proving.joint.pairs import Pair as Pair
