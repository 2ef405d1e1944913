# SPDX-License-Identifier: MIT
"""What ПРАВИЛА means: a bundled name, a folder, a file, or one of these with a part of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.loading import bundled_names, load, locate
from shnor_rules.loading.rulesets import SUFFIXES, read_ruleset, rule_files
from shnor_rules.messages import say
from shnor_rules.model import Monitoring

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from shnor_rules.model import Editions, RiskTools, Roadmap, Ruleset

    Part: TypeAlias = Monitoring | Roadmap | RiskTools


@frozen
class Chosen:
    """What ПРАВИЛА name.

    Attributes:
        rules: the name, as it was given.
        ruleset: the ruleset.
        part: the monitoring, the roadmap or the tools for risks that are named; `None` where the
            ruleset is named as a whole.
    """

    rules: str
    ruleset: Ruleset
    part: Part | None

    @property
    def is_whole(self) -> bool:
        """Whether no part is meant: none is named, and there is not just one monitoring."""
        return self.part is None and len(self.ruleset.monitorings) != 1

    @property
    def monitoring(self) -> Monitoring:
        """The monitoring that is named, or the only one there is.

        Raises:
            UsageError: the ruleset has several monitorings and none is named.
            UnknownMonitoringError: a roadmap or tools for risks are named.
        """
        if isinstance(self.part, Monitoring):
            return self.part
        if self.part is not None:
            return self.ruleset[self.part.id]
        if not self.is_whole:
            return next(iter(self.ruleset))
        name = _portable(self.rules)
        folder = str(Path(name).parent) if Path(name).is_file() else name
        listed = ", ".join(f"{folder}/{each.id}" for each in self.ruleset)
        raise UsageError(say("usage.which-monitoring", rules=self.rules, monitorings=listed))

    @property
    def editions(self) -> Editions:
        """The monitoring that is named, or the only one there is, with its other editions.

        Raises:
            UsageError: the ruleset has several monitorings and none is named.
            UnknownMonitoringError: a roadmap or tools for risks are named.
        """
        return self.ruleset.editions(self.monitoring.id)


def chosen(rules: str) -> Chosen:
    """Return the ruleset that is named, with the part of it that is named.

    Raises:
        UsageError: the name is that of a file that holds no rules.
        UnknownRulesetError: there is no such ruleset.
        UnknownMonitoringError: the ruleset has no such part.
        RulesetError: the ruleset has errors.
    """
    name = _portable(rules)
    path = Path(name)
    if path.is_file():
        if path.suffix.lower() not in SUFFIXES:
            raise UsageError(say("usage.no-rules", path=str(path)))
        ruleset = load(path.parent)
        here = (each for each in _parts(ruleset) if Path(each.place.path or "") == path)
        return Chosen(rules, ruleset, next(here, None))
    head, slash, tail = name.rpartition("/")
    if not slash or _is_ruleset(name):
        return Chosen(rules, load(name), None)
    # Of `korenovski/teacher-competence` the first part is wrong, of `no/such/folder` the whole.
    ruleset = load(head if _is_ruleset(head) or "/" not in head else name)
    return Chosen(rules, ruleset, _part(ruleset, tail))


def files_of(ruleset: Ruleset) -> tuple[str, ...]:
    """Return the paths of the files from which a ruleset was read."""
    found = (layout.place().path for layout in ruleset.layouts)
    return tuple(path for path in found if path)


def to_check(names: Iterable[str]) -> tuple[Path, ...]:
    """Return the paths to check: those named, else `rulesets` here, else this folder.

    Raises:
        UnknownRulesetError: a path does not exist.
        UnknownMonitoringError: a ruleset has no such part.
        OSError: a file of a ruleset of which a part is named cannot be read.
    """
    paths = tuple(_existing(_portable(name)) for name in names)
    if paths:
        return paths
    here = Path("rulesets")
    return (here if here.is_dir() else Path(),)


def rulesets_in(name: str) -> tuple[Path, ...]:
    """Return the folder of a ruleset or, of a folder of rulesets, the folders in it.

    Raises:
        UnknownRulesetError: there is no such folder.
    """
    folder = locate(_portable(name))
    inner = tuple(each for each in sorted(folder.iterdir()) if each.is_dir() and _has_rules(each))
    return (folder,) if _has_rules(folder) or not inner else inner


def _portable(name: str) -> str:
    """Return a name with slashes as here, whichever way they lean, and none at the end."""
    if not Path(name).exists():
        name = name.replace("\\", "/")
    return name.rstrip("/") or name


def _existing(name: str) -> Path:
    """Return a path that exists, or the folder of a ruleset, or the file of a part of one."""
    path, (head, _, tail) = Path(name), name.rpartition("/")
    if path.exists():
        return path
    may_be_part = head and path.suffix.lower() not in SUFFIXES and _is_ruleset(head)
    if not may_be_part or not _has_rules(locate(head)):
        return locate(name)
    # Nothing is raised for errors in the ruleset: they are what the check is for.
    ruleset = read_ruleset(locate(head)).draft
    return Path(_part(ruleset, tail).place.path or head)


def _part(ruleset: Ruleset, name: str) -> Part:
    named = (each for each in _parts(ruleset) if each.id == name)
    return next(named, None) or ruleset[name]


def _parts(ruleset: Ruleset) -> tuple[Part, ...]:
    return (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())


def _is_ruleset(name: str) -> bool:
    return Path(name).is_dir() or name in bundled_names()


def _has_rules(folder: Path) -> bool:
    return bool(rule_files(folder))
