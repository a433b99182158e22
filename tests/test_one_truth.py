"""Desk, screens, terminal and JSON tell the same of an instant."""

import pytest

from console.qt.operator import view
from console.qt.screens.backstage_view import backstage_view
from console.qt.screens.now_next_view import now_next_view
from console.qt.screens.speaker_view import speaker_view
from console.show.deeds import Adjust, Finish, Go, Happening, Hold, Skip
from console.show.outlook import outlook
from console.show.outlook_record import outlook_record
from console.text.view import frame
from console.wording.times import clock_time, countdown, signed
from console.wording.words import Words
from tests.orders import MINUTE, PARIS, chain, item, paris

ENGLISH = Words("en")
ORDER = chain(
    item("talk", "15:00", 20, fixed_start=True),
    item("lunch", "15:20", 30, fixed_end=True, min=10 * MINUTE),
    item("panel", "15:55", 20, changeover=2 * MINUTE),
    item("award", "16:15", 10, fixed_start=True),
)
DEEDS = [
    ("15:06", Go()),
    ("15:29", Go()),
    ("15:40", Hold()),
    ("15:58", Adjust(120)),
    ("15:59", Finish()),
    ("16:02", Go()),
    ("16:10", Skip("award")),
    ("16:30", Finish()),
]


def look_at(clock: str):
    log = [Happening(paris(at), deed) for at, deed in DEEDS if at <= clock]
    return outlook(ORDER, log, paris(clock))


INSTANTS = """
14:59 15:03 15:10 15:28 15:29 15:39 15:45 15:58:30 16:00 16:05 16:12 16:29 16:40
"""


@pytest.mark.parametrize("clock", INSTANTS.split())
def test_every_face_tells_the_same(clock):
    look = look_at(clock)
    record = outlook_record(look)
    desk = view.countdown_view(ENGLISH, look)
    wings, terminal = backstage_view(look, ENGLISH, 9), "\n".join(frame(ENGLISH, look, 40))
    drift = signed(look.drift)
    assert record["drift_s"] == look.drift.total_seconds()
    assert view.drift_view(ENGLISH, look).figure == drift
    assert drift in wings.drift
    assert drift in terminal
    end = clock_time(ENGLISH, look.projected_end, PARIS)
    assert view.projected_end_view(ENGLISH, look).figure == end
    assert end in wings.end
    assert end in terminal
    if look.current:
        left = countdown(look.current.remaining)
        speaker = speaker_view(look, ENGLISH)
        assert (desk.figure, speaker.sign + speaker.figures) == (left, left)
        assert left in terminal
        assert (
            record["current"]["id"]
            == now_next_view(look, ENGLISH).now.title
            == look.current.item.id
        )
    if look.next:
        assert view.next_card(ENGLISH, look).title == record["next"]["id"]
        assert next(line.title for line in wings.lines if line.is_next) == record["next"]["id"]
