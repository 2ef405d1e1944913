# SPDX-License-Identifier: MIT
"""A monitoring as the readings read it that a caller names."""

from __future__ import annotations

from functools import lru_cache

from shnor_rules.errors import ReadingError
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, read_as
from shnor_rules.program import CircularDefinitionError, lower


@lru_cache(maxsize=256)
def applied(monitoring: Monitoring, names: tuple[str, ...]) -> Monitoring:
    """Return a monitoring as readings read it.

    Raises:
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    read = read_as(monitoring, names)
    try:
        lower(read)
    except CircularDefinitionError as error:
        listed = ", ".join(names)
        message = say("circular-readings", readings=listed, names=", ".join(error.names))
        raise ReadingError(message) from None
    return read
