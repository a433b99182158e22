"""The log on disk: warnings and tracebacks, in a file that is opened with its first line."""

import logging
from pathlib import Path


def keep_log(folder: Path) -> Path:
    """Let warnings and tracebacks go to a file in `folder`; which one. Old ones are dropped."""
    path = folder / "log.txt"
    loggers = logging.getLogger()
    if not any(isinstance(kept, _LateLog) and kept.path == path for kept in loggers.handlers):
        loggers.addHandler(_LateLog(path))
    return path


class _LateLog(logging.Handler):
    """Opens its file when there is something to write: most shows write nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _log_file(self.path)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _log_file(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(
        path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler
