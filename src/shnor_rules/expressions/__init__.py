# SPDX-License-Identifier: MIT
"""One expression, many interpretations: the language of formulas and what can be done with it.

`parse` reads a formula once; `interpret` walks it and hands every operation to an algebra. An
algebra is one file: `exact` gives the exact value, `types` finds what cannot be computed, `words`
says the formula in Russian or English.
"""

from shnor_rules.expressions.algebra import Algebra as Algebra
from shnor_rules.expressions.algebra import Arithmetic as Arithmetic
from shnor_rules.expressions.algebra import Comparison as Comparison
from shnor_rules.expressions.algebra import Span as Span
from shnor_rules.expressions.engine import interpret as interpret
from shnor_rules.expressions.expression import Expression as Expression
from shnor_rules.expressions.expression import Fault as Fault
from shnor_rules.expressions.parsing import parse as parse
