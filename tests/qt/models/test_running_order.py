"""The running order as rows: precise changes, lazy texts, and Qt's own tester."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from console.qt.models.running_order import Column, RunningOrderModel
from console.show.deeds import Go, Happening, Skip
from console.show.event import Item, RunningOrder
from console.show.outlook import outlook, outlook_at
from console.show.rules import at_start, fold
from console.wording.words import Words
from tests.orders import ceremony, paris

MINUTE = timedelta(minutes=1)


@pytest.fixture
def model(qapp):
    made = RunningOrderModel(Words("en"))
    made.tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


@pytest.fixture
def show(model):
    """Let the model show the ceremony at a clock time after deeds at theirs."""

    start = at_start(ceremony())

    def show_at(clock, *deeds):
        happenings = [Happening(paris(at), deed) for at, deed in deeds]
        model.show_outlook(outlook_at(fold(start, happenings), paris(clock)))

    return show_at


def texts(model, place):
    return [model.index(place, column).data() for column in Column]


def test_a_row_says_how_an_item_stands(model, show):
    show("15:05:00", ("14:00:00", Go()), ("15:01:30", Go()))
    assert texts(model, 0) == [
        "done",
        "14:00",
        "14:00",
        "Accueil café",
        "",
        "",
        "welcome",
        "Imposed start, May be shortened",
        "1\u00a0h",
        "",
        "+1:30",
    ]
    assert texts(model, 1)[:3] == ["on stage", "15:00", "15:01"]
    assert texts(model, 2)[:3] == ["to come", "15:10", "15:11"]


def test_a_heartbeat_without_a_new_minute_changes_nothing(model, show, qtbot):
    show("15:05:00", ("14:00:00", Go()), ("15:01:30", Go()))
    with qtbot.assertNotEmitted(model.dataChanged):
        show("15:05:01", ("14:00:00", Go()), ("15:01:30", Go()))


def test_a_skip_changes_its_row_and_those_that_move(model, show, qtbot):
    show("15:05:00", ("14:00:00", Go()), ("15:01:30", Go()))
    changed = []
    model.dataChanged.connect(
        lambda first, last: changed.append((first.row(), last.row(), first.column(), last.column()))
    )
    show("15:05:00", ("14:00:00", Go()), ("15:01:30", Go()), ("15:04:00", Skip("3")))
    everything, time = (Column.MARK, Column.DELTA), (Column.EXPECTED, Column.EXPECTED)
    assert changed == [(2, 2, *everything), (3, 18, *time)]
    assert texts(model, 2)[0] == "skipped"


def test_a_row_is_told_in_full_to_screen_readers(model, show):
    show("13:00:00")
    planned = model.index(1, Column.PLANNED)
    title = model.index(1, Column.TITLE)
    assert planned.data(Qt.ItemDataRole.AccessibleTextRole) == "Planned 15:00"
    assert "Ishan Bhojwani" in title.data(Qt.ItemDataRole.AccessibleTextRole)


def test_another_order_is_a_reset(model, show, qtbot):
    show("13:00:00")
    shorter = replace(ceremony(), items=ceremony().items[:5])
    with qtbot.waitSignal(model.modelReset):
        model.show_outlook(outlook(shorter, (), paris("13:00")))
    assert model.rowCount() == 5


def test_ten_thousand_rows_make_no_text_until_it_is_looked_at(monkeypatch):
    model = RunningOrderModel(Words("en"))
    start = paris("14:00")
    items = tuple(Item(str(n), f"Item {n}", start + n * MINUTE, MINUTE) for n in range(10_000))
    order = RunningOrder(ceremony().event, items)
    made = []
    monkeypatch.setattr(model, "_texts", dict.fromkeys(Column, lambda row: made.append(row) or ""))
    go = [Happening(start, Go())]
    for second in range(70, 73):
        model.show_outlook(outlook(order, go, start + timedelta(seconds=second)))
    assert made == []
