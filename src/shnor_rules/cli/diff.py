# SPDX-License-Identifier: MIT
"""`shnor-rules diff`: what changes between two versions of rules, for every record there can be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.analysis.differing import Step, VersionsDifference, versions_difference
from shnor_rules.analysis.differing.records import RecordChanges, record_changes
from shnor_rules.cli.asked import Asked
from shnor_rules.cli.assessing import tell_counts
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.gathering import gather
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes
from shnor_rules.cli.shared_options import (
    encoding_option,
    format_option,
    kind_option,
    output_option,
    reading_option,
)
from shnor_rules.cli.versions import Version, versions
from shnor_rules.evaluation import evaluate_all
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.messages import say
from shnor_rules.reports.differing.formats import DIFFERENCES

if TYPE_CHECKING:
    from shnor_rules.analysis.differing.monitorings import MonitoringDifference

_NEVER: Final = "never"
_STEPS: Final = ("wording", "patch", "minor", "major", _NEVER)


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    old: str
    new: str
    parts: tuple[str, ...]
    readings: tuple[str, ...]
    data: tuple[str, ...]
    fail_on: str
    form: str
    output: str | None
    encoding: str | None
    kind: str | None


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "diff"

    @command(
        lang,
        own,
        argument(lang, "old", "old"),
        argument(lang, "new", "new"),
        option(
            lang,
            "--monitoring",
            "parts",
            key=f"{own}.monitoring",
            metavar="monitoring",
            multiple=True,
        ),
        reading_option(lang, f"{own}.reading"),
        option(lang, "--data", key=f"{own}.data", metavar="file", multiple=True),
        choice(lang, "--fail-on", key=f"{own}.fail-on", choices=_STEPS, default="minor"),
        format_option(lang, DIFFERENCES),
        output_option(lang),
        encoding_option(lang),
        kind_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _diff(Wanted(**options), spoken(context))

    return run


def _diff(wanted: Wanted, lang: str) -> int:
    old, new = versions(wanted.old, wanted.new)
    refuse_clashes(wanted.output, (*old.inputs, *new.inputs, *wanted.data))
    if old.part is not None and new.part is not None and old.part != new.part:
        raise UsageError(say("usage.diff.parts", old=old.part, new=new.part))
    found = versions_difference(
        old.rulesets,
        new.rulesets,
        parts=_parts(wanted, old, new),
        readings=wanted.readings or None,
    )
    if not found.rulesets:
        raise UsageError(say("usage.diff.nothing-common", old=wanted.old, new=wanted.new))
    _refuse_unknown_readings(wanted, found)
    records, code = _records(wanted, found, lang)
    with opened(wanted.output, layout_of(wanted.form)) as file:
        file.writelines(DIFFERENCES[wanted.form](found, records, lang))
    return code or _exit_code(found.step, wanted.fail_on)


def _exit_code(step: Step, fail_on: str) -> int:
    fails = fail_on != _NEVER and step.size >= Step(fail_on).size
    return FINDINGS if fails else CLEAN


def _parts(wanted: Wanted, old: Version, new: Version) -> tuple[str, ...] | None:
    """Return the only parts to compare: those named, else those of which a side is the file.

    Raises:
        UsageError: neither side has a part of the name.
    """
    known = dict.fromkeys(
        part.id
        for side in (new, old)
        for ruleset in side.rulesets.values()
        for part in (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())
    )
    for name in wanted.parts:
        if name not in known:
            raise UsageError(say("usage.diff.monitoring", name=name, names=", ".join(known)))
    meant = tuple(side.part for side in (old, new) if side.part is not None)
    return wanted.parts or meant or None


def _refuse_unknown_readings(wanted: Wanted, found: VersionsDifference) -> None:
    for name in wanted.readings:
        pairs = (each for ruleset in found.rulesets for each in ruleset.monitorings)
        if not any(_has_reading(each, name) for each in pairs):
            raise UsageError(say("usage.diff.reading", name=name))


def _has_reading(found: MonitoringDifference, name: str) -> bool:
    return all(any(each.id == name for each in side.readings) for side in (found.old, found.new))


def _records(
    wanted: Wanted, found: VersionsDifference, lang: str
) -> tuple[tuple[RecordChanges, ...], int]:
    """Return which records of the files change, and the exit code of reading them."""
    if not wanted.data:
        return (), CLEAN
    pair = _monitoring(found)
    asked = Asked(wanted.encoding, wanted.kind, known=known_of(pair.new))
    given = list(asked.read(wanted.data))
    changes = []
    unread = False
    for place, reading in enumerate((None, *wanted.readings)):
        names = () if reading is None else (reading,)
        # Once is enough to be told what is wrong with the files: by the new version.
        old, new = (
            gather(partial(evaluate_all, side, reading=names), given, lang, is_quiet=is_quiet)
            for side, is_quiet in ((pair.old, True), (pair.new, bool(place)))
        )
        changes.append(record_changes(pair.id, reading, old.results, new.results))
        if not place:
            tell_counts(new.counts, lang)
            unread = bool(new.counts.unread)
    return tuple(changes), MISUSE if unread else CLEAN


def _monitoring(found: VersionsDifference) -> MonitoringDifference:
    """Return the only monitoring that is compared.

    Raises:
        UsageError: there are several, or none.
    """
    pairs = [each for ruleset in found.rulesets for each in ruleset.monitorings]
    if len(pairs) != 1:
        name = pairs[0].id if pairs else "…"
        raise UsageError(say("usage.diff.data", name=name))
    return pairs[0]
