# SPDX-License-Identifier: MIT
"""Small slips planted in a monitoring, to see whether its examples and `check` notice each."""

from shnor_rules.mutation.mutants import Mutant as Mutant
from shnor_rules.mutation.mutants import mutants as mutants
from shnor_rules.mutation.running import mutable as mutable
from shnor_rules.mutation.running import mutated as mutated
from shnor_rules.mutation.running import trials_of as trials_of
from shnor_rules.mutation.scoring import Score as Score
from shnor_rules.mutation.slips import Kind as Kind
from shnor_rules.mutation.suggesting import suggested as suggested
from shnor_rules.mutation.trying import Result as Result
from shnor_rules.mutation.trying import Trials as Trials
from shnor_rules.mutation.trying import Verdict as Verdict
