# SPDX-License-Identifier: MIT
"""The version, in the one place where the build and the program both read it."""

__version__ = "0.1.0"
