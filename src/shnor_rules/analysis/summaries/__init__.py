# SPDX-License-Identifier: MIT
"""What the results of one period say together: levels, groups, deficits, coverage."""
