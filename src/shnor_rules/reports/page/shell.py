# SPDX-License-Identifier: MIT
"""A page that stands by itself: style and script inside it, and nothing from anywhere else."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

TEMPLATES: Final = Path(__file__).parent / "templates"
"""The templates, the style and the script that all pages share."""


def render(  # noqa: PLR0913  (what a page can be made with; most of it has a default)
    template: str,
    lang: str,
    *,
    folders: tuple[Path, ...] = (),
    styles: tuple[str, ...] = ("style.css",),
    scripts: tuple[str, ...] = ("script.js",),
    made_with: Environment | None = None,
    **context: object,
) -> str:
    """Return a whole page.

    It may use its own style and script only, which is kept by the policy in its head. Texts are
    escaped, and what has no picture is shown by name; markup must be `Markup`.

    Args:
        template: the name of the template, which extends `shell.html`.
        lang: the language of the page.
        folders: where templates, styles and scripts are looked for first.
        styles: the files whose text is the style.
        scripts: the files whose text is the script.
        made_with: what reads templates, where many pages are made of the same ones.
        context: what the template uses besides `lang`, `policy`, `script`, `style`, and `say`,
            which says a sentence of the catalogue.

    Raises:
        jinja2.UndefinedError: the template uses a name that is not there.
    """
    within = (*folders, TEMPLATES)
    environment = made_with or environment_of(folders)
    style, script = _joined(styles, within), _joined(scripts, within)
    return environment.get_template(template).render(
        **context,
        lang=lang,
        policy=policy(style, script),
        style=style,
        script=script,
        say=_saying(lang),
    )


def environment_of(folders: tuple[Path, ...] = ()) -> Environment:
    """Return what reads templates, each once.

    Args:
        folders: where templates are looked for first.
    """
    return Environment(
        loader=FileSystemLoader((*folders, TEMPLATES)),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def policy(style: str, script: str) -> str:
    """Return what a page may load: nothing but this style and this script, and data in itself."""
    return (
        f"default-src 'none'; img-src data:; style-src {_hashed(style)}; "
        f"script-src {_hashed(script)}; base-uri 'none'; form-action 'none'"
    )


def shown(value: object) -> object:
    """Return a text with names for what in it has no picture; its lines stay lines.

    Markup, and what is no text, stays as it is.
    """
    if not isinstance(value, str) or isinstance(value, Markup) or value.isprintable():
        return value
    return "\n".join(map(visible, value.split("\n")))


def _joined(names: tuple[str, ...], folders: tuple[Path, ...]) -> str:
    paths = (next(f / name for f in folders if (f / name).is_file()) for name in names)
    return "".join(path.read_text(encoding="utf-8") for path in paths)


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _saying(lang: str) -> Callable[..., str]:
    def saying(key: str, **parameters: str | int) -> str:
        return say(key, **parameters).render(lang)

    return saying
