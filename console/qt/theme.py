"""The look: colours by role, fonts with figures that do not move, the style sheet made of them.

No other module names a colour. On `background` every role of text reads with a contrast of 7:1,
which is what a projection asks for; on `surface` and `raised` the levels, which are written
large there, read with 4.5:1 at least, which it asks for large letters.
"""

from datetime import timedelta
from string import Template

from msgspec import Struct
from msgspec.structs import asdict, replace
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from console.contrast import DARK_GROUND, ENOUGH, LIGHT_GROUND, contrast
from console.resources import resource
from console.show.outlook import Level
from console.show.times import is_on_time

FAMILY = "Inter"
REGULAR, SEMIBOLD, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold
_FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_FONTS_LOADED = "conduite_fonts_loaded"
_DESK_TEXT = 14  # pixels, at a scale of 100 %


class Theme(Struct, frozen=True):
    """Colours by what they mean, each as `#rrggbb`.

    Attributes:
        name: As the settings write it.
        black: A blackout, and what surrounds a picture.
        background: Behind everything.
        surface: Panels, lists, and the preview's frame.
        raised: Buttons, headers, the live row.
        line: Hairlines and empty tracks of bars; never text.
        text: What is read first.
        dim: What is read second: labels, the past.
        accent: The one colour that leads the eye: live, chosen.
        on_accent: Text on `accent`, `warning`, `danger` or `over` as a field.
        selection: Behind selected rows; `text` reads on it.
        normal, warning, danger, over: Time left, by level.
        late, early, on_time: Drift, beside its word.
        focus: The ring round what has the keyboard.
    """

    name: str
    black: str
    background: str
    surface: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    selection: str
    normal: str
    warning: str
    danger: str
    over: str
    late: str
    early: str
    on_time: str
    focus: str


DARK = Theme(
    name="dark",
    black="#000000",
    background=DARK_GROUND,
    surface="#12161c",
    raised="#1c222b",
    line="#2b333e",
    text="#f3f5f8",
    dim="#a9b3c0",
    accent="#93c9ff",
    on_accent="#03070c",
    selection="#1b3550",
    normal="#f3f5f8",
    warning="#ffc44d",
    danger="#ff9448",
    over="#ff6b61",
    late="#ffb95e",
    early="#7fe0c4",
    on_time="#a9b3c0",
    focus="#93c9ff",
)
LIGHT = Theme(
    name="light",
    black="#000000",
    background=LIGHT_GROUND,
    surface="#ffffff",
    raised="#e8ebf0",
    line="#c6cdd7",
    text="#10141a",
    dim="#3f4955",
    accent="#0a4482",
    on_accent="#ffffff",
    selection="#cfe2f7",
    normal="#10141a",
    warning="#614000",
    danger="#7a2e00",
    over="#8f0d14",
    late="#6a3a00",
    early="#004c3a",
    on_time="#3f4955",
    focus="#0a4482",
)
CONTRAST = Theme(
    name="contrast",
    black="#000000",
    background="#000000",
    surface="#000000",
    raised="#161616",
    line="#6b6b6b",
    text="#ffffff",
    dim="#e2e2e2",
    accent="#ffe600",
    on_accent="#000000",
    selection="#00376b",
    normal="#ffffff",
    warning="#ffd21f",
    danger="#ffa149",
    over="#ff8f85",
    late="#ffc86e",
    early="#7dffd3",
    on_time="#e2e2e2",
    focus="#00e5ff",
)
THEMES = (DARK, LIGHT, CONTRAST)


def theme_of(name: str) -> Theme:
    """The theme of that name; the dark one when there is none."""
    return next((theme for theme in THEMES if theme.name == name), DARK)


def accented(theme: Theme, accent: str | None) -> Theme:
    """The theme with another accent, where that reads from the last row; else as it is."""
    if accent is None or contrast(accent, theme.background) < ENOUGH:
        return theme
    return replace(theme, accent=accent)


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once in the life of the application."""
    application = QGuiApplication.instance()
    if application is None or application.property(_FONTS_LOADED):
        return
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    application.setProperty(_FONTS_LOADED, True)  # noqa: FBT003 - Qt's own signature


def font(pixels: float, weight: QFont.Weight = REGULAR, spacing: float = 0.0) -> QFont:
    """The product's font with tabular figures; `spacing` widens letters, in parts of the size."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * spacing)
    return made


def level_color(theme: Theme, level: Level) -> QColor:
    """The colour of time left; a word or a shape must say the same beside it."""
    colors = {
        Level.NORMAL: theme.normal,
        Level.WARNING: theme.warning,
        Level.DANGER: theme.danger,
        Level.OVER: theme.over,
    }
    return QColor(colors[level])


def drift_color(theme: Theme, drift: timedelta | None) -> QColor:
    """The colour of a drift; its sign and its word stand beside it."""
    if drift is None or is_on_time(drift):
        return QColor(theme.on_time)
    return QColor(theme.late if drift > timedelta(0) else theme.early)


def set_type_and_palette(application: QApplication, theme: Theme) -> None:
    """Give the application its fonts and its palette, unless it has them already."""
    load_fonts()
    text, palette = font(_DESK_TEXT), palette_of(theme)
    if application.font() != text:
        application.setFont(text)
    if application.palette() != palette:
        application.setPalette(palette)


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application its style sheet, unless it wears it already.

    It is given to a window that stands: while one is built, each part would be dressed again
    in every place that it is put in.
    """
    sheet = style_sheet(theme)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The desk's style sheet in the colours of `theme`."""
    template = resource("themes", "desk.qss").read_text(encoding="utf-8")
    icons = resource("icons").as_posix()
    return Template(template).substitute(asdict(theme), icons=icons)


def palette_of(theme: Theme) -> QPalette:
    """The same colours in Qt's own roles, for all that the style sheet does not touch."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, color in (
        (roles.Window, theme.background),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.background),
        (roles.Text, theme.text),
        (roles.Button, theme.raised),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.over),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.dim),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.text),
        (roles.Link, theme.accent),
        (roles.Accent, theme.accent),
        (roles.Light, theme.line),
        (roles.Mid, theme.line),
        (roles.Dark, theme.background),
        (roles.Shadow, theme.black),
    ):
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.dim))
    return palette
