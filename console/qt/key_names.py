"""Keys as the operator's keyboard calls them."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_unknown,
    }
)


def native_key(key: str) -> str:
    """A key of the table as people read it here: « Espace », « Ctrl+Maj+Z »."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def pressed_key(event: QKeyEvent) -> str:
    """What was pressed, as the table writes it; nothing while it is only Shift or Ctrl.

    Shift counts with letters and named keys; with « + » or « ? » it only gets at the sign.
    """
    if event.key() in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text().isprintable() and event.text().strip() and not event.text().isalpha():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return pressed.toString(QKeySequence.SequenceFormat.PortableText)
