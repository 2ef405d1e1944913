# SPDX-License-Identifier: MIT
"""`shnor-rules explain`: the page of the manual on a finding."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.shared_options import format_option
from shnor_rules.cli.telling import show
from shnor_rules.findings.nearest import nearest
from shnor_rules.findings.rules import RULES
from shnor_rules.messages import say
from shnor_rules.reports import manual_page

if TYPE_CHECKING:
    from shnor_rules.findings.rules import Rule

_FORMATS: Final = ("full", "json")
_BY_KEY: Final = MappingProxyType(
    {key: rule for rule in RULES for key in (rule.code.casefold(), rule.name)}
)


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "explain",
        argument(lang, "names", "findings", nargs=-1),
        option(lang, "--all", "everything", key="explain-all", is_flag=True),
        format_option(lang, _FORMATS),
    )
    @click.pass_context
    def run(context: click.Context, *, names: tuple[str, ...], everything: bool, form: str) -> int:
        lang = spoken(context)
        if not names and not everything:
            raise UsageError(say("usage.explain"))
        if names and everything:
            raise UsageError(say("usage.explain.both"))
        rules = dict.fromkeys(map(_rule, names)) or RULES
        if form == "json":
            show(manual_page.as_json(rules, lang))
        elif names:
            show("\n\n".join(manual_page.full(rule, lang) for rule in rules))
        else:
            show(manual_page.listing(rules, lang))
        return CLEAN

    return run


def _rule(name: str) -> Rule:
    rule = _BY_KEY.get(name.casefold())
    if rule is not None:
        return rule
    near = nearest(name.casefold(), _BY_KEY)
    if near is None:
        raise UsageError(say("usage.no-finding", name=name))
    raise UsageError(say("usage.no-finding.near", name=name, near=near.name))
