"""Files of other programs: calendars, schedules, Ontime."""

import json
from datetime import timedelta

from console.eventfile.formats.choice import read_bytes
from console.eventfile.problem import Code

_HOUR = 3_600_000


def _calendar(*entries: str) -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\n{entry}\r\nEND:VEVENT\r\n" for entry in entries)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n".encode()


def test_a_calendar_has_zones_lengths_days_and_repetitions():
    reading = read_bytes(
        "a.ics",
        _calendar(
            "UID:1\r\nSUMMARY:A\r\nDTSTART;TZID=Europe/Paris:20260302T140000\r\nDURATION:PT20M",
            "UID:2\r\nSUMMARY:B\r\nDTSTART;VALUE=DATE:20260302",
            "UID:3\r\nSUMMARY:C\r\nDTSTART:20260302T140000Z\r\nRRULE:FREQ=DAILY;COUNT=3",
            "UID:4\r\nSUMMARY:D\r\nSTATUS:CANCELLED\r\nDTSTART:20260302T150000Z",
            "UID:5\r\nSUMMARY:E\r\nDTSTART:never",
        ),
    )
    items = {one.title: one for one in reading.order.items}
    assert items["A"].start.isoformat() == "2026-03-02T13:00:00+00:00"
    assert items["A"].duration == timedelta(minutes=20)
    assert items["B"].alongside
    assert set(items) == {"A", "B", "C", "E"}
    codes = {one.code for one in reading.problems}
    assert {Code.ALL_DAY, Code.REPEATED, Code.CANCELLED, Code.BAD_TIME} <= codes
    assert str(reading.order.event.timezone) == "Europe/Paris"


_SCHEDULE = """<?xml version="1.0"?>
<schedule><conference><title>Jour du libre</title></conference>
<day date="2026-03-02"><room name="A">
<event id="1"><start>23:30</start><duration>01:00</duration><title>Tard</title>
<persons><person id="7">Ada Byron</person></persons></event>
<event id="2"><start>00:30</start><duration>00:15</duration><title>Nuit</title></event>
</room><room name="B">
<event id="3"><start>23:30</start><duration>00:20</duration><title>Autre salle</title></event>
</room></day></schedule>"""


def test_a_calendar_that_gives_all_entries_one_identity_and_its_zone_in_a_line():
    entry = "UID:1\r\nDTSTART:20240915T1{}0000Z\r\nSUMMARY:{}"
    data = _calendar(entry.format(1, "A"), entry.format(3, "B"), entry.format(3, "B"))
    data = data.replace(b"BEGIN:VEVENT", b"VTIMEZONE: Europe/Rome\r\nBEGIN:VEVENT", 1)
    order = read_bytes("a.ics", data).order
    local = [(one.title, one.start.astimezone(order.event.timezone).hour) for one in order.items]
    assert local == [("A", 13), ("B", 15)]


def test_a_schedule_has_rooms_persons_and_small_hours():
    order = read_bytes("a.xml", _SCHEDULE.encode()).order
    said = [(one.title, one.track, one.alongside) for one in order.items]
    assert said == [
        ("Tard", "A", False),
        ("Autre salle", "B", True),
        ("Nuit", "A", False),
    ]
    assert order.items[0].speakers[0].name == "Ada Byron"
    assert order.items[2].start == order.items[0].end
    assert order.items[0].line == 4


def _event(name: str, start: float, length: float, **more: object) -> dict[str, object]:
    times = {"timeStart": int(start * _HOUR), "duration": int(length * _HOUR)}
    return {"type": "event", "id": name, "title": name} | times | more


def _project(version: int) -> bytes:
    entries = [
        {"type": "group" if version == 4 else "block", "id": "g", "title": "Soirée"},
        _event("A", 22, 1),
        _event("B", 23, 1, linkStart=True if version == 4 else "A", countToEnd=True),
        {"type": "delay", "id": "d", "duration": 300_000},
        _event("C", 0, 0.5, linkStart=True if version == 4 else "B", timeWarning=60_000),
        _event("D", 1, 0.5, skip=True, presenter="Ada Byron", custom={"light": "Noir"}),
    ]
    facts = {"settings": {"app": "ontime"}, "customFields": {"light": {"label": "Lumière"}}}
    if version == 4:
        by_id = {str(one["id"]): one for one in entries}
        one = {"id": "x", "title": "Soir", "order": list(by_id), "entries": by_id}
        facts["rundowns"] = {"x": one, "y": {"id": "y", "title": "Autre"}}
    else:
        facts["rundown"] = entries
    return json.dumps(facts | {"project": {"title": "Gala"}}).encode()


def test_ontime_of_all_versions():
    for version in (2, 3, 4):
        reading = read_bytes("a.json", _project(version))
        order = reading.order
        items = {one.title: one for one in order.items}
        assert list(items) == ["Soirée", "A", "B", "C", "D"]
        assert items["Soirée"].start is None
        assert items["C"].start == items["B"].end
        assert (items["B"].fixed_start, items["B"].fixed_end) == (False, True)
        assert items["C"].warning == timedelta(minutes=1)
        assert items["D"].alongside
        assert items["D"].notes == "Lumière: Noir"
        assert items["D"].speakers[0].name == "Ada Byron"
        codes = {one.code for one in reading.problems}
        assert {Code.DELAY_LEFT_OUT, Code.SKIPPED_THERE} <= codes
        assert (Code.PART_LEFT_OUT in codes) == (version == 4)
