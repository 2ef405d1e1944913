# SPDX-License-Identifier: MIT
"""`shnor-rules clauses`: which clause of a document prints each element of a ruleset."""

from __future__ import annotations

import click

from shnor_rules.analysis.provenance import provenance
from shnor_rules.cli.choosing import rulesets_in
from shnor_rules.cli.commands import argument, command, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.output import layout_of, opened, refuse_overwriting
from shnor_rules.cli.shared_options import format_option, output_option
from shnor_rules.loading import load
from shnor_rules.reports.clauses import FORMS


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "clauses",
        argument(lang, "names", "some-rules", nargs=-1, required=True),
        format_option(lang, FORMS),
        output_option(lang),
    )
    @click.pass_context
    def run(
        context: click.Context, *, names: tuple[str, ...], form: str, output: str | None
    ) -> int:
        folders = [folder for name in names for folder in rulesets_in(name)]
        refuse_overwriting(output, [str(file) for folder in folders for file in folder.iterdir()])
        provisions = [each for folder in folders for each in provenance(load(folder))]
        with opened(output, layout_of(form)) as file:
            file.writelines(FORMS[form](provisions, spoken(context)))
        return CLEAN

    return run
