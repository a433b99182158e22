"""The boards by the screen that they are for."""

from collections.abc import Callable, Mapping

from console.qt.screens.backstage import BackstageBoard
from console.qt.screens.look import Look
from console.qt.screens.now_next import NowNextBoard
from console.qt.screens.speaker import SpeakerBoard
from console.session.actions import Name
from console.show.deeds import Screen

AnyBoard = NowNextBoard | SpeakerBoard | BackstageBoard

BOARDS: Mapping[Screen, Callable[[Look], AnyBoard]] = {
    Screen.ROOM: NowNextBoard,
    Screen.SPEAKER: SpeakerBoard,
    Screen.BACKSTAGE: BackstageBoard,
}
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
