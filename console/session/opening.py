"""What a face needs to run a show, joined by the application."""

from dataclasses import dataclass

from console.eventfile import Reading
from console.session.following import Following
from console.session.notices import Notices
from console.session.session import Session
from console.settings import SettingsFile
from console.wording.words import Words


@dataclass(frozen=True, slots=True)
class Opened:
    """A session with all that stands around it.

    Attributes:
        session: The show.
        reading: The event file as it was read, with its problems.
        notices: What the program has to say.
        words: The operator's language.
        preferences: The settings.
        following: The event file while the show runs; None where it is not followed.
    """

    session: Session
    reading: Reading
    notices: Notices
    words: Words
    preferences: SettingsFile
    following: Following | None = None
