"""A whole run as a plain record, so that it travels with its event."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from msgspec import Struct, field
from msgspec.structs import asdict

from console.journal.caption import Caption
from console.journal.journal import RunKind
from console.show.deeds import Happening
from console.show.event import RunningOrder
from console.show.order_record import order_of, order_record
from console.show.plain import read_instant, read_list, read_record, read_text
from console.show.records import happening_of, happening_record
from console.show.refusals import Refused

_FORMAT, _VERSION = "conduite runs", 1


class NoRuns(ValueError):  # noqa: N818 - it says what the file is not
    """A file that holds no runs as we write them.

    Attributes:
        place: What could not be read; "" for the file as a whole.
    """

    def __init__(self, place: str = "") -> None:
        super().__init__(place)
        self.place = place


class KeptRun(Struct, frozen=True):
    """One pass through a running order, with all that happened.

    Attributes:
        kind: Show, filage or générale.
        order: The running order that it began with.
        happenings: What happened, in order; at least one.
        held: When it really took place.
        caption: What people wrote on it.
    """

    kind: RunKind
    order: RunningOrder
    happenings: tuple[Happening, ...]
    held: datetime
    caption: Caption = field(default_factory=Caption)

    @property
    def zone(self) -> tzinfo:
        """That of its event, in which its times are shown."""
        return self.order.event.timezone


def runs_record(runs: tuple[KeptRun, ...]) -> dict[str, object]:
    """Runs as one record, ready for JSON."""
    return {"format": _FORMAT, "version": _VERSION, "runs": [_run_record(run) for run in runs]}


def runs_of(value: object) -> tuple[KeptRun, ...]:
    """The runs that `runs_record` wrote.

    Raises:
        NoRuns: It is something else, is newer, or a part of it is damaged.
    """
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise NoRuns
    if value.get("version") != _VERSION:
        raise NoRuns("version")
    return tuple(_run_of(run, f"runs[{place}]") for place, run in enumerate(_listed(value)))


def _run_record(run: KeptRun) -> dict[str, object]:
    return {
        "kind": run.kind.value,
        "held": run.held.isoformat(),
        **{name: text for name, text in asdict(run.caption).items() if text},
        "running_order": order_record(run.order),
        "happenings": [happening_record(happening) for happening in run.happenings],
    }


def _listed(record: Mapping[str, object]) -> list[object]:
    try:
        return list(read_list(record.get("runs")))
    except TypeError as error:
        raise NoRuns("runs") from error


def _run_of(value: object, place: str) -> KeptRun:
    try:
        record = read_record(value)
        words = {name: read_text(record.get(name, "")) for name in Caption.__struct_fields__}
        kind, order = RunKind(read_text(record["kind"])), order_of(record["running_order"])
        held = read_instant(record["held"])
        told = [happening_of(read_record(each)) for each in read_list(record["happenings"])]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise NoRuns(place) from error
    happenings = tuple(each for each in told if not isinstance(each, Refused))
    if not told or len(happenings) < len(told):
        where = f"{place}.happenings"
        raise NoRuns(where)
    return KeptRun(kind, order, happenings, held, Caption(**words))
