"""The band over a replay: of which run it is, its time, and the way back to the show."""

from console.qt.operator.clock_band import TIME_BUTTONS, ClockBand
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.scrubber import Scrubber
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.replay import Scrubbing
from console.wording.rehearsal import replay_band
from console.wording.words import Words

_BUTTONS = (*TIME_BUTTONS, (Name.SHOW, 5))


class ReplayBar(ClockBand):
    """Marks a replay so that nobody takes it for the present, and scrubs through it.

    Attributes:
        scrubber: From the beginning of the run to its end.
    """

    def __init__(
        self, words: Words, theme: Theme, actions: DeskActions, scrubbing: Scrubbing
    ) -> None:
        super().__init__(words, theme, actions, _BUTTONS)
        self._read = scrubbing.read
        run = scrubbing.run
        self.name.setText(replay_band(words, run.held, run.zone))
        self.color(theme.accent)
        self.scrubber = Scrubber(theme)
        self.scrubber.setAccessibleName(words.say("Where the replay is"))
        self.scrubber.moved.connect(scrubbing.seek)
        self.row.insertWidget(self.row.count() - 1, self.scrubber, 6)
        self.look()
        self.rescale(1.0)

    def look(self) -> None:
        """Show the replay as it stands."""
        state = self._read()
        self.show_time(state)
        self.scrubber.follow(state.share)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        super().rescale(scale)
        self.scrubber.rescale(scale)
