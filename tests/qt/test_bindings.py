"""The bindings themselves: a release that loses references would end a show in its middle."""

import sys

from PySide6.QtGui import QFont, QImage, QPainter


def test_calls_that_answer_nothing_keep_none_alive(qapp):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.setFont(QFont())
    after = sys.getrefcount(None)
    painter.end()
    assert after - before > -100
