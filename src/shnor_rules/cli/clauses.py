# SPDX-License-Identifier: MIT
"""`shnor-rules clauses`: which clause of a document prints each element of a ruleset."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

import click

from shnor_rules.analysis.provenance import provenance
from shnor_rules.cli.choosing import rulesets_in
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.output import JSON, SHEET, TEXT, opened, refuse_overwriting
from shnor_rules.loading import load
from shnor_rules.reports.clauses import FORMS

_LAYOUTS: Final = MappingProxyType({"text": TEXT, "csv": SHEET, "json": JSON})


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "clauses",
        argument(lang, "names", "some-rules", nargs=-1, required=True),
        choice(lang, "--format", "-f", "form", key="format", choices=tuple(FORMS), default="text"),
        option(lang, "--output", "-o", key="output", metavar="file"),
    )
    @click.pass_context
    def run(
        context: click.Context, *, names: tuple[str, ...], form: str, output: str | None
    ) -> int:
        folders = [folder for name in names for folder in rulesets_in(name)]
        refuse_overwriting(output, [str(file) for folder in folders for file in folder.iterdir()])
        provisions = [each for folder in folders for each in provenance(load(folder))]
        with opened(output, _LAYOUTS[form]) as file:
            file.writelines(FORMS[form](provisions, spoken(context)))
        return CLEAN

    return run
