# SPDX-License-Identifier: MIT
"""Whether the libraries that read and write the files of an office are installed."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from shnor_rules.errors import InputError
from shnor_rules.messages import say

READER: Final = "openpyxl"
"""What reads workbooks."""


def refuse_without_office(*modules: str) -> None:
    """Refuse to read or write files of an office where a library that is needed is not installed.

    Args:
        modules: the names of the modules, as they are imported (`openpyxl`, `xlsxwriter`).

    Raises:
        InputError: one of them is not installed; the message names the extra to install.
    """
    absent = [name for name in modules if find_spec(name) is None]
    if absent:
        raise InputError(say("inputs.office", modules=", ".join(absent)))
