"""Editing the running order with real keys and the real mouse, before the show and in it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.qt.models.running_order import Column
from console.session.actions import Name
from console.session.rearranging import Mark, marks_of
from console.show.deeds import Move
from console.show.progress import Phase
from tests.orders import PARIS

KEY = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PITCH, PANEL = 2, 4  # places of two rows


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


def test_f2_types_a_title_and_enter_means_it(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion")
    assert hand.titles[PITCH] == "Champollion"
    assert hand.undo == "Undo: edit of Champollion"


def test_go_is_dead_while_a_cell_is_typed_in(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    for key in (KEY.Key_Space, KEY.Key_F, KEY.Key_S, KEY.Key_Plus, KEY.Key_B):
        hand.press(key)
    assert hand.look.phase is Phase.STANDBY
    assert hand.look.undoable is None
    assert hand.typing.editor.text() == " fs+b"


def test_escape_leaves_everything_as_it_was(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Nothing of this")
    hand.press(KEY.Key_Escape)
    assert not hand.typing.is_open
    assert hand.look.undoable is None
    hand.press(KEY.Key_Space)
    assert hand.look.phase is Phase.RUNNING


@pytest.mark.parametrize(
    ("column", "text", "planned"),
    [
        (Column.PLANNED, "15h12", ["15:12", "15:17"]),
        (Column.PLANNED, "+2", ["15:12", "15:17"]),
        (Column.LENGTH, "7", ["15:10", "15:17"]),
        (Column.LENGTH, "1:30", ["15:10", "15:11"]),
    ],
)
def test_times_and_lengths_are_typed_in_their_cells(hand, column, text, planned):
    hand.choose(PITCH, column)
    hand.press(KEY.Key_Return)
    hand.write(text)
    assert hand.starts[PITCH : PITCH + 2] == planned


def test_what_would_come_of_it_is_said_while_it_is_typed(hand):
    hand.choose(PITCH, Column.LENGTH)
    hand.press(KEY.Key_F2)
    assert hand.typing.editor.answer.text() == "Length   5, 1:30, 90', 1 h 30, +2"
    QTest.keyClicks(QApplication.focusWidget(), "+2")
    assert hand.typing.editor.answer.text() == "7\u00a0min · end 18:02 (+2:00 late)"


def test_what_cannot_be_read_is_said_and_kept(hand):
    hand.choose(PITCH, Column.PLANNED)
    hand.press(KEY.Key_F2)
    hand.write("soon")
    assert hand.typing.is_open
    assert hand.typing.editor.text() == "soon"
    assert hand.typing.editor.answer.text() == "▲ That is no time of day: 15:20, 1520 or +2."
    assert hand.look.undoable is None


def test_what_is_refused_is_said_before_it_is_asked(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    hand.choose(0, Column.LENGTH)
    hand.press(KEY.Key_F2)
    hand.press(KEY.Key_Delete)
    hand.write("", KEY.Key_Return)
    assert hand.typing.is_open
    assert hand.typing.editor.answer.text() == "▲ “Accueil café” is no longer to come."


def test_tab_goes_on_to_the_next_field(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion", KEY.Key_Tab)
    hand.write("Anne Roux, maire", KEY.Key_Tab)
    hand.write("6", KEY.Key_Tab)
    hand.write("micro 2", KEY.Key_Return)
    item = hand.item("3")
    assert (item.title, item.speakers[0].name, item.notes) == (
        "Champollion",
        "Anne Roux",
        "micro 2",
    )
    assert item.duration.total_seconds() == 360


def test_insert_adds_a_row_under_this_one_with_its_title_ready(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Insert)
    hand.write("Remise du prix")
    assert hand.titles[PITCH + 1] == "Remise du prix"
    assert hand.starts[PITCH + 1 : PITCH + 3] == ["15:15", "15:20"]
    assert hand.order.currentIndex().column() == Column.TITLE


def test_delete_takes_a_row_out_and_undo_says_which(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Delete)
    assert "Pitch du défi Champollion" not in hand.titles
    assert hand.undo == "Undo: removal of Pitch du défi Champollion"
    assert hand.order.row.item.title == "Pitch du défi État bas carbone"
    hand.press(KEY.Key_Z, CTRL)
    assert hand.titles[PITCH] == "Pitch du défi Champollion"


def test_alt_and_arrows_move_a_row_and_it_stays_chosen(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Down, ALT)
    hand.press(KEY.Key_Down, ALT)
    assert hand.titles[PITCH + 2] == "Pitch du défi Champollion"
    assert hand.order.row.item.id == "3"
    hand.press(KEY.Key_Up, ALT)
    assert hand.titles[PITCH + 1] == "Pitch du défi Champollion"


@pytest.mark.parametrize(
    ("key", "mark"),
    [(KEY.Key_F, Mark.FIXED), (KEY.Key_E, Mark.ELASTIC), (KEY.Key_C, Mark.CUTTABLE)],
)
def test_marks_are_given_and_taken_by_keys(hand, key, mark):
    hand.choose(PITCH)
    hand.press(key, ALT)
    assert mark in marks_of(hand.item("3"))
    hand.press(key, ALT)
    assert mark not in marks_of(hand.item("3"))


def test_a_row_is_dragged_to_another_place(hand):
    hand.drag(5, PITCH)
    assert hand.titles[PITCH] == "Intermède vidéo sur le défi SIRANO"
    assert hand.undo == "Undo: move Intermède vidéo sur le défi SIRANO"


def test_a_line_shows_where_it_would_be_dropped_and_escape_lets_it_be(hand):
    hand.drag(5, PITCH, drop=False)
    line = hand.editing.drag.line
    assert line.isVisible()
    assert line.y() == hand.order.rowViewportPosition(PITCH) - 1
    hand.press(KEY.Key_Escape)
    assert not line.isVisible()
    assert hand.look.undoable is None


def test_a_click_that_shakes_moves_nothing(hand):
    viewport, at = hand.order.viewport(), QPoint(300, hand.order.rowViewportPosition(5) + 8)
    hand.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    hand.move(at + QPoint(3, 2))
    hand.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(3, 2))
    assert hand.look.undoable is None
    assert hand.order.row.item.id == "6"


def test_a_double_click_edits_and_starts_nothing(hand):
    at = QPoint(300, hand.order.rowViewportPosition(PITCH) + 8)
    hand.qtbot.mouseDClick(hand.order.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hand.typing.is_open
    hand.press(KEY.Key_Escape)
    hand.begin_show()
    hand.qtbot.mouseDClick(hand.order.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not hand.typing.is_open
    assert hand.look.current.item.title == "Accueil café"


def test_the_tools_step_aside_when_the_show_starts(hand, notices):
    line = hand.editing.line
    assert line.isVisible()
    hand.begin_show()
    assert not line.isVisible()
    hand.choose(PITCH)
    for key in (KEY.Key_F2, KEY.Key_Delete, KEY.Key_Insert):
        hand.press(key)
    assert hand.titles[PITCH] == "Pitch du défi Champollion"
    assert notices() == ["Editing is closed during the show: E opens it."]


def test_one_key_opens_them_again(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    assert hand.editing.line.isVisible()
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion")
    assert hand.titles[PITCH] == "Champollion"
    hand.press(KEY.Key_E)
    assert not hand.editing.line.isVisible()


def test_on_stage_a_length_gives_time(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    hand.choose(0, Column.LENGTH)
    hand.press(KEY.Key_F2)
    hand.write("+5")
    assert hand.opened.session.progress.current.added.total_seconds() == 300


def test_the_menu_of_a_row_says_what_the_keys_say(hand):
    hand.choose(PITCH)
    menu = hand.editing.menu(hand.face.window.actions_by_key.by_name)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert list(entries)[:3] == ["Title…", "Start…", "Length…"]
    entries["May be left out"].trigger()
    assert hand.item("3").cuttable
    entries["Notes…"].trigger()
    assert hand.typing.editor.accessibleName() == "Notes"
    menu.deleteLater()


def test_the_menu_changes_the_kind(hand):
    hand.choose(PITCH)
    menu = hand.editing.menu(hand.face.window.actions_by_key.by_name)
    kinds = next(entry.menu() for entry in menu.actions() if entry.text() == "Kind")
    next(entry for entry in kinds.actions() if entry.text() == "video").trigger()
    assert hand.item("3").kind.value == "video"
    menu.deleteLater()


def test_a_cell_that_is_typed_in_follows_its_row(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    before = hand.typing.editor.y()
    hand.opened.session.do(Move("2", "6"))
    assert hand.typing.editor.y() == before - hand.order.rowHeight(0)
    assert hand.typing.is_open


def test_what_was_chosen_stays_chosen_when_the_order_changes(hand):
    hand.choose(6)
    hand.opened.session.do(Move("2", "6"))
    assert hand.order.row.item.id == "7"


def test_a_double_click_elsewhere_means_what_was_typed_so_far(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Champollion")
    at = QPoint(300, hand.order.rowViewportPosition(4) + 8)
    hand.qtbot.mouseDClick(hand.order.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hand.titles[PITCH] == "Champollion"
    assert hand.typing.editor.text() == hand.titles[4]


def test_a_click_elsewhere_leaves_what_is_typed_and_go_lives_again(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Champ")
    at = QPoint(300, hand.order.rowViewportPosition(4) + 8)
    hand.qtbot.mouseClick(hand.order.viewport(), Qt.MouseButton.LeftButton, pos=at)
    hand.order.setFocus()
    hand.press(KEY.Key_Delete)
    assert len(hand.titles) == 19
    assert hand.typing.editor.text() == "Champ"
    hand.press(KEY.Key_Space)
    assert hand.look.phase is Phase.RUNNING
