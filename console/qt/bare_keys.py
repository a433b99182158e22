"""Bare keys, without Ctrl or Alt: they are the desk's, unless what has the keyboard keeps them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
_DESK_S = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FIRST_WITHOUT_SIGN = _KEY.Key_Escape  # letters, digits and signs are below it

EDITING = frozenset(
    {
        _KEY.Key_Tab,
        _KEY.Key_Backtab,
        _KEY.Key_Backspace,
        _KEY.Key_Return,
        _KEY.Key_Enter,
        _KEY.Key_Delete,
        _KEY.Key_Left,
        _KEY.Key_Right,
        _KEY.Key_Up,
        _KEY.Key_Down,
        _KEY.Key_Home,
        _KEY.Key_End,
        _KEY.Key_PageUp,
        _KEY.Key_PageDown,
    }
)
"""What fields and lists need beside letters, digits and signs."""


def is_kept(event: QEvent, keys: frozenset[Qt.Key] = EDITING) -> bool:
    """True when an action of the desk asks for a bare key that is a sign, or one of `keys`."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_bare = not event.modifiers() & _DESK_S
    return is_bare and (event.key() < _FIRST_WITHOUT_SIGN or event.key() in keys)
