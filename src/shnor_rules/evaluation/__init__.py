# SPDX-License-Identifier: MIT
"""From a record to an assessment: the exact total, the level, and how they came about."""

from shnor_rules.evaluation.assessment import Assessment as Assessment
from shnor_rules.evaluation.assessment import Refusal as Refusal
from shnor_rules.evaluation.distance import Distance as Distance
from shnor_rules.evaluation.evaluating import evaluate as evaluate
from shnor_rules.evaluation.evaluating import evaluate_all as evaluate_all
from shnor_rules.evaluation.explanation import Explanation as Explanation
from shnor_rules.model import Status as Status
