"""What happened in every run, kept in SQLite."""
