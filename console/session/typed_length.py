"""A length as people type it in a hurry: 5, 2,5, 90', 1h30, 45 s; bare numbers are minutes."""

import re
from datetime import timedelta

LONGEST = timedelta(hours=24)
_CLOCKWORK = re.compile(
    r"(?:(?P<hours>\d{1,2}):(?=\d{2}:))?(?P<minutes>\d{0,4}):(?P<seconds>[0-5]\d)"
)


def typed_length(text: str) -> timedelta | None:
    """The length; zero for nothing at all, None for what is no length.

    Two numbers are minutes and seconds, as the desk shows them: 1:30 is a minute and a half.
    """
    plain = " ".join(text.split())
    if not plain:
        return timedelta(0)
    length = _clockwork(plain) if ":" in plain else _minutes(plain) or _worded(plain)
    return length if length is not None and timedelta(0) <= length <= LONGEST else None


def _worded(text: str) -> timedelta | None:
    from console.eventfile.lengths import length_of

    return length_of(text)


def _clockwork(text: str) -> timedelta | None:
    found = _CLOCKWORK.fullmatch(text)
    if found is None:
        return None
    return timedelta(**{name: int(number or 0) for name, number in found.groupdict().items()})


def _minutes(text: str) -> timedelta | None:
    number = text.replace(",", ".")
    if not re.fullmatch(r"\d{1,4}(\.\d{0,3})?|\.\d{1,3}", number):
        return None
    return timedelta(minutes=float(number))
