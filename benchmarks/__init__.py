# SPDX-License-Identifier: MIT
"""How fast the library is, always next to a peer that does comparable work in the same run."""
