"""What people write on a run: its name, where it was, what to remember, who was missing."""

from msgspec import Struct


class Caption(Struct, frozen=True):
    """Words on a run; empty ones say nothing.

    Attributes:
        name: What it is called: « deuxième filage ».
        place: Where it was.
        notes: What to remember of it.
        missing: Who was not there.
    """

    name: str = ""
    place: str = ""
    notes: str = ""
    missing: str = ""
