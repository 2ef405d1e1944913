# SPDX-License-Identifier: MIT
"""The command line."""

from shnor_rules.cli.entry import main as main
