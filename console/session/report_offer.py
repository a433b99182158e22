"""Offers the report in one calm notice once the run is over."""

from console.session.actions import Name
from console.session.keys import Keys
from console.session.notices import Notices, Weight, lasting
from console.session.session import Session
from console.show.outlook import Outlook
from console.show.progress import Phase
from console.wording.words import Words

REPORT_NOTICE = "report"


class ReportOffer:
    """Posts the notice when the end comes, and withdraws it when the end is undone."""

    def __init__(self, session: Session, notices: Notices, words: Words, keys: Keys) -> None:
        self._session, self._notices = session, notices
        self._words, self._keys = words, keys
        self._was_over: bool | None = None

    def look(self, outlook: Outlook) -> None:
        """Look whether it is over; a run that was over when it was opened offers nothing."""
        is_over = outlook.phase is Phase.ENDED
        was_over, self._was_over = self._was_over, is_over
        if self._session.is_looking or was_over in (None, is_over):
            return
        if not is_over:
            self._notices.withdraw(REPORT_NOTICE)
            return
        self._notices.post(lasting(self._words, Weight.INFO, REPORT_NOTICE, self._told))

    def _told(self, words: Words) -> str:
        return words.say("It is over. {key} opens the report.", key=self._keys.of(Name.REPORT))
