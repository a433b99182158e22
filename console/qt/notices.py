"""Log warnings and uncaught exceptions on their way to the strip, and notices on their way out."""

import logging
import sys
from datetime import datetime, timedelta
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from console.clock import Clock
from console.session.notices import Notice, Notices, Weight
from console.wording.desk import went_wrong
from console.wording.words import Words

_STAND = timedelta(seconds=8)
_LOG = logging.getLogger("console")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Passing:
    """Withdraws the notices that do not stay, once they have stood for a while."""

    def __init__(self, notices: Notices, clock: Clock) -> None:
        self._notices, self._clock = notices, clock
        self._seen: dict[Notice, datetime] = {}

    def sweep(self) -> None:
        """Withdraw what has stood long enough; what is new begins to count."""
        now = self._clock.now()
        passing = [notice for notice in self._notices.standing if not notice.stays]
        self._seen = {notice: self._seen.get(notice, now) for notice in passing}
        for notice in passing:
            if now - self._seen[notice] >= _STAND:
                self._notices.withdraw(notice.key)


class _Said(QObject):
    """Carries a record to the thread of the notices, whichever thread logged it."""

    record = Signal(object)


class LogNotices(logging.Handler):
    """Turns every log warning into a notice, and an exception into one sentence.

    The traceback goes to the log file only; whoever opens the log sets that up.
    """

    def __init__(self, notices: Notices, words: Words) -> None:
        super().__init__(logging.WARNING)
        self._notices, self._words = notices, words
        self._said = _Said()
        self._said.record.connect(self._post)

    def emit(self, record: logging.LogRecord) -> None:
        """Pass a record on."""
        self._said.record.emit(record)

    def _post(self, record: logging.LogRecord) -> None:
        failure = record.exc_info[1] if record.exc_info else None
        text = went_wrong(self._words, failure) if failure else record.getMessage()
        weight = Weight.ERROR if record.levelno >= logging.ERROR else Weight.WARNING
        key = f"log {record.name} {record.lineno} {record.funcName}"
        self._notices.post(Notice(weight, text, key, stays=weight is Weight.ERROR))


class Watch:
    """While it lasts, what goes wrong anywhere reaches the log and the strip, and nothing stops."""

    def __init__(self, notices: Notices, words: Words) -> None:
        self._handler = LogNotices(notices, words)
        self._hook = sys.excepthook

    def begin(self) -> None:
        """Take over from Python and Qt."""
        logging.getLogger().addHandler(self._handler)
        sys.excepthook = log_exception
        qInstallMessageHandler(_log_qt_message)

    def end(self) -> None:
        """Give back what `begin` took."""
        logging.getLogger().removeHandler(self._handler)
        sys.excepthook = self._hook
        qInstallMessageHandler(None)


def log_exception(
    kind: type[BaseException], failure: BaseException, trace: TracebackType | None
) -> None:
    """Log an exception that nobody caught; Ctrl+C in a terminal is no failure."""
    if not issubclass(kind, KeyboardInterrupt):
        _LOG.error("Uncaught: %s", failure, exc_info=(kind, failure, trace))


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    category = context.category or "default"
    logging.getLogger(f"qt.{category}").log(_QT_LEVELS[kind], "%s", text)
