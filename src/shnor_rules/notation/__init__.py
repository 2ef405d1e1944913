# SPDX-License-Identifier: MIT
"""The notation of the orders: numbers, intervals, value sets, deadlines; exact both ways."""

from shnor_rules.notation.deadlines import Deadline as Deadline
from shnor_rules.notation.deadlines import format_deadline as format_deadline
from shnor_rules.notation.deadlines import parse_deadline as parse_deadline
from shnor_rules.notation.intervals import EVERYTHING as EVERYTHING
from shnor_rules.notation.intervals import Interval as Interval
from shnor_rules.notation.intervals import format_interval as format_interval
from shnor_rules.notation.intervals import parse_interval as parse_interval
from shnor_rules.notation.numbers import format_decimal as format_decimal
from shnor_rules.notation.numbers import format_number as format_number
from shnor_rules.notation.numbers import parse_number as parse_number
from shnor_rules.notation.planned import Planned as Planned
from shnor_rules.notation.planned import format_planned as format_planned
from shnor_rules.notation.planned import parse_planned as parse_planned
from shnor_rules.notation.value_sets import Enumeration as Enumeration
from shnor_rules.notation.value_sets import Range as Range
from shnor_rules.notation.value_sets import ValueSet as ValueSet
from shnor_rules.notation.value_sets import format_value_set as format_value_set
from shnor_rules.notation.value_sets import parse_value_set as parse_value_set
