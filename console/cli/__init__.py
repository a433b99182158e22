"""The command line: the words and flags, and what each command does."""
