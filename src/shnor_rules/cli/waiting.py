# SPDX-License-Identifier: MIT
"""What a person sees who waits for an engine that does not tell how far it is."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from shnor_rules.cli.progress import SECONDS
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.cli.progress import Progress
    from shnor_rules.messages import Message


@contextmanager
def shown(
    progress: Progress, engine: str, said: Callable[[str, int], Message] | None = None
) -> Iterator[None]:
    """Show how long an engine has worked, until it is done.

    Args:
        progress: where it is shown; nothing where nobody watches.
        engine: what the engine is called.
        said: what is said of the engine and the seconds; without it, that it is at work.
    """
    if progress.stream is None:
        yield
        return
    done = Event()
    began = monotonic()

    def tick() -> None:
        while not done.wait(SECONDS):
            seconds = int(monotonic() - began)
            progress.tell((said or _at_work)(engine, seconds))

    ticking = Thread(target=tick, daemon=True)
    ticking.start()
    try:
        yield
    finally:
        done.set()
        ticking.join()
        progress.clear()


def _at_work(engine: str, seconds: int) -> Message:
    return say("command.tables.progress", engine=engine, seconds=seconds)
