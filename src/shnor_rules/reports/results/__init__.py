# SPDX-License-Identifier: MIT
"""Results of many records as streams of text: a table, CSV, JSON, JSON Lines."""

from shnor_rules.reports.results.formats import BY_EDITION as BY_EDITION
from shnor_rules.reports.results.formats import TRACED as TRACED
from shnor_rules.reports.results.formats import WRITERS as WRITERS
from shnor_rules.reports.results.writer import Result as Result
from shnor_rules.reports.results.writer import Writer as Writer
from shnor_rules.reports.results.writer import Writing as Writing
