# SPDX-License-Identifier: MIT
"""Any page is made from the same shell: others bring their templates, styles and scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import UndefinedError

from shnor_rules.reports.page.shell import render
from tests.reports.page.tree import read

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_brings_its_own(tmp_path: Path) -> None:
    """Templates extend the shell, and styles and scripts are added to the shared ones in order."""
    (tmp_path / "own.html").write_text(
        '{% extends "shell.html" %}{% block content %}{{ word }}{% endblock %}', encoding="utf-8"
    )
    (tmp_path / "own.css").write_text("p { color: red }", encoding="utf-8")
    html = render(
        "own.html",
        "ru",
        folders=(tmp_path,),
        styles=("style.css", "own.css"),
        scripts=(),
        title="Своя",
        word="<b>\u202eслово",
    )
    found = read(html)

    assert "<b>[U+202E]слово" == found.one("main").text
    assert found.one("style").text.endswith("p { color: red }")
    assert "Своя" == found.one("title").text
    assert "" == found.one("script").text


def test_a_name_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """A template that asks for what nobody tells is not filled in with nothing."""
    (tmp_path / "own.html").write_text(
        '{% extends "shell.html" %}{% block content %}{{ nobody }}{% endblock %}', encoding="utf-8"
    )

    with pytest.raises(UndefinedError, match="nobody"):
        render("own.html", "ru", folders=(tmp_path,), title="Своя")
