# SPDX-License-Identifier: MIT
"""What changes between two versions is told in full, and what does not is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.differing import versions_difference
from shnor_rules.analysis.differing.records import RecordChanges
from shnor_rules.reports.differing.formats import DIFFERENCES
from tests.analysis.differing_made_up import MOVED, RULES, changed, loaded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.analysis.differing import VersionsDifference

AGAIN: Final = changed(RULES, ("monitoring: rules", "monitoring: again"))


def page(form: str, found: VersionsDifference, records: Sequence[RecordChanges] = ()) -> str:
    """Return a difference as it is printed."""
    return "".join(DIFFERENCES[form](found, records, "ru"))


def test_a_comment_leaves_out_what_is_the_same() -> None:
    """A comment has the monitoring that changes, not the one beside it nor the ruleset beside."""
    old, new = loaded(RULES, AGAIN), loaded(changed(RULES, *MOVED), AGAIN)
    told = page(
        "markdown", versions_difference({"a": old, "b": old}, {"a": new, "b": old}, readings=())
    )
    assert (1, 1) == (told.count("### made: Набор"), told.count("#### rules: "))
    assert "again" not in told


def test_a_comment_tells_that_no_record_of_a_file_changes() -> None:
    """Records of which none changes are one heading, with no empty table below."""
    rules = {"made": loaded(RULES)}
    records = [RecordChanges("rules", None, 5, ())]
    told = page("markdown", versions_difference(rules, rules), records)
    assert told.endswith("### rules, по тексту: в файле меняется 0 из 5 записей\n\n")


def test_a_change_without_totals_has_none() -> None:
    """A record that was refused and now has no total is told without an empty range of totals."""
    old = changed(RULES, ("П1 + П2", "СРЗНАЧ(П2)"))
    new = changed(old, ('"{0; 1}"', '"{0; 1; нет}", not_applicable: нет'))
    found = versions_difference({"made": loaded(old)}, {"made": loaded(new)}, readings=())
    lines = page("text", found).splitlines()
    row = lines.index("      запись не принята -> не применимо: 3 записи")
    assert "      примеры для новой версии, в examples:" == lines[row + 1]
    assert "| запись не принята | не применимо | 3 | – |\n" in page("markdown", found)


def test_indicators_that_come_and_go_are_named() -> None:
    """A new indicator, and one that is gone, are each told by name."""
    third = "  П3: {title: Третий, scored: false, values: любое}\ntotal:"
    one, two = {"made": loaded(RULES)}, {"made": loaded(changed(RULES, ("total:", third)))}
    assert "показатели: добавлено П3\n" in page("text", versions_difference(one, two, readings=()))
    assert "показатели: удалено П3\n" in page("text", versions_difference(two, one, readings=()))
