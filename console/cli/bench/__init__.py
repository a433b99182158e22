"""`conduite bench`: the budgets of speed and memory, measured on this machine."""
