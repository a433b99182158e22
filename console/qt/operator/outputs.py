"""What people see, in small: the room's screen, and below it the speaker's and the wings'."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.output_tile import CAPTION, OutputTile
from console.qt.operator.parts import Picture
from console.qt.theme import Theme
from console.session.actions import Name
from console.wording.outputs import Output
from console.wording.words import Words

SIDE_WIDTH = 300  # at scale 1
_SCREENS = (Name.NOW_NEXT, Name.SPEAKER, Name.BACKSTAGE)
_RATIO = 9 / 16  # the proportions of a projector
_SMALLEST = 0.4  # height of the pictures, in parts of the tallest
_SPACE = 6


class Outputs(QWidget):
    """A live picture of every screen, each with what people can see of it."""

    def __init__(
        self,
        words: Words,
        theme: Theme,
        actions: DeskActions,
        pictures: Mapping[Name, Picture],
    ) -> None:
        super().__init__()
        self._scale, self._is_folded = 1.0, False
        self.tiles: Mapping[Name, OutputTile] = {
            name: OutputTile(words, theme, actions.by_name[name], pictures.get(name))
            for name in _SCREENS
        }
        for tile in self.tiles.values():
            tile.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.rescale(1.0)

    def show_outputs(self, outputs: Mapping[Name, Output]) -> None:
        """Say what people can see of each screen."""
        for name, output in outputs.items():
            self.tiles[name].show_output(output)

    def fold(self, is_folded: bool) -> None:  # noqa: FBT001 - folded or not is all there is to say
        """Leave but the room's screen, when what is below needs the room."""
        self._is_folded = is_folded
        for name in _SCREENS[1:]:
            self.tiles[name].setHidden(is_folded)
        self.rescale(self._scale)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        for tile in self.tiles.values():
            tile.rescale(scale)
        self.setFixedWidth(round(SIDE_WIDTH * scale))
        fixed, pictures = self._fixed(), sum(self._pictures())
        self.setMinimumHeight(round(fixed + _SMALLEST * pictures))
        self.setMaximumHeight(round(fixed + pictures))
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as it may be; it gives way to what is written below it."""
        return QSize(self.width(), self.maximumHeight())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the proportions of a projector."""
        self._place()

    def _fixed(self) -> int:
        """Height of what is no picture."""
        caption = round(CAPTION * self._scale)
        return caption if self._is_folded else 2 * caption + _SPACE

    def _pictures(self) -> tuple[float, float]:
        """Heights of the large and the small pictures at their tallest."""
        small = 0.0 if self._is_folded else (self.width() - _SPACE) / 2 * _RATIO
        return self.width() * _RATIO, small

    def _place(self) -> None:
        caption = round(CAPTION * self._scale)
        pictures = self._pictures()
        part = min(1.0, max(0.0, (self.height() - self._fixed()) / sum(pictures)))
        large, small = (round(part * height) + caption for height in pictures)
        room, *others = self.tiles.values()
        room.setGeometry(0, 0, self.width(), large)
        half = (self.width() - _SPACE) // 2
        for place, tile in enumerate(others):
            tile.setGeometry(place * (half + _SPACE), large + _SPACE, half, small)
