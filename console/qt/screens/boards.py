"""The boards by name."""

from collections.abc import Callable, Mapping

from console.qt.screens.backstage import BackstageBoard
from console.qt.screens.board import Board
from console.qt.screens.now_next import NowNextBoard
from console.qt.screens.speaker import SpeakerBoard
from console.qt.theme import Theme
from console.wording.words import Words

BOARDS: Mapping[str, Callable[[Words, Theme], Board]] = {
    "now-next": NowNextBoard,
    "speaker": SpeakerBoard,
    "backstage": BackstageBoard,
}
