"""The boards by the screen that they are for, each imported when it is first made."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from console.qt.screens.look import Look
from console.session.actions import Name
from console.show.deeds import Screen

if TYPE_CHECKING:
    from console.qt.screens.backstage import BackstageBoard
    from console.qt.screens.now_next import NowNextBoard
    from console.qt.screens.speaker import SpeakerBoard

    AnyBoard = NowNextBoard | SpeakerBoard | BackstageBoard


def _room(look: Look) -> "NowNextBoard":
    from console.qt.screens.now_next import NowNextBoard

    return NowNextBoard(look)


def _speaker(look: Look) -> "SpeakerBoard":
    from console.qt.screens.speaker import SpeakerBoard

    return SpeakerBoard(look)


def _backstage(look: Look) -> "BackstageBoard":
    from console.qt.screens.backstage import BackstageBoard

    return BackstageBoard(look)


BOARDS: Mapping[Screen, Callable[[Look], "AnyBoard"]] = {
    Screen.ROOM: _room,
    Screen.SPEAKER: _speaker,
    Screen.BACKSTAGE: _backstage,
}
"""What makes the board of each screen."""

NAMES: Mapping[str, Screen] = {
    "now-next": Screen.ROOM,
    "speaker": Screen.SPEAKER,
    "backstage": Screen.BACKSTAGE,
}
"""What the command line calls them."""

SHOWN_BY: Mapping[Name, Screen] = {
    Name.NOW_NEXT: Screen.ROOM,
    Name.SPEAKER: Screen.SPEAKER,
    Name.BACKSTAGE: Screen.BACKSTAGE,
}
"""The action that shows each."""
