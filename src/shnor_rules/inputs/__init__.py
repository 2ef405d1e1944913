# SPDX-License-Identifier: MIT
"""Files of records: CSV, JSON, JSON Lines and YAML to records with the places of their fields."""

from shnor_rules.inputs.event_rows import Planned as Planned
from shnor_rules.inputs.events import Reader as Reader
from shnor_rules.inputs.events import Reported as Reported
from shnor_rules.inputs.given import Given as Given
from shnor_rules.inputs.given import locate as locate
from shnor_rules.inputs.kinds import KINDS as KINDS
from shnor_rules.inputs.reading import read_inputs as read_inputs
