# SPDX-License-Identifier: MIT
"""The part of SARIF 2.1.0 that is written, as a JSON Schema: closed, so that nothing else passes.

The names, the types and the bounds are those of the standard (OASIS, SARIF Version 2.1.0, 3.13 to
3.58); where the standard leaves a property out at will and this library always writes it, it is
required here.
"""

from __future__ import annotations

from typing import Any, Final


def _closed(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any], **bounds: int) -> dict[str, Any]:
    return {"type": "array", "items": items, "uniqueItems": True, **bounds}


_TEXT: Final = {"type": "string"}
_SAID: Final = _closed({"text": {"type": "string", "minLength": 1}})
_FROM_ONE: Final = {"type": "integer", "minimum": 1}
_LEVEL: Final = {"enum": ["none", "note", "warning", "error"]}
_REGION: Final = _closed(
    {"startLine": _FROM_ONE},
    {"endLine": _FROM_ONE, "startColumn": _FROM_ONE, "endColumn": _FROM_ONE},
)
_ARTIFACT: Final = _closed(
    {"uri": {"type": "string", "format": "uri-reference", "pattern": r"^[!#-;=?-Z_a-z~]+$"}},
    {"uriBaseId": {"const": "%SRCROOT%"}},
)
_LOCATION: Final = _closed(
    {"physicalLocation": _closed({"artifactLocation": _ARTIFACT}, {"region": _REGION})},
    {
        "id": {"type": "integer", "minimum": 0},
        "message": _SAID,
        "logicalLocations": _list(_closed({"fullyQualifiedName": _TEXT})),
    },
)
_FIX: Final = _closed(
    {
        "artifactChanges": _list(
            _closed(
                {
                    "artifactLocation": _ARTIFACT,
                    "replacements": _list(
                        _closed(
                            {"deletedRegion": _REGION, "insertedContent": _closed({"text": _TEXT})}
                        ),
                        minItems=1,
                    ),
                }
            ),
            minItems=1,
        )
    }
)
_SUPPRESSION: Final = _closed(
    {
        "kind": {"enum": ["inSource", "external"]},
        "status": {"enum": ["accepted", "underReview", "rejected"]},
        "justification": _TEXT,
    }
)
_RESULT: Final = _closed(
    {
        "ruleId": _TEXT,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": _LEVEL,
        "message": _SAID,
        "locations": {"type": "array", "items": _LOCATION, "maxItems": 1},
        "relatedLocations": _list(_LOCATION),
        "partialFingerprints": {
            "type": "object",
            "additionalProperties": _TEXT,
            "minProperties": 1,
        },
        "fixes": _list(_FIX),
        "suppressions": _list(_SUPPRESSION),
    }
)
_RULE: Final = _closed(
    {
        "id": _TEXT,
        "name": _TEXT,
        "shortDescription": _SAID,
        "defaultConfiguration": _closed({"level": _LEVEL}),
    },
    {"help": _SAID},
)
_RUN: Final = _closed(
    {
        "tool": _closed(
            {"driver": _closed({"name": _TEXT, "version": _TEXT, "rules": _list(_RULE)})}
        ),
        "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": _RESULT},
    }
)

LOG: Final = _closed(
    {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": _RUN, "minItems": 1},
    }
)
