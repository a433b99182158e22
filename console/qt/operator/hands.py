"""What the desk needs of the show to edit it: a trial, what is unsaved, and what is remembered."""

from collections.abc import Callable

from msgspec import Struct, field

from console.qt.operator.desk_lock import DeskLock
from console.qt.operator.order_look import OrderLook, look_of
from console.session.notices import Notice, Weight
from console.session.opening import Opened
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.refusals import Reason, Refused

DESK_NOTICE = "desk"
"""The key of what the desk itself has to say."""


def _nothing_to_try(_deed: Deed) -> Refused:
    return Refused(Reason.LOOKING_ONLY)


def _nothing_unsaved() -> int:
    return 0


def _everything_can_be_done() -> bool:
    return False


def _say_nothing(_text: str) -> None:
    """There is nobody to tell."""


class Hands(Struct, frozen=True):
    """Given to the desk; by default for a picture, in which nothing can be done.

    Attributes:
        trial: The outlook if a deed were done now.
        unsaved: How many items are not in the file as they stand.
        say: Tells the operator something, in a notice.
        look: How the operator likes the running order.
        is_remote: A presenter's remote is bound.
        lock: Whether anything can be done at all.
        is_looking: True while the show refuses everything: another console runs it, or it is over.
    """

    trial: Callable[[Deed], Outlook | Refused] = _nothing_to_try
    unsaved: Callable[[], int] = _nothing_unsaved
    say: Callable[[str], None] = _say_nothing
    look: OrderLook = field(default_factory=OrderLook)
    is_remote: bool = False
    lock: DeskLock = field(default_factory=DeskLock)
    is_looking: Callable[[], bool] = _everything_can_be_done


def hands_of(opened: Opened) -> Hands:
    """What an opened show and its settings give."""
    unsaved, settings = opened.unsaved, opened.preferences.settings
    return Hands(
        opened.session.trial,
        (lambda: unsaved.count) if unsaved else _nothing_unsaved,
        lambda text: opened.notices.post(Notice(Weight.INFO, text, DESK_NOTICE)),
        look_of(settings.columns, settings.text_step),
        is_remote=settings.remote,
        is_looking=lambda: opened.session.is_looking,
    )
