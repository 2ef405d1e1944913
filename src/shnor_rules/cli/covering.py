# SPDX-License-Identifier: MIT
"""Boundary coverage for `test`: the options, the page, the suggested examples, the exit code."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.analysis.boundaries import boundary_coverage, suggest
from shnor_rules.checks.exemplary import examples_in
from shnor_rules.checks.walking import files_in
from shnor_rules.cli.commands import option
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened
from shnor_rules.cli.printing import form_of
from shnor_rules.cli.telling import note, tell
from shnor_rules.errors import NotationError
from shnor_rules.loading.folders import holds_examples
from shnor_rules.messages import say
from shnor_rules.model import Example, Monitoring
from shnor_rules.notation import format_number, parse_number
from shnor_rules.reports.boundaries.formats import COVERAGE
from shnor_rules.reports.boundaries.suggested import examples_yaml
from shnor_rules.reports.boundaries.wording import Covered, name_of
from shnor_rules.reports.findings.formats import FORMATS
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.portions import portion_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    import click

    from shnor_rules.analysis.boundaries import BoundaryCoverage
    from shnor_rules.cli.settings import Settings
    from shnor_rules.loading.example_files import Rulesets

ALL_FORMATS: Final = tuple(dict.fromkeys((*FORMATS, *COVERAGE)))
"""The formats of `test`: those of findings, and those of coverage."""

_WHOLE: Final = 100


@frozen
class Asked:
    """What is asked for of boundary coverage.

    Attributes:
        form: the format of the page.
        least: the least share in percent, or `None` for any.
        suggests: whether examples are written in place of the page.
    """

    form: str
    least: Fraction | None
    suggests: bool


def covering_options(lang: str) -> tuple[Callable[..., Any], ...]:
    """Return the options of boundary coverage."""
    return (
        option(lang, "--coverage", key="coverage", is_flag=True),
        option(lang, "--fail-under", key="fail-under", metavar="percent"),
        option(lang, "--suggest", key="suggest", is_flag=True),
    )


def asked_of(context: click.Context, settings: Settings) -> Asked | None:
    """Return what is asked for of boundary coverage; `None` where nothing is.

    Raises:
        UsageError: the format does not go with it, or the share is no percentage.
    """
    given, form = context.params, form_of(settings)
    names = {"--suggest": "suggest", "--fail-under": "fail_under", "--coverage": "coverage"}
    asked = [option for option, name in names.items() if given[name] not in {None, False}]
    if not asked:
        if form not in FORMATS:
            raise UsageError(say("usage.coverage.markdown"))
        return None
    if form not in COVERAGE:
        raise UsageError(say("usage.coverage.format", form=form, name=asked[0]))
    return Asked(form, _percent(given["fail_under"]), given["suggest"])


def _percent(given: str | None) -> Fraction | None:
    if given is None:
        return None
    try:
        percent = parse_number(given.removesuffix("%"))
    except NotationError:
        percent = Fraction(-1)
    if not 0 <= percent <= _WHOLE:
        raise UsageError(say("usage.fail-under", value=given))
    return percent


def coverages(paths: Iterable[Path], rulesets: Rulesets) -> tuple[BoundaryCoverage, ...]:
    """Return the coverage of every monitoring that can be used, with all its examples.

    Examples in files of their own count with those of the monitoring they name.

    Args:
        paths: the folders and files.
        rulesets: the rulesets that have been read.

    Raises:
        OSError: a file or folder cannot be read.
    """
    found: dict[Monitoring, list[Example]] = {}
    for path in files_in(paths):
        exemplary = examples_in(path, rulesets)
        rules = exemplary.rules
        if isinstance(rules, Monitoring):
            listed = found.setdefault(rules, list(rules.examples))
            if holds_examples(path):
                listed += (each for each in exemplary.examples if isinstance(each, Example))
    return tuple(boundary_coverage(rules, listed) for rules, listed in found.items())


def show_coverage(asked: Asked, covered: Covered, output: str | None, lang: str) -> int:
    """Write the page, or the suggested examples; return the exit code.

    Beside suggested examples, which are to be pasted, faults are told apart from the output.

    Raises:
        UsageError: the output cannot be written.
    """
    if asked.suggests:
        failing = full(covered.shown.findings, lang)
        if failing:
            tell(failing)
        page = "\n".join(_suggested(covered.coverages))
    else:
        page = COVERAGE[asked.form](covered, lang)
    if page:
        with opened(output, layout_of(asked.form)) as file:
            file.write(f"{page}\n")
    elif asked.suggests and covered.coverages:
        note(say("boundary.nothing-to-suggest"), lang)
    if not covered.coverages:
        note(say("boundary.no-monitoring"), lang)
    below = [each for each in covered.coverages if _is_below(each, asked.least)]
    for each in below:
        least = format_number(asked.least or Fraction())
        met = portion_in_words(each.share)
        note(say("boundary.below", name=name_of(each), met=met, least=least), lang)
    return FINDINGS if below else CLEAN


def _suggested(found: Iterable[BoundaryCoverage]) -> Iterator[str]:
    for coverage in found:
        lines = list(examples_yaml(suggest(coverage)))
        if lines:
            yield f"# {say('boundary.paste', name=name_of(coverage)).render('ru')}"
            yield from lines


def _is_below(coverage: BoundaryCoverage, least: Fraction | None) -> bool:
    share = coverage.share.share
    return least is not None and share is not None and share * _WHOLE < least
