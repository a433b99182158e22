"""What the desk is built from, and what it cannot make itself."""

from collections.abc import Callable, Mapping
from typing import Protocol

from msgspec import Struct, field
from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QImage

from console.eventfile.problem import Problem
from console.journal.journal import RunKind
from console.qt.operator.commands import Commands
from console.qt.operator.go_guard import GoGuard
from console.qt.operator.hands import Hands
from console.qt.operator.key_watch import KeyWatch
from console.qt.operator.notice_strip import Offer
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.keys import Keys
from console.session.recovering import Recovering
from console.session.rehearsal import RehearsalState
from console.session.replay import Scrubbing
from console.wording.words import Words


class Picture(Protocol):
    """What a screen looks like, in small.

    Attributes:
        changed: It looks different now.
    """

    changed: SignalInstance

    @property
    def shape(self) -> QSize:
        """Its proportions."""

    def picture(self, size: QSize) -> QImage:
        """What it looks like at a size, in pixels."""


class Parts(Struct, frozen=True):
    """Given to the desk by whoever joins it to a session.

    Attributes:
        words: The operator's language.
        theme: The look.
        kind: Show or rehearsal.
        commands: Where what the operator asks for goes.
        guard: The guard on GO.
        keys: What tells a press from a key that is still down.
        problems: What is wrong with the event file.
        sentence: A problem in words.
        offers: What can be done about a notice, by its key.
        recovering: The plans to win time back; None: there are none to be had.
        phrases: Messages at hand.
        chosen_keys: The key of each action.
        rehearsal: How a rehearsal stands; None: it is a show, or a picture of one.
        pictures: What each screen looks like, in small, by the action that shows it.
        hands: What is needed to edit the running order.
        scrubbing: The time of a replay; None: it is none.
    """

    words: Words
    theme: Theme
    kind: RunKind
    commands: Commands
    guard: GoGuard
    keys: KeyWatch
    problems: tuple[Problem, ...] = ()
    sentence: Callable[[Problem], str] = str
    offers: Mapping[str, Offer] = field(default_factory=dict)
    recovering: Recovering | None = None
    phrases: tuple[str, ...] = ()
    chosen_keys: Keys = field(default_factory=Keys)
    rehearsal: Callable[[], RehearsalState] | None = None
    pictures: Mapping[Name, Picture] = field(default_factory=dict)
    hands: Hands = field(default_factory=Hands)
    scrubbing: Scrubbing | None = None

    @property
    def is_live(self) -> bool:
        """True for the show itself, on the clock of the wall."""
        return self.kind is RunKind.SHOW and self.scrubbing is None
