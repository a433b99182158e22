"""`conduite state`: the outlook at one or several instants."""

import argparse
import json

from console.cli.files import instant_in, read_log, read_order
from console.show.outlook import Outlook, outlook
from console.show.outlook_record import outlook_record
from console.text.view import frame
from console.wording.words import Words, system_language


def state(asked: argparse.Namespace) -> int:
    """Print the outlook at every `--now`: an object for one, an array for several."""
    words = Words(asked.lang or system_language())
    order = read_order(asked.file, words)
    happenings = read_log(asked.log, words)
    looks = [outlook(order, happenings, instant_in(order, now)) for now in asked.now]
    print(_as_json(looks) if asked.json else _as_text(words, looks))
    return 0


def _as_json(looks: list[Outlook]) -> str:
    records = [outlook_record(look) for look in looks]
    return json.dumps(records if len(records) > 1 else records[0], ensure_ascii=False, indent=2)


def _as_text(words: Words, looks: list[Outlook]) -> str:
    frames = (frame(words, look, height=len(look.rows) + 8) for look in looks)
    return "\n\n".join("\n".join(lines) for lines in frames)
