"""A run in plain words: the paragraph of a report, and the labels of its figures."""

from collections.abc import Sequence
from datetime import timedelta, tzinfo

from console.show.plan import ZERO
from console.show.report import Mistake, Report, ReportLine
from console.wording.deeds import deed_name
from console.wording.times import clock_time, drift_word, exact_time, length
from console.wording.words import Words

_MINUTE = timedelta(minutes=1)
_MOST = 3  # items named in a sentence
_HALF_MINUTE = timedelta(seconds=30)


def summary(words: Words, report: Report) -> str:
    """The run in one paragraph: how it began, where time went, how it ended."""
    if report.start is None:
        return words.say("Nothing was played to its end.")
    told = (
        _began(words, report),
        _lost(words, report),
        _won(words, report),
        _held(words, report),
        _ended(words, report),
    )
    return " ".join(filter(None, told))


def mistake(words: Words, one: Mistake, zone: tzinfo) -> str:
    """Something that was done and undone."""
    return words.say(
        "{time}: {deed}, undone at {undone}.",
        time=exact_time(one.happening.at, zone),
        deed=deed_name(words, one.happening.deed, one.item),
        undone=exact_time(one.undone, zone),
    )


def late_by(words: Words, drift: timedelta) -> str:
    """A drift with its word and no sign: 4 min late, on time."""
    word = drift_word(words, drift)
    if drift_word(words, ZERO) == word:
        return word
    return words.say("{time} {late}", time=about(abs(drift)), late=word)


def about(time: timedelta) -> str:
    """A length as people say it: whole minutes, once there is one."""
    if time < _MINUTE:
        return length(time)
    return length((time + _HALF_MINUTE) // _MINUTE * _MINUTE)


def _began(words: Words, report: Report) -> str:
    start, planned = report.start, report.planned_start
    time = clock_time(words, start, report.event.timezone)
    if start is None or planned is None:
        return words.say("Began at {time}.", time=time)
    return words.say("Began at {time}, {late}.", time=time, late=late_by(words, start - planned))


def _ended(words: Words, report: Report) -> str:
    end, planned = report.end, report.planned_end
    time = clock_time(words, end, report.event.timezone)
    if not report.is_over:
        return words.say("Broken off after {time}.", time=time)
    if end is None or planned is None:
        return words.say("Ended at {time}.", time=time)
    return words.say("Ended at {time}, {late}.", time=time, late=late_by(words, end - planned))


def _lost(words: Words, report: Report) -> str:
    lost = [_at(words, line, delta) for line, delta in _most(report.played, 1)]
    if report.between >= _MINUTE:
        lost.append(words.say("{time} between items", time=about(report.between)))
    return words.say("Lost: {list}.", list=_joined(words, lost)) if lost else ""


def _won(words: Words, report: Report) -> str:
    won = [_at(words, line, delta) for line, delta in _most(report.played, -1)]
    won += [_left_out(words, line) for line in report.skipped if line.item.duration]
    if report.between <= -_MINUTE:
        won.append(words.say("{time} in the gaps", time=about(-report.between)))
    return words.say("Won back: {list}.", list=_joined(words, won)) if won else ""


def _held(words: Words, report: Report) -> str:
    number = sum(len(turn.holds) for line in report.lines for turn in line.turns)
    if not number:
        return ""
    return words.count(
        "{number} hold of {time}.",
        "{number} holds, {time} in all.",
        number,
        time=about(report.held),
    )


def _most(lines: Sequence[ReportLine], sign: int) -> list[tuple[ReportLine, timedelta]]:
    """The items that lost most (sign 1) or won most (−1), and how much."""
    told = [(line, (line.delta or ZERO) * sign) for line in lines]
    told = [(line, delta) for line, delta in told if delta >= _MINUTE]
    return sorted(told, key=lambda one: one[1], reverse=True)[:_MOST]


def _at(words: Words, line: ReportLine, delta: timedelta) -> str:
    return words.say("{time} at “{title}”", time=about(delta), title=_quotable(line))


def _left_out(words: Words, line: ReportLine) -> str:
    time = about(line.item.duration or ZERO)
    return words.say("{time} by leaving out “{title}”", time=time, title=_quotable(line))


def _quotable(line: ReportLine) -> str:
    """A title to be put in quotation marks: those within it are of the other sort."""
    title = line.item.title
    for mark, inner in (("«\u00a0", "‘"), ("\u00a0»", "’"), ("« ", "‘"), (" »", "’")):
        title = title.replace(mark, inner)
    return title.translate(str.maketrans("“”«»", "‘’‘’"))


def _joined(words: Words, parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    return words.say("{others} and {last}", others=", ".join(parts[:-1]), last=parts[-1])
