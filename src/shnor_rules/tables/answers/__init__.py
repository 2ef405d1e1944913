# SPDX-License-Identifier: MIT
"""Answers in the columns of a table, read as in a record."""

from shnor_rules.tables.answers.reading import Reading as Reading
from shnor_rules.tables.answers.reading import read_columns as read_columns
