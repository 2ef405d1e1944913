# SPDX-License-Identifier: MIT
"""What ПРАВИЛА means: a bundled name, a folder, a file, or one of these with a monitoring."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules.cli.misuse import UsageError
from shnor_rules.loading import bundled_names, load, locate
from shnor_rules.loading.rulesets import SUFFIXES, rule_files
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Editions, Monitoring, RiskTools, Roadmap, Ruleset

_RISKS: Final = re.compile(rb"risks[\"']?\s*:\s*[\"']?([a-z0-9-]+)")
"""The key and the id of tools for risks, however they are quoted."""


def chosen(rules: str) -> tuple[Ruleset, Monitoring | None]:
    """Return the ruleset and, where it is named or the only one, the monitoring.

    Raises:
        UsageError: the name is that of a file that holds no rules.
        UnknownRulesetError: there is no such ruleset.
        UnknownMonitoringError: the ruleset has no such monitoring.
        RulesetError: the ruleset has errors.
    """
    name = _portable(rules)
    path = Path(name)
    if path.is_file():
        return _of_file(path)
    head, slash, tail = name.rpartition("/")
    if not slash or _is_ruleset(name):
        ruleset = load(name)
        return ruleset, _only(ruleset)
    # Of `korenovski/teacher-competence` the first part is wrong, of `no/such/folder` the whole.
    ruleset = load(head if _is_ruleset(head) or "/" not in head else name)
    return ruleset, ruleset[tail]


def chosen_roadmap(rules: str) -> Roadmap | None:
    """Return the roadmap that is named, as in `korenovsky/roadmap`, or `None` where none is.

    Raises:
        RulesetError: the ruleset has errors.
    """
    found = chosen_plan(rules)
    return None if found is None else found[1]


def chosen_plan(rules: str) -> tuple[Ruleset, Roadmap] | None:
    """Return the roadmap that is named with its ruleset, or `None` where none is named.

    Raises:
        RulesetError: the ruleset has errors.
    """
    name = _portable(rules)
    path = Path(name)
    if path.is_file() and path.suffix.lower() in SUFFIXES:
        ruleset = load(path.parent)
        roadmaps = ruleset.roadmaps.values()
        here = (each for each in roadmaps if Path(each.place.path or "") == path)
        roadmap = next(here, None)
    else:
        head, _, tail = name.rpartition("/")
        if not head or path.exists() or not _is_ruleset(head):
            return None
        ruleset = load(head)
        roadmap = ruleset.roadmaps.get(tail)
    return None if roadmap is None else (ruleset, roadmap)


def chosen_risks(rules: str) -> RiskTools | None:
    """Return the tools for risks that are named, or `None` where none are.

    Raises:
        RulesetError: the ruleset has errors.
    """
    name = _portable(rules)
    path = Path(name)
    if path.is_file() and path.suffix.lower() in SUFFIXES:
        if not _may_describe_risks(path):
            return None
        tools = load(path.parent).risks.values()
        return next((each for each in tools if Path(each.place.path or "") == path), None)
    head, _, tail = name.rpartition("/")
    if not head or path.exists() or not _is_ruleset(head):
        return None
    if not any(_may_describe_risks(each, tail) for each in rule_files(locate(head))):
        return None
    return load(head).risks.get(tail)


def chosen_monitoring(rules: str) -> Monitoring:
    """Return the monitoring that is named, or the only one there is.

    Raises:
        UsageError: the ruleset has several monitorings and none is named, or it is no ruleset.
        UnknownRulesetError: there is no such ruleset.
        UnknownMonitoringError: the ruleset has no such monitoring.
        RulesetError: the ruleset has errors.
    """
    ruleset, monitoring = chosen(rules)
    if monitoring is None:
        name = _portable(rules)
        folder = str(Path(name).parent) if Path(name).is_file() else name
        listed = ", ".join(f"{folder}/{each.id}" for each in ruleset)
        raise UsageError(say("usage.which-monitoring", rules=rules, monitorings=listed))
    return monitoring


def chosen_editions(rules: str) -> Editions:
    """Return the monitoring that is named, or the only one there is, with its other editions.

    Raises:
        UsageError: the ruleset has several monitorings and none is named, or it is no ruleset.
        UnknownRulesetError: there is no such ruleset.
        UnknownMonitoringError: the ruleset has no such monitoring.
        RulesetError: the ruleset has errors.
    """
    ruleset, monitoring = chosen(rules)
    return ruleset.editions((monitoring or chosen_monitoring(rules)).id)


def to_check(names: Iterable[str]) -> tuple[Path, ...]:
    """Return the paths to check: those named, else `rulesets` here, else this folder.

    Raises:
        UnknownRulesetError: a path does not exist.
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


def _may_describe_risks(path: Path, name: str = "") -> bool:
    """Return whether a file may hold tools for risks: no ruleset is to be loaded in vain."""
    content = path.read_bytes()
    ids = _RISKS.findall(content)
    # With two bytes a character nothing would be found.
    return b"\0" in content or (name.encode() in ids if name else bool(ids))


def _portable(name: str) -> str:
    """Return a name with slashes as here, whichever way they lean, and none at the end."""
    if not Path(name).exists():
        name = name.replace("\\", "/")
    return name.rstrip("/") or name


def _existing(name: str) -> Path:
    path = Path(name)
    return path if path.exists() else locate(name)


def _of_file(path: Path) -> tuple[Ruleset, Monitoring | None]:
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(say("usage.no-rules", path=str(path)))
    ruleset = load(path.parent)
    here = (each for each in ruleset if Path(each.place.path or "") == path)
    return ruleset, next(here, _only(ruleset))


def _only(ruleset: Ruleset) -> Monitoring | None:
    return next(iter(ruleset)) if len(ruleset.monitorings) == 1 else None


def _is_ruleset(name: str) -> bool:
    return Path(name).is_dir() or name in bundled_names()


def _has_rules(folder: Path) -> bool:
    return bool(rule_files(folder))
