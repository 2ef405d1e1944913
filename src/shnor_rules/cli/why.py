# SPDX-License-Identifier: MIT
"""Why the system refused a file, in words."""

from __future__ import annotations

import errno
from types import MappingProxyType
from typing import Final

from shnor_rules.messages import Message, say

_REASONS: Final = MappingProxyType(
    {
        errno.ENOENT: "why.missing",
        errno.ENOTDIR: "why.missing",
        errno.EACCES: "why.denied",
        errno.EPERM: "why.denied",
        errno.EROFS: "why.denied",
        errno.EISDIR: "why.folder",
        errno.ENOSPC: "why.full",
        errno.ENAMETOOLONG: "why.name",
        errno.ELOOP: "why.name",
    }
)


def why(error: OSError) -> Message:
    """Return why the system refused; what is not known here in the words of the system."""
    key = _REASONS.get(error.errno or 0)
    if key is not None:
        return say(key)
    return say("why.other", text=error.strerror or type(error).__name__)
