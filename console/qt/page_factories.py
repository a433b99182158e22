"""The pages that belong to any show, each imported when it is first opened."""

from collections.abc import Callable, Mapping

from console.qt.bridge import Bridge
from console.qt.key_names import native_key
from console.qt.operator.desk_actions import DeskActions
from console.qt.pages.page import Page
from console.session.actions import Name
from console.session.opening import Opened


class PageFactories:
    """Makes pages for an opened show.

    Attributes:
        by_name: What makes the page of each action.
    """

    def __init__(
        self,
        opened: Opened,
        bridge: Bridge,
        actions: DeskActions,
        settings_changed: Callable[[str], None],
    ) -> None:
        self._opened, self._bridge, self._actions = opened, bridge, actions
        self._settings_changed = settings_changed
        self.by_name: Mapping[Name, Callable[[], Page]] = {
            Name.SETTINGS: self._settings,
            Name.CHANGES: self._changes,
            Name.HELP: self._help,
            Name.ABOUT: self._about,
        }

    def _settings(self) -> Page:
        from console.qt.pages.settings import SettingsPage

        page = SettingsPage(self._opened)
        page.changed.connect(self._settings_changed)
        return page

    def _changes(self) -> Page:
        from console.qt.pages.changes import ChangesPage

        opened = self._opened
        key = native_key(opened.keys.of(Name.RELOAD))
        page = ChangesPage(opened.words, self._bridge.changes(), key)
        page.taken.connect(self._actions.by_name[Name.RELOAD].trigger)
        return page

    def _help(self) -> Page:
        from console.qt.pages.reading import ReadingPage
        from console.wording.help import help_topics

        words, keys = self._opened.words, self._opened.keys
        listed, found = (native_key(keys.of(name)) for name in (Name.KEYS, Name.PALETTE))
        return ReadingPage(words, words.say("Help"), help_topics(words, listed, found))

    def _about(self) -> Page:
        from console.qt.pages.about import AboutPage

        return AboutPage(self._opened.words, self._opened.preferences.folder)
