# SPDX-License-Identifier: MIT
"""What a tester asks for, looked at before anything is drawn."""

from __future__ import annotations

from hypothesis.strategies import SearchStrategy

from shnor_rules.model import Monitoring


def refuse_other_words(name: str, chosen: str, *words: str) -> None:
    """Refuse a choice that there is not, which would do nothing.

    Raises:
        ValueError: always then.
    """
    if chosen not in words:
        message = f"{name} is {' or '.join(map(repr, words))}, not {chosen!r}"
        raise ValueError(message)


def refuse_no_monitoring(asked: object) -> None:
    """Refuse what is no monitoring, such as the ruleset that has it.

    Raises:
        TypeError: always then.
    """
    if not isinstance(asked, Monitoring):
        message = f'a monitoring is needed, as in load("…")["…"], not a {type(asked).__name__}'
        raise TypeError(message)


def refuse_no_strategy(name: str, asked: object) -> None:
    """Refuse what is no strategy, such as a value that a strategy would draw.

    Raises:
        TypeError: always then.
    """
    if not isinstance(asked, SearchStrategy):
        message = f"{name} is a strategy, as in st.just({asked!r}), not {asked!r}"
        raise TypeError(message)
