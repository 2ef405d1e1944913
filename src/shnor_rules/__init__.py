# SPDX-License-Identifier: MIT
"""Rules for monitoring indicators: declarative, exact, explained.

>>> import shnor_rules
>>> teachers = shnor_rules.load("korenovsky")["teacher-competence"]
>>> record = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}
>>> assessment = shnor_rules.evaluate(teachers, record)
>>> assessment.total, assessment.level.name
(Fraction(4, 3), 'С')
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from shnor_rules.version import __version__ as __version__

if TYPE_CHECKING:
    from shnor_rules.analysis.boundaries import boundary_coverage as boundary_coverage
    from shnor_rules.analysis.differing import difference as difference
    from shnor_rules.analysis.dynamics.comparing import compare as compare
    from shnor_rules.analysis.fulfilment import fulfilment as fulfilment
    from shnor_rules.analysis.provenance import provenance as provenance
    from shnor_rules.analysis.summaries.coverage import coverage as coverage
    from shnor_rules.analysis.summaries.deficits import deficits as deficits
    from shnor_rules.analysis.summaries.distribution import distribution as distribution
    from shnor_rules.analysis.summaries.groups import groups as groups
    from shnor_rules.analysis.timing.due import due as due
    from shnor_rules.checks import check as check
    from shnor_rules.errors import EditionError as EditionError
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
    from shnor_rules.evaluation import Rate as Rate
    from shnor_rules.evaluation import Refusal as Refusal
    from shnor_rules.evaluation import RiskAssessment as RiskAssessment
    from shnor_rules.evaluation import Status as Status
    from shnor_rules.evaluation import assess_all_risks as assess_all_risks
    from shnor_rules.evaluation import assess_risks as assess_risks
    from shnor_rules.evaluation import evaluate as evaluate
    from shnor_rules.evaluation import evaluate_all as evaluate_all
    from shnor_rules.evaluation.dated import evaluate_by_date as evaluate_by_date
    from shnor_rules.evaluation.rating import compile as compile  # noqa: A004  (what it does)
    from shnor_rules.findings import Finding as Finding
    from shnor_rules.findings import Severity as Severity
    from shnor_rules.loading import load as load
    from shnor_rules.model import Event as Event
    from shnor_rules.model import Level as Level
    from shnor_rules.model import Monitoring as Monitoring
    from shnor_rules.model import RiskTools as RiskTools
    from shnor_rules.model import Roadmap as Roadmap
    from shnor_rules.model import Ruleset as Ruleset
    from shnor_rules.model import read_roadmap_as as read_roadmap_as
    from shnor_rules.proving import Attainable as Attainable
    from shnor_rules.proving import attainable as attainable
    from shnor_rules.tables.aggregates.asking import level_changes as level_changes
    from shnor_rules.tables.aggregates.asking import level_distribution as level_distribution
    from shnor_rules.tables.aggregates.asking import level_groups as level_groups
    from shnor_rules.tables.evaluating import evaluate_table as evaluate_table
    from shnor_rules.tables.plans import table_plan as table_plan
    from shnor_rules.writing import dump as dump

_HOMES: Final = {
    "boundary_coverage": "analysis.boundaries",
    "difference": "analysis.differing",
    "compare": "analysis.dynamics.comparing",
    "coverage": "analysis.summaries.coverage",
    "deficits": "analysis.summaries.deficits",
    "distribution": "analysis.summaries.distribution",
    "groups": "analysis.summaries.groups",
    "fulfilment": "analysis.fulfilment",
    "provenance": "analysis.provenance",
    "due": "analysis.timing.due",
    "check": "checks",
    "EditionError": "errors",
    "ExpressionError": "errors",
    "InputError": "errors",
    "NotationError": "errors",
    "ReadingError": "errors",
    "RecordError": "errors",
    "RulesetError": "errors",
    "ShnorRulesError": "errors",
    "UnknownMonitoringError": "errors",
    "UnknownRulesetError": "errors",
    "Assessment": "evaluation",
    "Distance": "evaluation",
    "Explanation": "evaluation",
    "Rate": "evaluation",
    "Refusal": "evaluation",
    "RiskAssessment": "evaluation",
    "Status": "evaluation",
    "assess_all_risks": "evaluation",
    "assess_risks": "evaluation",
    "compile": "evaluation.rating",
    "evaluate": "evaluation",
    "evaluate_all": "evaluation",
    "evaluate_by_date": "evaluation.dated",
    "Finding": "findings",
    "Severity": "findings",
    "load": "loading",
    "Event": "model",
    "Level": "model",
    "Monitoring": "model",
    "RiskTools": "model",
    "Roadmap": "model",
    "Ruleset": "model",
    "read_roadmap_as": "model",
    "Attainable": "proving",
    "attainable": "proving",
    "level_changes": "tables.aggregates.asking",
    "level_distribution": "tables.aggregates.asking",
    "level_groups": "tables.aggregates.asking",
    "evaluate_table": "tables.evaluating",
    "table_plan": "tables.plans",
    "dump": "writing",
}
"""Where the public names are; a module is imported when the first of its names is asked for, so
that the command line can give its version and its help without the libraries behind them."""

__all__ = [*_HOMES, "__version__"]  # noqa: PLE0604  (the keys are strings)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return a public name from the module that has it."""
        home = _HOMES.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """Return the public names, imported or not."""
    return sorted({*globals(), *_HOMES})
