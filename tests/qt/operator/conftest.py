"""The operator's hand on the desk, for tests of editing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.qt.models.running_order import Column
from console.session.actions import Name
from tests.orders import PARIS

KEY = Qt.Key


class Hand:
    """The operator's hand on the desk, and what it has done."""

    def __init__(self, face, opened, press, qtbot) -> None:
        self.face, self.opened, self.press, self.qtbot = face, opened, press, qtbot
        face.window.resize(1366, 768)
        self.editing = face.window.desk.pane.editing
        self.typing, self.order = self.editing.typing, face.window.desk.order
        self.order.setFocus()

    def choose(self, place, column=Column.TITLE):
        """Choose the cell of a row, by its place."""
        self.order.setCurrentIndex(self.order.order.index(place, column))

    def begin_to_type(self, place, text):
        """Open the title of a row, and type without an end."""
        self.choose(place)
        self.press(KEY.Key_F2)
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, place, press):
        """Press on the title of a row, by `mouseClick` or `mouseDClick` of `qtbot`."""
        press(self.order.viewport(), Qt.MouseButton.LeftButton, pos=self._at(place, 0.3))

    def write(self, text, key=KEY.Key_Return):
        """Replace what is being typed, and press a key, Enter by default."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.press(key)

    def drag(self, source, target, drop=True):
        """Drag the middle of a row to just above the middle of another one."""
        viewport, left = self.order.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(viewport, left, pos=self._at(source, 0.5))
        for step in range(1, 6):
            way = self._at(target, 0.3) - self._at(source, 0.5)
            self.move(self._at(source, 0.5) + way * step / 5)
        if drop:
            self.qtbot.mouseRelease(viewport, left, pos=self._at(target, 0.3))

    def move(self, at):
        """Move the mouse with the button down, which `mouseMove` does not tell offscreen."""
        viewport, none = self.order.viewport(), Qt.MouseButton.NoButton
        where = QPointF(viewport.mapToGlobal(at))
        left, bare = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, none, left, bare)
        QApplication.sendEvent(viewport, event)

    def _at(self, place, part):
        height = self.order.rowHeight(place)
        return QPoint(300, round(self.order.rowViewportPosition(place) + part * height))

    @property
    def lines(self):
        return self.opened.session.progress.plan.lines

    @property
    def titles(self):
        return [line.item.title for line in self.lines]

    @property
    def starts(self):
        return [f"{line.start.astimezone(PARIS):%H:%M}" for line in self.lines]

    @property
    def undo(self):
        return self.face.window.actions_by_key.by_name[Name.UNDO].text()

    def item(self, item):
        return self.opened.session.progress.plan.line(item).item

    @property
    def look(self):
        return self.opened.session.outlook()

    def begin_show(self):
        self.press(KEY.Key_Space)


@pytest.fixture
def hand(face, opened, press, qtbot) -> Hand:
    return Hand(face, opened, press, qtbot)
