"""What a start does without: it opens a window before anything that can wait."""

import subprocess
import sys

LATER = (
    "console.eventfile.reader",
    "console.qt.operator.find_line",
    "console.qt.operator.keys_sheet",
    "console.qt.operator.palette",
    "console.qt.operator.recovery_panel",
    "console.qt.operator.rehearsal_bar",
    "console.qt.operator.row_typing",
    "console.qt.pages.settings",
    "console.qt.screens.now_next",
    "console.show.recovery",
)
SHOWN = """
import linecache, sys
from pathlib import Path
from console.app import open_show
from console.cli.arguments import parse
from console.cli.run import open_asked
from console.resources import sample_event
asked = parse([str(sample_event("ceremonie-eig.md")), "--data", sys.argv[1]])
opened = open_asked(asked, in_window=True)
from console.qt.desktop import Desktop
Desktop(open_show).show(opened)
print([name for name in sys.argv[2:] if name in sys.modules])
print([name for name in linecache.cache if "console" in name])
sys.stdout.flush()
import os
os._exit(0)
"""


def test_a_window_opens_without_what_can_wait_and_reads_no_source(tmp_path):
    command = [sys.executable, "-c", SHOWN, str(tmp_path), *LATER]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "[]"]
