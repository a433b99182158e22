"""What the program has to say to the operator; faces draw it in one strip, never a dialog."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from console.wording.words import Words


class Weight(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Notice(Struct, frozen=True):
    """One thing to say.

    Attributes:
        weight: How much it matters.
        text: One or two sentences, in the operator's language.
        key: What it is about: a new notice replaces the one with the same key.
        stays: It remains until it is withdrawn or dismissed; others go after a while.
        told: Says it in any language; None: it goes before another one is spoken.
    """

    weight: Weight
    text: str
    key: str
    stays: bool = False
    told: Callable[[Words], str] | None = None


def lasting(words: Words, weight: Weight, key: str, told: Callable[[Words], str]) -> Notice:
    """A notice that stays, and is told anew when another language is spoken."""
    return Notice(weight, told(words), key, stays=True, told=told)


class Notices:
    """The notices that stand, in order; kept until a face is there to show them."""

    def __init__(self) -> None:
        self._standing: dict[str, Notice] = {}
        self._listeners: list[Callable[[], None]] = []

    @property
    def standing(self) -> tuple[Notice, ...]:
        """What stands now, oldest first."""
        return tuple(self._standing.values())

    def post(self, notice: Notice) -> None:
        """Say something, or say it anew."""
        self._standing.pop(notice.key, None)
        self._standing[notice.key] = notice
        self._tell()

    def speak(self, words: Words) -> None:
        """Tell in these words what stands."""
        self._standing = {
            key: replace(notice, text=notice.told(words)) if notice.told else notice
            for key, notice in self._standing.items()
        }
        self._tell()

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it does not stand."""
        if self._standing.pop(key, None):
            self._tell()

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """Call `heard` when what stands has changed, until what this answers is called."""
        self._listeners.append(heard)
        return partial(self._listeners.remove, heard)

    def _tell(self) -> None:
        for heard in tuple(self._listeners):
            heard()
