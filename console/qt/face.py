"""The desktop face: joins an opened show to the desk, its screens and the heartbeat."""

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from console.clock import Clock
from console.eventfile.problem import Problem
from console.qt.bridge import Bridge
from console.qt.clock_watch import CLOCK_NOTICE
from console.qt.operator.commands import Commands
from console.qt.operator.go_guard import GoGuard
from console.qt.operator.hands import hands_of
from console.qt.operator.key_watch import KeyWatch
from console.qt.operator.notice_strip import Offer
from console.qt.operator.parts import Parts
from console.qt.operator.second_step import SecondStep
from console.qt.operator.window import OperatorWindow
from console.qt.operator.window_place import place_of, stand
from console.qt.other_files import OtherFiles
from console.qt.page_factories import PageFactories
from console.qt.pages.page import Page
from console.qt.parting import let_go
from console.qt.press_watch import PressWatch
from console.qt.projecting import Projecting
from console.qt.rehearsing import Rehearsing
from console.qt.replaying import scrubbing_of
from console.qt.run_pages import RunPages
from console.qt.theme import dress, theme_of
from console.session.actions import Group, Name
from console.session.following import FILE_NOTICE
from console.session.offering import RECOVERY_NOTICE, RecoveryOffer
from console.session.opening import RESUMED_NOTICE, Opened, RunOptions
from console.session.press_ages import PressAges
from console.session.recovering import Recovering
from console.session.report_offer import REPORT_NOTICE, ReportOffer
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.progress import UNDER_WAY
from console.wording.desk import another_again, close_again
from console.wording.messages import phrases_of
from console.wording.problems import problem_hint, problem_message
from console.wording.words import Words

_LOG = logging.getLogger("console.qt.face")
_ONCE = Qt.ConnectionType.SingleShotConnection


class DesktopFace(QObject):
    """An opened show on the desk.

    Attributes:
        settings_changed: The desk must be built anew over the same show; the name of the setting
            to come back to, or nothing.
        another_asked: The `RunOptions` of the show that is to take this one's place.
        opened: The show.
        bridge: The session as signals.
        ages: How old presses are when they come to be handled.
        window: The operator window.
        screens: What the room, the speaker and the wings see.
    """

    settings_changed = Signal(str)
    another_asked = Signal(object)

    def __init__(self, application: QApplication, opened: Opened, real_clock: Clock) -> None:
        super().__init__()
        self._application, self.opened = application, opened
        words, settings = opened.words, opened.preferences.settings
        self.theme = theme_of(settings.theme)
        self.bridge = Bridge(opened, real_clock, self)
        self.ages = PressAges()
        self._press_watch = PressWatch(self.ages)
        guard = GoGuard(real_clock, timedelta(seconds=settings.guard_s))
        second_step = SecondStep(opened.notices, real_clock)
        self._projecting = Projecting(application, opened, real_clock, second_step.confirms)
        self.screens = self._projecting.screens
        after = timedelta(minutes=settings.recover_after_min)
        recovering = Recovering(opened.session, real_clock, after)
        self._offers = (
            RecoveryOffer(recovering, opened.notices, words, opened.keys),
            ReportOffer(opened.session, opened.notices, words, opened.keys),
        )
        parts = Parts(
            words,
            self.theme,
            opened.session.kind,
            Commands(partial(self._do, guard), guard, second_step, words, opened.keys),
            guard,
            KeyWatch(real_clock),
            opened.reading.problems,
            partial(_sentence, words),
            {
                CLOCK_NOTICE: Offer(words.say("Follow it"), self.bridge.follow_the_clock),
                FILE_NOTICE: Offer(words.say("Look at it"), partial(self._answer, Name.CHANGES)),
                RESUMED_NOTICE: Offer(words.say("Begin anew"), self._begin_anew),
                REPORT_NOTICE: Offer(words.say("Open it"), partial(self._answer, Name.REPORT)),
                RECOVERY_NOTICE: Offer(words.say("Look at the plans"), self._look_at_plans),
            },
            recovering,
            phrases_of(words, settings.phrases),
            opened.keys,
            opened.rehearsal.read_state if opened.rehearsal else None,
            self._projecting.pictures,
            hands_of(opened),
            scrubbing_of(opened, self.bridge),
        )
        may_close = partial(second_step.confirms, "close", close_again(words))
        self.window = OperatorWindow(parts, may_close)
        self._second_step = second_step
        self._rehearsing = Rehearsing(
            opened, self.bridge, lambda: parts.commands.chosen, self._ask_for_another
        )
        self._others = OtherFiles(opened, self.window, self.may_leave, self.another_asked.emit)
        self._answers: Mapping[Name, Callable[[], None]] = {
            Name.OPEN: self._others.choose,
            Name.RELOAD: self.bridge.take_file,
            Name.SAVE: self.bridge.save,
            **self._rehearsing.answers,
            **self._projecting.answers,
        }
        self._pages = self._make_pages()
        self._add_menus()
        self._projecting.join(self.window)
        self._connect(partial(self._do, guard))

    def begin(self) -> None:
        """Show the desk, and let the heart beat."""
        dress(self._application, self.theme)
        stand(self.window, self.opened.preferences.settings.window)
        self._show_notices()
        self.bridge.refresh()
        self.window.painted.connect(self.bridge.follow_up, _ONCE)
        self.window.show()
        self._press_watch.watch(self.window)
        self.screens.stand_beside(self.window)

    def leave(self) -> None:
        """Put everything away, asking nothing; the session is left as it stands."""
        self.bridge.stop()
        self.remember()
        self.screens.close()
        self.window.put_away()
        let_go(self.window)
        let_go(self)

    def remember(self) -> None:
        """Keep the window's place, and how the order is looked at, in the settings."""
        preferences, look = self.opened.preferences, self.window.desk.order.look
        try:
            preferences.change(
                replace(
                    preferences.settings,
                    window=place_of(self.window),
                    columns=look.names,
                    text_step=look.step,
                )
            )
        except OSError as error:
            _LOG.info("The window's place was not written: %s", error)

    @property
    def is_under_way(self) -> bool:
        """True while there is something to lose by leaving this show."""
        return self.opened.session.outlook().phase in UNDER_WAY

    def may_leave(self) -> bool:
        """True when another show may take this one's place; asked twice while it is under way."""
        if not self.window.may_act():
            return False
        question = another_again(self.opened.words)
        return not self.is_under_way or self._second_step.confirms("another", question)

    def open_page(self, name: Name) -> Page:
        """Lay the page of an action over the running order."""
        page = self._pages[name]()
        self._lay(page)
        return page

    def _make_pages(self) -> Mapping[Name, Callable[[], Page]]:
        actions, changed = self.window.actions_by_key, self.settings_changed.emit
        of_show = PageFactories(self.opened, self.bridge, actions, changed)
        of_runs = RunPages(self.opened, self._lay, self._replay)
        return {**of_show.by_name, **of_runs.by_name}

    def _lay(self, page: Page) -> None:
        page.left.connect(self.window.leave_page)
        self.window.open_page(page)

    def _replay(self, run: int) -> None:
        """Play a run of the journal again, in the place of this show."""
        if self.opened.options is not None:
            self._ask_for_another(replace(self.opened.options, rehearsal=None, replay=run))

    def _connect(self, do: Callable[[Deed], None]) -> None:
        for seen in (self.window, self._projecting):
            self.bridge.outlook_changed.connect(seen.show_outlook)
        self.bridge.beaten.connect(self._projecting.show_pictures)
        self.bridge.beaten.connect(self._look_after)
        self.bridge.notices_changed.connect(self._show_notices)
        self.window.done.connect(do)
        self.window.dismissed.connect(self.opened.notices.withdraw)
        self.window.closing.connect(self.remember)
        self.window.asked.connect(self._answer)
        self.window.desk.order.look_changed.connect(self.remember)

    def _look_after(self, outlook: Outlook) -> None:
        self.ages.live()
        for offer in self._offers:
            offer.look(outlook)
        self._rehearsing.look(outlook)

    def _ask_for_another(self, options: RunOptions) -> None:
        """Let another show take this one's place, if it may."""
        if self.may_leave():
            self.another_asked.emit(options)

    def _begin_anew(self) -> None:
        """Run the show from its beginning; what was resumed stays in the journal."""
        if self.opened.options is not None:
            self._ask_for_another(replace(self.opened.options, fresh=True))

    def _look_at_plans(self) -> None:
        self.window.desk.recover()

    def _add_menus(self) -> None:
        files = self.window.menus[Group.FILE]
        files.insertMenu(files.actions()[1], self._others.recent)

    def _answer(self, name: Name) -> None:
        """Do what is neither a deed nor the desk's own matter."""
        if name in self._answers:
            self._answers[name]()
        else:
            self.open_page(name)

    def _do(self, guard: GoGuard, deed: Deed) -> None:
        """Do it unless it comes too late, and look again when GO is open: its button shows that."""
        late = self.ages.refusal()
        if late is not None:
            self.bridge.refuse(late)
        else:
            self.bridge.do(deed)
        if not guard.is_open:
            self.bridge.wake_in(guard.interval)

    def _show_notices(self) -> None:
        self.window.show_notices(self.opened.notices.standing)


def _sentence(words: Words, problem: Problem) -> str:
    """What is wrong, and what to do about it."""
    code, values = problem.code, problem.values
    return f"{problem_message(words, code, values)} {problem_hint(words, code, values)}".rstrip()
