# SPDX-License-Identifier: MIT
"""What changes between two versions of rules, as text, as JSON, and for a pull request."""
