"""The pure core: what is planned, what happened, what follows.

**The idea.** Every screen is a pure function of three things: the running order, the list of
happenings, and the instant. `outlook(order, happenings, now)` answers everything that any
screen can show. Nothing accumulates ticks, nothing is computed twice, no screen does
arithmetic. Crash recovery reads the happenings and folds them; undo is one more happening
that the fold honours; a report folds them; a rehearsal is the same on another clock.

**The way through.** `event` (what the file announces) → `plan` (every item's planned times
and gaps) → `deeds` (what the operator can do; done at an instant, a deed is a happening) →
`rules` (what may happen when, and the fold; `handovers`, `changes`, `reorder` and `reload`
are its steps) → `progress` (where the show stands) → `projection` (when everything will be)
→ `drift` (how late) → `outlook` (all of it, at an instant). Beside it: `recovery` proposes how
to win time back, `days` puts an order on another date, `times` rounds for display, and
`records` writes it all as plain values.

**The words.** *Planned* as written, *actual* as it happened, *projected* as it will happen if
nothing else changes. The *chain* is what follows one another on stage; what goes *alongside*
is shown and never counts. A *gap* is planned time in which nothing is planned: lateness eats
it; a *changeover* is what the stage needs, and lateness may not eat it. *Drift* is projected
minus planned: **positive is late**. A *hold* is time in which the show waits. A *turn* is one
time that an item was on stage.

**The types.** Instants are aware datetimes in UTC; lengths are timedeltas; `now` is always an
argument. A deed that cannot be done gives a `Refused`, and nothing has changed.
"""
