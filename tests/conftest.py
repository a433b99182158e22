"""What many tests share: the ceremony, and clocks that move by hand."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from console.show.event import RunningOrder
from tests.orders import ceremony

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class HandClock:
    """A clock that a test moves. It begins in 2001: a stray real time shows at once."""

    def __init__(self, at: datetime = datetime(2001, 1, 1, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, **length: float) -> None:
        self.at += timedelta(**length)


class Machine:
    """A machine whose wall clock may be set, and whose steady time only grows."""

    def __init__(self, wall: datetime = datetime(2001, 1, 1, tzinfo=UTC)) -> None:
        self.wall, self.steady = wall, timedelta(hours=7)

    def pass_time(self, length: timedelta) -> None:
        self.wall += length
        self.steady += length


@pytest.fixture
def order() -> RunningOrder:
    return ceremony()


@pytest.fixture
def hand_clock() -> HandClock:
    return HandClock()
