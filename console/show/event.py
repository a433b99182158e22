"""The event and its running order, as the event file announces them."""

from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

_WARNING_LIMITS = (timedelta(seconds=30), timedelta(minutes=5))
_DANGER_LIMITS = (timedelta(seconds=10), timedelta(minutes=1))


class Kind(StrEnum):
    """What happens on stage during an item."""

    WELCOME = "welcome"
    SPEECH = "speech"
    PITCH = "pitch"
    PANEL = "panel"
    VIDEO = "video"
    TALK = "talk"
    WORKSHOP = "workshop"
    BREAK = "break"
    MEAL = "meal"
    SOCIAL = "social"
    AWARD = "award"
    MUSIC = "music"
    CLOSING = "closing"
    OTHER = "other"


_ELASTIC_KINDS = frozenset({Kind.WELCOME, Kind.BREAK, Kind.MEAL, Kind.SOCIAL})


class Speaker(Struct, frozen=True):
    """A person on stage; `role` is the function, the organisation, or both, as the file says it."""

    name: str
    role: str | None = None


class Span(Struct, frozen=True):
    """Where an item stands in its file: characters `[begin, end)` of the text, from 0."""

    begin: int
    end: int


class Item(Struct, frozen=True):
    """One line of the running order, as written or derived by the reader.

    Attributes:
        id: Stable across edits of other items; unique in the running order.
        start: Planned start, an instant in UTC. None: untimed.
        duration: Planned length, never negative. None: open-ended.
        start_written: The file says the start; False when it was derived.
        duration_written: The file says the length or the end.
        fixed_start: An imposed time: the item may not start earlier.
        fixed_end: The item ends at its planned end, even when it began late.
        changeover: What the stage needs before the item, and lateness may not eat.
        min: The shortest length that recovery may leave; None: the default of its kind.
        max: The longest useful length; None: no limit.
        cuttable: The item may be left out.
        alongside: Goes on beside the chain: shown, never part of drift.
        track: Name of the parallel track (room, stream) that it belongs to.
        day: Number of the day that it belongs to, from 1.
        warning: Time left at which the countdown warns; None: derived from the length.
        danger: Time left at which the countdown presses; None: derived from the length.
        line: Line in the file, from 1; 0 when the item comes from nowhere in a file.
        span: The characters of the file that the item was read from.
    """

    id: str
    title: str
    start: datetime | None = None
    duration: timedelta | None = None
    speakers: tuple[Speaker, ...] = ()
    carried_by: str | None = None
    kind: Kind = Kind.OTHER
    start_written: bool = True
    duration_written: bool = False
    fixed_start: bool = False
    fixed_end: bool = False
    changeover: timedelta = timedelta(0)
    min: timedelta | None = None
    max: timedelta | None = None
    cuttable: bool = False
    alongside: bool = False
    track: str | None = None
    day: int = 1
    place: str | None = None
    notes: str | None = None
    warning: timedelta | None = None
    danger: timedelta | None = None
    line: int = 0
    span: Span | None = None

    @property
    def end(self) -> datetime | None:
        """Planned end, or None when the item is untimed or open-ended."""
        if self.start is None or self.duration is None:
            return None
        return self.start + self.duration

    @property
    def shortest(self) -> timedelta:
        """The length below which the item may not be squeezed (design, section 3, `min`)."""
        if self.min is not None:
            return self.min
        length = self.duration or timedelta(0)
        return length / 2 if self.kind in _ELASTIC_KINDS else length

    @property
    def warning_at(self) -> timedelta:
        """Time left at which the countdown warns: a fifth of the length, 30 s to 5 min."""
        return self._share(self.warning, 5, _WARNING_LIMITS)

    @property
    def danger_at(self) -> timedelta:
        """Time left at which the countdown presses: a fifteenth of the length, 10 s to 1 min."""
        return self._share(self.danger, 15, _DANGER_LIMITS)

    def _share(
        self, given: timedelta | None, part: int, limits: tuple[timedelta, timedelta]
    ) -> timedelta:
        if given is not None:
            return given
        low, high = limits
        return min(max((self.duration or high * part) / part, low), high)


class Source(Struct, frozen=True):
    """The file an event was read from.

    Attributes:
        path: Absolute path, as text.
        digest: SHA-256 of the bytes that were read, in hexadecimal.
    """

    path: str
    digest: str


class Event(Struct, frozen=True):
    """The ceremony that a file announces.

    Attributes:
        title: As people read it.
        start: First instant, in UTC, or None when the file gives none.
        end: Last instant, in UTC, or None.
        timezone: Where clock times of the event are read and shown.
        dated: The file says on which date the event is held. When False, instants lie on a
            stand-in date and only their clock times mean anything.
        venue: Name of the place.
        address: Postal address.
        language: Two letters (ISO 639-1), "fr" or "en" for what our faces speak.
        subtitle: The chapeau, one or two sentences under the title.
        source: The file.
        logo: Path of the picture that stands on the room's screen.
        accent: The colour that leads the eye there, `#rrggbb`.
    """

    title: str
    start: datetime | None = None
    end: datetime | None = None
    timezone: tzinfo = UTC
    dated: bool = True
    venue: str | None = None
    address: str | None = None
    language: str = "fr"
    subtitle: str | None = None
    source: Source | None = None
    logo: str | None = None
    accent: str | None = None


class RunningOrder(Struct, frozen=True):
    """The ordered items of an event. Ids are unique; order is the order of the stage."""

    event: Event
    items: tuple[Item, ...] = ()
