"""The band over a rehearsal: which one, whether it is kept, and what only rehearsals can do."""

from collections.abc import Callable

from console.journal.journal import RunKind
from console.qt.operator.clock_band import TIME_BUTTONS, ClockBand
from console.qt.operator.desk_actions import DeskActions
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.rehearsal import RehearsalState
from console.wording.rehearsal import run_band
from console.wording.words import Words

_BUTTONS = (*TIME_BUTTONS, (Name.CUES, 4), (Name.RECORD, 5))


class RehearsalBar(ClockBand):
    """Marks a rehearsal, or the picture of one, in which there is no time to run."""

    def __init__(
        self,
        words: Words,
        theme: Theme,
        kind: RunKind,
        actions: DeskActions,
        state: Callable[[], RehearsalState] | None,
    ) -> None:
        super().__init__(words, theme, actions, _BUTTONS if state else ())
        self._state, self._is_final = state, kind is RunKind.GENERALE
        self.look()
        self.rescale(1.0)

    def look(self) -> None:
        """Show the rehearsal as it stands."""
        state = self._state() if self._state else None
        is_off = state is not None and state.is_off_record
        self.name.setText(run_band(self._words, is_final=self._is_final, is_off_record=is_off))
        self.color(self._theme.accent if is_off else self._theme.warning)
        if state is not None:
            self.show_time(state)
            self.buttons[Name.CUES].show_state(is_on=state.is_cue_to_cue)
            self.buttons[Name.RECORD].show_state(is_on=state.is_off_record)
