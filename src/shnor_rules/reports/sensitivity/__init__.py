# SPDX-License-Identifier: MIT
"""What depends on decisions, as text for people, as Markdown, as JSON and as a sheet."""
