"""Every script of `run_throughs/` is played."""

from pathlib import Path

import pytest

from tests.run_through import play

SCRIPTS = sorted((Path(__file__).parent / "run_throughs").glob("*.txt"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_run_through(script: Path):
    play(script)


def test_a_line_that_does_not_hold_is_marked(tmp_path: Path):
    script = tmp_path / "wrong.txt"
    script.write_text("14:00:00  go\n14:00:10  left is 1:00\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="→ 14:00:10"):
        play(script)
