# SPDX-License-Identifier: MIT
"""A picture of a leaf of paper made small: without its white edges, in at most 256 colours."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[Any]

_WHITE: Final = 255
_EDGE: Final = 8
"""How much white is left around, in pixels."""

_MOST: Final = 256


def small(ppm: bytes) -> bytes:
    """Return a PNG of what is on a leaf.

    Args:
        ppm: the leaf as `pdftoppm` writes it: binary PPM.

    Raises:
        ValueError: it has more colours than a palette holds, even if alike ones become one.
    """
    kind, size, depth, data = ppm.split(b"\n", 3)
    assert (b"P6", b"255") == (kind, depth)
    width, height = map(int, size.split())
    pixels = _trimmed(np.frombuffer(data, np.uint8).reshape(height, width, 3))
    # What smooths letters makes hundreds of shades: sixteen of each colour look the same.
    for step in (1, 17, 51):
        rounded = np.round(pixels / step).astype(np.uint8) * np.uint8(step)
        shades, places = np.unique(rounded.reshape(-1, 3), axis=0, return_inverse=True)
        if len(shades) <= _MOST:
            return _png(shades, places.reshape(pixels.shape[:2]))
    message = f"{len(shades)} colours"
    raise ValueError(message)


def _trimmed(pixels: Pixels) -> Pixels:
    inked = np.any(pixels < _WHITE, axis=2)
    rows, columns = np.flatnonzero(np.any(inked, axis=1)), np.flatnonzero(np.any(inked, axis=0))
    top, left = max(rows[0] - _EDGE, 0), max(columns[0] - _EDGE, 0)
    return pixels[top : rows[-1] + _EDGE, left : columns[-1] + _EDGE]


def _png(shades: Pixels, places: Pixels) -> bytes:
    height, width = places.shape
    # Before each line stands by what it is filtered: by nothing.
    lines = np.hstack([np.zeros((height, 1), np.uint8), places.astype(np.uint8)])
    parts = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", shades.astype(np.uint8).tobytes()),
        (b"IDAT", zlib.compress(lines.tobytes(), 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
