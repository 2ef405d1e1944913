# SPDX-License-Identifier: MIT
"""What can be wrong with a record, and the finding that each fault is refused for."""
