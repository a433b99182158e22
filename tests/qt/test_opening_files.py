"""Another file: chosen, dropped or run before; a wrong one leaves the show as it is."""

import shutil
import signal
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QWidget

from console.app import open_nothing, open_show
from console.qt.application import prepared_application
from console.qt.choice_button import ChoiceButton
from console.qt.file_choice import FileChoice
from console.qt.theme import DARK
from console.resources import sample_event
from console.session.actions import Name
from console.session.opening import RunOptions
from console.settings import read_settings
from console.show.deeds import Go
from console.show.progress import Phase
from console.wording.words import Words

FIRST, OTHER = sample_event("ceremonie-eig.md"), sample_event("remise-des-prix.yml")


@pytest.fixture
def show(desktop, tmp_path):
    return desktop.show(open_show(RunOptions(FIRST, language="en", data=tmp_path)))


@pytest.fixture
def greeting(desktop, tmp_path):
    desktop.greet(open_nothing(RunOptions(Path(), language="en", data=tmp_path)))
    return desktop.greeting


def drop(window, file):
    """Let a file fall on a window, as a file manager does."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, carried, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, carried, left, none))


def title(desktop):
    return desktop.face.opened.session.outlook().event.title


def sentences(desktop):
    return [notice.text for notice in desktop.face.opened.notices.standing]


def test_a_file_dropped_on_the_desk_is_opened(desktop, show, file_read):
    with file_read():
        drop(show.window, OTHER)
    assert title(desktop) == "Remise des prix de la ville"


def test_leaving_a_running_show_for_a_file_is_asked_twice(desktop, show, file_read):
    show.opened.session.do(Go())
    drop(show.window, OTHER)
    assert desktop.face is show
    assert any("leaves it" in text for text in sentences(desktop))
    with file_read():
        drop(show.window, OTHER)
    assert title(desktop) == "Remise des prix de la ville"


def test_a_locked_desk_takes_no_file(desktop, show):
    show.window.actions_by_key.by_name[Name.LOCK].trigger()
    drop(show.window, OTHER)
    assert desktop.face is show
    assert any("Locked" in text for text in sentences(desktop))


def test_a_wrong_file_says_why_and_leaves_the_show_as_it_is(desktop, show, file_read, tmp_path):
    wrong = tmp_path / "letter.md"
    wrong.write_text("Dear all,\n\nno programme yet.\n", encoding="utf-8")
    with file_read():
        drop(show.window, wrong)
    assert desktop.face is show
    assert f"{wrong}: No item of a programme was found in letter.md." in sentences(desktop)


def test_a_file_that_is_gone_says_so(desktop, show, file_read, tmp_path):
    with file_read():
        drop(show.window, tmp_path / "gone.md")
    assert f"{tmp_path / 'gone.md'}: There is no file gone.md." in sentences(desktop)


def test_what_was_run_last_is_listed_and_opens(desktop, show, file_read, tmp_path):
    own = shutil.copy(OTHER, tmp_path)
    with file_read():
        drop(show.window, own)
    desktop.face.bridge.beat()
    assert read_settings(tmp_path / "settings.json")[0].recent == (str(own),)
    recent = desktop.face._others.recent
    recent.aboutToShow.emit()
    (entry,) = recent.actions()
    assert entry.text() == "remise-des-prix.yml"
    with file_read():
        entry.trigger()
    assert title(desktop) == "Remise des prix de la ville"


def test_a_sample_is_no_file_of_one_s_own(desktop, greeting, file_read, tmp_path):
    own = str(tmp_path / "own.md")
    preferences = greeting.idle.preferences
    preferences.change(replace(preferences.settings, recent=(str(OTHER), own)))
    with file_read():
        greeting.window.sample_chosen.emit(FIRST)
    desktop.face.bridge.beat()
    assert read_settings(tmp_path / "settings.json")[0].recent == (own,)
    desktop.face._answer(Name.OPEN)
    assert desktop.face.window.findChild(QFileDialog).directory().path() == tmp_path.as_posix()


def test_the_dialog_stops_nothing(desktop, show, file_read):
    show.opened.session.do(Go())
    show._answer(Name.OPEN)
    assert show.window.findChild(QFileDialog) is None
    show._answer(Name.OPEN)
    dialog = show.window.findChild(QFileDialog)
    assert not dialog.isModal()
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    with file_read():
        dialog.fileSelected.emit(str(OTHER))
    assert title(desktop) == "Remise des prix de la ville"


@pytest.mark.parametrize("is_under_way", [True, False])
def test_the_dialog_of_qt_is_labelled_in_the_operator_s_language(qtbot, dressed, is_under_way):
    words = Words("fr")
    prepared_application(words, DARK)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileChoice(words, parent, "", is_under_way=is_under_way)
    dialog.show()
    labels = {label.text().replace("\xa0", " ") for label in dialog.findChildren(QLabel)}
    assert labels == {"Voir &dans :", "&Nom de fichier :", "Fichiers de &type :"}


def test_without_a_file_a_window_asks_for_one(desktop, greeting, file_read):
    assert greeting.window.isVisible()
    with file_read():
        greeting.window.chosen.emit(OTHER)
    assert title(desktop) == "Remise des prix de la ville"
    assert desktop.greeting is None


def test_a_signal_is_heard_while_the_first_window_waits(greeting, qtbot):
    before = signal.signal(signal.SIGTERM, lambda *_: None)
    with qtbot.waitSignal(greeting.signals.notifier.activated):
        signal.raise_signal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, before)


def test_a_sample_starts_now(desktop, greeting, file_read):
    with file_read():
        greeting.window.sample_chosen.emit(FIRST)
    outlook = desktop.face.opened.session.outlook()
    assert outlook.phase is Phase.STANDBY
    assert abs((outlook.next.planned - outlook.now).total_seconds()) < 120


def test_a_wrong_file_is_told_in_the_first_window(desktop, greeting, file_read, tmp_path):
    with file_read():
        drop(greeting.window, tmp_path / "gone.md")
    assert desktop.face is None
    assert greeting.window.notices.isVisible()


def test_the_first_window_speaks_both_languages(greeting, tmp_path):
    box = greeting.window.findChild(QComboBox)
    box.activated.emit(box.findData("fr"))
    assert greeting.window.open_button.text() == "Choisir un fichier… (Ctrl+O)"
    assert read_settings(tmp_path / "settings.json")[0].language == "fr"


def test_a_file_run_last_opens_by_enter_and_stands_with_its_folder(
    desktop, greeting, file_read, qtbot
):
    preferences = greeting.idle.preferences
    preferences.change(replace(preferences.settings, recent=(str(OTHER), *["/a/b.md"] * 8)))
    greeting._speak("en")
    own, *_ = buttons = greeting.window.findChildren(ChoiceButton)
    assert len(buttons) == 10
    assert own.accessibleDescription() == str(OTHER.parent)
    with file_read():
        qtbot.keyClick(own, Qt.Key.Key_Return)
    assert title(desktop) == "Remise des prix de la ville"


def test_a_long_name_does_not_widen_the_first_window(greeting):
    preferences = greeting.idle.preferences
    preferences.change(replace(preferences.settings, recent=(f"/a/{'long-' * 99}.md",)))
    greeting._speak("en")
    assert greeting.window.minimumSizeHint().width() < 960


def test_the_first_window_grows_with_its_monitor(greeting):
    before = greeting.window.open_button.font().pixelSize()
    greeting.window.resize(1920, 1040)
    assert greeting.window.open_button.font().pixelSize() > 1.4 * before
