# SPDX-License-Identifier: GPL-3.0-or-later
"""What the harnesses share: processes and what they cost, the peers, the load, the report."""
