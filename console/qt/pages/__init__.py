"""Pages that cover the running order for a while; the countdown and GO stay in sight."""
