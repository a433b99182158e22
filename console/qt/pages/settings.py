"""The settings, all on one page; what is chosen holds at once and is remembered."""

from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton

from console.qt.pages.columns import Columns
from console.qt.pages.form import Form
from console.qt.pages.key_choices import KeyChoices
from console.qt.pages.page import Page
from console.qt.pages.quiet_controls import Choice, Number
from console.qt.pages.screen_choices import ScreenChoices
from console.screen_settings import THEMES
from console.session.keys import Keys
from console.session.notices import Notice, Weight
from console.session.opening import Opened
from console.settings import (
    GUARD_LIMITS,
    MOST_PHRASES,
    RECOVER_LIMITS,
    THRESHOLD_LIMITS,
    Settings,
)
from console.wording.messages import phrases_of
from console.wording.settings import language_name, look_name, not_kept
from console.wording.words import LANGUAGES

_MINUTE = 60.0
_LONGEST_PHRASE = 200  # characters, as in the message line


class SettingsPage(Page):
    """Language, look, guard, thresholds, phrases, keys, folders.

    Attributes:
        changed: What the desk shows must be built anew: the name of the setting that has the
            keyboard, or nothing once the page is left.
    """

    changed = Signal(str)

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened.words, opened.words.say("Settings"))
        self._opened, self._preferences = opened, opened.preferences
        self._seen = self._preferences.settings
        self._form = Form()
        self._add_general()
        self._add_show()
        self._add_screens()
        self._add_phrases()
        self._add_folders()
        self.keys = KeyChoices(self.words, opened.keys)
        self.keys.chosen.connect(self._choose_keys)
        self.keys.refused.connect(self._say)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the desk follow what was changed without a word."""
        super().hideEvent(event)
        self._take_phrases()
        self._tell("")

    def _add_general(self) -> None:
        words, settings = self.words, self._seen
        self._form.add_heading(words.say("Language and look"))
        languages = [(code, language_name(words, code)) for code in ("", *LANGUAGES)]
        self._add_choice("language", words.say("Language"), languages, settings.language)
        looks = [(name, look_name(words, name)) for name in THEMES]
        self._add_choice("theme", words.say("Look"), looks, settings.theme)

    def _add_show(self) -> None:
        words, settings = self.words, self._seen
        self._form.add_heading(words.say("The show"))
        guard = self._number("guard_s", GUARD_LIMITS, settings.guard_s, 0.1)
        guard.setSuffix(" s")
        self._form.add_row(words.say("Least time between two GOs"), guard)
        late = self._number("recover_after_min", RECOVER_LIMITS, settings.recover_after_min, 1.0)
        late.setSuffix(" min")
        self._form.add_row(words.say("Offer a plan when the end is late by"), late)
        for name, label, seconds in (
            ("warning_s", words.say("The countdown warns with"), settings.warning_s),
            ("danger_s", words.say("The countdown presses with"), settings.danger_s),
        ):
            limits = tuple(limit / _MINUTE for limit in THRESHOLD_LIMITS)
            left = self._number(name, (limits[0], limits[1]), seconds / _MINUTE, 0.5, _MINUTE)
            left.setSuffix(words.say(" min left"))
            left.setSpecialValueText(words.say("in proportion to the item"))
            self._form.add_row(label, left)
        remote = QCheckBox(words.say("A presenter’s remote gives GO (Page Down) and blackout"))
        remote.setObjectName("remote")
        remote.setChecked(settings.remote)
        remote.toggled.connect(lambda on: self._change(remote=on))
        self._form.add_wide(remote)
        self._form.add_note(
            words.say("What the event file says of an item goes before these thresholds.")
        )

    def _add_screens(self) -> None:
        self._form.add_heading(self.words.say("The screens"))
        screens = ScreenChoices(self.words, self._seen.screens)
        screens.chosen.connect(lambda chosen: self._change(screens=chosen))
        self._form.add_wide(screens)

    def _add_phrases(self) -> None:
        words = self.words
        self._form.add_heading(words.say("Messages at hand"))
        phrases = self._phrases = QPlainTextEdit("\n".join(self._seen.phrases))
        phrases.setObjectName("phrases")
        phrases.setPlaceholderText("\n".join(phrases_of(words, ())))
        phrases.setTabChangesFocus(True)
        phrases.setFixedHeight(92)
        self._form.add_row(words.say("One a line, nine at most"), phrases)

    def _add_folders(self) -> None:
        words, folder = self.words, self._preferences.folder
        self._form.add_heading(words.say("Folders"))
        self._form.add_note(words.say("Journal, settings and log: {folder}", folder=folder))
        button = QPushButton(words.say("Open the folder"))
        url = QUrl.fromLocalFile(str(folder))
        button.clicked.connect(partial(_open_outside, url))
        self._form.add_wide(button)

    def _lay_out(self) -> None:
        keys = Form()
        keys.add_heading(self.words.say("Keys"))
        keys.add_wide(self.keys)
        columns = Columns((self._form, keys))
        columns.setAccessibleName(self.words.say("Settings"))
        self.body.addWidget(columns)
        self.setFocusProxy(columns)

    def _add_choice(
        self, name: str, label: str, choices: Iterable[tuple[str, str]], chosen: str
    ) -> None:
        """A list of values, each with what it is called; choosing one shows it at once."""
        box = Choice()
        box.setObjectName(name)
        for value, called in choices:
            box.addItem(called, value)
        box.setCurrentIndex(box.findData(chosen))
        box.activated.connect(lambda place: self._change_look(name, box.itemData(place)))
        self._form.add_row(label, box)

    def _number(
        self,
        name: str,
        limits: tuple[float, float],
        value: float,
        step: float,
        unit: float = 1.0,
    ) -> Number:
        """A number within its limits, kept as so many times `unit`."""
        box = Number(self.words)
        box.setObjectName(name)
        box.setRange(*limits)
        box.setSingleStep(step)
        box.setDecimals(1)
        box.setValue(value)
        box.valueChanged.connect(lambda now: self._change(**{name: round(now * unit, 1)}))
        return box

    def _change_look(self, name: str, value: str) -> None:
        self._change(**{name: value})
        self._tell(name)

    def _choose_keys(self, field: str, keys: Keys) -> None:
        self._change(keys=dict(keys.chosen))
        self._tell(field)

    def _take_phrases(self) -> None:
        text = self._phrases.toPlainText()
        lines = [line.strip()[:_LONGEST_PHRASE] for line in text.splitlines()]
        self._change(phrases=tuple(line for line in lines if line)[:MOST_PHRASES])

    def _change(self, **values: object) -> None:
        settings = replace(self._preferences.settings, **values)
        try:
            self._preferences.change(settings)
        except OSError as error:
            self._say(not_kept(self.words, str(error)))

    def _tell(self, name: str) -> None:
        """Ask for the desk to be built anew, when there is something new to show."""
        seen, self._seen = self._seen, self._preferences.settings
        if _chosen(self._seen) != _chosen(seen):
            self.changed.emit(name)

    def _say(self, text: str) -> None:
        self._opened.notices.post(Notice(Weight.WARNING, text, "settings"))


def _chosen(settings: Settings) -> Settings:
    """What is chosen on this page; the rest is kept by others while it is open."""
    return replace(settings, recent=(), window="", monitors={}, columns=(), text_step=0, screens={})


def _open_outside(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
