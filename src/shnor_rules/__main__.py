# SPDX-License-Identifier: MIT
"""`python -m shnor_rules`: the same as the command `shnor-rules`."""

from shnor_rules.cli import main

if __name__ == "__main__":
    main()
