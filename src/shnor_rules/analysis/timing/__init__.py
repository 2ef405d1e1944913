# SPDX-License-Identifier: MIT
"""When a deadline falls, as far as that is known, and what is due in a month."""
