"""Settings: a bad value becomes its default and says so."""

import json

import pytest
from msgspec.structs import replace

from console.screen_settings import ScreenSettings, default_of
from console.settings import Settings, SettingsFile, read_settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_no_file_gives_the_defaults(path):
    assert read_settings(path) == (Settings(), ())


def test_where_there_is_no_folder_there_are_no_bad_settings(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert read_settings(tmp_path / "file" / "settings.json") == (Settings(), ())


def test_what_was_changed_is_remembered(path):
    chosen = replace(
        Settings(), language="fr", guard_s=1.5, monitors={"room": "HDMI"}, recent=("a",)
    )
    SettingsFile(path).change(chosen)
    assert read_settings(path) == (chosen, ())


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "\x00"])
def test_a_broken_file_gives_the_defaults_and_names_itself(path, text):
    path.write_text(text, encoding="utf-8")
    assert read_settings(path) == (Settings(), ("settings.json",))


def test_a_bad_value_becomes_its_default_and_the_others_stay(path):
    stored = {"language": "xx", "guard_s": 99, "theme": "light", "recent": [1], "unknown": 1}
    path.write_text(json.dumps(stored), encoding="utf-8")
    settings, bad = read_settings(path)
    assert settings == replace(Settings(), theme="light")
    assert bad == ("language", "guard_s", "recent")


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("recover_after_min", [0, 2.5, 60], [-1, 61, True, "3"]),
        ("phrases", [[], ["Concluez", "Plus fort"], ["x"] * 9], ["x", [1], ["x"] * 10]),
    ],
)
def test_a_setting_keeps_within_its_limits(path, name, good, bad):
    for value in good:
        path.write_text(json.dumps({name: value}), encoding="utf-8")
        assert read_settings(path)[1] == ()
    for value in bad:
        path.write_text(json.dumps({name: value}), encoding="utf-8")
        assert read_settings(path) == (Settings(), (name,))


def test_a_screen_keeps_what_was_chosen_for_it(path):
    chosen = {"room": ScreenSettings(language="en", scale=1.2, mirror=True, seconds=False)}
    SettingsFile(path).change(replace(Settings(), screens=chosen))
    assert read_settings(path) == (replace(Settings(), screens=chosen), ())


def test_a_bad_value_of_a_screen_is_named_and_the_others_stay(path):
    room = {"scale": 3, "theme": "light", "mirror": "yes", "unknown": 1}
    path.write_text(json.dumps({"screens": {"room": room, "speaker": 1, "moon": {}}}))
    settings, bad = read_settings(path)
    assert settings.screens["room"] == replace(default_of("room"), theme="light")
    assert settings.screens["speaker"] == default_of("speaker")
    assert bad == ("screens/room/scale", "screens/room/mirror", "screens/speaker")


def test_screens_that_are_no_record_are_named(path):
    path.write_text(json.dumps({"screens": 1, "theme": "light"}))
    assert read_settings(path) == (replace(Settings(), theme="light"), ("screens",))
