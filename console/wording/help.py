"""The help: what the console does, in plain words."""

from console.wording.words import Words


def help_topics(words: Words, keys: str, search: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each topic: a heading and its sentences.

    Args:
        words: The operator's language.
        keys: The key that lists all keys.
        search: The key that searches for an action.
    """
    return (
        (
            words.say("GO"),
            (
                words.say("GO ends what is on stage and starts the next item, at once."),
                words.say("Two GOs too close together count as one, and a key held down as one."),
                words.say("Undo takes back whatever was done last, its times included."),
                words.say("Enter on a row jumps to it, and asks first; it skips what is between."),
            ),
        ),
        (
            words.say("Drift"),
            (
                words.say("Drift is how late the show is: projected time less planned time."),
                words.say("+ is late, − is early; within three seconds the show is on time."),
                words.say("Time left is no gain while an item runs: drift falls at the hand-over."),
                words.say("A gap between two items eats lateness; a changeover never is eaten."),
                words.say("An item with an imposed time waits for it; the others follow at once."),
                words.say("The room never sees the drift."),
            ),
        ),
        (
            words.say("Winning time back"),
            (
                words.say("When the end is late, up to three plans are offered, the best first."),
                words.say("First, what is elastic is shortened by its slack, to its shortest."),
                words.say("Then what may be left out is left out, the shortest that is enough."),
                words.say("The current item is never touched, the next one only if you ask."),
                words.say("A plan is accepted by one key and undone by one."),
            ),
        ),
        (
            words.say("Rehearsals and the forecast"),
            (
                words.say("A run-through has its own clock and journal: no show is touched."),
                words.say("What the items really took is kept, run by run."),
                words.say(
                    "From these runs the console forecasts the end: the middle of what is likely,"
                    " and a range. With few runs it keeps close to the plan."
                ),
            ),
        ),
        (
            words.say("Keys"),
            (
                words.say("{key} lists every key; the settings change them.", key=keys),
                words.say("{key} finds any action or item by a few letters.", key=search),
                words.say("Keys do nothing to the show while you write, nor on a page like this."),
            ),
        ),
        (
            words.say("When something goes wrong"),
            (
                words.say("All is on disk before it is shown: after a crash, open it again."),
                words.say("What goes wrong is told in one line and logged; the show goes on."),
                words.say("The event file may change during the show: take it by one key."),
            ),
        ),
    )
