"""What `conduite run` was asked for, as the application takes it."""

import argparse
from datetime import time
from pathlib import Path

from console.session.opening import RunOptions
from console.session.placing import Placing
from console.session.rehearsal_options import RehearsalOptions


def run_options(asked: argparse.Namespace) -> RunOptions:
    """What to run, and how."""
    at = asked.start_at
    return RunOptions(
        file=(asked.file or Path()).absolute(),
        rehearsal=_rehearsal(asked),
        replay=asked.replay,
        language=asked.lang,
        data=asked.data,
        fresh=asked.fresh,
        placing=Placing(
            keep_date=asked.keep_date,
            start_at=at if isinstance(at, time) else None,
            start_now=at == "now",
        ),
    )


def _rehearsal(asked: argparse.Namespace) -> RehearsalOptions | None:
    if not asked.rehearse:
        return None
    return RehearsalOptions(
        rate=asked.rate,
        from_item=asked.from_item,
        as_if=asked.as_if,
        is_dress=asked.dress,
        is_cue_to_cue=asked.cue_to_cue,
    )
