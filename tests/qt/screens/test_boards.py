"""The boards as they are drawn: whole, still, dark when they must be."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from console.qt.fit import FittedText
from console.qt.render import render_screen
from console.qt.screens.backstage import BackstageBoard
from console.qt.screens.boards import BOARDS, NAMES
from console.qt.screens.countdown import Figures
from console.qt.screens.look import Look
from console.qt.screens.order_lines import OrderLines
from console.qt.theme import DARK
from console.qt.typesetting import font_of, width_of
from console.screen_settings import default_of
from console.show.deeds import Blackout, Finish, Go, Hold, Message, Screen

SIZES = [(1280, 720), (1366, 768), (1920, 1080), (1080, 1920), (3440, 1440)]
LONG = "Comment les services publics numériques de demain se feront-ils avec tous ? " * 3
NOTE = "Merci de regagner vos places, la suite du programme commence dans deux minutes"
GOES = (("14:00:00", Go()), ("15:01:30", Go()), ("15:12:40", Go()))
STATES = {
    "before": ("13:47:30",),
    "champollion": ("15:13:00", *GOES),
    "over": ("15:19:05", *GOES),
    "held": ("15:14:00", *GOES, ("15:13:50", Hold())),
    "between": ("15:14:00", *GOES, ("15:13:50", Finish())),
    "message": ("15:14:00", *GOES, *(("15:13:00", Message(NOTE, screen)) for screen in Screen)),
    "ended": ("18:05:00", ("17:00:00", Go("19")), ("18:00:00", Finish())),
}


def board_of(qtbot, name, words, size, outlook, **settings):
    own = replace(default_of(NAMES[name]), **settings)
    look = Look(words.language, DARK, own)
    board = BOARDS[NAMES[name]](look)
    qtbot.addWidget(board)
    board.show_outlook(outlook)
    board.resize(*size)
    board.show()
    return board


def assert_whole(board):
    labels = [x for x in board.findChildren(FittedText) if x.accessibleName() and x.isVisible()]
    for label in labels:
        fitted = label.fitted
        assert fitted.fits, label.accessibleName()
        assert board.rect().contains(label.geometry()) or label.parent() is not board
        for line in fitted.lines:
            paragraph = label.paragraphs[line.paragraph]
            text = paragraph.text[line.begin : line.end].rstrip()
            assert width_of(text, font_of(paragraph, fitted.pixels)) <= label.width() + 0.5


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", NAMES)
def test_no_words_are_cut(qtbot, show, words, name, size):
    board = board_of(qtbot, name, words, size, show("13:47:30"))
    for state in STATES.values():
        board.show_outlook(show(*state))
        assert_whole(board)


@pytest.mark.parametrize("title", ["Duo", LONG[:200]], ids=["three letters", "two hundred"])
def test_short_and_long_titles_are_whole(qtbot, show, single, english, title):
    order = single(title, 10, carried_by="le " + LONG[:70])
    outlook = show("15:02", ("15:00", Go()), order=order)
    for name in NAMES:
        assert_whole(board_of(qtbot, name, english, (1280, 720), outlook))


def test_the_longest_item_of_the_ceremony_is_large_and_whole_on_a_small_projector(
    qtbot, show, french
):
    board = board_of(qtbot, "now-next", french, (1280, 720), show(*STATES["champollion"]))
    now = next(x for x in board.findChildren(FittedText) if "Champollion" in x.accessibleName())
    assert "le Secrétariat général des ministères chargés des affaires sociales" in (
        now.accessibleName()
    )
    assert now.fitted.fits
    assert now.fitted.pixels > 80


@pytest.mark.parametrize("name", NAMES)
def test_the_dark_is_black(show, english, name):
    screens = [("15:13:00", Blackout(on=True, to=screen)) for screen in Screen]
    outlook = show("15:14:00", *GOES, *screens, ("15:13:30", Message(NOTE, Screen.ROOM)))
    picture = render_screen(name, outlook, english, (320, 180), DARK)
    colors = {picture.pixel(x, y) for x in range(320) for y in range(180)}
    assert colors == {0xFF000000}


@pytest.mark.parametrize("name", NAMES)
def test_a_message_comes_and_goes(qtbot, show, english, name):
    board = board_of(qtbot, name, english, (640, 360), show(*STATES["message"]))
    assert board.message.isVisible()
    board.show_outlook(show("15:14:00", *GOES))
    assert not board.message.isVisible()


def test_figures_stand_still_while_digits_change(qtbot, show, english):
    board = board_of(qtbot, "speaker", english, (1280, 720), show("15:13:00", *GOES))
    figures = board.findChild(Figures)
    places = []
    for second in range(0, 60, 7):
        board.show_outlook(show(f"15:14:{second:02}", *GOES))
        places.append((figures.places, figures.pixels))
    assert all(one == other for one, other in pairwise(places))


def test_figures_stand_side_by_side(qtbot, show, english):
    board = board_of(qtbot, "speaker", english, (1280, 720), show("13:47:30"))
    figures = board.findChild(Figures)
    one, two, colon, three, _ = (place.x() for place in figures.places)
    digit = two - one
    assert colon - two == digit
    assert 0 < three - colon < digit
    assert one == pytest.approx(figures.width() - (figures.places[-1].x() + digit))


def test_figures_stay_where_they_are_below_zero(qtbot, show, english):
    board = board_of(qtbot, "speaker", english, (1280, 720), show("15:17:39", *GOES))
    figures = board.findChild(Figures)
    above = (figures.places, figures.pixels)
    board.show_outlook(show("15:17:45", *GOES))
    assert (figures.places, figures.pixels) == above


@pytest.mark.parametrize("name", NAMES)
def test_the_same_view_touches_nothing(qtbot, show, english, name, monkeypatch):
    board = board_of(qtbot, name, english, (640, 360), show("15:13:00", *GOES))
    monkeypatch.setattr(board, "show_view", lambda *_: pytest.fail("shown twice"))
    board.show_outlook(show("15:13:00", *GOES))


def test_two_hundred_items_are_seen_round_the_live_one(qtbot, show, english, many):
    outlook = show("15:44", *[(f"15:{n:02}", Go(str(n * 2))) for n in range(40)], order=many)
    board = board_of(qtbot, "backstage", english, (1280, 720), outlook)
    lines = board.findChild(OrderLines)
    live = next(n for n, line in enumerate(lines._lines) if line.title.endswith(" 78"))
    assert 5 <= len(lines._lines) <= 12
    assert 1 <= live <= 3
    assert lines._boxes[-1].bottom() <= lines.height()


def test_a_second_paints_only_the_line_that_differs(qtbot, show, english, monkeypatch):
    board = board_of(qtbot, "backstage", english, (1280, 720), show("15:13:00", *GOES))
    assert isinstance(board, BackstageBoard)
    lines = board.findChild(OrderLines)
    painted = []
    monkeypatch.setattr(lines, "update", lambda *box: painted.append(box))
    board.show_outlook(show("15:13:01", *GOES))
    assert len(painted) == 1
    assert painted[0]


@pytest.mark.parametrize("name", NAMES)
def test_new_words_flash_then_stay(qtbot, show, english, name):
    board = BOARDS[NAMES[name]](Look("en", DARK))
    qtbot.addWidget(board)
    put = [("15:14:00", Message(NOTE, screen)) for screen in Screen]
    seen = []
    for instant in ("15:14:00.1", "15:14:00.4", "15:14:00.8", "15:14:02", "15:20:00"):
        board.show_outlook(show(instant, *GOES, *put))
        seen.append(board.message.is_lit)
        assert board.message.isVisibleTo(board)
    assert seen == [True, False, True, False, False]


@pytest.mark.parametrize("scale", [0.5, 1.5])
@pytest.mark.parametrize("name", NAMES)
def test_no_words_are_cut_at_any_scale(qtbot, show, english, name, scale):
    board = board_of(qtbot, name, english, (1280, 720), show("13:47:30"), scale=scale)
    for state in STATES.values():
        board.show_outlook(show(*state))
        assert_whole(board)


def test_the_countdown_stays_the_largest_at_any_scale(qtbot, show, english):
    for scale in (0.5, 1.0, 1.5):
        board = board_of(qtbot, "speaker", english, (1280, 720), show(*STATES["over"]), scale=scale)
        labels = [x for x in board.findChildren(FittedText) if x.isVisible()]
        others = max(label.fitted.pixels for label in labels)
        assert board.findChild(Figures).pixels > 2 * others
        assert board.findChild(Figures).geometry().height() > 0.25 * board.height()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_wait_before_the_show_is_the_largest_on_the_rooms_screen(qtbot, show, words, size):
    board = board_of(qtbot, "now-next", words, size, show("13:47:30"))
    labels = [x for x in board.findChildren(FittedText) if x.isVisible() and x.accessibleName()]
    largest = max(labels, key=lambda label: label.fitted.pixels)
    assert largest.accessibleName() == "12:30"


def test_a_board_says_when_it_looks_different(qtbot, show, english):
    board = board_of(qtbot, "now-next", english, (640, 360), show("15:13:00", *GOES))
    with qtbot.assertNotEmitted(board.changed):
        board.show_outlook(show("15:13:20", *GOES))
    with qtbot.waitSignal(board.changed):
        board.show_outlook(show("15:14:00", *GOES))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_wings_see_what_is_next_however_long_titles_are(qtbot, show, order, english, size):
    items = tuple(replace(item, title=LONG[:200]) for item in order.items)
    outlook = show("15:13:00", *GOES, order=replace(order, items=items))
    board = board_of(qtbot, "backstage", english, size, outlook)
    assert any(line.is_next for line in board._lines._lines)
    assert not board._state.geometry().intersects(board._end.geometry())
