"""The times by which a `conduite:` block names its items: they go along when an item is retimed."""

import yaml

from console.eventfile.moments import clock_minutes
from console.eventfile.writing.page import Proposal
from console.eventfile.writing.yaml_places import YamlText, field


def renamed(found: YamlText | None, before: int, after: int) -> Proposal:
    """What lets an entry for the item at one time (minutes after midnight) name it at another."""
    block = field(found.root, "conduite") if found else None
    entries = field(block, "items")
    if found is None or not isinstance(entries, yaml.SequenceNode):
        return ()
    ats = [field(entry, "at") for entry in entries.value if field(entry, "id") is None]
    meant = [at for at in ats if at is not None and clock_minutes(str(at.value)) == before]
    return tuple(found.value(at, f'"{after // 60:02}:{after % 60:02}"') for at in meant)
