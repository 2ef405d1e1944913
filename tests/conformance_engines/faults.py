# SPDX-License-Identifier: MIT
"""Faults of one line in each interpretation, as people make them, each seen by an engine."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen(kw_only=True)
class Fault:
    """A line that is planted in the place of another.

    Attributes:
        of: the interpretation.
        what: what goes wrong, for people.
        where: the module and the function, inside the library.
        line: the line as it is, without its indent; it occurs once in the function.
        planted: the line in its place.
        caught_by: the engine that no longer agrees with exact values.
        subject: the monitoring that it is tried on.
        why: how such a line comes about.
    """

    of: str
    what: str
    where: str
    line: str
    planted: str
    caught_by: str
    subject: str
    why: str


FAULTS: Final = (
    Fault(
        of="exact",
        what="a half is rounded to the even side",
        where="expressions.exact:round_half_up",
        line="whole = (abs(value) * scale + Fraction(1, 2)).__floor__()",
        planted="whole = round(abs(value) * scale)",
        caught_by="code",
        subject="mean",
        why="that is what `round` of Python does",
    ),
    Fault(
        of="exact",
        what="«нет» counts as zero in a mean",
        where="expressions.exact:_present",
        line=(
            'numbers = [cast("Fraction", each) for each in arguments '
            "if not isinstance(each, Absent)]"
        ),
        planted=(
            "numbers = [Fraction() if isinstance(each, Absent) else each for each in arguments]"
        ),
        caught_by="code",
        subject="mean",
        why="a spreadsheet with a 0 in the cell does so",
    ),
    Fault(
        of="exact",
        what="what may be left out forbids the result",
        where="evaluation.computing:_under_policy",
        line="return value.leaving_out()",
        planted="return value.forbidding()",
        caught_by="code",
        subject="mean",
        why="the two calls stand below each other",
    ),
    Fault(
        of="whole numbers",
        what="a mean is divided by how many there could be",
        where="whole.folds:_mean",
        line="count = _at_least_one(holding, _count_of(holding, arguments))",
        planted="count = holding.graph.number(len(arguments))",
        caught_by="code",
        subject="mean",
        why="without «нет» both are the same",
    ),
    Fault(
        of="whole numbers",
        what="of two fractions only one is put over the common denominator",
        where="whole.rationals:over_common",
        line="(graph.multiply(other[0], one[1]), denominator),",
        planted="(graph.multiply(other[0], other[1]), denominator),",
        caught_by="polars",
        subject="share",
        why="`one` and `other` are exchanged as easily as left and right",
    ),
    Fault(
        of="whole numbers",
        what="what is rounded is cut off",
        where="whole.rationals:rounded",
        line="upper = graph.add((twice, value.denominator))",
        planted="upper = twice",
        caught_by="streaming",
        subject="mean",
        why="a division of whole numbers looks like rounding",
    ),
    Fault(
        of="whole numbers",
        what="`<=` is taken for the opposite of `<`",
        where="whole.algebra:WholeNumbers.comparison",
        line="if operation in {Comparison.GREATER, Comparison.AT_MOST}:",
        planted="if operation is Comparison.GREATER:",
        caught_by="code",
        subject="mean",
        why="at most is not above, with the sides exchanged: two steps, of which one is forgotten",
    ),
    Fault(
        of="code",
        what="words are counted from zero",
        where="whole.coding_parts:parts_of",
        line="return 0, 1, domain.words.index(value) + 1, False, False, False",
        planted="return 0, 1, domain.words.index(value), False, False, False",
        caught_by="code",
        subject="share",
        why="a list is counted so; but here zero is no word at all",
    ),
    Fault(
        of="code",
        what="an answer is multiplied by its whole scale",
        where="whole.coding_parts:parts_of",
        line="numerator, denominator = numerator * (domain.scale // denominator), 1",
        planted="numerator, denominator = numerator * domain.scale, 1",
        caught_by="code",
        subject="mean",
        why="for whole answers both are the same",
    ),
    Fault(
        of="code",
        what="a choice has its branches exchanged",
        where="whole.coding:_choice",
        line="return Choice(*operands)",
        planted="return Choice(operands[0], operands[2], operands[1])",
        caught_by="code",
        subject="mean",
        why="in Python the condition stands between the branches",
    ),
    Fault(
        of="columns",
        what="a comparison has its sides exchanged",
        where="tables.rendering:Rendering.expression",
        line="return self._made(_OPERATORS[kind](self.made[left], self.made[right]))",
        planted="return self._made(_OPERATORS[kind](self.made[right], self.made[left]))",
        caught_by="polars",
        subject="mean",
        why="sums and products do not mind",
    ),
    Fault(
        of="columns",
        what="what is added to a count is lost",
        where="tables.rendering:Rendering._counted",
        line="then, otherwise = self._literal(start + 1), self._literal(start)",
        planted="then, otherwise = self._literal(1), self._literal(0)",
        caught_by="duckdb",
        subject="mean",
        why="a shortcut that is right only where nothing is added",
    ),
    Fault(
        of="columns",
        what="a quotient is rounded",
        where="tables.rendering:Rendering._quotient",
        line="return ((dividend - dividend % divisor) / divisor).cast(self._type)",
        planted="return (dividend / divisor).cast(self._type)",
        caught_by="duckdb",
        subject="mean",
        why="a conversion to whole numbers cuts off in one engine and rounds in the next",
    ),
    Fault(
        of="answers",
        what="a blank cell stays nothing",
        where="tables.plain:Plain.number",
        line="value = value.fill_null(zero)",
        planted="value = self.value",
        caught_by="pyarrow",
        subject="whole",
        why="with nothing in it a sum is nothing, and no test of full tables shows it",
    ),
    Fault(
        of="answers",
        what="one decimal is read as two",
        where="tables.answers.written:whole_number",
        line='padded = joined(after, nw.lit("0" * places)).str.slice(0, places)',
        planted="padded = after",
        caught_by="polars",
        subject="mean",
        why="where all numbers have as many decimals nothing is to be filled up",
    ),
    Fault(
        of="answers",
        what="a share of all is refused",
        where="tables.answers.shares:read_share",
        line="is_share = known & (part <= whole) & (whole > 0)",
        planted="is_share = known & (part < whole) & (whole > 0)",
        caught_by="pandas",
        subject="share",
        why="a part seems to be less than the whole",
    ),
    Fault(
        of="widths",
        what="the sign takes no bit",
        where="tables.widths:width",
        line="if -(2 ** (bits - 1)) <= low and high < 2 ** (bits - 1):",
        planted="if -(2 ** (bits - 1)) <= low and high < 2**bits:",
        caught_by="polars",
        subject="whole",
        why="eight bits are 256 numbers, of which 127 is the largest",
    ),
    Fault(
        of="widths",
        what="only the first number is measured",
        where="tables.widths:need",
        line="if largest is None or _size(each) > _size(largest):",
        planted="if largest is None:",
        caught_by="polars",
        subject="whole",
        why="half of a comparison was left out",
    ),
    Fault(
        of="widths",
        what="a product of negative numbers is thought to be small",
        where="whole.ranges:product",
        line="return min(ends), max(ends)",
        planted="return ends[0], ends[-1]",
        caught_by="polars",
        subject="whole",
        why="of numbers that are not negative the first end is the lowest, the last the highest",
    ),
)
