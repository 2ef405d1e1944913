# SPDX-License-Identifier: MIT
"""A monitoring lowered to operations on whole numbers.

Every total is a numerator over a positive denominator, every comparison a cross multiplication. The
function that assesses one record and the expressions that assess a table are two renderings of the
same operations.
"""

from shnor_rules.whole.domains import Domain as Domain
from shnor_rules.whole.domains import Part as Part
from shnor_rules.whole.domains import domains as domains
from shnor_rules.whole.graph import Graph as Graph
from shnor_rules.whole.lowering import Ending as Ending
from shnor_rules.whole.lowering import Whole as Whole
from shnor_rules.whole.lowering import in_whole as in_whole
from shnor_rules.whole.nodes import Kind as Kind
from shnor_rules.whole.nodes import Node as Node
from shnor_rules.whole.nodes import walk as walk
