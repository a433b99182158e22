"""What Qt views read: the outlook as rows."""
