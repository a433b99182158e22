"""The look: what is read reads well, and figures stand still."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from console import screen_settings
from console.contrast import contrast
from console.qt.theme import (
    BOLD,
    CONTRAST,
    DARK,
    LIGHT,
    REGULAR,
    SEMIBOLD,
    THEMES,
    accented,
    dress,
    drift_color,
    font,
    level_color,
    load_fonts,
    set_type_and_palette,
    style_sheet,
    theme_of,
)
from console.show.outlook import Level

AA, AAA, SHAPES = 4.5, 7.0, 3.0
LEVELS = ("normal", "warning", "danger", "over", "late", "early", "on_time")
PROJECTED = [
    *((ink, "background") for ink in ("text", "dim", "accent", *LEVELS)),
    *((ink, field) for ink in ("text", "dim", "accent") for field in ("surface", "raised")),
    *(("on_accent", field) for field in ("accent", "warning", "danger", "over")),
]
DESK = [
    *((level, field) for level in LEVELS for field in ("surface", "raised")),
    ("text", "selection"),
    ("dim", "selection"),
    ("text", "line"),
    ("focus", "background"),
]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "field"), PROJECTED)
def test_what_is_projected_reads_from_the_last_row(theme, ink, field):
    assert contrast(getattr(theme, ink), getattr(theme, field)) >= AAA


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "field"), DESK)
def test_what_stands_on_the_desk_reads(theme, ink, field):
    assert contrast(getattr(theme, ink), getattr(theme, field)) >= AA


@pytest.mark.parametrize(("ink", "field"), DESK)
def test_high_contrast_reads_everywhere_as_projections_do(ink, field):
    least = AA if "line" in field else AAA
    assert contrast(getattr(CONTRAST, ink), getattr(CONTRAST, field)) >= least


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_has_the_keyboard_is_ringed_on_every_ground(theme):
    grounds = (theme.background, theme.surface, theme.raised, theme.selection)
    assert min(contrast(theme.focus, ground) for ground in grounds) >= SHAPES


def test_every_look_that_can_be_chosen_is_a_theme():
    assert tuple(theme.name for theme in THEMES) == screen_settings.THEMES


def test_contrast_agrees_with_its_definition():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_an_accent_is_worn_where_it_reads_and_nowhere_else():
    assert accented(DARK, "#ffc44d").accent == "#ffc44d"
    assert accented(LIGHT, "#ffc44d") is LIGHT
    assert accented(DARK, None) is DARK


def test_an_unknown_theme_is_the_dark_one():
    assert theme_of("light") is LIGHT
    assert theme_of("contrast") is CONTRAST
    assert theme_of("sepia") is DARK


@pytest.mark.parametrize("weight", [REGULAR, SEMIBOLD, BOLD])
def test_figures_are_as_wide_as_each_other(qapp, weight):
    load_fonts()
    chosen = font(100, weight)
    metrics = QFontMetricsF(chosen)
    assert QFontInfo(chosen).family() == "Inter"
    assert metrics.horizontalAdvance("1:11") == metrics.horizontalAdvance("8:88")


def test_levels_are_told_apart_by_colour():
    assert len({level_color(DARK, level).name() for level in Level}) == len(Level)


@pytest.mark.parametrize(
    ("seconds", "color"), [(0, "on_time"), (-3, "on_time"), (4, "late"), (-4, "early")]
)
def test_drift_has_the_colour_of_its_word(seconds, color):
    assert drift_color(DARK, timedelta(seconds=seconds)).name() == getattr(DARK, color)
    assert drift_color(DARK, None).name() == DARK.on_time


def test_the_application_is_dressed(qapp):
    set_type_and_palette(qapp, DARK)
    dress(qapp, DARK)
    try:
        assert qapp.font().family() == "Inter"
        assert "$" not in style_sheet(DARK)
        assert qapp.palette().window().color().name() == DARK.background
    finally:
        qapp.setStyleSheet("")
