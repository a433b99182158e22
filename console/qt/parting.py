"""How windows are let go of: by Qt, when it is at rest, and never by Python's own hand."""

from PySide6.QtCore import QObject


def let_go(gone: QObject) -> None:
    """Delete something once whatever called this is over.

    Until then its Python side is kept by the connection: were that dropped first, the object
    would be deleted on the spot, in the middle of the click that asked for it.
    """
    gone.destroyed.connect(lambda _=None, kept=gone: None)  # noqa: ARG005 - it is there to be kept
    gone.deleteLater()
