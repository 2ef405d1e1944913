# SPDX-License-Identifier: MIT
"""The command line."""

from shnor_rules.cli.main import main as main
