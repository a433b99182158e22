"""`conduite convert`: one event file made into another, by extension."""

import argparse
import sys

from console.cli.unreadable import Unreadable
from console.eventfile.formats.converting import Converted, UnknownTargetError, convert
from console.eventfile.formats.registry import WRITERS
from console.eventfile.problem import Level, Problem
from console.wording.problems import problem_message
from console.wording.words import Words, system_language

FINE, WRONG_USAGE = 0, 64


def convert_file(asked: argparse.Namespace) -> int:
    """Write the new file; say on standard error what it does not keep."""
    words = Words(asked.lang or system_language())
    try:
        outcome = convert(asked.source, asked.target)
    except UnknownTargetError:
        known = ", ".join(WRITERS)
        sentence = words.say(
            "{file}: known extensions are {known}.", file=asked.target, known=known
        )
        print(sentence, file=sys.stderr)
        return WRONG_USAGE
    except OSError as error:
        why = error.strerror or str(error)
        sentence = words.say("{file} cannot be written: {why}.", file=asked.target, why=why)
        raise Unreadable(sentence) from error
    _tell(outcome, words)
    if outcome.data is None:
        raise Unreadable(words.say("{file} was not written.", file=asked.target))
    return FINE


def _tell(outcome: Converted, words: Words) -> None:
    """What is wrong in the file that was read, hints apart, then what the new one loses."""
    read = [problem for problem in outcome.reading.problems if problem.level is not Level.HINT]
    for problem in (*read, *outcome.losses):
        print(_sentence(problem, words), file=sys.stderr)


def _sentence(problem: Problem, words: Words) -> str:
    message = problem_message(words, problem.code, problem.values)
    if problem.line:
        return words.say("line {line}: {message}", line=problem.line, message=message)
    return message
