"""The terminal face, live: it shows every digit that changes, and reads keys meanwhile."""

from rich.console import Console
from rich.live import Live
from rich.text import Text

from console.clock import SystemClock
from console.session.opening import Opened
from console.show.outlook import Outlook
from console.show.times import next_change
from console.text.keyboard import Keyboard
from console.text.terminal import Terminal

_LONGEST_WAIT = 1.0  # seconds


def run_terminal(opened: Opened) -> int:
    """Run the show in this terminal until the operator leaves; the exit status."""
    terminal = Terminal(opened, SystemClock())
    screen = Console()
    with Keyboard() as keyboard, Live(console=screen, screen=True, auto_refresh=False) as live:
        while not terminal.is_over:
            opened.session.catch_up()
            if opened.following is not None:
                opened.following.look()
            outlook = opened.session.outlook()
            terminal.look(outlook)
            text = Text("\n".join(terminal.lines(outlook, screen.height)), overflow="ellipsis")
            text.no_wrap = True
            live.update(text, refresh=True)
            key = keyboard.read(_until_it_changes(opened, outlook))
            if key is not None:
                terminal.press(key)
    return 0


def _until_it_changes(opened: Opened, outlook: Outlook) -> float:
    """Seconds of real time until a shown digit changes."""
    rate = getattr(opened.session.clock, "rate", 1.0)
    simulated = (next_change(outlook) - outlook.now).total_seconds()
    return min(simulated / rate, _LONGEST_WAIT) if rate else _LONGEST_WAIT
