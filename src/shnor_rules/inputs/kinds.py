# SPDX-License-Identifier: MIT
"""What kind of file it is: by its name, or by how its text begins."""

from __future__ import annotations

import json
import re
from pathlib import PurePath
from typing import Final

KINDS: Final = ("csv", "tsv", "json", "jsonl", "yaml", "parquet", "xlsx")
"""The kinds of files of records."""

WORKBOOK: Final = "xlsx"

_SUFFIXES: Final = {
    ".csv": "csv",
    ".txt": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".parquet": "parquet",
    # Workbooks that cannot be read are told apart by what is in them.
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xlsb": "xlsx",
    ".xls": "xlsx",
    ".ods": "xlsx",
}
_YAML_LINE: Final = re.compile(r"""(?:-\s|---|%)|[^;,\t"]+:(?:\s|$)""")
_DELIMITER: Final = re.compile(r"[;,\t]")
_MOST_BRACKETS: Final = 200


def kind_by_name(name: str) -> str | None:
    """Return the kind that the suffix of a file tells, or `None`."""
    return _SUFFIXES.get(PurePath(name).suffix.lower())


def kind_by_text(text: str) -> str:
    """Return the kind that the beginning of a text looks like."""
    text = text.removeprefix("\ufeff").lstrip()
    if text.startswith("["):
        return "json"
    if text.startswith("{"):
        return "jsonl" if _begins_with_whole_record(text) else "json"
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            return "csv" if _DELIMITER.search(line) and not _YAML_LINE.match(line) else "yaml"
    return "yaml"


def _begins_with_whole_record(text: str) -> bool:
    """Return whether the first line is JSON by itself and others follow."""
    first, _, rest = text.partition("\n")
    # How often a bracket may be opened is bounded so that no text exhausts the stack.
    if not rest.strip() or first.count("[") + first.count("{") > _MOST_BRACKETS:
        return False
    try:
        json.loads(first, parse_int=str)
    except ValueError:
        return False
    return True
