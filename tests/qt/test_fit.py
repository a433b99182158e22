"""Text that fits: large, whole, well broken, and still."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from console.qt.fit import FittedText, draw
from console.qt.theme import BOLD, DARK, load_fonts
from console.qt.typesetting import Paragraph, fit, font_of, width_of

SENTENCE = "Comment inventer ensemble les services publics dont nous aurons tous besoin demain"
LONG = (SENTENCE + " ? ") * 3


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def paragraph(text, **fields):
    return Paragraph(text, DARK.text, **fields)


def lines_of(text, fitted):
    return [text[line.begin : line.end].strip() for line in fitted.lines]


@pytest.mark.parametrize("box", [(300, 100), (1180, 300), (900, 1200), (60, 400)])
@pytest.mark.parametrize(
    "text", ["Duo", SENTENCE, LONG[:200], "Anticonstitutionnellement" * 4, "é"]
)
def test_no_line_leaves_its_box(box, text):
    width, height = box
    words = (paragraph(text, weight=BOLD, lines=40),)
    fitted = fit(words, width, height, 120)
    assert fitted.fits
    assert fitted.height <= height
    for line in fitted.lines:
        assert (
            width_of(text[line.begin : line.end].rstrip(), font_of(words[0], fitted.pixels))
            <= width
        )


def test_every_character_is_in_a_line():
    fitted = fit((paragraph(LONG, lines=9),), 500, 300, 90)
    assert "".join(LONG[line.begin : line.end] for line in fitted.lines) == LONG


def test_a_short_text_takes_the_largest_size_and_no_more():
    assert fit((paragraph("Duo"),), 1000, 500, 90).pixels == 90


def test_a_text_keeps_to_its_lines():
    assert len(fit((paragraph(SENTENCE, lines=2),), 400, 900, 90).lines) == 2
    assert len(fit((paragraph(SENTENCE),), 400, 900, 90).lines) == 1


def test_paragraphs_keep_their_proportions():
    fitted = fit((paragraph("Grand"), paragraph("petit", ratio=0.5, space=1)), 1000, 85, 200)
    first, second = fitted.lines
    assert fitted.pixels < 200
    assert second.baseline > first.baseline


def test_an_empty_paragraph_takes_no_room():
    alone = fit((paragraph("Seul"),), 500, 500, 50)
    with_nothing = fit((paragraph("Seul"), paragraph("", space=3)), 500, 500, 50)
    assert alone.height == with_nothing.height


def test_lines_are_balanced():
    text = "Table ronde sur les communs numériques de demain"
    first, second = lines_of(text, fit((paragraph(text, lines=2),), 420, 300, 32))
    assert abs(len(first) - len(second)) < 10


def test_french_marks_stay_with_their_words():
    text = "Table-ronde sur le thème « Recruter et fidéliser » : qui, comment, pourquoi ?"
    for width in range(200, 700, 20):
        for line in lines_of(text, fit((paragraph(text, lines=20),), width, 900, 40)):
            assert not line.endswith("«")
            assert line[0] not in "»:?"


def test_a_word_that_is_much_too_long_is_broken_rather_than_made_tiny():
    fitted = fit((paragraph("a" * 200, lines=9),), 400, 400, 60)
    assert fitted.pixels > 15
    assert len(fitted.lines) > 1


def test_letters_beyond_the_basic_plane_are_not_cut_in_two():
    text = "Soirée 🎭🎭🎭 de gala 🎉 avec tous les lauréats"
    fitted = fit((paragraph(text, lines=6),), 150, 400, 40)
    assert "".join(text[line.begin : line.end] for line in fitted.lines) == text


def test_the_size_and_place_of_digits_do_not_depend_on_which_they_are():
    assert fit((paragraph("1:11"),), 200, 100, 90) == fit((paragraph("8:88"),), 200, 100, 90)
    one, other = (font_of(paragraph("x"), 77) for _ in range(2))
    assert width_of("Début dans 1:11", one) == width_of("Début dans 8:88", other)


def test_nothing_is_painted_outside_the_box(qapp):
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    draw(painter, QRectF(100, 100, 200, 100), (paragraph("Égayâmes, ç j Q", lines=2),), 200)
    painter.end()
    for x in range(400):
        for y in (*range(100), *range(200, 300)):
            assert picture.pixelColor(x, y).value() == 0


def test_a_label_fits_anew_when_its_room_changes(qtbot):
    label = FittedText()
    qtbot.addWidget(label)
    label.show_paragraphs(paragraph(SENTENCE, lines=3))
    label.place(QRectF(0, 0, 900, 200), 90)
    wide = label.fitted.pixels
    label.place(QRectF(0, 0, 300, 200), 90)
    assert label.fitted.pixels < wide
    assert label.accessibleName() == SENTENCE


def test_a_label_is_painted_again_only_for_other_words(qtbot, monkeypatch):
    label = FittedText()
    qtbot.addWidget(label)
    label.show_paragraphs(paragraph("Un"))
    painted = []
    monkeypatch.setattr(label, "update", lambda: painted.append(True))
    label.show_paragraphs(paragraph("Un"))
    assert not painted
    label.show_paragraphs(paragraph("Deux"))
    assert painted
