# SPDX-License-Identifier: MIT
"""Ready properties of monitorings and rulesets, each called in one line inside of a test.

Each raises `BrokenPropertyError` with the simplest record that breaks it, or returns a `Kept` that
says how many records were tried, or why the order does not say what the property is about.

Example:
    >>> import shnor_rules
    >>> from shnor_rules.testing import properties
    >>> teachers = shnor_rules.load("korenovsky")["teacher-competence"]
    >>> properties.printed_total_decides(teachers, reading="граница-вверх", max_examples=50).tried
    50
"""

from shnor_rules.testing.properties.absence import (
    not_applicable_is_not_zero as not_applicable_is_not_zero,
)
from shnor_rules.testing.properties.differing import (
    readings_differ_only_where_they_say as readings_differ_only_where_they_say,
)
from shnor_rules.testing.properties.dumping import dump_loads as dump_loads
from shnor_rules.testing.properties.forms import order_free as order_free
from shnor_rules.testing.properties.holding import hold as hold
from shnor_rules.testing.properties.ordering import monotone as monotone
from shnor_rules.testing.properties.outcomes import explained as explained
from shnor_rules.testing.properties.outcomes import no_silence as no_silence
from shnor_rules.testing.properties.outcomes import one_or_many as one_or_many
from shnor_rules.testing.properties.outcomes import same_in_json as same_in_json
from shnor_rules.testing.properties.promising import BrokenPropertyError as BrokenPropertyError
from shnor_rules.testing.properties.promising import How as How
from shnor_rules.testing.properties.promising import Kept as Kept
from shnor_rules.testing.properties.totals import attainable_contains as attainable_contains
from shnor_rules.testing.properties.totals import (
    distance_enters_the_level as distance_enters_the_level,
)
from shnor_rules.testing.properties.totals import printed_total_decides as printed_total_decides
