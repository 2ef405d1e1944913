# SPDX-License-Identifier: MIT
"""`shnor-rules sensitivity`: what depends on readings and on rounding, with records or without."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import evolve, frozen

from shnor_rules.analysis.sensitivity import (
    Nearest,
    Tally,
    Variant,
    VariedRefusal,
    possible,
    variants,
    varying,
)
from shnor_rules.analysis.sensitivity.moves import prospect
from shnor_rules.analysis.sensitivity.variants import decides
from shnor_rules.cli.asked import asked_with_samples
from shnor_rules.cli.assessing import Run, assess, tell_counts
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.console import is_interactive
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes, refuse_overwriting
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.shared_options import (
    edition_option,
    encoding_option,
    format_option,
    ignore_option,
    kind_option,
    output_option,
    reading_option,
    sample_options,
)
from shnor_rules.errors import NotationError
from shnor_rules.messages import say
from shnor_rules.model import readings_with_scale
from shnor_rules.notation import parse_number
from shnor_rules.reports.sensitivity.formats import WITH_RECORDS, WITHOUT_RECORDS, Asked

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.messages import Message
    from shnor_rules.model import Editions, Ruleset

MOST_PLACES: Final = 10
"""A total rounded to more decimal places is no other total to anybody."""


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    inputs: tuple[str, ...]
    readings: tuple[str, ...]
    places: tuple[str, ...]
    against: str | None
    within: str | None
    form: str
    output: str | None
    encoding: str | None
    kind: str | None
    samples: tuple[str, ...]
    key: str | None
    as_of: str | None
    ignored: tuple[str, ...]


@frozen
class _Plan:
    """What is compared with what, with all names looked up; `ways` are the rules by each."""

    ruleset: Ruleset
    editions: Editions
    against: Variant
    others: tuple[Variant, ...]
    ways: tuple[Editions, ...]
    within: Fraction | None


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "sensitivity"

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        argument(lang, "inputs", "some-inputs", nargs=-1),
        reading_option(lang, f"{own}.reading"),
        option(lang, "--places", key=f"{own}.places", metavar="places", multiple=True),
        option(lang, "--against", key=f"{own}.against", metavar="reading"),
        option(lang, "--within", key=f"{own}.within", metavar="distance"),
        format_option(lang, WITH_RECORDS),
        output_option(lang),
        encoding_option(lang),
        kind_option(lang),
        *sample_options(lang),
        edition_option(lang),
        ignore_option(lang),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _sensitivity(Wanted(**options), spoken(context))

    return run


def _sensitivity(wanted: Wanted, lang: str) -> int:
    plan = _plan(wanted)
    if wanted.inputs:
        return _of_records(wanted, plan, lang)
    useless = {"--sample": wanted.samples, "--key": wanted.key, "--ignore": wanted.ignored}
    for name, given in useless.items():
        if given:
            raise UsageError(say("usage.sensitivity.inputs", name=name))
    found = possible(plan.editions.named, plan.against, plan.others, within=plan.within)
    with opened(wanted.output, layout_of(wanted.form)) as file:
        file.writelines(WITHOUT_RECORDS[wanted.form](found, plan.within, lang))
    return CLEAN


def _of_records(wanted: Wanted, plan: _Plan, lang: str) -> int:
    monitoring = plan.editions.joined
    records = asked_with_samples(wanted, monitoring, plan.ruleset)
    refuse_clashes(wanted.output, (*wanted.inputs, *records.samples.values()))
    given = records.read(wanted.inputs)
    known = plan.editions.known
    shifts = [prospect(known, plan.against, each) for each in plan.others]
    tally = Tally(plan.against, shifts, Nearest(plan.within))
    ways = [evaluating(each, wanted.as_of) for each in plan.ways]
    writer = WITH_RECORDS[wanted.form](Asked(monitoring, tally, plan.within, lang))
    evaluate = varying(ways[0], ways[1:])
    run = Run(evaluate, writer, lang, records.ignored, refuse=VariedRefusal.of)
    watched = sys.stderr if is_interactive(sys.stderr) else None
    with opened(wanted.output, layout_of(wanted.form)) as file:
        counts = assess(run, given, file, Progress(lang, watched))
    tell_counts(counts, lang)
    return counts.exit_code


def _plan(wanted: Wanted) -> _Plan:
    """Return what is compared with what.

    Raises:
        UsageError: the output is a file of the rules, a number is none, or nothing of all that is
            compared has a scale.
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    found = chosen(wanted.rules)
    refuse_overwriting(wanted.output, files_of(found.ruleset))
    editions = editions_as(found.editions, (), wanted.as_of)
    against = Variant(_together(wanted.against or ""))
    others = variants(
        editions.known,
        against,
        readings=[_together(each) for each in wanted.readings],
        places=[_places(each) for each in wanted.places],
    )
    within = _distance(wanted.within)
    ways = tuple(_decided(editions, each) for each in (against, *others))
    if not any(decides(each) for way in ways for each in way.known):
        raise UsageError(_without_scale(wanted.rules, editions))
    return _Plan(found.ruleset, editions, against, others, ways, within)


def _without_scale(rules: str, editions: Editions) -> Message:
    names = readings_with_scale(editions.named)
    if names:
        return say("usage.sensitivity.scale", rules=rules, name=names[0])
    return say("usage.sensitivity.no-scale", rules=rules)


def _decided(editions: Editions, variant: Variant) -> Editions:
    """Return the editions under a decision."""
    read = {each.id: variant.of(each) for each in editions.known}
    return evolve(editions, named=read[editions.named.id], known=tuple(read.values()))


def _together(text: str) -> tuple[str, ...]:
    """Return the readings that one option names: several are joined by a plus."""
    return tuple(name.strip() for name in text.split("+") if name.strip())


def _places(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) <= MOST_PLACES:
        return int(text)
    raise UsageError(say("usage.sensitivity.places", text=text, most=MOST_PLACES))


def _distance(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        distance = parse_number(text)
    except NotationError as error:
        raise UsageError(say("usage.sensitivity.within", text=text)) from error
    if distance < 0:
        raise UsageError(say("usage.sensitivity.within", text=text))
    return distance
