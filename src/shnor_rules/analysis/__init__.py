# SPDX-License-Identifier: MIT
"""What many assessments and a whole roadmap say: groups, dynamics, deficits, what is due."""
