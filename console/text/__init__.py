"""The terminal face: the same outlook without a window."""
