"""No file of any format makes the reader fail or wait."""

import io
import random
import zipfile
from pathlib import Path
from time import process_time

import pytest

from console.eventfile.formats.choice import read_bytes, read_event
from console.eventfile.formats.converting import written
from console.eventfile.problem import Code
from console.wording.problems import codes, problem_hint, problem_message
from console.wording.words import Words
from tests.eventfile.formats.orders import tuned_ceremony

_SHARED = Path(__file__).parents[4] / "shared" / "events" / "formats"
_ENTRY = b"BEGIN:VEVENT\nUID:%d\nDTSTART:20240101T100000Z\nSUMMARY:x\nEND:VEVENT\n"


def _zip(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return target.getvalue()


REFUSED = {
    "a billion laughs": ("a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><schedule/>', Code.DOCUMENT_TYPE),
    "deep XML": ("a.xml", b"<schedule>" + b"<a>" * 100_000, Code.BROKEN_FORMAT),
    "other XML": ("a.xml", b"<html/>", Code.UNKNOWN_XML),
    "unknown encoding": ("a.xml", b'<?xml version="1.0" encoding="no"?><a/>', Code.BROKEN_FORMAT),
    "deep JSON": ("a.json", b'{"rundowns":' + b"[" * 400_000, Code.BROKEN_FORMAT),
    "other JSON": ("a.json", b'{"name": "x", "version": "1"}', Code.UNKNOWN_JSON),
    "deep calendar": ("a.ics", b"BEGIN:VCALENDAR\n" * 60_000, Code.BROKEN_FORMAT),
    "no calendar": ("a.ics", b"hello", Code.BROKEN_FORMAT),
    "only quotes": ("a.csv", b'"' * 1_000_000, Code.BROKEN_FORMAT),
    "only commas": ("a.csv", b"," * 1_000_000, Code.NO_HEADER),
    "no text": ("a.csv", b"\x00\x01\x02" * 300, Code.NOT_TEXT),
    "no bytes": ("a.csv", b"", Code.EMPTY),
    "zip bomb": ("a.xlsx", _zip(xl__workbook_xml=b"a" * 50_000_000), Code.TOO_DENSE),
    "trap in a workbook": (
        "a.xlsx",
        _zip(xl__workbook_xml=b"<!DOCTYPE a><a/>"),
        Code.DOCUMENT_TYPE,
    ),
    "half a workbook": ("a.xlsx", b"PK\x03\x04xl/workbook", Code.BROKEN_FORMAT),
    "Word": ("a.docx", _zip(word__document_xml=b"x"), Code.NOT_OURS),
    "PDF": ("a.pdf", b"%PDF-1.7", Code.NOT_OURS),
    "PNG": ("a.md", b"\x89PNG\r\n", Code.NOT_OURS),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_one_sentence(case, tmp_path):
    name, data, code = REFUSED[case]
    (tmp_path / name).write_bytes(data)
    begun = process_time()
    reading = read_event(tmp_path / name)
    assert process_time() - begun < 2
    assert reading.order is None
    assert [problem.code for problem in reading.problems] == [code]
    values = reading.problems[0].values
    assert problem_message(Words("en"), code, values).endswith(".")
    assert problem_hint(Words("fr"), code, values)


LARGE = {
    "a.xml": b"<schedule><day date='2024-01-01'><room name='A'>"
    + b"<event><start>10:00</start><duration>00:10</duration><title>t</title></event>" * 12_000
    + b"</room></day></schedule>",
    "a.ics": b"BEGIN:VCALENDAR\n" + b"".join(_ENTRY % n for n in range(12_000)) + b"END:VCALENDAR",
    "a.csv": b"start,title\n" + b"10:00,x\n" * 120_000,
}


@pytest.mark.parametrize("name", LARGE)
def test_what_is_too_much_is_cut_and_said(name):
    begun = process_time()
    reading = read_bytes(name, LARGE[name])
    assert process_time() - begun < 6  # 2 s on a machine that does nothing else
    assert Code.TOO_MANY_ITEMS in {problem.code for problem in reading.problems}


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.ics", "a.xml", "a.json", "schedule.json"])
def test_damaged_files_never_raise(name):
    chance = random.Random(name)
    whole = written(tuned_ceremony(), name)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 30)):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
        read_bytes(name, bytes(data))


def test_every_code_has_its_sentences():
    assert codes() == {code.value for code in Code}


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared events are not here")
def test_the_shared_files_all_open():
    for path in _SHARED.iterdir():
        reading = read_event(path)
        assert reading.order is not None, path.name
        assert len(reading.order.items) > 10, path.name
