# SPDX-License-Identifier: MIT
"""A stateful machine that edits the files of a ruleset the way staff do."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from shnor_rules.loading.folders import beside, contents, rule_files
from shnor_rules.testing.records import records
from shnor_rules.testing.staff import edits
from shnor_rules.testing.staff.judging import assessed, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from hypothesis.strategies import DataObject

    from shnor_rules.model import Ruleset
    from shnor_rules.testing.staff.edits import Edit

_DATA = st.data()


class Editor(RuleBasedStateMachine):
    """Edits files, and asserts after each edit that nothing raises.

    `check` tells what is wrong with any files; what loads without errors assesses any record, or
    refuses it with reasons, and the outcome can be told.

    Attributes:
        begin: the files that every run begins with.
        folder: the name of their folder.
        beside: the folder in which other rulesets lie, if any.
        uses: what else is done with every ruleset that loads without errors.
    """

    begin: ClassVar[Mapping[str, str]]
    folder: ClassVar[str]
    beside: ClassVar[Path | None]
    uses: ClassVar[tuple[Callable[[Ruleset], object], ...]]

    def __init__(self) -> None:
        super().__init__()
        self.files = dict(self.begin)
        self.sound = dict(self.begin)

    @rule(data=_DATA)
    def change_bound(self, data: DataObject) -> None:
        """Change an end of an interval."""
        self._edit(edits.change_bound, data)

    @rule(data=_DATA)
    def flip_bracket(self, data: DataObject) -> None:
        """Close an end that is open, or open one that is closed."""
        self._edit(edits.flip_bracket, data)

    @rule(data=_DATA)
    def change_values(self, data: DataObject) -> None:
        """Change the value set of an indicator, an item or an attribute."""
        self._edit(edits.change_values, data)

    @rule(data=_DATA)
    def change_formula(self, data: DataObject) -> None:
        """Write another formula or condition."""
        self._edit(edits.change_formula, data)

    @rule(data=_DATA)
    def mistype_formula(self, data: DataObject) -> None:
        """Mistype a formula or a condition."""
        self._edit(edits.mistype_formula, data)

    @rule(data=_DATA)
    def change_weight(self, data: DataObject) -> None:
        """Change a weight."""
        self._edit(edits.change_weight, data)

    @rule(data=_DATA)
    def change_number(self, data: DataObject) -> None:
        """Change points, a cap, a rounding or what an example expects."""
        self._edit(edits.change_number, data)

    @rule(data=_DATA)
    def add_indicator(self, data: DataObject) -> None:
        """Add an indicator, and put it into the total or forget it."""
        self._edit(edits.add_indicator, data)

    @rule(data=_DATA)
    def rename_entry(self, data: DataObject) -> None:
        """Rename an indicator, a value or a reading, there or everywhere."""
        self._edit(edits.rename_entry, data)

    @rule(data=_DATA)
    def remove_entry(self, data: DataObject) -> None:
        """Delete an indicator, a value or a reading."""
        self._edit(edits.remove_entry, data)

    @rule(data=_DATA)
    def repeat_entry(self, data: DataObject) -> None:
        """Copy a part and forget to rename it."""
        self._edit(edits.repeat_entry, data)

    @rule(data=_DATA)
    def add_level(self, data: DataObject) -> None:
        """Add a level."""
        self._edit(edits.add_level, data)

    @rule(data=_DATA)
    def add_example(self, data: DataObject) -> None:
        """Add an example."""
        self._edit(edits.add_example, data)

    @rule(data=_DATA)
    def change_anything(self, data: DataObject) -> None:
        """Write another text for any value."""
        self._edit(edits.change_anything, data)

    @rule(data=_DATA)
    def remove_anything(self, data: DataObject) -> None:
        """Delete any part."""
        self._edit(edits.remove_anything, data)

    @rule(data=_DATA)
    def break_line(self, data: DataObject) -> None:
        """Break a line."""
        self._edit(edits.break_line, data)

    @rule()
    def take_back(self) -> None:
        """Take back all that was done since the files had no errors."""
        self.files = dict(self.sound)

    def _edit(self, edit: Edit, data: DataObject) -> None:
        """Edit one of the files; then assert that it can be checked, and used if it is sound."""
        name = data.draw(st.sampled_from([*self.files]))
        old = self.files[name]
        self.files[name] = edit(data.draw, old)
        if self.files[name] == old:
            return
        note("\n".join(_difference(name, old, self.files[name])))
        ruleset = judged(self.files, self.folder, self.beside)
        if ruleset is not None:
            self._use(ruleset, data)
            self.sound = dict(self.files)
        elif data.draw(st.booleans()):
            # Most of what staff do next is done to files that they have put right again.
            self.files[name] = old

    def _use(self, ruleset: Ruleset, data: DataObject) -> None:
        for use in self.uses:
            use(ruleset)
        for monitoring in ruleset:
            names = [(), *((each.id,) for each in monitoring.readings)]
            reading = data.draw(st.sampled_from(names))
            assessed(monitoring, data.draw(records(monitoring, reading=reading)), reading)


def editing(
    ruleset: str | Path | Mapping[str, str],
    *,
    uses: Iterable[Callable[[Ruleset], object]] = (),
) -> type[Editor]:
    """Return a state machine that edits the files of a ruleset the way staff do.

    Bounds, brackets, value sets, formulas, weights and levels are changed; indicators are added,
    renamed and removed, with or without following it up; parts are copied, lines are broken. After
    each edit `check` must tell what is wrong without raising, and what loads without errors must
    assess any record. One line makes a test of it:

        TestEditing = editing("rulesets/our-district").TestCase

    Args:
        ruleset: the folder of a ruleset, or its files by their names.
        uses: what else must not raise with any ruleset that loads without errors.

    Raises:
        OSError: the folder cannot be read.
    """
    if isinstance(ruleset, str | Path):
        where = Path(ruleset)
        texts = {path.name: contents(path).decode() for path in rule_files(where)}
        name, near = where.resolve().name, beside(where)
    else:
        texts, name, near = dict(ruleset), "made-up", None
    attributes = {"begin": texts, "folder": name, "beside": near, "uses": tuple(uses)}
    return type("Editing", (Editor,), attributes)


def _difference(name: str, old: str, new: str) -> Iterable[str]:
    return unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="", n=0)
