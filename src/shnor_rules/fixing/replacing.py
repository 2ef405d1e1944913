# SPDX-License-Identifier: MIT
"""A file replaced by another content, whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to the file at `path`, which is there, so that nobody sees half of it.

    Its permissions stay; where `path` is a link, the file it leads to is replaced, not the link.

    Raises:
        OSError: the file is protected, or its folder is, or there is no room; it is as it was.
    """
    real = Path(os.path.realpath(path))
    # Fails where the file is protected: renaming would ask for no more than the folder's leave.
    real.open("r+b").close()
    part = real.with_name(f".{real.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(real.stat().st_mode)
        part.replace(real)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
