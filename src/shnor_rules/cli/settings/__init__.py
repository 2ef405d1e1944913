# SPDX-License-Identifier: MIT
"""Settings of `check` and `test`: from files of the project, and from the command line."""

from shnor_rules.cli.settings.discovery import found_settings as found_settings
from shnor_rules.cli.settings.reading import read_settings as read_settings
from shnor_rules.cli.settings.settings import Settings as Settings
