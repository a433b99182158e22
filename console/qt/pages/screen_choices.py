"""How each projected screen is set: one column a screen, one row a setting."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from console.qt.pages.quiet_controls import Choice, Number
from console.qt.theme import SEMIBOLD, font
from console.screen_settings import SCALE_LIMITS, THEMES, ScreenSettings, default_of
from console.session.actions import Name, action
from console.show.deeds import Screen
from console.wording.settings import language_name, look_name
from console.wording.words import LANGUAGES, Words

_NAMES: Mapping[Screen, Name] = {
    Screen.ROOM: Name.NOW_NEXT,
    Screen.SPEAKER: Name.SPEAKER,
    Screen.BACKSTAGE: Name.BACKSTAGE,
}
_PERCENT = 100.0


class ScreenChoices(QWidget):
    """What is chosen here is seen on the screens at once.

    Attributes:
        chosen: The settings of all screens, by their names.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, screens: Mapping[str, ScreenSettings]) -> None:
        super().__init__()
        self._words = words
        self._screens = {screen: screens.get(screen) or default_of(screen) for screen in _NAMES}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(10)
        self._layout.setVerticalSpacing(6)
        self._layout.setColumnStretch(0, 1)
        for column, screen in enumerate(_NAMES, 1):
            heading = QLabel(self._called(screen))
            heading.setFont(font(14, SEMIBOLD))
            self._layout.addWidget(heading, 0, column)
        self._add_choices()
        self._add_flags()

    def _add_choices(self) -> None:
        words = self._words
        own = [("", words.say("As the desk"))]
        languages = own + [(code, language_name(words, code)) for code in LANGUAGES]
        looks = own + [(name, look_name(words, name)) for name in THEMES]
        tongues = [self._choice(screen, "language", languages) for screen in _NAMES]
        self._add_row(words.say("Language"), tongues)
        self._add_row(words.say("Look"), [self._choice(s, "theme", looks) for s in _NAMES])
        self._add_row(words.say("Size of the text"), [self._scale(screen) for screen in _NAMES])

    def _add_flags(self) -> None:
        words = self._words
        for field, label in (
            ("clock", words.say("Time of day")),
            ("seconds", words.say("with its seconds")),
            ("next", words.say("What follows")),
            ("venue", words.say("Venue")),
            ("mirror", words.say("Mirrored, for a prompter")),
            ("rehearsal", words.say("Shown in rehearsals, marked")),
        ):
            self._add_row(label, [self._flag(screen, field) for screen in _NAMES])

    def _add_row(self, label: str, controls: Iterable[QWidget]) -> None:
        row = self._layout.rowCount()
        named = QLabel(label)
        named.setWordWrap(True)
        self._layout.addWidget(named, row, 0)
        for column, (screen, control) in enumerate(zip(_NAMES, controls, strict=True), 1):
            control.setAccessibleName(f"{self._called(screen)}: {label}")
            self._layout.addWidget(control, row, column)

    def _choice(self, screen: Screen, field: str, values: list[tuple[str, str]]) -> Choice:
        box = Choice()
        box.setObjectName(f"{screen} {field}")
        for value, called in values:
            box.addItem(called, value)
        box.setCurrentIndex(box.findData(getattr(self._screens[screen], field)))
        box.activated.connect(lambda at: self._change(screen, **{field: box.itemData(at)}))
        return box

    def _scale(self, screen: Screen) -> Number:
        box = Number(self._words)
        box.setObjectName(f"{screen} scale")
        box.setRange(*(limit * _PERCENT for limit in SCALE_LIMITS))
        box.setDecimals(0)
        box.setSingleStep(5)
        box.setSuffix(" %")
        box.setValue(self._screens[screen].scale * _PERCENT)
        box.valueChanged.connect(lambda now: self._change(screen, scale=now / _PERCENT))
        return box

    def _flag(self, screen: Screen, field: str) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(f"{screen} {field}")
        box.setChecked(getattr(self._screens[screen], field))
        box.toggled.connect(lambda on: self._change(screen, **{field: on}))
        return box

    def _change(self, screen: Screen, **values: object) -> None:
        self._screens[screen] = replace(self._screens[screen], **values)
        self.chosen.emit({name.value: settings for name, settings in self._screens.items()})

    def _called(self, screen: Screen) -> str:
        return self._words.say(action(_NAMES[screen]).label)
