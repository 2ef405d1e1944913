# SPDX-License-Identifier: MIT
"""Files of records, one after another: what can be read is read, the rest is told."""

from __future__ import annotations

from functools import partial
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.errors import InputError
from shnor_rules.findings import Finding, Place, Severity
from shnor_rules.inputs.delimited import read_delimited, read_known
from shnor_rules.inputs.encoding import is_known
from shnor_rules.inputs.joining import join_by_key, join_to_only
from shnor_rules.inputs.json_text import read_json, read_json_lines
from shnor_rules.inputs.kinds import KINDS, WORKBOOK, kind_by_name, kind_by_text
from shnor_rules.inputs.opening import STDIN, Opening
from shnor_rules.inputs.parquet import KIND as PARQUET
from shnor_rules.inputs.parquet import read_parquet, refuse_without_library
from shnor_rules.inputs.samples import Sample, plain_text, read_sample
from shnor_rules.inputs.workbooks.accounting import Account
from shnor_rules.inputs.workbooks.guarding import is_workbook
from shnor_rules.inputs.workbooks.opening import open_book
from shnor_rules.inputs.workbooks.reading import read_book
from shnor_rules.inputs.yaml_text import read_yaml
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import BinaryIO, TextIO

    from shnor_rules.inputs.given import Given
    from shnor_rules.inputs.workbooks.known import Known

_BEGINNING: Final = 1 << 16
"""How many characters tell the kind of a text."""

_NO_SAMPLES: Final[Mapping[str, str]] = MappingProxyType({})

_DELIMITED: Final = frozenset({"csv", "tsv"})

_READERS: Final[Mapping[str, Callable[[str, TextIO], Iterator[Given | Finding]]]] = {
    "csv": partial(read_delimited, kind="csv"),
    "tsv": partial(read_delimited, kind="tsv"),
    "json": read_json,
    "jsonl": read_json_lines,
    "yaml": read_yaml,
}


def read_inputs(  # noqa: PLR0913  (each keyword is an option of the command line)
    names: Sequence[str],
    *,
    stdin: BinaryIO,
    encoding: str | None = None,
    kind: str | None = None,
    samples: Mapping[str, str] = _NO_SAMPLES,
    key: str | None = None,
    known: Known | None = None,
    account: Account | None = None,
) -> Iterator[Given | Finding]:
    """Read files of records: CSV, JSON, JSON Lines, YAML, Parquet and, by what is known, XLSX.

    Tables, Parquet and JSON Lines are read one record at a time. A file or a row that cannot be
    read is a finding, and the others are read.

    With `known`, tables are read as people write them: the row of names is found below titles,
    headings are folded, words such as «н/д» are no answer with that reason. What cannot be
    understood of a record is among its faults.

    Args:
        names: the files; `-` is standard input.
        stdin: standard input, as bytes.
        encoding: the encoding of all files; without it a byte order mark, UTF-8, or a Russian code
            page that is found out and told in a note.
        kind: one of `KINDS`; without it the suffix tells, and of standard input the text.
        samples: by indicator the table that holds its sample. The columns are the items (`1` or
            `П2.1`) and, where the sample has groups, «группа».
        key: the column that records and samples share; needed where there are several records.
        known: what the records may hold; workbooks are read with it only.
        account: where the rows and cells of tables read with `known` are counted, added to what is
            there.

    Returns:
        The records and the findings, in the order of the files. With an error in a table of a
        sample there are no records: an average over a part of the rows would be wrong.

    Raises:
        InputError: there is no file, the encoding or the kind is unknown, or a file is Parquet or a
            workbook and the library that reads it is not installed.
    """
    if not names:
        raise InputError(say("inputs.none"))
    if encoding is not None and not is_known(encoding):
        raise InputError(say("inputs.encoding", encoding=encoding))
    if kind is not None and kind not in KINDS:
        raise InputError(say("inputs.kind", kind=kind, kinds=", ".join(KINDS)))
    if any(_is_parquet(name, kind) for name in names):
        refuse_without_library()
    opening = Opening(stdin, encoding)
    if known is None:
        records = chain.from_iterable(_file(opening, name, kind) for name in names)
    else:
        tables = _Tables(opening, evolve(known, key=known.key or key), account or Account(), kind)
        records = chain.from_iterable(map(tables.file, names))
    if not samples:
        return records
    return _with_samples(opening, records, samples, None if key is None else plain_text(key))


def _is_parquet(name: str, kind: str | None) -> bool:
    return (kind or kind_by_name(name)) == PARQUET


def _file(opening: Opening, name: str, kind: str | None) -> Iterator[Given | Finding]:
    if _is_parquet(name, kind):
        return opening.read_bytes(name, read_parquet)
    return opening.read(name, partial(_records, name=name, kind=kind))


def _records(
    path: str, stream: TextIO, *, name: str, kind: str | None
) -> Iterator[Given | Finding]:
    if kind is None and name == STDIN:
        kind = kind_by_text(stream.read(_BEGINNING))
        stream.seek(0)
    kind = kind or kind_by_name(name)
    if kind is None:
        yield Finding(say("unknown-kind"), Place(path=path))
    elif kind == WORKBOOK:
        yield Finding(say("spreadsheet-file.text"), Place(path=path))
    else:
        yield from _READERS[kind](path, stream)


@frozen
class _Tables:
    """Reads files by what is known of their records; those that are no tables as ever."""

    opening: Opening
    known: Known
    account: Account
    kind: str | None

    def file(self, name: str) -> Iterator[Given | Finding]:
        if _is_parquet(name, self.kind):
            return _file(self.opening, name, self.kind)
        return self.opening.read_bytes(name, partial(self._bytes, name=name))

    def _bytes(self, path: str, stream: BinaryIO, *, name: str) -> Iterator[Given | Finding]:
        is_named = kind_by_name(name) == WORKBOOK
        if self.kind == WORKBOOK or (self.kind is None and (is_named or is_workbook(stream))):
            yield from self._workbook(path, stream)
        else:
            yield from self.opening.decoded(path, stream, partial(self._text, name=name))

    def _text(self, path: str, stream: TextIO, *, name: str) -> Iterator[Given | Finding]:
        kind = self.kind
        if kind is None and name == STDIN:
            kind = kind_by_text(stream.read(_BEGINNING))
            stream.seek(0)
        kind = kind or kind_by_name(name)
        if kind in _DELIMITED:
            yield from read_known(path, stream, kind, known=self.known, account=self.account)
        else:
            yield from _records(path, stream, name=name, kind=kind)

    def _workbook(self, path: str, stream: BinaryIO) -> Iterator[Given | Finding]:
        book = open_book(path, stream)
        if isinstance(book, Finding):
            yield book
            return
        reading = read_book(book, self.known)
        self.account.add(reading.account)
        yield from reading.items


def _with_samples(
    opening: Opening, records: Iterator[Given | Finding], tables: Mapping[str, str], key: str | None
) -> Iterator[Given | Finding]:
    samples: list[Sample] = []
    is_sound = True
    for indicator, name in tables.items():
        kind = "tsv" if kind_by_name(name) == "tsv" else "csv"
        reader = partial(_sample, kind=kind, indicator=indicator, key=key)
        for item in opening.read(name, reader):
            if isinstance(item, Finding):
                yield item
                is_sound = is_sound and item.severity is not Severity.ERROR
            else:
                samples.append(item)
    if is_sound:
        if key is None:
            yield from join_to_only(records, samples)
        else:
            yield from join_by_key(records, samples, key)


def _sample(
    path: str, stream: TextIO, *, kind: str, indicator: str, key: str | None
) -> Iterator[Sample | Finding]:
    sample, findings = read_sample(path, stream, kind, indicator=indicator, key=key)
    yield from findings
    yield sample
