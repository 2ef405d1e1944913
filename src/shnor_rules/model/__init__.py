# SPDX-License-Identifier: MIT
"""What a ruleset is made of: frozen values, built by loading and used by everything else."""

from shnor_rules.model.applying import read_as as read_as
from shnor_rules.model.computed import Computed as Computed
from shnor_rules.model.computed import Policy as Policy
from shnor_rules.model.computed import Rounding as Rounding
from shnor_rules.model.document import Document as Document
from shnor_rules.model.document import Remark as Remark
from shnor_rules.model.example import Example as Example
from shnor_rules.model.example import Expectation as Expectation
from shnor_rules.model.indicator import Attribute as Attribute
from shnor_rules.model.indicator import Averaging as Averaging
from shnor_rules.model.indicator import Direction as Direction
from shnor_rules.model.indicator import Indicator as Indicator
from shnor_rules.model.indicator import Item as Item
from shnor_rules.model.indicator import Sample as Sample
from shnor_rules.model.indicator import Share as Share
from shnor_rules.model.monitoring import Group as Group
from shnor_rules.model.monitoring import Identity as Identity
from shnor_rules.model.monitoring import Monitoring as Monitoring
from shnor_rules.model.monitoring import NotRated as NotRated
from shnor_rules.model.monitoring import Period as Period
from shnor_rules.model.reading import Reading as Reading
from shnor_rules.model.ruleset import Ruleset as Ruleset
from shnor_rules.model.scale import Choice as Choice
from shnor_rules.model.scale import Level as Level
from shnor_rules.model.scale import Points as Points
from shnor_rules.model.scale import Scale as Scale
from shnor_rules.model.source import Basis as Basis
from shnor_rules.model.source import Clause as Clause
from shnor_rules.model.status import Status as Status
