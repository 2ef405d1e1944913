# SPDX-License-Identifier: MIT
"""Mutations of archives: parts cut off, lost, broken, forged or put in."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

from tests.fuzz.tables import FILE, SAME, TOLD, WHOLE, Expected, csv

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Mutation = Callable[[Random, bytes], tuple[bytes, Expected]]

_DOCTYPE: Final = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
_STAMP: Final = re.compile(rb"<t[^>]*>([0-9a-f]{16})</t>")


def parts_of(book: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return an archive of parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _sheet_of(parts: dict[str, bytes]) -> str:
    """Return the part that holds the records: the largest sheet."""
    sheets = [name for name in parts if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
    return max(sheets, key=lambda name: parts[name].count(b"<c "))


def truncated(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """The file ends too early, as after a broken transfer."""
    return book[: rng.randint(5, len(book) - 30)], FILE


def flipped(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """Some bytes are others."""
    damaged = bytearray(book)
    for _ in range(rng.randint(1, 20)):
        damaged[rng.randrange(len(damaged))] ^= rng.randint(1, 255)
    return bytes(damaged), WHOLE


def part_lost(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A part of the archive is missing."""
    parts = parts_of(book)
    del parts[rng.choice(sorted(parts))]
    return packed(parts), TOLD


def part_cut(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A part ends in the middle."""
    parts = parts_of(book)
    name = rng.choice(sorted(name for name in parts if len(parts[name]) > 2))
    parts[name] = parts[name][: rng.randint(1, len(parts[name]) - 2)]
    return packed(parts), WHOLE


def part_empty(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A part is there and says nothing."""
    parts = parts_of(book)
    name = rng.choice(sorted(parts))
    parts[name] = rng.choice((b"", b"<x/>", b"\x00" * 40, b"\xff\xfe<"))
    return packed(parts), TOLD


def part_twice(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A part is there twice, and nobody knows which one counts."""
    parts = parts_of(book)
    name = _sheet_of(parts)
    again = rng.choice((name, name.upper()))
    written = io.BytesIO(book)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(io.BytesIO(), "w"):
        names = old.namelist()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each in names:
            archive.writestr(zipfile.ZipInfo(each), parts[each])
        info = zipfile.ZipInfo("twice.xml")
        archive.writestr(info, parts[name])
    # The name is put in afterwards: the library of Python warns of names that are there.
    return made.getvalue().replace(b"twice.xml", again[-9:].encode()), WHOLE


def doctype(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A part declares entities."""
    parts = parts_of(book)
    name = rng.choice(sorted(name for name in parts if name.startswith("xl/w")))
    head, sign, rest = parts[name].partition(b"?>")
    parts[name] = head + sign + _DOCTYPE + rest if sign else _DOCTYPE + head
    return packed(parts), FILE


def wrong_types(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """The list of types is that of another kind of file."""
    parts = parts_of(book)
    types = parts["[Content_Types].xml"]
    macros = types.replace(b"spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main")
    kind = rng.choice((macros, b"<Types/>", b"<?xml version='1.0'?><html/>"))
    parts["[Content_Types].xml"] = kind
    return packed(parts), FILE


def put_in(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """Macros, links to other files, or an older kind of workbook are in it."""
    parts = parts_of(book)
    name = rng.choice(
        ("xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/workbook.bin")
    )
    parts[name] = b"<x/>"
    return packed(parts), FILE


def no_workbook(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """Something else has the name of a workbook."""
    del book
    kinds = (
        b"",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"<html><table><tr><td>1</td></tr></table></html>",
        csv().encode("cp1251"),
        packed({"word/document.xml": b"<x/>", "[Content_Types].xml": b"<Types/>"}),
        packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
    )
    return rng.choice(kinds), FILE


def wrong_size(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """The sheet says that it is larger or smaller than it is."""
    parts = parts_of(book)
    name = _sheet_of(parts)
    size = rng.choice((b"A1", b"A1:XFD1048576", b"B2:C3", b""))
    dimension = b'<dimension ref="' + size + b'"/>'
    parts[name] = re.sub(rb"<dimension [^>]*/>", dimension, parts[name])
    return packed(parts), SAME if size else WHOLE


def no_coordinates(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """Rows do not say which they are, as other programs write them."""
    del rng
    parts = parts_of(book)
    name = _sheet_of(parts)
    # Only a sheet without gaps says the same without coordinates.
    parts[name] = re.sub(rb'<row r="\d+"', b"<row", parts[name])
    return packed(parts), WHOLE


def rows_out_of_order(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """The second row comes after the last."""
    del rng
    parts = parts_of(book)
    name = _sheet_of(parts)
    rows = re.findall(rb"<row .*?</row>", parts[name], re.DOTALL)
    body = b"".join((rows[0], *rows[2:], rows[1]))
    parts[name] = re.sub(rb"<row .*</row>", lambda _: body, parts[name], count=1, flags=re.DOTALL)
    return packed(parts), FILE


def text_lost(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A cell refers to a text that is not there."""
    parts = parts_of(book)
    name = _sheet_of(parts)
    pointers = re.findall(rb't="s"[^>]*><v>\d+</v>', parts[name])
    if not pointers:
        return packed(parts), SAME
    pointer = rng.choice(pointers)
    lost = re.sub(rb"<v>\d+</v>", b"<v>99999</v>", pointer)
    parts[name] = parts[name].replace(pointer, lost, 1)
    return packed(parts), FILE


def stamp_damaged(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """What a form says of itself is no longer true; of another table there is nothing to forge."""
    parts = parts_of(book)
    name = "xl/sharedStrings.xml"
    digests = _STAMP.findall(parts.get(name, b""))
    if not digests:
        return book, SAME
    digest = rng.choice(digests)
    forged = rng.choice((b"0" * 16, b"", b"not a digest", digest.upper() + b"F"))
    parts[name] = parts[name].replace(digest, forged, 1)
    return packed(parts), TOLD


def properties_lost(rng: Random, book: bytes) -> tuple[bytes, Expected]:
    """A program has not kept the properties of the document."""
    parts = parts_of(book)
    if "docProps/custom.xml" not in parts:
        return book, SAME
    if rng.random() < 0.5:
        parts["docProps/custom.xml"] = re.sub(
            rb"<property .*</property>", b"", parts["docProps/custom.xml"], flags=re.DOTALL
        )
        return packed(parts), SAME
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(b"korenovsky", b"kansk")
    return packed(parts), TOLD


ARCHIVES: Final[tuple[Mutation, ...]] = (
    truncated,
    flipped,
    part_lost,
    part_cut,
    part_empty,
    part_twice,
    doctype,
    wrong_types,
    put_in,
    no_workbook,
    wrong_size,
    no_coordinates,
    rows_out_of_order,
    text_lost,
    stamp_damaged,
    properties_lost,
)
