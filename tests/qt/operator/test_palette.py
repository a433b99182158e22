"""The palette does what keys do, by the same way; guards included."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.qt.operator.palette import Palette
from console.session.actions import ACTIONS
from console.show.progress import Phase

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(face, press):
    press(Qt.Key.Key_K, CTRL)
    return face.window.findChild(Palette)


def texts(palette):
    rows = range(palette.found.topLevelItemCount())
    return [palette.found.topLevelItem(row).text(0) for row in rows]


def test_it_has_every_action_and_every_item(palette, opened):
    assert len(texts(palette)) == len(ACTIONS) + len(opened.session.outlook().rows)
    assert "GO: Accueil café" in texts(palette)


def test_what_cannot_be_done_now_says_so(palette):
    row = palette.found.findItems("Finish", Qt.MatchFlag.MatchExactly)[0]
    assert row.text(1) == "not now · F"


def test_enter_does_what_was_found(palette, press, opened):
    palette.line.setText("go acc")
    press(Qt.Key.Key_Return)
    assert opened.session.outlook().current.item.title == "Accueil café"
    assert not palette.isVisible()


def test_the_guard_on_go_holds_here_too(palette, press, opened, face):
    palette.line.setText("go acc")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_K, CTRL, after=0.1)
    palette.line.setText("go disc")
    press(Qt.Key.Key_Return, after=0.1)
    assert opened.session.outlook().current.item.title == "Accueil café"


def test_the_end_is_asked_twice_here_too(palette, press, opened, face):
    palette.line.setText("go acc")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_K, CTRL)
    palette.line.setText("end the show")
    press(Qt.Key.Key_Return)
    assert opened.session.outlook().phase is Phase.RUNNING
    assert any("Press Ctrl+E again" in notice.text for notice in opened.notices.standing)


def test_letters_are_typed_and_do_nothing_to_the_show(palette, press, opened):
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_Space)
    assert palette.line.text() == "s "
    assert opened.session.progress.skipped == frozenset()


def test_arrows_move_and_stay_within(palette, press):
    press(Qt.Key.Key_Up)
    assert palette.found.currentIndex().row() == 0
    press(Qt.Key.Key_Down)
    assert palette.found.currentIndex().row() == 1


def test_a_title_selects_its_row(palette, press, face):
    palette.line.setText("optiflex")
    press(Qt.Key.Key_Return)
    (index,) = face.window.desk.order.selectionModel().selectedRows()
    assert "OptiFlex" in face.window.desk.order.model().row_at(index.row()).item.title


def test_it_grows_with_the_desk(face, press):
    shown = []
    for size in [(1280, 720), (1920, 1080), (1280, 720)]:
        face.window.resize(*size)
        press(Qt.Key.Key_K, CTRL)
        QApplication.processEvents()
        palette = face.window.findChild(Palette)
        row = palette.found.visualItemRect(palette.found.topLevelItem(0)).height()
        type_sizes = (part.font().pixelSize() for part in (palette.line, palette.found))
        shown.append((*type_sizes, row, palette.width(), palette.height()))
        press(Qt.Key.Key_Escape)
    small, large, small_again = shown
    assert small == small_again
    assert all(after > before * 1.1 for before, after in zip(small, large, strict=True))


def test_escape_puts_it_away_and_keys_are_the_show_s_again(palette, press, opened):
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().phase is Phase.RUNNING
