# SPDX-License-Identifier: MIT
"""What staff do to the files of a ruleset, and what must hold whatever they do."""
