# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 (a script beside the pages that it makes)
"""Make the pages on findings, in both languages, of the manual that `shnor-rules explain` shows.

Run it after a change of a page of the manual, of the rules or of their sentences. A page for each
letter is made as a whole; of the two lists what stands between `<!-- generated: findings -->` and
`<!-- end -->`.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Final

from shnor_rules.findings.rules import RULES
from shnor_rules.manual import page
from shnor_rules.manual.page import MONITORING
from shnor_rules.messages import say
from shnor_rules.messages.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.findings.rules import Rule

HERE: Final = Path(__file__).resolve().parent
LISTS: Final = {"en": HERE / "findings.md", "ru": HERE.parent / "ru" / "findings.md"}
"""The list of all findings by language; its folder of the same name has the pages."""

_BEGIN: Final = "<!-- generated: findings -->\n"
_END: Final = "<!-- end -->\n"
_AREAS: Final = {
    "Y": ("YAML as text", "YAML как текст"),
    "R": ("Keys and values", "Ключи и значения"),
    "N": ("Notation", "Запись чисел, интервалов, множеств и сроков"),
    "F": ("Formulas", "Формулы"),
    "M": ("Meaning of a ruleset", "Смысл набора правил"),
    "S": ("Scales", "Шкалы"),
    "T": ("Tables", "Таблицы баллов, условий и сочетаний"),
    "V": ("Values of indicators", "Значения показателей"),
    "P": ("Provenance", "Источники"),
    "C": ("Calendar and documents", "Календарь и документы"),
    "E": ("Examples", "Примеры"),
    "D": ("Answers of a record", "Ответы в записи"),
    "I": ("Files of records", "Файлы с ответами"),
}
_WORDS: Final = {
    "en": {
        "head": "| Code | Name | Severity | What it says |",
        "back": "[All findings](../findings.md)",
        "said": "What is printed, with the next step; `…` stands for the words of your own file:",
    },
    "ru": {
        "head": "| Код | Имя | Насколько серьёзно | О чём |",
        "back": "[Все находки](../findings.md)",
        "said": "Что печатается и следующий шаг; «…» стоит вместо слов вашего файла:",
    },
}
_LANGUAGES: Final = {".yaml": "yaml", ".json": "json"}


def pages() -> dict[Path, str]:
    """Return the generated pages as they should be, by path."""
    made = {}
    for lang, path in LISTS.items():
        head, _, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
        made[path] = f"{head}{_BEGIN}\n{_list(lang)}\n{_END}{rest.partition(_END)[2]}"
        for letter, rules in _by_letter():
            made[path.with_suffix("") / f"{letter.lower()}.md"] = _page(letter, rules, lang)
    return made


def _by_letter() -> Iterator[tuple[str, list[Rule]]]:
    for letter, rules in groupby(RULES, lambda rule: rule.code[0]):
        yield letter, list(rules)


def _area(letter: str, lang: str) -> str:
    return f"{letter}: {_AREAS[letter][lang == 'ru']}"


def _list(lang: str) -> str:
    return "\n".join(_table(letter, rules, lang) for letter, rules in _by_letter())


def _table(letter: str, rules: list[Rule], lang: str) -> str:
    lines = [f"## {_area(letter, lang)}\n", _WORDS[lang]["head"], "| --- | --- | --- | --- |"]
    for rule in rules:
        link = f"[{rule.code}](findings/{letter.lower()}.md#{rule.code.lower()}-{rule.name})"
        summary = _escaped(page(rule).text(lang).summary)
        lines.append(f"| {link} | `{rule.name}` | {_severity(rule, lang)} | {summary} |")
    return "\n".join(lines) + "\n"


def _severity(rule: Rule, lang: str) -> str:
    return say(f"severity.{rule.severity.value}").render(lang)


def _page(letter: str, rules: list[Rule], lang: str) -> str:
    parts = [f"# {_area(letter, lang)}", _WORDS[lang]["back"]]
    for rule in rules:
        parts += _of_rule(rule, lang)
    return "\n\n".join(parts) + "\n"


def _of_rule(rule: Rule, lang: str) -> Iterator[str]:
    shown = page(rule)
    text = shown.text(lang)
    yield f"## {rule.code} {rule.name}"
    yield f"*{_severity(rule, lang)}* – {_escaped(text.summary)}"
    yield from map(_escaped, text.paragraphs)
    if rule.is_acceptable:
        yield _escaped(say("manual.acceptable", name=rule.name).render(lang))
    yield _WORDS[lang]["said"]
    yield "\n".join(_sentences(rule, lang))
    for key, files in (("manual.fails", shown.fails), ("manual.passes", shown.passes)):
        if files:
            yield f"**{say(key).render(lang)}**"
            yield from _files(files)


def _sentences(rule: Rule, lang: str) -> Iterator[str]:
    for key, entry in CATALOGUE.items():
        if key == rule.name or key.startswith(f"{rule.name}."):
            said, step = (entry.ru, entry.ru_help) if lang == "ru" else (entry.en, entry.en_help)
            told = _plain(step or "")
            yield f"- {_plain(said)}{told and f' – *{told}*'}"


def _files(files: Mapping[str, str]) -> Iterator[str]:
    for name, text in files.items():
        if len(files) > 1 or name != MONITORING:
            yield f"`{name}`:"
        yield f"```{_LANGUAGES.get(Path(name).suffix, 'text')}\n{text}```"


def _plain(template: str) -> str:
    """Return a sentence with an ellipsis for whatever is filled in."""
    if template == "{step}":
        return ""
    parts = Formatter().parse(template)
    return _escaped("".join(text + _filler(name, forms) for text, name, forms, _ in parts))


def _filler(name: str | None, forms: str | None) -> str:
    if name is None:
        return ""
    return f"… {forms.split('|')[-1]}" if forms else "…"


def _escaped(text: str) -> str:
    """Return a text as Markdown; what stands in backticks is printed as it is."""
    pieces = text.split("`")
    pieces[::2] = [re.sub(r"([\\*_<>\[\]#|])", r"\\\1", piece) for piece in pieces[::2]]
    return "`".join(pieces)


if __name__ == "__main__":
    for path, content in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
