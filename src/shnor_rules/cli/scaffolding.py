# SPDX-License-Identifier: MIT
"""The files of a new ruleset: templates filled in, and a folder that is written whole or not."""

from __future__ import annotations

import re
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.cli.latin import slug
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.files import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEMPLATES: Final = Path(__file__).with_name("templates")
_PLACE: Final = re.compile("@([a-z_]+)@")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SHORT, _MIDDLE = 0xFF, 0xFFFF


@frozen(kw_only=True)
class Beginning:
    """What is known of a ruleset before its first rule is written.

    Attributes:
        name: the id of the ruleset, and the name of its folder.
        monitoring: the id of its first monitoring, and the name of the file.
        district: the municipality, as in the order.
        number: the number of the order.
        date: its date, as in `17.12.2020`.
        order: its title.
        region: the region, or `None` where it is not told.
        issued_by: who issued the order, or `None` where it is not told.
    """

    name: str
    monitoring: str
    district: str
    number: str
    date: str
    order: str
    region: str | None = None
    issued_by: str | None = None


def schemas() -> dict[str, Path]:
    """Return the files of the JSON Schemas, each by the kind of file that it describes."""
    paths = sorted(bundled("schemas").glob("*.schema.json"))
    return {path.name.removesuffix(".schema.json"): path for path in paths}


def files(beginning: Beginning) -> dict[str, bytes]:
    """Return the files of a new ruleset, by their paths in its folder."""
    texts = _texts(beginning)
    rules = {
        "ruleset.yaml": _filled("ruleset.yaml", texts),
        f"{beginning.monitoring}.yaml": _filled("monitoring.yaml", texts),
    }
    # Examples alone lie in a file of their own, which is none of the ruleset's.
    named = [schemas()[kind] for kind in (*KINDS, "examples")]
    return {
        **{name: text.encode() for name, text in rules.items()},
        **{f"schemas/{path.name}": path.read_bytes() for path in named},
    }


def write(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder that is not there yet or is empty: all of them or none.

    Raises:
        OSError: the folder cannot be made there.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        for name, content in contents.items():
            path = part / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if folder.is_dir():
            # Windows renames nothing to a name that is taken, not even by an empty folder.
            folder.rmdir()
        part.rename(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def quoted(text: str) -> str:
    """Return a text as YAML: in double quotes on one line, whatever characters it has."""
    return f'"{"".join(map(_escaped, text))}"'


def _texts(beginning: Beginning) -> dict[str, str | None]:
    """Return what stands in each place of the templates; `None` where the line is left out."""
    given = {
        "title": f"Мониторинги – {beginning.district}",
        "district": beginning.district,
        "region": beginning.region,
        "order": beginning.order,
        "number": beginning.number,
        "date": beginning.date,
        "issued_by": beginning.issued_by,
    }
    return {
        "name": beginning.name,
        "monitoring": beginning.monitoring,
        "document": f"order-{slug(beginning.number)}".rstrip("-"),
        **{key: None if text is None else quoted(text) for key, text in given.items()},
    }


def _filled(template: str, texts: Mapping[str, str | None]) -> str:
    lines = (_TEMPLATES / template).read_text(encoding="utf-8").splitlines(keepends=True)
    known = {key: text for key, text in texts.items() if text is not None}
    kept = (line for line in lines if all(key in known for key in _PLACE.findall(line)))
    # In one pass: what looks like a place inside a given text stays as it was given.
    return _PLACE.sub(lambda found: known[found[1]], "".join(kept))


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code <= _SHORT:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _MIDDLE else f"\\U{code:08x}"
