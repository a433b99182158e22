"""A length as people type it in a hurry: 5, 2.5, 2,5 or 1:30, in minutes."""

from datetime import timedelta

LONGEST = timedelta(hours=24)


def typed_length(text: str) -> timedelta | None:
    """The length; zero for nothing at all, None for what is no length."""
    minutes, _, seconds = text.strip().replace(",", ".").partition(":")
    try:
        length = timedelta(minutes=float(minutes or 0), seconds=float(seconds or 0))
    except (ValueError, OverflowError):
        return None
    return length if timedelta(0) <= length <= LONGEST else None
