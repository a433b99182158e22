"""The face for programs: one JSON object a line in, one a line out (design, section 8)."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TextIO

from console.clock import wall_time
from console.session.press_ages import too_old
from console.session.session import Session
from console.show.outlook_record import outlook_record
from console.show.plain import read_instant
from console.show.records import deed_of
from console.show.refusals import Reason, Refused
from console.wording.deeds import refusal
from console.wording.words import Words


def serve(session: Session, words: Words, asked: Iterable[str], answers: TextIO) -> None:
    """Answer every line until there are no more; the show stays as it stands."""
    for line in asked:
        if line.strip():
            print(json.dumps(answer(session, words, line), ensure_ascii=False), file=answers)
            answers.flush()


def answer(
    session: Session, words: Words, line: str, wall: Callable[[], datetime] = wall_time
) -> dict[str, object]:
    """The answer to one line: an outlook, `{"ok", "seq"}` once durable, or `{"refused"}`.

    A line may say when it was `sent`: a deed that comes too late by the machine's clock, `wall`,
    is dropped.
    """
    session.catch_up()
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"refused": words.say("This line is not JSON.")}
    if not isinstance(asked, dict):
        return {
            "refused": words.say("A line is one JSON object: {example}", example='{"do": "go"}')
        }
    if "ask" in asked:
        return _asked(session, words, asked["ask"])
    late = _too_late(asked.pop("sent", None), wall)
    deed = late or deed_of(asked)
    done = deed if isinstance(deed, Refused) else session.do(deed)
    if isinstance(done, Refused):
        return {"refused": refusal(words, done, title_of(session, done))}
    durable: dict[str, object] = {} if done.is_durable else {"durable": False}
    return {"ok": True, "seq": done.seq, **durable}


def _too_late(sent: object, wall: Callable[[], datetime]) -> Refused | None:
    try:
        return None if sent is None else too_old(wall() - read_instant(sent))
    except (TypeError, ValueError):
        return Refused(Reason.BAD_FIELD, "sent")


def title_of(session: Session, refused: Refused) -> str:
    """Title of the item that a refusal is about, or nothing."""
    place = session.progress.plan.places.get(refused.detail)
    return "" if place is None else session.progress.plan.lines[place].item.title


def _asked(session: Session, words: Words, what: object) -> dict[str, object]:
    if what == "outlook":
        return outlook_record(session.outlook())
    return {"refused": refusal(words, Refused(Reason.UNKNOWN_DEED, str(what)))}
