# SPDX-License-Identifier: MIT
"""What changed from period to period: answers, levels, shares, and what may be concluded."""
