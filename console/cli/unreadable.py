"""What ends a command with one sentence instead of a result."""


class Unreadable(Exception):  # noqa: N818 - it says what the input is
    """Something given on the command line cannot be read; the text is for the user."""
