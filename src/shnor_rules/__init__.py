# SPDX-License-Identifier: MIT
"""Rules for monitoring indicators: declarative, exact, explained.

    >>> import shnor_rules
    >>> teachers = shnor_rules.load("korenovsky")["teacher-competence"]
    >>> record = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}
    >>> assessment = shnor_rules.evaluate(teachers, record)
    >>> assessment.total, assessment.level.name
    (Fraction(4, 3), 'С')
"""

from shnor_rules.errors import ExpressionError as ExpressionError
from shnor_rules.errors import InputError as InputError
from shnor_rules.errors import NotationError as NotationError
from shnor_rules.errors import ReadingError as ReadingError
from shnor_rules.errors import RecordError as RecordError
from shnor_rules.errors import RulesetError as RulesetError
from shnor_rules.errors import ShnorRulesError as ShnorRulesError
from shnor_rules.errors import UnknownMonitoringError as UnknownMonitoringError
from shnor_rules.errors import UnknownRulesetError as UnknownRulesetError
from shnor_rules.evaluation import Assessment as Assessment
from shnor_rules.evaluation import Distance as Distance
from shnor_rules.evaluation import Explanation as Explanation
from shnor_rules.evaluation import Refusal as Refusal
from shnor_rules.evaluation import Status as Status
from shnor_rules.evaluation import evaluate as evaluate
from shnor_rules.evaluation import evaluate_all as evaluate_all
from shnor_rules.findings import Finding as Finding
from shnor_rules.findings import Severity as Severity
from shnor_rules.loading import load as load
from shnor_rules.model import Level as Level
from shnor_rules.model import Monitoring as Monitoring
from shnor_rules.model import Ruleset as Ruleset

__version__ = "0.1.0"
