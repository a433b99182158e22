"""Has the running order written into its file, and says where it went."""

from concurrent.futures import Executor, Future
from functools import partial

from console.session.file_task import Filed, Task


class Filing:
    """Writes when it is asked to, away from the show, and tells what became of it.

    Without an executor it writes at once.
    """

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor = executor
        self._work: Future[Filed] | None = None

    @property
    def is_busy(self) -> bool:
        """True until what was begun has been told."""
        return self._work is not None

    def begin(self, task: Task) -> None:
        """Write; nothing happens while something is being written."""
        if self.is_busy:
            return
        from console.session.writing import filed

        if self._executor is None:
            self._work = Future()
            self._work.set_result(filed(task))
        else:
            self._work = self._executor.submit(partial(filed, task))

    def told(self) -> Filed | None:
        """What became of it, once; None while there is nothing to tell."""
        if self._work is None or not self._work.done():
            return None
        work, self._work = self._work, None
        return work.result()
