"""Which monitor is which, when cables and sizes change."""

import pytest

from console.qt.screens.monitors import Likeness, Monitors, identity_of, likeness_of

HALL = "HDMI-1|Epson|EB-L1070|X4ZK|1920x1200"


@pytest.mark.parametrize(
    ("other", "by"),
    [
        (HALL, Likeness.WHOLE),
        ("HDMI-1|Epson|EB-L1070|X4ZK|1280x720", Likeness.SERIAL),
        ("DP-2|Epson|EB-L1070|X4ZK|1920x1200", Likeness.SERIAL),
        ("HDMI-1|Epson|EB-L1070|other|1920x1200", Likeness.NONE),
        ("HDMI-1|Dell|U2415|X4ZK|1920x1200", Likeness.NONE),
        ("HDMI-1|Epson|EB-L1070||1920x1200", Likeness.NAME),
        ("HDMI-1||||1280x720", Likeness.NAME),
        ("DP-2|Epson|EB-L1070||1920x1200", Likeness.SIZE),
        ("DP-2||||1920x1200", Likeness.SIZE),
        ("DP-2||||1280x720", Likeness.NONE),
        ("nonsense", Likeness.NONE),
    ],
)
def test_a_monitor_is_known_again(other, by):
    assert likeness_of(HALL, other) is by


def test_size_alone_tells_only_of_a_monitor_that_came_since(qapp):
    monitors = Monitors(qapp)
    (only,) = monitors.connected
    elsewhere = "DP-9" + identity_of(only).removeprefix(only.name())
    assert monitors.find(elsewhere) is None
    qapp.screenRemoved.emit(only)
    qapp.screenAdded.emit(only)
    assert monitors.find(elsewhere) is only


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
