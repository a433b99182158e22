"""Nothing acknowledged is lost when the console is killed."""

from pathlib import Path

from tests.kill_run import run_with_kills


def test_ten_kills_lose_nothing(tmp_path: Path):
    assert run_with_kills(10, tmp_path, seed=2023) > 0
