"""GO by real keys and clicks: once a press, never twice by mistake, dead while one types."""

from PySide6.QtCore import Qt

from console.session.actions import Name
from console.show.progress import Phase


def current(opened):
    """Title of the item on stage."""
    now = opened.session.outlook().current
    return now.item.title if now else None


def test_space_is_go_once(press, opened):
    press(Qt.Key.Key_Space)
    assert current(opened) == "Accueil café"
    press(Qt.Key.Key_Space)
    assert current(opened) == "Discours d'ouverture"


def test_go_within_the_guard_does_nothing(press, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space, after=0.3)
    assert current(opened) == "Accueil café"


def test_a_key_that_keeps_coming_fires_only_once(press, opened):
    for _ in range(20):
        press(Qt.Key.Key_Space, after=0.4)
    assert current(opened) == "Accueil café"


def test_no_action_repeats_by_itself(face):
    actions = face.window.actions_by_key.by_name.values()
    assert not any(action.autoRepeat() for action in actions)


def test_go_needs_the_key_to_be_let_go(face, opened, qtbot, clock):
    for _ in range(5):
        clock.advance(seconds=1)
        qtbot.keyPress(face.window, Qt.Key.Key_Space)
    assert current(opened) == "Accueil café"
    qtbot.keyRelease(face.window, Qt.Key.Key_Space)
    clock.advance(seconds=1)
    qtbot.keyPress(face.window, Qt.Key.Key_Space)
    assert current(opened) == "Discours d'ouverture"


def test_a_repeat_that_looks_like_a_press_does_nothing(face, opened, qtbot, clock):
    clock.advance(seconds=1)
    qtbot.keyClick(face.window, Qt.Key.Key_Space)
    clock.advance(seconds=0.66)
    qtbot.keyRelease(face.window, Qt.Key.Key_Space)
    qtbot.keyPress(face.window, Qt.Key.Key_Space)
    assert current(opened) == "Accueil café"


def test_a_click_right_after_the_key_still_works(press, face, opened, qtbot, clock):
    press(Qt.Key.Key_Space)
    clock.advance(seconds=1)
    qtbot.mouseClick(face.window.desk.bar.go, Qt.MouseButton.LeftButton)
    assert current(opened) == "Discours d'ouverture"


def test_space_writes_a_space_in_the_message(press, face, opened):
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S)
    assert face.window.desk.message.text() == " s"
    assert opened.session.outlook().phase is Phase.STANDBY


def test_a_message_goes_to_the_speaker_and_keys_live_again(press, face, opened):
    press(Qt.Key.Key_M)
    for key in (Qt.Key.Key_O, Qt.Key.Key_K, Qt.Key.Key_Return):
        press(key)
    assert list(opened.session.outlook().messages.values()) == ["ok"]
    press(Qt.Key.Key_Space)
    assert current(opened) == "Accueil café"


def test_space_is_go_even_on_a_button(press, face, opened):
    face.window.desk.bar.buttons[Name.HOLD].setFocus()
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().phase is Phase.RUNNING


def test_a_double_click_on_go_is_one_go(face, opened, qtbot, clock):
    clock.advance(seconds=5)
    go = face.window.desk.bar.go
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(go, Qt.MouseButton.LeftButton)
    assert current(opened) == "Accueil café"


def test_go_shows_its_guard(press, face, clock):
    press(Qt.Key.Key_Space)
    assert face.window.desk.bar.go.is_dim
    clock.advance(seconds=0.7)
    face.bridge.beat()
    assert not face.window.desk.bar.go.is_dim
