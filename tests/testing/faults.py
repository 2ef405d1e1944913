# SPDX-License-Identifier: MIT
"""Faults of one line, as people make them, each seen by one of the ready properties."""

from __future__ import annotations

from typing import Final

from attrs import frozen

SMALL: Final = "tests/testing/small"
MADE_UP: Final = "examples/made-up-district"

ENGINE: Final = "src/shnor_rules"


@frozen(kw_only=True)
class Fault:
    """A line that is planted in the place of another.

    Attributes:
        what: what goes wrong, for people.
        file: the file, from the root of the project.
        line: the line as it is, without its indent; it occurs once.
        planted: the line in its place.
        caught_by: the property that sees it.
        rules: the folder of the ruleset that the property is tried on.
        monitoring: the monitoring; empty for a property of the whole ruleset.
        reading: the reading, where the property is tried on one.
        why: how such a line comes about.
    """

    what: str
    file: str
    line: str
    planted: str
    caught_by: str
    rules: str
    monitoring: str = ""
    reading: str = ""
    why: str


FAULTS: Final = (
    Fault(
        what="a closed upper end is taken for an open one",
        file=f"{ENGINE}/program/lowering.py",
        line='sign = "<=" if interval.high_closed else "<"',
        planted='sign = "<"',
        caught_by="printed_total_decides",
        rules=SMALL,
        monitoring="mean",
        why="`<` for `<=` is the commonest slip at a bound; totals inside of levels do not show it",
    ),
    Fault(
        what="a total in two levels at once gets the first of them",
        file=f"{ENGINE}/evaluation/concluding.py",
        line="if len(decision.bands) == 1:",
        planted="if decision.bands:",
        caught_by="printed_total_decides",
        rules=SMALL,
        monitoring="mean",
        why="whoever never saw a scale with shared ends does not think of two levels",
    ),
    Fault(
        what="the total is rounded when it is printed",
        file=f"{ENGINE}/evaluation/assessment.py",
        line='"total": None if self.total is None else format_number(self.total),',
        planted='"total": None if self.total is None else format_number(round(self.total, 1)),',
        caught_by="printed_total_decides",
        rules=SMALL,
        monitoring="mean",
        why="a third looks ugly in a table, and one decimal place seems to be enough",
    ),
    Fault(
        what="«нет» counts as zero in a mean",
        file=f"{ENGINE}/expressions/exact.py",
        line=(
            'numbers = [cast("Fraction", each) for each in arguments '
            "if not isinstance(each, Absent)]"
        ),
        planted="numbers = [0 if isinstance(each, Absent) else each for each in arguments]",
        caught_by="not_applicable_is_not_zero",
        rules=SMALL,
        monitoring="mean",
        why="that is what a spreadsheet with a 0 in the cell does",
    ),
    Fault(
        what="an answer left blank becomes 0",
        file=f"{ENGINE}/evaluation/answering.py",
        line="return Answer(indicator, missing(indicator.id))",
        planted="return Answer(indicator, Fraction())",
        caught_by="not_applicable_is_not_zero",
        rules=SMALL,
        monitoring="mean",
        why="`value or 0` is quickly written",
    ),
    Fault(
        what="the weight of «нет» is lost instead of shared",
        file=f"{ENGINE}/program/lowering.py",
        line="if Policy.RENORMALISE not in {computed.not_applicable, computed.missing}:",
        planted="if Policy.RENORMALISE is not computed.missing:",
        caught_by="not_applicable_is_not_zero",
        rules=SMALL,
        monitoring="weights",
        why="one of two policies is forgotten, and all records without «нет» are right",
    ),
    Fault(
        what="answers to items are taken in the order in which they come",
        file=f"{ENGINE}/evaluation/samples.py",
        line="return _each_item(indicator, [fields.get(key) for key in ids], subject, faults)",
        planted="return _each_item(indicator, [*fields.values()], subject, faults)",
        caught_by="order_free",
        rules=SMALL,
        monitoring="items",
        why="a mapping that keeps its order invites to rely on it",
    ),
    Fault(
        what="the mean over groups is taken over the rows of all groups",
        file=f"{ENGINE}/evaluation/averaging.py",
        line="if indicator.sample is not None and indicator.sample.averaging is Averaging.GROUPS:",
        planted="if indicator.sample is not None and indicator.sample.averaging is Averaging.ROWS:",
        caught_by="order_free",
        rules=SMALL,
        monitoring="groups",
        why="the two are the same as long as the groups are of one size",
    ),
    Fault(
        what="a share is rounded before it earns points",
        file=f"{ENGINE}/evaluation/answering.py",
        line="value = part * PERCENT / whole",
        planted="value = Fraction(round(part * PERCENT / whole))",
        caught_by="order_free",
        rules=SMALL,
        monitoring="weights",
        why="percents are mostly shown as whole numbers",
    ),
    Fault(
        what="a mean is computed in floats",
        file=f"{ENGINE}/expressions/exact.py",
        line='"mean": _over_present(lambda numbers: sum(numbers, Fraction()) / len(numbers)),',
        planted=(
            '"mean": _over_present(lambda numbers: Fraction(float(sum(numbers)) / len(numbers))),'
        ),
        caught_by="attainable_contains",
        rules=SMALL,
        monitoring="mean",
        why="`statistics.fmean` is faster, and prints the same",
    ),
    Fault(
        what="a total in a gap of the scale has no reason",
        file=f"{ENGINE}/evaluation/concluding.py",
        line='return Status.IN_GAP, say("reason.in-gap"), decision',
        planted="return Status.IN_GAP, None, decision",
        caught_by="no_silence",
        rules=SMALL,
        monitoring="mean",
        why="a status seems to say enough, until somebody asks why there is no level",
    ),
    Fault(
        what="a monitoring is read once, whatever the reading",
        file=f"{ENGINE}/evaluation/applying.py",
        line="read = read_as(monitoring, names)",
        planted="read = vars(applied).setdefault(monitoring.id, read_as(monitoring, names))",
        caught_by="readings_differ_only_where_they_say",
        rules=SMALL,
        monitoring="mean",
        why="a cache whose key lacks a part is right for whoever asks one question only",
    ),
    Fault(
        what="many records are assessed without the readings",
        file=f"{ENGINE}/evaluation/evaluating.py",
        line="return map(_assessing(monitoring, names).assess, records)",
        planted="return map(_assessing(monitoring, ()).assess, records)",
        caught_by="one_or_many",
        rules=SMALL,
        monitoring="mean",
        reading="вверх",
        why="two names of one type stand side by side",
    ),
    Fault(
        what="the distance to an open end says that reaching it is enough",
        file=f"{ENGINE}/evaluation/distance.py",
        line="Distance(level, interval.low - total, not interval.low_closed)",
        planted="Distance(level, interval.low - total, interval.high_closed)",
        caught_by="distance_enters_the_level",
        rules=SMALL,
        monitoring="mean",
        why="`low` and `high` are exchanged as easily as `<` and `>`",
    ),
    Fault(
        what="the status in JSON is a word of one language",
        file=f"{ENGINE}/evaluation/assessment.py",
        line='"status": self.status.value,',
        planted='"status": self.status.render(lang),',
        caught_by="same_in_json",
        rules=SMALL,
        monitoring="mean",
        why="the line below does so on purpose",
    ),
    Fault(
        what="the explanation tells the distance upwards twice",
        file=f"{ENGINE}/evaluation/explaining.py",
        line='for way, distance in (("up", outcome.next_level), ("down", outcome.previous_level)):',
        planted='for way, distance in (("up", outcome.next_level), ("down", outcome.next_level)):',
        caught_by="explained",
        rules=SMALL,
        monitoring="mean",
        why="copied and not changed to the end",
    ),
    Fault(
        what="the closing bracket of an interval is always printed round",
        file=f"{ENGINE}/notation/intervals.py",
        line='closing = "]" if interval.high_closed else ")"',
        planted='closing = ")"',
        caught_by="dump_loads",
        rules=SMALL,
        why="half-open intervals are the rule, closed ones the exception",
    ),
    Fault(
        what="more lapses earn fewer penalty points",
        file=f"{MADE_UP}/attendance.yaml",
        line='- {points: "5", interval: "(1; 5]"}',
        planted='- {points: "15", interval: "(1; 5]"}',
        caught_by="monotone",
        rules=MADE_UP,
        monitoring="attendance",
        why="a slip of the finger in a table of points",
    ),
    Fault(
        what="a formula subtracts what it should add",
        file=f"{MADE_UP}/attendance.yaml",
        line="formula: режим + порядок + среда",
        planted="formula: режим + порядок - среда",
        caught_by="monotone",
        rules=MADE_UP,
        monitoring="attendance",
        why="the keys are beside one another, and both formulas load",
    ),
)
