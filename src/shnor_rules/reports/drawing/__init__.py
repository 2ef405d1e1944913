# SPDX-License-Identifier: MIT
"""Figures drawn as SVG: responsive, readable without colours, and told in words besides."""

from shnor_rules.reports.drawing.bars import bars_svg as bars_svg
from shnor_rules.reports.drawing.drawn import drawn as drawn
from shnor_rules.reports.drawing.flow import flow_svg as flow_svg
from shnor_rules.reports.drawing.scale import scale_svg as scale_svg
from shnor_rules.reports.drawing.timeline import timeline_svg as timeline_svg
