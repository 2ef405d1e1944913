# SPDX-License-Identifier: MIT
"""A monitoring compiled: two functions over whole numbers that end in the same results.

The *plain* one takes a record as it is, if it is a `dict` of known keys with bare answers, and
looks every answer up. The *general* one takes whatever has been read of any record.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.evaluation.concluding import inputs_of
from shnor_rules.evaluation.looking_up import Looking
from shnor_rules.whole import domains, in_whole
from shnor_rules.whole.coding import computer, computing
from shnor_rules.whole.coding_keys import outputs
from shnor_rules.whole.coding_parts import PARTS, asked, parts_of, source_of
from shnor_rules.whole.coding_tree import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import CodeType
    from typing import TypeAlias

    from shnor_rules.evaluation.answers import Answers
    from shnor_rules.evaluation.looking_up import Result
    from shnor_rules.model import Monitoring
    from shnor_rules.whole import Whole

    Rated: TypeAlias = "Callable[[Mapping[str, Any]], Any]"

_COMPUTE = "compute"


@frozen(eq=False, slots=False)
class Compiled:
    """A monitoring compiled; each function when it is first asked for.

    Attributes:
        monitoring: the monitoring, as its applied readings read it.
    """

    monitoring: Monitoring

    def plain(self, result: Result, otherwise: Rated) -> Rated:
        """Return the function that takes a record and returns a result.

        Args:
            result: makes the result.
            otherwise: takes every record that is not plain.
        """
        return self._looking.function(result, otherwise)

    def general(self, result: Result) -> Callable[[Answers], Any]:
        """Return the function that takes what was read of a record and returns a result."""
        whole, code, wanted = self._general
        compute, endings, inputs = computer(code), whole.endings, whole.inputs

        def rated(answers: Answers) -> Any:  # noqa: ANN401  (what `result` makes)
            values = inputs_of(self.monitoring, answers)
            given = {each: parts_of(values[each], inputs[each]) for each, _ in wanted}
            parts = (given[each][place] for each, place in wanted)
            numerator, denominator, has_total, ending = compute(*parts)
            return result(numerator, denominator, has_total, endings[ending])

        return rated

    @cached_property
    def _looking(self) -> Looking:
        return Looking(self.monitoring)

    @cached_property
    def _general(self) -> tuple[Whole, CodeType, tuple[tuple[str, int], ...]]:
        whole = in_whole(self.monitoring, domains(self.monitoring))
        nodes = outputs(whole).nodes
        given = {node: f"a{place}" for place, node in enumerate(asked(nodes))}
        code = compiled([computing(_COMPUTE, tuple(given.values()), nodes, given)])[_COMPUTE]
        sources = map(source_of, given)
        return whole, code, tuple((each, PARTS.index(part)) for each, part in sources)
