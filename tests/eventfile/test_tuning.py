from datetime import timedelta

from console.show.event import Kind
from tests.eventfile.reading import MINUTE, codes, ends, read

BODY = "- 14h-14h58 Accueil\n- 15h Débat\n- 16h Fin\n"
FRONT = """---
event_start_date: 2026-03-02 14:00:00 +01:00
conduite:
  timezone: Europe/Brussels
  end: "17:00"
  items:
  - {{at: "15:00", fixed_start: true, changeover: 2 min, kind: panel}}
  - {{id: fin, {key}: {value}}}
---
"""


def tuned(key: str = "cuttable", value: str = "true", sidecar: str | None = None):
    return read(FRONT.format(key=key, value=value) + BODY, sidecar=sidecar)


def test_a_block_tunes_items_by_time_and_by_id():
    _, debate, end = tuned().order.items
    assert (debate.fixed_start, debate.changeover, debate.kind) == (True, 2 * MINUTE, Kind.PANEL)
    assert end.cuttable


def test_a_block_tunes_the_event():
    reading = tuned()
    assert str(reading.order.event.timezone) == "Europe/Brussels"
    assert ends(reading)[-1] == "17:00"


def test_the_sidecar_wins():
    reading = tuned(sidecar="items:\n- {id: fin, cuttable: false, max: 30 min}\nend: '18:00'\n")
    assert (reading.order.items[2].cuttable, reading.order.items[2].max) == (False, 30 * MINUTE)
    assert ends(reading)[-1] == "18:00"


def test_a_tuned_length_is_a_written_one():
    item = tuned("duration", "45 min").order.items[2]
    assert (item.duration, item.duration_written) == (timedelta(minutes=45), True)


def test_an_item_that_is_not_there_and_a_bad_value_are_told():
    assert codes(tuned(sidecar="items:\n- {id: nobody, min: 1 min}\n")) == ["unknown-item"]
    assert codes(tuned("min", "soon")) == ["bad-value"]


def test_a_broken_sidecar_is_told_and_the_event_still_read():
    reading = tuned(sidecar="items: [")
    assert codes(reading) == ["broken-sidecar"]
    assert len(reading.order.items) == 3
