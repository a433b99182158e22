"""Tables as organisers lay them out: days and rooms side by side, headings that say little."""

import pytest

from tests.eventfile.reading import clock, read

TABLES = {
    "numbered tracks are rooms, not a column of tracks": (
        "|Time|Track 1|Track 2|\n|--|--|--|\n|9:00|Engines|Looms|\n|10:00|Cards||\n",
        [("09:00", "Engines"), ("09:00", "Looms"), ("10:00", "Cards")],
    ),
    "a column without a heading tells of the title beside it": (
        "|Time|Event||\n|--|--|--|\n|9:00|Engines|Send yours|\n|10:00|Looms|Send yours|\n",
        [("09:00", "Engines"), ("10:00", "Looms")],
    ),
    "an empty title is told by the column beside it": (
        "|Time|Event|Description|\n|--|--|--|\n|9:00|Opening|Foreword|\n|10:00||Posters|\n",
        [("09:00", "Opening"), ("10:00", "Posters")],
    ),
    "of two headings the surer one is the title": (
        "|Time|Session|Title|\n|--|--|--|\n|9:00|A|Engines|\n|10:00|A|Looms|\n",
        [("09:00", "Engines"), ("10:00", "Looms")],
    ),
    "a dash is nothing": (
        "|Time|Red room|Blue room|\n|--|--|--|\n|9:00|Engines|-|\n|10:00|–|Looms|\n",
        [("09:00", "Engines"), ("10:00", "Looms")],
    ),
    "rooms with names of their own are no column of places": (
        "|Hora|Sala Norte|Sala Sur|Patio|\n|--|--|--|--|\n|9:00|Engines|Looms|Tea|\n",
        [("09:00", "Engines"), ("09:00", "Looms"), ("09:00", "Tea")],
    ),
    "times among the titles, alone above them or before them": (
        (
            "<table><tr><td>V1<td>9:30 Opening<td>Jan Vos</tr><tr><td>&nbsp;</tr>"
            "<tr><td><td>10:00</tr><tr><td>V1<td>Engines<td>Ada Lovelace</tr>"
            "<tr><td>V2<td>Looms<td>Ana Ruiz</tr>"
            "<tr><td>V2<td>10:30 Cards<td>Max Braun</tr></table>"
        ),
        [("09:30", "Opening"), ("10:00", "Engines"), ("10:00", "Looms"), ("10:30", "Cards")],
    ),
    "cells that are all headings": (
        (
            "<table><tr><th>Zeit<th>Bühne<th>Keller</tr><tr><th>10:00<th>Einlass<th></tr>"
            "<tr><th>11:00<th>Tanz<th rowspan=2>Spiele</tr><tr><th>12:00<th></tr></table>"
        ),
        [("10:00", "Einlass"), ("11:00", "Tanz"), ("11:00", "Spiele")],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), TABLES.values(), ids=TABLES)
def test_a_table_gives_its_items(body, wanted):
    assert clock(read(body)) == wanted


DAYS = {
    "weekdays": ("Sábado", "Domingo"),
    "numbers": ("Día 1", "Día 2"),
    "dates": ("3 de mayo", "4 de mayo"),
}


@pytest.mark.parametrize(("first", "second"), DAYS.values(), ids=DAYS)
def test_days_side_by_side_follow_each_other_and_share_what_reaches_over_both(first, second):
    table = (
        f"<table><tr><th>Hora<th>{first}<th>{second}</tr><tr><td>9:00<td>Motores<td>Telares</tr>"
        "<tr><td>10:00<td colspan=2>Café</tr></table>"
    )
    reading = read(table, "2025.md")
    assert clock(reading) == [
        ("09:00", "Motores"), ("10:00", "Café"), ("09:00", "Telares"), ("10:00", "Café"),
    ]  # fmt: skip
    assert [item.day for item in reading.order.items] == [1, 1, 2, 2]
    assert not any(item.alongside for item in reading.order.items)


def test_tracks_stand_under_the_days_that_reach_over_them():
    table = (
        "<table><tr><th><th colspan=2>Samstag<th colspan=2>Sonntag</tr>"
        "<tr><th><th>Oben<th>Unten<th>Oben<th>Unten</tr>"
        "<tr><td>9:00<td>A<td>B<td>C<td>D</tr><tr><td>10:00<td colspan=4>Pause</tr></table>"
    )
    items = read(table).order.items
    assert [(item.day, item.track, item.title) for item in items] == [
        (1, "Oben", "A"), (1, "Unten", "B"), (1, None, "Pause"),
        (2, "Oben", "C"), (2, "Unten", "D"), (2, None, "Pause"),
    ]  # fmt: skip
    assert [item.alongside for item in items] == [False, True, False, False, True, False]


def test_a_date_over_the_times_is_the_day_of_the_table():
    table = (
        "<table><tr><th><div>Viernes</div><div>22</div><div>Junio, 2018</div><th>Sala 1<th>Sala 2"
        "</tr><tr><td>9:00<td>Motores<td>Telares</tr><tr><td>10:00<td colspan=2>Cierre</tr></table>"
    )
    reading = read(table)
    assert reading.order.event.start.date().isoformat() == "2018-06-22"
    assert [item.track for item in reading.order.items] == ["Sala 1", "Sala 2", None]


def test_technique_is_a_track_where_no_column_is_of_titles():
    header = "| Heure | Grand public | Technique |\n|--|--|--|\n"
    body = f"{header}| 14h | Libre | Web |\n| 15h | École | C |\n"
    assert [title for _, title in clock(read(body))] == ["Libre", "Web", "École", "C"]


def test_a_column_of_days_needs_no_heading():
    cells = (
        "<tr><th rowspan=2>Freitag, 29.10.</th><td>9:00</td><td>A</td></tr><tr><td>10:00</td>"
        "<td>B</td></tr><tr><th>Samstag, 30.10.</th><td>9:30</td><td>C</td></tr>"
    )
    items = read(f"# 2004-10-29\n\n<table>{cells}</table>").order.items
    assert [(item.start.day, item.title) for item in items] == [(29, "A"), (29, "B"), (30, "C")]


def test_a_heading_gives_the_time_of_the_table_below_it():
    head = "|Room|Talk ID|Title|Speaker|\n|--|--|--|--|\n"
    body = (
        f"## 9:00 - 10:00\n\n{head}|A|12|Engines|Ada Lovelace|\n|B|13|Looms|Ana Ruiz|\n\n"
        f"## 10:00 - 11:00\n\n{head}|A|14|Cards|Jan de Vries|\n"
    )
    reading = read(body)
    assert clock(reading) == [("09:00", "Engines"), ("09:00", "Looms"), ("10:00", "Cards")]
    assert [(item.place, item.speakers[0].name) for item in reading.order.items] == [
        ("A", "Ada Lovelace"), ("B", "Ana Ruiz"), ("A", "Jan de Vries"),
    ]  # fmt: skip


def test_a_room_among_the_times_is_no_time():
    body = "- 9:30 A\n- 10:30 B\n- 10.07\n- 11:30 C\n"
    assert [time for time, _ in clock(read(body))] == ["09:30", "10:30", "11:30"]
