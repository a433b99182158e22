"""What was asked for, and what a face gets to run it: joined by the application."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

from console.eventfile.reading import Reading
from console.journal.journal import Journal
from console.session.following import Following
from console.session.keys import Keys, keys_of
from console.session.notices import Notices
from console.session.placing import Placing
from console.session.rehearsal import Rehearsal
from console.session.rehearsal_options import RehearsalOptions
from console.session.runs import Runs
from console.session.session import Session
from console.session.unsaved import Unsaved
from console.settings import SettingsFile
from console.wording.words import Words

RESUMED_NOTICE = "resumed"
"""The key of the notice that a show goes on where it was."""


class RunOptions(Struct, frozen=True):
    """What to run, and how.

    Attributes:
        file: The event file.
        rehearsal: How to rehearse; None: it is a show.
        replay: The number of the run to be played again; None: none is.
        language: "fr" or "en"; None: the settings', else the system's.
        data: Folder of journal, settings and logs; None: the user's data folder.
        fresh: Begin a new run instead of resuming.
        placing: On which day and at what time to run.
    """

    file: Path
    rehearsal: RehearsalOptions | None = None
    replay: int | None = None
    language: str | None = None
    data: Path | None = None
    fresh: bool = False
    placing: Placing = field(default_factory=Placing)


class Idle(Struct, frozen=True):
    """What a face gets while no show is open.

    Attributes:
        notices: What the program has to say.
        words: The operator's language.
        preferences: The settings.
        options: What every show is to be opened with; its file means nothing.
    """

    notices: Notices
    words: Words
    preferences: SettingsFile
    options: RunOptions


def _no_runs() -> Runs:
    """A show in memory has none to look back on."""
    return Runs(Journal(), "")


def _close_nothing() -> None:
    """A show in memory holds nothing."""


class Opened(Struct, frozen=True):
    """A session with all that stands around it.

    Attributes:
        session: The show.
        reading: The event file as it was read, with its problems.
        notices: What the program has to say.
        words: The operator's language.
        preferences: The settings.
        following: The event file while the show runs; None where it is not followed.
        unsaved: What that file does not say yet; None where it is not followed.
        options: What was asked for; None: the show came from nowhere, as in a test.
        rehearsal: What can be done to the time of a rehearsal; None: it is a show.
        runs: The runs of this event so far.
        close: Lets go of the journal, so that it can be opened again here or elsewhere.
    """

    session: Session
    reading: Reading
    notices: Notices
    words: Words
    preferences: SettingsFile
    following: Following | None = None
    unsaved: Unsaved | None = None
    options: RunOptions | None = None
    rehearsal: Rehearsal | None = None
    runs: Runs = field(default_factory=_no_runs)
    close: Callable[[], None] = _close_nothing

    @property
    def keys(self) -> Keys:
        """The keys that the settings choose, the bad choices left out."""
        return keys_of(self.preferences.settings.keys)[0]
