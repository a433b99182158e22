"""Which monitor is which, when cables and sizes change."""

import pytest

from console.qt.screens.monitors import Monitors, identity_of, is_same

HALL = "HDMI-1|Epson|EB-L1070|X4ZK|1920x1200"


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (HALL, True),
        ("HDMI-1|Epson|EB-L1070|X4ZK|1280x720", True),
        ("DP-2|Epson|EB-L1070|X4ZK|1920x1200", True),
        ("HDMI-1|Epson|EB-L1070|other|1920x1200", False),
        ("HDMI-1|Dell|U2415|X4ZK|1920x1200", False),
        ("HDMI-1|Epson|EB-L1070||1920x1200", True),
        ("DP-2|Epson|EB-L1070||1920x1200", False),
        ("nonsense", False),
    ],
)
def test_a_monitor_is_known_again(other, same):
    assert is_same(HALL, other) is same


def test_an_identity_is_found_again(qapp):
    monitors = Monitors(qapp)
    (only,) = monitors.connected
    assert monitors.find(identity_of(only)) is only
    assert monitors.find(HALL) is None
    assert monitors.listed()[0].identity == identity_of(only)


def test_a_monitor_that_goes_twice_goes_once(qapp, qtbot):
    monitors = Monitors(qapp)
    (only,) = monitors.connected
    heard = []
    monitors.changed.connect(lambda: heard.append(True))
    qapp.screenRemoved.emit(only)
    qapp.screenRemoved.emit(only)
    assert monitors.connected == ()
    assert len(heard) == 1
