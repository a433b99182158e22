"""The icons and the entry for desktops are whole."""

import configparser
import tomllib
from pathlib import Path

import pytest

from console.resources import resource

ICONS = sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.name)
def test_an_icon_is_a_drawing_with_a_size(icon):
    drawn = icon.read_text(encoding="utf-8")
    assert drawn.startswith("<svg")
    assert "viewBox=" in drawn


def test_the_style_sheet_names_no_icon_that_is_not_there():
    names = {icon.name for icon in ICONS}
    assert {"up.svg", "down.svg", "conduite.svg"} <= names
    assert {f"check-{theme}.svg" for theme in ("dark", "light", "contrast")} <= names


def test_the_desktop_entry_opens_a_file_by_its_icon():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(resource("conduite.desktop"), encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "conduite %f"
    assert (ICONS and resource("icons", f"{section['Icon']}.svg")) in ICONS
    assert section["Comment[fr]"] != section["Comment"]


def test_what_is_installed_for_desktops_is_there():
    project = Path(__file__).parents[1]
    built = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    shared = built["build"]["targets"]["wheel"]["shared-data"]
    assert all((project / here).is_file() for here in shared)
    assert set(map(Path, shared.values())) == {
        Path("share/applications/conduite.desktop"),
        Path("share/icons/hicolor/scalable/apps/conduite.svg"),
    }
