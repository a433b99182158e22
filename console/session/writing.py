"""Writes what the operator made of the running order into its file."""

from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from console.eventfile.differences import differences
from console.eventfile.formats.choice import read_event
from console.eventfile.writing import Conflict, Page, amended, page_of, save, save_sidecar
from console.session.file_task import Filed, Outcome, Task
from console.session.file_watch import read_now
from console.session.filed import as_filed
from console.session.same_day import shifted
from console.show.event import Item, RunningOrder

_NONE = timedelta(0)


def filed(task: Task) -> Filed:
    """Write a running order into its file, unless that says something else by now."""
    page = page_of(task.path)
    order = page.reading().order if page else None
    if page is None or order is None:
        return Filed(Outcome.NOWHERE)
    names = _names(order, task)
    if names is None:
        return Filed(_why_unknown(task))
    written = _as_written(order, names)
    wanted = _unshifted(task, written)
    result = amended(page, names, written, wanted)
    try:
        _save(task.path, page, result.page)
    except Conflict:
        return Filed(Outcome.CONFLICT)
    except (OSError, UnicodeError) as error:
        return Filed(Outcome.FAILED, reason=str(getattr(error, "strerror", None) or error))
    outcome = _outcome(page, result.page)
    return Filed(outcome, result.names, result.refused, read_now(task.path))


def _save(path: Path, before: Page, after: Page) -> None:
    if after.text != before.text:
        save(path, after.text, before.digest)
    if after.sidecar != before.sidecar:
        save_sidecar(path, after.sidecar or "", before.sidecar)


def _outcome(before: Page, after: Page) -> Outcome:
    is_page, is_sidecar = after.text != before.text, after.sidecar != before.sidecar
    if is_page:
        return Outcome.BOTH if is_sidecar else Outcome.PAGE
    return Outcome.SIDECAR if is_sidecar else Outcome.NOWHERE


def _names(order: RunningOrder, task: Task) -> tuple[str | None, ...] | None:
    """The ids of the show for the items of a file; None when that is not what the show follows."""
    shown = shifted(order, task.shift)
    if len(shown.items) != len(task.base.items):
        return None
    pairs = list(zip(shown.items, task.base.items, strict=True))
    renamed = RunningOrder(
        task.base.event, tuple(replace(here, id=there.id) for here, there in pairs)
    )
    if differences(as_filed(task.base), as_filed(renamed)):
        return None
    ids = {here.id: there.id for here, there in pairs}
    return tuple(ids.get(item.id) for item in order.items)


def _why_unknown(task: Task) -> Outcome:
    """It was changed meanwhile; or it is of a format that is read otherwise, and never written."""
    order = read_event(task.path).order
    is_same = order is not None and _names(order, task) is not None
    return Outcome.NOWHERE if is_same else Outcome.CONFLICT


def _as_written(order: RunningOrder, names: tuple[str | None, ...]) -> RunningOrder:
    """What a file says of the items of the show, by their ids, at the times that it writes."""
    pairs = zip(order.items, names, strict=True)
    items = tuple(replace(item, id=name) for item, name in pairs if name is not None)
    return as_filed(RunningOrder(order.event, items))


def _unshifted(task: Task, written: RunningOrder) -> RunningOrder:
    """What the file ought to say, at the times that it would write."""
    here = {item.id: item for item in as_filed(task.base).items}
    there = {item.id: item for item in written.items}
    apart = next(
        (a.start - b.start for a in written.items if a.start and (b := here[a.id]).start), _NONE
    )
    items: list[Item] = []
    for item in task.run.items:
        if item.start is None:
            items.append(item)
            continue
        base, own = here.get(item.id), there.get(item.id)
        if base is not None and own is not None and base.start and own.start:
            apart = own.start - base.start
        items.append(replace(item, start=item.start + apart))
    return RunningOrder(written.event, tuple(items))
