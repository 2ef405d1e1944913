# SPDX-License-Identifier: MIT
"""What became of a roadmap: which rows are done, late or not, counted with what was reported."""

from shnor_rules.analysis.fulfilment.answering import Answer as Answer
from shnor_rules.analysis.fulfilment.answering import Asking as Asking
from shnor_rules.analysis.fulfilment.answering import Threshold as Threshold
from shnor_rules.analysis.fulfilment.answering import answer as answer
from shnor_rules.analysis.fulfilment.answering import asking as asking
from shnor_rules.analysis.fulfilment.beginnings import beginnings as beginnings
from shnor_rules.analysis.fulfilment.counting import Group as Group
from shnor_rules.analysis.fulfilment.counting import Tally as Tally
from shnor_rules.analysis.fulfilment.fulfilling import Fulfilment as Fulfilment
from shnor_rules.analysis.fulfilment.fulfilling import fulfilment as fulfilment
from shnor_rules.analysis.fulfilment.occurring import Occurrence as Occurrence
from shnor_rules.analysis.fulfilment.plans import PlanFulfilment as PlanFulfilment
from shnor_rules.analysis.fulfilment.plans import YearCell as YearCell
from shnor_rules.analysis.fulfilment.rows import RowFulfilment as RowFulfilment
from shnor_rules.analysis.fulfilment.status import Status as Status
