# SPDX-License-Identifier: MIT
"""Messages: what the checks of tools for risks find."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "wrong-risk-reference": Entry(
        "строка {row} «{title}»: отсылка – {printed}, а по словам строки – {meant}",
        "row {row} `{title}`: the reference is {printed}, its words name {meant}",
        "сверьте отсылку с документом; если так напечатано, предложите толкование с rows: {{{row}: "
        "{{factors: [{meant}]}}}}",
        "compare with the document; if it is printed so, propose a reading with rows: {{{row}: "
        "{{factors: [{meant}]}}}}",
    ),
    "risk.factor": Entry("фактор {number} – «{title}»", "factor {number} is `{title}`"),
    "uncovered-factor": Entry(
        "к фактору {number} «{title}» не отсылает ни одна строка протокола",
        "no row of the protocol refers to the factor {number} `{title}`",
        "добавьте {number} в factors: той строки, которая о нём говорит",
        "add {number} to factors: of the row that names it",
    ),
    "repeated-factor": Entry(
        "к фактору {number} отсылает и строка {first}, и строка {second}",
        "the factor {number} is referred to by row {first} and by row {second}",
        "сверьте с документом, в какой из строк стоит {number}",
        "compare with the document in which of the rows {number} stands",
    ),
    "unknown-factor": Entry(
        "строка {row} отсылает к фактору {number}, которого нет в factors",
        "row {row} refers to the factor {number}, which is not in factors",
        "сверьте номер с документом; есть факторы: {known}",
        "compare the number with the document; the factors are: {known}",
    ),
    "risk.accepted": Entry("запись принята", "record accepted"),
    "fact.diagnosed": Entry("что считать диагностированным", "what counts as diagnosed"),
    "fact.kind": Entry(
        "вид и управляемость фактора {number}", "the kind and manageability of factor {number}"
    ),
    "example.row": Entry("строка {number}", "row {number}"),
    "example.risk": Entry("риск {number}", "risk {number}"),
    "example.measures": Entry("где нужны меры", "what gets measures"),
}
