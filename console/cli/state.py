"""`conduite state`: the outlook at one or several instants."""

import argparse
import json

from console.cli.files import earlier_runs, instant_in, read_log, read_order
from console.session.learning import lessons_from
from console.show.outlook import Outlook, outlook
from console.show.outlook_record import forecast_record, outlook_record
from console.text.view import frame
from console.wording.words import Words, system_language


def state(asked: argparse.Namespace) -> int:
    """Print the outlook at every `--now`: an object for one, an array for several."""
    words = Words(asked.lang or system_language())
    order = read_order(asked.file, words)
    happenings = read_log(asked.log, words)
    lessons = lessons_from(order, earlier_runs(asked.runs or (), order, words))
    looks = [outlook(order, happenings, instant_in(order, now), lessons) for now in asked.now]
    print(_as_json(looks, is_foretold=bool(asked.runs)) if asked.json else _as_text(words, looks))
    return 0


def _as_json(looks: list[Outlook], *, is_foretold: bool) -> str:
    records = [outlook_record(look) for look in looks]
    if is_foretold:
        for record, look in zip(records, looks, strict=True):
            record["forecast"] = forecast_record(look)
    return json.dumps(records if len(records) > 1 else records[0], ensure_ascii=False, indent=2)


def _as_text(words: Words, looks: list[Outlook]) -> str:
    frames = (frame(words, look, height=len(look.rows) + 8) for look in looks)
    return "\n\n".join("\n".join(lines) for lines in frames)
