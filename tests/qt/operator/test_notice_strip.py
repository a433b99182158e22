"""The strip tells the newest, folds the rest into a count, and never pushes the order away."""

import logging

import pytest
from PySide6.QtWidgets import QLabel

from console.qt.notices import Watch, log_exception
from console.session.notices import Notice, Weight


@pytest.fixture
def post(face, opened, qtbot):
    """Post sentences, and what the strip then says."""

    def post_all(*sentences):
        for number, text in enumerate(sentences):
            opened.notices.post(Notice(Weight.WARNING, text, f"key {number}", stays=True))
        qtbot.wait(1)
        strip = face.window.desk.notices
        return [label.text() for label in strip.findChildren(QLabel) if label.isVisibleTo(strip)]

    return post_all


def test_older_notices_are_folded_into_a_count(post):
    assert post("a", "b", "c") == ["a", "b", "c"]
    assert post("a", "b", "c", "d", "e") == ["2 older notices", "c", "d", "e"]


def test_a_flood_of_long_notices_leaves_the_order_in_sight(post, face, qtbot):
    face.window.resize(1366, 768)
    post(*["What a thing to say in a strip. " * 40] * 60)
    qtbot.waitUntil(lambda: face.window.desk.notices.height() > 60)
    assert face.window.desk.order.height() > 120
    assert face.window.desk.notices.height() < 240


def test_a_folded_notice_comes_forth_when_a_newer_one_goes(post, opened):
    post("a", "b", "c", "d")
    opened.notices.withdraw("key 3")
    assert post() == ["a", "b", "c"]


@pytest.mark.qt_no_exception_capture
def test_the_same_fault_at_every_beat_is_one_notice(face, opened, monkeypatch, caplog):
    monkeypatch.setattr("sys.excepthook", log_exception)
    watch = Watch(opened.notices, opened.words)
    watch.begin()
    face.bridge.outlook_changed.connect(lambda _outlook: 1 / 0)
    for _ in range(30):
        face.bridge.refresh()
    watch.end()
    assert len(opened.notices.standing) == 1
    assert sum(record.levelno == logging.ERROR for record in caplog.records) == 30
