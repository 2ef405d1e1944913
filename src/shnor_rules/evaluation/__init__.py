# SPDX-License-Identifier: MIT
"""From a record to an assessment: the exact total, the level, and how they came about."""

from shnor_rules.evaluation.assessment import Assessment as Assessment
from shnor_rules.evaluation.assessment import Refusal as Refusal
from shnor_rules.evaluation.concluding import without_scale as without_scale
from shnor_rules.evaluation.distance import Distance as Distance
from shnor_rules.evaluation.evaluating import evaluate as evaluate
from shnor_rules.evaluation.evaluating import evaluate_all as evaluate_all
from shnor_rules.evaluation.explanation import Explanation as Explanation
from shnor_rules.evaluation.rating import Rate as Rate
from shnor_rules.evaluation.risks.assessing import assess_all_risks as assess_all_risks
from shnor_rules.evaluation.risks.assessing import assess_risks as assess_risks
from shnor_rules.evaluation.risks.assessment import Difference as Difference
from shnor_rules.evaluation.risks.assessment import Differing as Differing
from shnor_rules.evaluation.risks.assessment import FactorOutcome as FactorOutcome
from shnor_rules.evaluation.risks.assessment import RiskAssessment as RiskAssessment
from shnor_rules.evaluation.risks.assessment import RiskOutcome as RiskOutcome
from shnor_rules.evaluation.risks.assessment import RowOutcome as RowOutcome
from shnor_rules.model import Status as Status
