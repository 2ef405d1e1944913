# SPDX-License-Identifier: MIT
"""The rules that a finding can break: stable codes, names and severities.

A code is never reused. The letter tells the area: `Y` markup, `R` shape, `N` notation,
`F` formulas, `M` meaning of a ruleset, `S` scales, `T` tables, `V` value sets of indicators,
`P` provenance, `C` calendar and documents, `E` examples, `D` data of a record, `I` input files.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import field, frozen


class Severity(Enum):
    """How bad a finding is; a note never makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Rule:
    """What is expected of a file or a record.

    Attributes:
        code: short and stable, as in `R002`.
        name: readable and stable, as in `unknown-key`; the message has the same name.
        severity: how bad it is to break the rule.
        is_acceptable: whether it can be the document that breaks it, so that a remark may accept
            the finding; anything else stands in the way of any use.
    """

    code: str
    name: str
    severity: Severity = Severity.ERROR
    is_acceptable: bool = field(default=False, kw_only=True)


RULES: Final[tuple[Rule, ...]] = (
    # Markup: YAML as text.
    Rule("Y001", "yaml-syntax"),
    Rule("Y002", "tab-indent"),
    Rule("Y003", "colon-in-text"),
    Rule("Y004", "duplicate-key"),
    Rule("Y005", "encoding"),
    Rule("Y006", "alias-or-tag"),
    Rule("Y007", "unusual-space"),
    Rule("Y008", "long-dash"),
    Rule("Y009", "too-complex"),
    Rule("Y010", "decimal-comma-in-braces"),
    Rule("Y011", "control-character"),
    Rule("Y012", "unclosed-quote"),
    Rule("Y013", "unclosed-bracket"),
    Rule("Y014", "unquoted-interval"),
    Rule("Y015", "wrong-indent"),
    Rule("Y016", "several-documents"),
    Rule("Y017", "empty-file"),
    Rule("Y018", "key-not-text"),
    Rule("Y019", "reserved-character"),
    Rule("Y020", "missing-colon"),
    Rule("Y021", "comment-in-text", Severity.WARNING),
    Rule("Y022", "word-quotes"),
    # Shape: keys and values.
    Rule("R001", "wrong-type"),
    Rule("R002", "unknown-key"),
    Rule("R003", "missing-key"),
    Rule("R004", "bad-name"),
    Rule("R005", "not-in-list"),
    Rule("R006", "out-of-range"),
    Rule("R007", "exactly-one-of"),
    Rule("R008", "unquoted-notation"),
    Rule("R009", "comma-in-braces"),
    Rule("R013", "mixed-alphabet"),
    Rule("R014", "wrong-layout"),
    # Notation.
    Rule("N001", "malformed-number"),
    Rule("N002", "malformed-interval"),
    Rule("N003", "malformed-set"),
    Rule("N004", "malformed-deadline"),
    Rule("N005", "malformed-planned"),
    # Formulas.
    Rule("F001", "unknown-name"),
    Rule("F002", "mixed-types"),
    Rule("F003", "circular-definition"),
    Rule("F004", "decimal-comma"),
    Rule("F005", "formula-syntax"),
    Rule("F006", "formula-sign"),
    Rule("F007", "formula-word"),
    Rule("F008", "formula-number"),
    Rule("F009", "formula-construct"),
    Rule("F010", "formula-too-long"),
    Rule("F011", "formula-too-deep"),
    Rule("F012", "unknown-function"),
    Rule("F013", "wrong-arity"),
    Rule("F014", "wrong-argument"),
    Rule("F015", "unknown-code"),
    Rule("F016", "absent-in-arithmetic"),
    Rule("F017", "possible-division-by-zero", is_acceptable=True),
    Rule("F018", "unused-indicator", Severity.WARNING, is_acceptable=True),
    Rule("F019", "indicator-used-twice", Severity.WARNING, is_acceptable=True),
    Rule("F020", "constant-comparison", Severity.WARNING, is_acceptable=True),
    Rule("F021", "non-monotone", Severity.WARNING, is_acceptable=True),
    Rule("F022", "weights-sum", Severity.WARNING, is_acceptable=True),
    # Meaning of a ruleset.
    Rule("M001", "no-kind"),
    Rule("M002", "no-ruleset-file"),
    Rule("M003", "duplicate-id"),
    Rule("M004", "name-taken"),
    Rule("M005", "dangling-reference"),
    Rule("M006", "unknown-part"),
    Rule("M007", "reading-without-effect"),
    Rule("M008", "approved-by-nobody"),
    Rule("M009", "not-applicable-outside"),
    Rule("M010", "label-outside"),
    Rule("M011", "label-repeated"),
    Rule("M012", "level-repeated"),
    Rule("M013", "sample-without-groups"),
    Rule("M014", "weight-not-positive"),
    Rule("M015", "zero-without-quote"),
    Rule("M016", "renormalise-without-weights"),
    Rule("M017", "scale-without-total"),
    Rule("M018", "trailing-separator", Severity.WARNING, is_acceptable=True),
    Rule("M019", "stale-acceptance", Severity.WARNING),
    Rule("M020", "unpinned-acceptance", Severity.NOTE),
    Rule("M021", "idle-reading", Severity.WARNING),
    Rule("M022", "same-readings", Severity.WARNING),
    Rule("M023", "approved-readings-conflict", Severity.WARNING),
    Rule("M024", "not-a-ruleset"),
    Rule("M031", "not-listed"),
    Rule("M032", "unknown-key-of-cell"),
    Rule("M033", "unknown-level"),
    Rule("M034", "mixed-scale"),
    Rule("M035", "table-without-levels"),
    Rule("M036", "table-too-deep"),
    Rule("M037", "no-cell"),
    Rule("M038", "policy-beside-table"),
    Rule("M039", "values-needed"),
    Rule("M040", "changes-incomparable"),
    Rule("M045", "like-circle"),
    Rule("M046", "like-unsound"),
    Rule("M047", "like-without-effect"),
    Rule("M048", "like-twice"),
    Rule("M050", "calendar-terms"),
    Rule("M051", "rules-unsound"),
    # Scales.
    Rule("S001", "gap", is_acceptable=True),
    Rule("S002", "idle-gap", Severity.NOTE, is_acceptable=True),
    Rule("S003", "gap-beyond-scale", is_acceptable=True),
    Rule("S004", "gap-undecided", Severity.WARNING, is_acceptable=True),
    Rule("S005", "overlap", is_acceptable=True),
    Rule("S006", "idle-overlap", Severity.NOTE, is_acceptable=True),
    Rule("S007", "unreachable-level", Severity.WARNING, is_acceptable=True),
    Rule("S008", "scale-end", Severity.NOTE, is_acceptable=True),
    Rule("S009", "level-order", Severity.WARNING, is_acceptable=True),
    Rule("S010", "one-point-interval", Severity.NOTE, is_acceptable=True),
    Rule("S011", "empty-interval", is_acceptable=True),
    Rule("S012", "level-without-meaning", Severity.NOTE, is_acceptable=True),
    Rule("S013", "rounding-moves-boundary", Severity.WARNING, is_acceptable=True),
    Rule("S014", "bound-finer-than-rounding", Severity.NOTE, is_acceptable=True),
    # Tables: points, bands, conditions, combinations.
    Rule("T001", "points-gap", is_acceptable=True),
    Rule("T002", "points-overlap", is_acceptable=True),
    Rule("T003", "points-unreachable", Severity.WARNING, is_acceptable=True),
    Rule("T004", "condition-gap", is_acceptable=True),
    Rule("T005", "condition-overlap", is_acceptable=True),
    Rule("T006", "bands-gap", is_acceptable=True),
    Rule("T007", "bands-overlap", is_acceptable=True),
    Rule("T008", "bands-unreachable", Severity.WARNING, is_acceptable=True),
    Rule("T009", "missing-combination", is_acceptable=True),
    Rule("T010", "unreachable-combination", Severity.NOTE, is_acceptable=True),
    # Value sets, labels and names of indicators.
    Rule("V001", "values-beyond-items", Severity.WARNING, is_acceptable=True),
    Rule("V002", "value-without-label", Severity.WARNING, is_acceptable=True),
    Rule("V003", "alike-indicators", Severity.WARNING, is_acceptable=True),
    # Examples.
    Rule("E001", "failing-example"),
    Rule("E002", "bound-without-example", Severity.NOTE),
    # Provenance: what a ruleset rests on.
    Rule("P001", "number-without-source", Severity.WARNING),
    Rule("P002", "basis-missing", Severity.WARNING),
    Rule("P003", "quote-not-found", Severity.WARNING),
    Rule("P004", "text-not-found", Severity.WARNING),
    Rule("P005", "document-not-in-force", Severity.WARNING, is_acceptable=True),
    Rule("P006", "documents-overlap", Severity.WARNING, is_acceptable=True),
    # Calendar and documents.
    Rule("C001", "numbering-gap", Severity.WARNING, is_acceptable=True),
    Rule("C002", "numbering-repeated", Severity.WARNING, is_acceptable=True),
    Rule("C003", "schedule-disagrees", Severity.WARNING, is_acceptable=True),
    Rule("C004", "deadline-before-document", Severity.WARNING, is_acceptable=True),
    Rule("C005", "plan-total", Severity.WARNING, is_acceptable=True),
    Rule("C006", "wrong-reference", Severity.WARNING, is_acceptable=True),
    Rule("C008", "numbering-restarts", Severity.WARNING, is_acceptable=True),
    Rule("C009", "deadline-outside-period", Severity.WARNING, is_acceptable=True),
    Rule("C010", "editions-overlap", Severity.WARNING, is_acceptable=True),
    Rule("C011", "editions-hole", Severity.WARNING, is_acceptable=True),
    Rule("C020", "wrong-risk-reference", Severity.WARNING, is_acceptable=True),
    Rule("C021", "uncovered-factor", Severity.WARNING, is_acceptable=True),
    Rule("C022", "repeated-factor", Severity.WARNING, is_acceptable=True),
    Rule("C023", "unknown-factor", is_acceptable=True),
    # Data of a record.
    Rule("D001", "record-not-mapping"),
    Rule("D002", "unknown-field"),
    Rule("D003", "repeated-field"),
    Rule("D004", "two-answers"),
    Rule("D005", "boolean-answer"),
    Rule("D006", "not-a-number"),
    Rule("D007", "inexact-number"),
    Rule("D008", "number-too-long"),
    Rule("D009", "value-outside-set"),
    Rule("D010", "items-outside-set"),
    Rule("D011", "wrong-length"),
    Rule("D012", "not-a-row"),
    Rule("D013", "rows-without-groups"),
    Rule("D014", "empty-sample"),
    Rule("D015", "missing-attribute", Severity.NOTE),
    Rule("D016", "not-text"),
    Rule("D017", "not-a-count"),
    Rule("D018", "part-above-whole"),
    Rule("D019", "two-periods"),
    Rule("D030", "edition-undecided"),
    # Files of records.
    Rule("I001", "unreadable-file"),
    Rule("I002", "unknown-kind"),
    Rule("I003", "spreadsheet-file"),
    Rule("I004", "encoding-detected", Severity.NOTE),
    Rule("I005", "undecodable-file"),
    Rule("I006", "file-too-large"),
    Rule("I007", "no-records", Severity.WARNING),
    Rule("I008", "beside-records"),
    Rule("I009", "ambiguous-delimiter"),
    Rule("I010", "unnamed-column"),
    Rule("I011", "repeated-column"),
    Rule("I012", "row-length"),
    Rule("I013", "row-too-long"),
    Rule("I014", "broken-quotes"),
    Rule("I015", "broken-json"),
    Rule("I016", "sample-key"),
    Rule("I017", "sample-without-answers"),
    Rule("I018", "sample-group"),
    Rule("I030", "declared-columns"),
    Rule("I031", "declared-row"),
    Rule("I032", "period-keys"),
    Rule("I019", "event-column"),
    Rule("I020", "extra-column", Severity.NOTE),
    Rule("I021", "event-row"),
    Rule("I022", "event-date"),
    Rule("I023", "event-school"),
    Rule("I024", "event-quantity"),
    Rule("I025", "event-part"),
    Rule("I026", "event-roadmap"),
    Rule("I027", "event-early", Severity.NOTE),
    Rule("I028", "event-repeated", Severity.NOTE),
    # Workbooks.
    Rule("I033", "form-mismatch"),
    Rule("I034", "form-altered", Severity.NOTE),
    Rule("I035", "table-found", Severity.NOTE),
    Rule("I036", "no-table"),
    Rule("I037", "ambiguous-heading"),
    Rule("I038", "unused-sheet", Severity.NOTE),
    Rule("I039", "unused-cells", Severity.NOTE),
    Rule("I040", "row-left-out", Severity.NOTE),
    Rule("I041", "hidden-cells", Severity.NOTE),
    Rule("I042", "cell-error"),
    Rule("I043", "formula-without-value"),
    Rule("I044", "date-for-number"),
    Rule("I045", "percent-unclear"),
    Rule("I046", "merged-cells"),
    Rule("I047", "number-rounded", Severity.NOTE),
    Rule("I048", "number-unseen"),
)

BY_NAME: Final = {rule.name: rule for rule in RULES}

ACCEPTABLE: Final = tuple(rule.name for rule in RULES if rule.is_acceptable)
"""The names of the findings that a remark on the document may accept."""
