"""The terminal face for people: the running order, and the same keys as the window."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from functools import partial

from console.clock import Clock
from console.journal.journal import RunKind
from console.session.action_labels import label_of
from console.session.actions import ACTIONS, Action, Name
from console.session.offering import RecoveryOffer
from console.session.opening import Opened
from console.session.recovering import Recovering
from console.session.rehearsal_acts import ACTS, act_on
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.refusals import Refused
from console.text.lines import title_of
from console.text.pages import Page, PhrasesPage, PlansPage
from console.text.view import frame, header
from console.wording.deeds import refusal
from console.wording.messages import phrases_of
from console.wording.rehearsal import rate_word, run_band

_SECOND_STEP = timedelta(seconds=3)  # within which what is asked twice must be pressed again


class Terminal:
    """What the terminal shows, and what its keys do.

    Attributes:
        is_over: The operator has left; the show stands as it is in the journal.
        said: The last thing to tell the operator.
        shows_keys: The list of keys stands instead of the running order.
    """

    def __init__(self, opened: Opened, real_clock: Clock) -> None:
        self._opened, self._clock = opened, real_clock
        self._last_go: datetime | None = None
        self._asked: tuple[Action, datetime] | None = None
        settings, words = opened.preferences.settings, opened.words
        after = timedelta(minutes=settings.recover_after_min)
        self._recovering = Recovering(opened.session, real_clock, after)
        self._chosen_keys = opened.keys
        self._offer = RecoveryOffer(self._recovering, opened.notices, words, self._chosen_keys)
        self._phrases = PhrasesPage(words, phrases_of(words, settings.phrases))
        self._pages: tuple[Page, ...] = (PlansPage(words, self._recovering), self._phrases)
        self.is_over = False
        self.shows_keys = False
        self.said = ""
        self._own: Mapping[Name, Callable[[], None]] = {
            Name.QUIT: self._quit,
            Name.KEYS: self._show_keys,
            Name.DISMISS: self._dismiss,
            Name.RELOAD: self._take_file,
            Name.RECOVER: self._recovering.open,
            Name.MESSAGE: self._phrases.open,
            **{name: partial(self._rehearse, name) for name in self._acts()},
        }

    def look(self, outlook: Outlook) -> None:
        """Look after what is offered."""
        self._offer.look(outlook)
        if self._opened.rehearsal is not None:
            self._opened.rehearsal.look(outlook)

    def press(self, key: str) -> None:
        """Do what a key stands for; an unknown key does nothing."""
        page = self._page()
        if page is not None and page.takes(key):
            deed = page.press(key)
            if deed is not None:
                self._answer(deed)
            return
        action = self._chosen_keys.action_of(key)
        if action is None:
            return
        self.said = ""
        if action.name in self._own:
            self._own[action.name]()
        elif action.deed is not None and self._is_meant(action):
            self._do(action)

    def lines(self, outlook: Outlook, height: int) -> list[str]:
        """The screen, `height` lines at most."""
        notices = [notice.text for notice in self._opened.notices.standing]
        below = [*notices, self.said, self._footer(outlook)]
        room = height - len(below)
        body = self._body(outlook, room)
        return [*body[:room], *[""] * (room - len(body)), *below]

    def _page(self) -> Page | None:
        return next((page for page in self._pages if page.is_open), None)

    def _body(self, outlook: Outlook, room: int) -> list[str]:
        page, words = self._page(), self._opened.words
        band = self._band()
        if page is not None:
            return [*band, *header(words, outlook), "", *page.lines(outlook)]
        if self.shows_keys:
            return self._keys(outlook)
        return [*band, *frame(words, outlook, room - len(band))]

    def _band(self) -> list[str]:
        """One line that tells a rehearsal from the show."""
        rehearsal, words = self._opened.rehearsal, self._opened.words
        if rehearsal is None:
            return []
        state = rehearsal.read_state()
        is_final = self._opened.session.kind is RunKind.GENERALE
        band = run_band(words, is_final=is_final, is_off_record=state.is_off_record)
        return [f"*** {band} · {rate_word(words, state.rate)} ***"]

    def _acts(self) -> Collection[Name]:
        """The keys of a rehearsal, where this is one."""
        return ACTS if self._opened.rehearsal is not None else ()

    def _rehearse(self, name: Name) -> None:
        following = self._opened.session.outlook().next
        item = following.item.id if following else ""
        refused = act_on(self._opened.rehearsal, name, item)
        if refused is not None:
            self.said = refusal(self._opened.words, refused)

    def _do(self, action: Action) -> None:
        deed = action.deed(self._opened.session.outlook()) if action.deed else None
        if deed is not None and self._answer(deed) and action.name is Name.GO:
            self._last_go = self._clock.now()

    def _answer(self, deed: Deed) -> bool:
        """Do it, and say why not when it cannot be done."""
        session, words = self._opened.session, self._opened.words
        answer = session.do(deed)
        if isinstance(answer, Refused):
            self.said = refusal(words, answer, title_of(session, answer))
        return not isinstance(answer, Refused)

    def _quit(self) -> None:
        self.is_over = True

    def _show_keys(self) -> None:
        self.shows_keys = not self.shows_keys

    def _dismiss(self) -> None:
        for notice in self._opened.notices.standing:
            self._opened.notices.withdraw(notice.key)

    def _take_file(self) -> None:
        """Let the show follow its changed file."""
        answer = self._opened.following.take() if self._opened.following else None
        if isinstance(answer, Refused):
            title = title_of(self._opened.session, answer)
            self.said = refusal(self._opened.words, answer, title)

    def _is_meant(self, action: Action) -> bool:
        """False for a second GO too soon, and for the first step of what is asked twice."""
        now = self._clock.now()
        if action.name is Name.GO and self._last_go is not None:
            return (
                now - self._last_go
            ).total_seconds() >= self._opened.preferences.settings.guard_s
        if not action.is_asked_twice:
            return True
        asked, self._asked = self._asked, (action, now)
        if asked is not None and asked[0] is action and now - asked[1] <= _SECOND_STEP:
            return True
        words = self._opened.words
        self.said = words.say(
            "{key} once more: {label}",
            key=self._chosen_keys.of(action.name),
            label=words.say(action.label),
        )
        return False

    def _keys(self, outlook: Outlook) -> list[str]:
        words = self._opened.words
        usable = (action for action in ACTIONS if action.deed or action.name in self._own)
        keys = self._chosen_keys
        return [f"{keys.of(x.name):>14}  {label_of(words, x.name, outlook)}" for x in usable]

    def _footer(self, outlook: Outlook) -> str:
        names = (Name.GO, Name.HOLD, Name.UNDO, Name.KEYS, Name.QUIT)
        shown = (action for action in ACTIONS if action.name in names)
        words, keys = self._opened.words, self._chosen_keys
        return "   ".join(f"{keys.of(a.name)} {label_of(words, a.name, outlook)}" for a in shown)
