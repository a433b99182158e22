"""The tables of the journal, and how an older one becomes a newer one, as data."""

APPLICATION_ID = 0x436F6E64  # "Cond"

# Step N brings a journal from version N to version N + 1.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('show', 'filage', 'generale')),
            path TEXT NOT NULL,
            title TEXT NOT NULL,
            began TEXT NOT NULL,
            running_order TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE happening (
            run INTEGER NOT NULL REFERENCES run (id),
            seq INTEGER NOT NULL,
            at TEXT NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (run, seq)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX run_by_path ON run (path, kind)",
    ),
    (
        "ALTER TABLE run ADD COLUMN name TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE run ADD COLUMN place TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE run ADD COLUMN notes TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE run ADD COLUMN missing TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE run ADD COLUMN held TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE run ADD COLUMN removed INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE run ADD COLUMN brought_in INTEGER NOT NULL DEFAULT 0",
    ),
)

VERSION = len(MIGRATIONS)
