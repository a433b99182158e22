"""Reports as Markdown, CSV, HTML and a drawing."""

import csv
import io
import re
from xml.etree import ElementTree as Tree

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from console.paper.csv_sheet import report_csv
from console.paper.drift_svg import drift_svg
from console.paper.drift_view import drift_view
from console.paper.html import report_html
from console.paper.markdown import report_markdown
from console.paper.report_view import RunHead, report_view
from console.show.outlook import outlook
from console.show.report import report_of
from console.wording.words import Words
from tests.orders import ceremony, paris
from tests.paper.runs import AFTERNOON, HAPPENED

WORDS = Words("fr")
REPORT = report_of(AFTERNOON, HAPPENED)
VIEW = report_view(WORDS, REPORT, RunHead("Filage", notes="a < b"))
NASTY = "Table-ronde | <des> talents"


def test_markdown_shows_every_sign_as_it_is():
    page = MarkdownIt().enable("table").render(report_markdown(VIEW, "un dessin.svg"))
    assert page.count("<tr>") == len(VIEW.rows) + 1
    assert page.count("Table-ronde | &lt;des&gt; talents</td>") == 1
    assert "Plus *fort*" in page
    assert 'src="un%20dessin.svg"' in page


def test_csv_gives_instants_and_seconds():
    rows = list(csv.DictReader(io.StringIO(report_csv(REPORT))))
    assert [row["delta_s"] for row in rows] == ["0", "360", "-180", "", "60"]
    assert rows[0]["actual_start"] == "2023-06-29T15:04:00+02:00"
    assert (rows[3]["title"], rows[3]["status"]) == ("'=Clip", "skipped")


def test_html_is_whole_and_escaped():
    page = report_html(VIEW, "fr", drift_svg(drift_view(WORDS, REPORT.look, None)))
    assert "Table-ronde | &lt;des&gt; talents" in page
    assert NASTY not in page
    assert page.count("<tr") == page.count("</tr>")
    assert page.startswith('<!DOCTYPE html>\n<html lang="fr">')


def drawing(look=REPORT.look) -> Tree.Element:
    return Tree.fromstring(drift_svg(drift_view(WORDS, look, None)))  # noqa: S314 - our own


def texts(element: Tree.Element) -> list[str]:
    return [(x.text or "").replace("\u00a0", " ") for x in element.iter() if x.tag.endswith("text")]


def test_the_drawing_has_hours_minutes_and_the_line():
    labels = texts(drawing())
    assert "+10 min" in labels
    assert "15 h 30" in labels
    lines = [x for x in drawing().iter() if x.tag.endswith("polyline")]
    assert [x.get("class") for x in lines] == ["actual"]


def test_all_points_lie_on_the_drawing():
    for line in drawing().iter():
        for x, y in re.findall(r"([-\d.]+),([-\d.]+)", line.get("points", "")):
            assert 0 <= float(x) <= 900
            assert 0 <= float(y) <= 220


MOMENTS = {"before": "13:00", "as planned": "14:00", "much too late": "23:00"}


@pytest.mark.parametrize("clock", MOMENTS.values(), ids=MOMENTS)
def test_what_is_to_come_is_drawn_too(clock):
    look = outlook(ceremony(), (), paris(clock))
    classes = [x.get("class") for x in drawing(look).iter() if x.tag.endswith("polyline")]
    assert classes == ["projected"]
    assert len(texts(drawing(look))) < 22


def test_a_show_without_a_length_has_no_drawing():
    empty = outlook(replace(AFTERNOON, items=()), (), paris("15:00"))
    assert drift_svg(drift_view(WORDS, empty, None)) == ""
