"""Joins the scrubber of a replay to its time, and to what is seen."""

from console.qt.bridge import Bridge
from console.session.opening import Opened
from console.session.replay import Replay, Scrubbing


def scrubbing_of(opened: Opened, bridge: Bridge) -> Scrubbing | None:
    """The time of a replay; None where the show is none."""
    replay = opened.rehearsal
    if not isinstance(replay, Replay):
        return None

    def seek(share: float) -> None:
        replay.seek(share)
        bridge.refresh()

    return Scrubbing(replay.run, replay.read_state, seek)
