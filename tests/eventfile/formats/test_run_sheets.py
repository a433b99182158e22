"""Run sheets in CSV and XLSX, as people make them."""

import io
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook

from console.eventfile.formats.choice import read_bytes
from console.eventfile.formats.columns import columns_of, heading_field
from console.eventfile.keys import Field
from console.eventfile.problem import Code

HEADINGS = {
    "Heure": Field.START,
    "Début": Field.START,
    "Heure de début": Field.START,
    "START TIME": Field.START,
    "Time Start": Field.START,
    "Fin": Field.END,
    "Heure de fin": Field.END,
    "Time End": Field.END,
    "FINISH TIME": Field.END,
    "Durée": Field.DURATION,
    "Durée prévue (min)": Field.DURATION,
    "Titre": Field.TITLE,
    "Session Title": Field.TITLE,
    "TOPIC": Field.TITLE,
    "Intervenant·e·s": Field.SPEAKERS,
    "Intervenants": Field.SPEAKERS,
    "PRESENTER/FACILITATOR(S)": Field.SPEAKERS,
    "Lieu": Field.PLACE,
    "Salle": Field.PLACE,
    "Room/Location": Field.PLACE,
    "Schedule Track (Optional)": Field.TRACK,
    "Notes techniques": Field.NOTES,
    "Date": Field.DAY,
    "Régie son": None,
}


@pytest.mark.parametrize(("heading", "field"), HEADINGS.items())
def test_headings(heading, field):
    assert heading_field(heading) is field


def test_a_row_of_headings_needs_a_time():
    assert columns_of([["Titre", "Lieu"], ["Accueil", "Hall"]]) is None


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_delimiter_and_encoding(sign, encoding):
    rows = (
        ("Heure", "Durée", "Titre"),
        ("14h00", "20 min", "Accueil café"),
        ("14h20", "1h", "Débat"),
    )
    data = "\r\n".join(sign.join(row) for row in rows).encode(encoding)
    items = read_bytes("conduite.csv", data).order.items
    said = [(one.title, one.duration) for one in items]
    assert said == [("Accueil café", timedelta(minutes=20)), ("Débat", timedelta(hours=1))]


def test_a_title_and_facts_above_the_headings():
    head = "Remise des prix,,\nLieu,Grand hall,\nDate,2 mars 2026,\n,,\n"
    text = head + "Heure,Titre,Son\n14h,Accueil,HF 1\n"
    order = read_bytes("a.csv", text.encode()).order
    assert (order.event.title, order.event.venue) == ("Remise des prix", "Grand hall")
    assert order.event.start.date() == date(2026, 3, 2)
    assert order.items[0].notes == "Son: HF 1"


def test_american_dates_are_told_by_a_day_above_twelve():
    text = "Date,Start,Title\n09-05-2015,08:00,A\n09-18-2015,08:00,B\n"
    starts = [one.start.date() for one in read_bytes("a.csv", text.encode()).order.items]
    assert starts == [date(2015, 9, 5), date(2015, 9, 18)]


def test_rows_that_cannot_be_read_are_said_with_their_line():
    text = "start,end,duration,title\n10:00,25h70,,A\nTBC,,,B\n11:00,,soon,C\n"
    problems = read_bytes("a.csv", text.encode()).problems
    said = {(one.line, one.code) for one in problems}
    assert {(2, Code.BAD_TIME), (3, Code.BAD_TIME), (4, Code.BAD_LENGTH)} <= said


def test_parallel_rooms_stand_beside_the_busiest():
    text = (
        "start,end,title,room\n10:00,11:00,A,X\n10:00,11:00,B,Y\n11:00,12:00,C,X\n12:00,13:00,D,Y\n"
    )
    items = read_bytes("a.csv", text.encode()).order.items
    assert [one.title for one in items if one.alongside] == ["B"]


def _book(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_cells_of_excel():
    rows = [
        ["Gala", None, None],
        ["début", "durée", "titre"],
        [time(14, 0, 30), timedelta(minutes=20), "Temps"],
        [datetime(2026, 3, 2, 15, 0), "15 min", "Date"],  # noqa: DTZ001 - as Excel has them
        [0.6666666667, 5, "Part d'un jour"],
    ]
    order = read_bytes("a.xlsx", _book(("Conduite", rows))).order
    lengths = [one.duration.total_seconds() / 60 for one in order.items]
    assert lengths == [20, 15, 5]
    assert f"{order.items[2].start.astimezone(order.event.timezone):%H:%M}" == "16:00"
    assert order.event.title == "Gala"


def test_sheets_of_days_are_read_and_versions_are_not():
    rows = [["heure", "titre"], ["10:00", "A"]]
    two = read_bytes("a.xlsx", _book(("Lundi 2 mars 2026", rows), ("Mardi 3 mars 2026", rows)))
    assert [one.day for one in two.order.items] == [1, 2]
    one = read_bytes("a.xlsx", _book(("v1", rows), ("v2", rows)))
    assert len(one.order.items) == 1
    assert Code.PART_LEFT_OUT in {problem.code for problem in one.problems}


def test_a_row_without_a_title_is_told_by_its_kind():
    text = "start,end,title,type\n9:00,9:30,Engines,talk\n9:30,10:00,,Coffee\n"
    items = read_bytes("a.csv", text.encode()).order.items
    assert [item.title for item in items] == ["Engines", "Coffee"]
