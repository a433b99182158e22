"""How a screen looks: its language, its colours, what it shows."""

from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from console.qt.theme import Theme, accented, theme_of
from console.screen_settings import ScreenSettings, default_of
from console.settings import Settings
from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.wording.rehearsal import Mark
from console.wording.words import Words


class Look(Struct, frozen=True):
    """What a board is made for; another look needs another board.

    Attributes:
        language: "fr" or "en".
        theme: Its colours.
        settings: What the user has chosen for it.
        mark: What it shows instead of the show, which it says.
    """

    language: str
    theme: Theme
    settings: ScreenSettings = field(default_factory=ScreenSettings)
    mark: Mark = Mark.NONE

    @property
    def is_dark(self) -> bool:
        """Nothing is shown at all."""
        return self.mark is not Mark.NONE and not self.settings.rehearsal


def look_of(screen: Screen, settings: Settings, language: str, accent: str | None = None) -> Look:
    """The look of a screen.

    Args:
        screen: The screen.
        settings: What the user has chosen.
        language: The desk's, for a screen that has none of its own.
        accent: What the event asks for; only the room's screen wears it.
    """
    own = settings.screens.get(screen) or default_of(screen)
    theme = theme_of(own.theme or settings.theme)
    if screen is Screen.ROOM:
        theme = accented(theme, accent)
    return Look(own.language or language, theme, own)


class Looks:
    """The looks of the screens as the settings and the event ask for them at this moment.

    Attributes:
        words: The operator's language, for a screen that has none of its own.
    """

    def __init__(
        self, settings: Callable[[], Settings], words: Words, mark: Mark = Mark.NONE
    ) -> None:
        self.words = words
        self._settings, self._mark = settings, mark

    def of(self, screen: Screen, outlook: Outlook | None) -> Look:
        """The look of a screen that shows an outlook, or nothing yet."""
        accent = outlook.event.accent if outlook else None
        look = look_of(screen, self._settings(), self.words.language, accent)
        return replace(look, mark=self._mark)
