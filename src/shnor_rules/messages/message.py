# SPDX-License-Identifier: MIT
"""A message: a name of the catalogue with its parameters, rendered late in either language."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.messages.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES: Final = ("ru", "en")
"""The languages of the library; the first is the default."""

Parameter: TypeAlias = "str | int | Message"


@frozen
class Message:
    """A sentence of the catalogue, not yet in any language.

    Attributes:
        key: the name in the catalogue; what stands before the first dot is the name of the rule.
        parameters: what fills the placeholders: text, whole numbers, or other messages.
    """

    key: str
    parameters: Mapping[str, Parameter] = field(factory=dict, hash=False)

    def render(self, lang: str = "ru") -> str:
        """Return the sentence in `lang`."""
        entry = CATALOGUE[self.key]
        return self._fill(entry.ru if lang == "ru" else entry.en, lang)

    def help(self, lang: str = "ru") -> str | None:
        """Return the next step in `lang`, or `None` where the entry has none."""
        entry = CATALOGUE[self.key]
        template = entry.ru_help if lang == "ru" else entry.en_help
        return None if template is None else self._fill(template, lang)

    def __str__(self) -> str:
        """Return the Russian sentence."""
        return self.render()

    def _fill(self, template: str, lang: str) -> str:
        values = {
            name: value.render(lang) if isinstance(value, Message) else value
            for name, value in self.parameters.items()
        }
        return _Formatter(lang).vformat(template, (), values)


def say(key: str, /, **parameters: Parameter) -> Message:
    """Return the message `key` of the catalogue with these parameters."""
    return Message(key, parameters)


class _Formatter(string.Formatter):
    """`str.format` that counts nouns and looks into no attribute of a value."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def get_field(self, field_name: str, _args: Any, kwargs: Any) -> Any:  # noqa: ANN401  (typeshed's)
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401
        if "|" in format_spec:
            # In a document the number must not part from its noun at the end of a line.
            between = "\u00a0" if format_spec.startswith("~") else " "
            forms = format_spec.removeprefix("~").split("|")
            return f"{value}{between}{_noun(value, forms, self._lang)}"
        return str(value)


def _noun(count: int, forms: list[str], lang: str) -> str:
    if lang == "en":
        return forms[0] if count == 1 else forms[1]
    return russian_form(count, *forms)


def russian_form(count: int, one: str, few: str, many: str) -> str:
    """Return the form of a Russian noun that goes with a number, as after 1, 2 and 5."""
    tens, ones = count % 100, count % 10
    if ones == 1 and tens != 11:  # noqa: PLR2004  (одиннадцать takes the genitive plural)
        return one
    if 2 <= ones <= 4 and not 12 <= tens <= 14:  # noqa: PLR2004  (and so do 12, 13, 14)
        return few
    return many
