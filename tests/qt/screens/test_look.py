"""How a screen looks: its own settings, else the desk's; the event's accent where it reads."""

import pytest

from console.qt.render import picture_of
from console.qt.screens.boards import BOARDS
from console.qt.screens.look import Look, Looks, look_of
from console.qt.theme import CONTRAST, DARK, LIGHT
from console.screen_settings import ScreenSettings, default_of
from console.settings import Settings
from console.show.deeds import Screen
from console.show.outlook import outlook
from console.wording.rehearsal import Mark
from console.wording.words import Words
from tests.orders import ceremony, paris


def test_a_screen_without_a_choice_looks_as_the_desk_does():
    look = look_of(Screen.SPEAKER, Settings(theme="light"), "fr")
    assert (look.language, look.theme, look.settings) == ("fr", LIGHT, ScreenSettings())


def test_a_screen_has_a_language_and_a_theme_of_its_own():
    own = ScreenSettings(language="en", theme="contrast")
    settings = Settings(screens={"backstage": own})
    assert look_of(Screen.BACKSTAGE, settings, "fr").theme is CONTRAST
    assert look_of(Screen.BACKSTAGE, settings, "fr").language == "en"
    assert look_of(Screen.ROOM, settings, "fr").settings == default_of("room")


@pytest.mark.parametrize(
    ("screen", "theme", "accent"),
    [
        (Screen.ROOM, "dark", "#ffc44d"),
        (Screen.ROOM, "light", LIGHT.accent),
        (Screen.SPEAKER, "dark", DARK.accent),
    ],
)
def test_only_the_room_wears_the_accent_and_only_where_it_reads(screen, theme, accent):
    assert look_of(screen, Settings(theme=theme), "fr", "#ffc44d").theme.accent == accent


def test_looks_follow_the_settings(show):
    settings = [Settings()]
    looks = Looks(lambda: settings[0], Words("fr"))
    before = looks.of(Screen.ROOM, show("15:05"))
    assert looks.of(Screen.ROOM, None) == before
    settings[0] = Settings(theme="light")
    assert looks.of(Screen.ROOM, None) != before


def test_a_rehearsal_is_marked_on_every_screen_or_not_shown_at_all():
    shown = Settings()
    hidden = Settings(screens={"room": ScreenSettings(rehearsal=False)})
    looks = [Looks(lambda s=s: s, Words("fr"), mark=Mark.REHEARSAL) for s in (shown, hidden)]
    assert [look.of(Screen.ROOM, None).is_dark for look in looks] == [False, True]
    assert {look.of(Screen.SPEAKER, None).mark for look in looks} == {Mark.REHEARSAL}


@pytest.mark.parametrize("mark", [Mark.REHEARSAL, Mark.REPLAY])
@pytest.mark.parametrize(("shows", "color"), [(True, DARK.warning), (False, DARK.black)])
def test_nobody_takes_another_run_for_the_show(qtbot, shows, color, mark):
    look = Look("fr", DARK, ScreenSettings(rehearsal=shows), mark)
    board = BOARDS[Screen.ROOM](look)
    qtbot.addWidget(board)
    board.resize(640, 360)
    board.show_outlook(outlook(ceremony(), [], paris("13:50")))
    assert picture_of(board).pixelColor(2, 2).name() == color
