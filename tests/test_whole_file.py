"""A file is written whole or not at all."""

import pytest

from console.whole_file import write_whole


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["a.json"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path):
    path = tmp_path / "a.json"
    path.mkdir()
    with pytest.raises(OSError, match=r"a\.json"):
        write_whole(path, b"one")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_permissions_stay(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_whole(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_last_look_can_stop_it(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"one")
    with pytest.raises(InterruptedError):
        write_whole(path, b"two", _interrupt)
    assert path.read_bytes() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def _interrupt():
    raise InterruptedError
