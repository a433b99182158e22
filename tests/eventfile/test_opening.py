"""Files that cannot be read, and files that can."""

import pytest

from console.eventfile.opening import LARGEST
from console.eventfile.problem import Level
from console.eventfile.reader import read_event
from tests.eventfile.reading import codes, read

BODY = "---\ntitle: A\n---\n- 14h Accueil\n- 15h Fin\n"


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    assert codes(read_event(tmp_path / "no.md")) == ["no-file"]
    assert codes(read_event(tmp_path)) == ["folder"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (bytes(range(256)) * 8, "not-text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not-text"),
        (b"a" * (LARGEST + 1), "too-large"),
    ],
    ids=["empty", "blank", "binary", "picture", "large"],
)
def test_what_is_no_text_is_told(tmp_path, data, code):
    path = tmp_path / "a.md"
    path.write_bytes(data)
    reading = read_event(path)
    assert codes(reading) == [code]
    assert reading.order is None
    assert reading.problems[0].level is Level.ERROR


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_usual_encodings(tmp_path, encoding):
    path = tmp_path / "a.md"
    path.write_bytes("- 14h Dîner\n- 15h Fin\n".encode(encoding))
    assert read_event(path).order.items[0].title == "Dîner"


def test_the_source_and_the_sidecar_belong_to_the_file(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(BODY)
    (tmp_path / "a.conduite.yml").write_text("items:\n- {id: fin, cuttable: true}\n")
    order = read_event(path).order
    assert order.event.source.path == str(path)
    assert len(order.event.source.digest) == 64
    assert order.items[1].cuttable


def test_a_broken_front_matter_leaves_the_body_and_the_sound_lines():
    reading = read(
        '---\ntitle: Soirée\nlieu: "sans fin\ntimezone: Europe/Paris\n---\n- 14h A\n- 15h B\n'
    )
    assert codes(reading)[-1] == "broken-front-matter" or "broken-front-matter" in codes(reading)
    assert reading.order.event.title == "Soirée"
    assert len(reading.order.items) == 2


def test_a_header_without_fences_is_a_front_matter():
    header = "Title: Atelier : le port\nTags:\nDate: 2024-03-01 09:12\n"
    reading = read(header + "\nLe 14 mars 2024\n\n* 14 h – Accueil\n")
    assert reading.order.event.title == "Atelier : le port"
    assert [item.title for item in reading.order.items] == ["Accueil"]
    assert reading.order.items[0].line == 7
    assert not reading.problems


def test_a_programme_at_the_top_is_no_header():
    text = "Titre de la journée : le port\n\n14 h : Accueil\n15 h : Fin\n"
    assert [item.title for item in read(text).order.items] == ["Accueil", "Fin"]


def test_a_front_matter_without_an_opening_fence_is_one():
    assert read("title: Soirée\nlayout: page\n---\n<p>14h A</p>\n").order.event.title == "Soirée"


def test_lines_are_those_of_the_file():
    reading = read(BODY)
    assert [item.line for item in reading.order.items] == [4, 5]


@pytest.mark.parametrize("fence", ["---", ""])
def test_a_wrong_line_is_found_where_no_fence_opens(fence):
    reading = read(f'title: Soirée\nlieu: "sans fin\nlayout: page\n{fence}\n\n14h A\n15h B\n')
    found = [problem for problem in reading.problems if problem.code == "broken-front-matter"]
    assert [problem.line for problem in found] == [2]


def test_too_many_lines_are_told():
    assert "too-many-lines" in codes(read("a\n" * 30_000))
