/// The second schema: revisions, which say who changed what and when.
///
/// A revision is one writing command. Its changes are a changeset as SQLite's session extension
/// writes it, in parts, so that a long import needs little memory; parts are numbered in the order in
/// which they happened, over all revisions.
enum Schema2 {
  static let sql = """
    CREATE TABLE revision (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      -- UTC, never before that of the revision before it.
      time TEXT NOT NULL CHECK (time GLOB
        '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z'),
      actor TEXT NOT NULL,
      command TEXT NOT NULL,
      note TEXT,
      kind TEXT NOT NULL CHECK (kind IN
        ('change', 'undo', 'redo', 'revert', 'adoption', 'baseline')),
      -- What an undo, redo or revert is of.
      target INTEGER,
      CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo', 'revert')))
    ) STRICT;
    CREATE INDEX revision_time ON revision (time);

    CREATE TABLE revision_part (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      changeset BLOB NOT NULL
    ) STRICT;
    CREATE INDEX revision_part_revision ON revision_part (revision);

    -- Which parts touch a record; `record` is the FNV-1a hash of "noun/id" in 64 bits. There is a
    -- row for each record of a long import, so that an index on `part` would cost too much.
    CREATE TABLE revision_record (
      record INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (record, part)
    ) STRICT, WITHOUT ROWID;

    -- How many records of a noun a revision added, changed and removed.
    CREATE TABLE revision_noun (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      noun TEXT NOT NULL,
      added INTEGER NOT NULL CHECK (added >= 0),
      changed INTEGER NOT NULL CHECK (changed >= 0),
      removed INTEGER NOT NULL CHECK (removed >= 0),
      PRIMARY KEY (revision, noun)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_noun_noun ON revision_noun (noun, revision);

    -- Ids that a revision changed; the changeset has the record removed and added.
    CREATE TABLE revision_rename (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      noun TEXT NOT NULL,
      after TEXT NOT NULL,
      before TEXT NOT NULL,
      PRIMARY KEY (revision, noun, after)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_rename_before ON revision_rename (noun, before);

    -- The queries that used it name its tables now: views of a file are not trusted.
    DROP VIEW involvement;
    """
}
