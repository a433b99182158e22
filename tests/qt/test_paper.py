"""HTML on real paper."""

import re

import pytest
from PySide6.QtGui import QTextDocument

from console.paper.sheet import sheet_html
from console.qt.paper import Paper
from console.qt.slices import slices_of
from console.wording.words import Words
from tests.orders import ceremony

pytestmark = pytest.mark.usefixtures("qapp")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" viewBox="0 0 90 20"/>'


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_page_becomes_a_pdf_with_its_drawing():
    pdf = Paper('<p>Bonjour</p><img src="a.svg">', {"a.svg": SVG}).pdf()
    assert pdf.startswith(b"%PDF")
    assert pages(pdf) == 1


def test_a_large_sheet_takes_more_pages():
    words, order = Words("fr"), ceremony()
    normal = pages(Paper(sheet_html(words, order), {}).pdf())
    assert normal < pages(Paper(sheet_html(words, order, is_large=True), {}).pdf())


def test_no_printer_is_no_crash():
    assert not Paper("<p>Bonjour</p>", {}).print_on("no such printer")


def document(rows: int) -> QTextDocument:
    made = QTextDocument()
    lines = "".join(f"<tr><td>Ligne {n}<br>et la suite</td></tr>" for n in range(rows))
    made.setHtml(f"<h1>Titre</h1><table><thead><tr><th>Tête</th></tr></thead>{lines}</table>")
    made.setTextWidth(400)
    return made


def test_pages_are_cut_between_rows_and_repeat_the_heading():
    made = document(40)
    found = slices_of(made, 300)
    assert len(found) > 3
    assert all(sum(part.height for part in page) <= 300 for page in found)
    heads = {page[0] for page in found[1:]}
    assert len(heads) == 1
    tops = [page[-1].top for page in found]
    ends = [page[-1].top + page[-1].height for page in found]
    assert tops[1:] == pytest.approx(ends[:-1])
    assert ends[-1] == pytest.approx(made.size().height())


def test_what_is_higher_than_a_page_is_cut_all_the_same():
    assert len(slices_of(document(3), 20)) > 4
