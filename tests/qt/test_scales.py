"""The desk on a monitor of 1920 × 1080 at 125, 150 and 200 %, each in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

MONITOR = {"name": "DESK", "x": 0, "y": 0, "width": 1920, "height": 1080}
DENSITY = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_the_desk_is_whole_on_a_scaled_monitor(tmp_path, scale):
    file = tmp_path / "monitors.json"
    file.write_text(json.dumps({"screens": [MONITOR | DENSITY]}))
    stories = Path(__file__).with_name("scaled_monitor.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(stories)]
    scaled = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        command, env=os.environ | scaled, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:]
