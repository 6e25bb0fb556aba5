/// The second schema: the states of the catalog that dumps hold, and the digests of revisions.
enum Schema2 {
  /// Frozen: a later change of the schema is another step.
  static let sql = """
    -- The SHA-256 of a revision's contents and of the digest of the revision before it.
    ALTER TABLE revision ADD COLUMN digest BLOB CHECK (length(digest) = 32);
    -- The SHA-256 of a baseline's contents and of its own digest.
    ALTER TABLE revision ADD COLUMN baseline_digest BLOB CHECK (length(baseline_digest) = 32);

    -- The states that dumps of this catalog had, and those that it has taken in from other dumps. A
    -- state is named by the digest of the tables of a dump.
    CREATE TABLE dump (
      number INTEGER PRIMARY KEY,
      state TEXT NOT NULL UNIQUE CHECK (length(state) = 64 AND state NOT GLOB '*[^0-9a-f]*'),
      -- The revision after which the catalog had the state; NULL if this is not known any more.
      revision INTEGER CHECK (revision >= 0),
      -- The changeset from the revision to the state; NULL if they are equal.
      difference BLOB,
      -- The number of the state that a dump was merged on top of; NULL for the catalog's own dumps.
      base INTEGER,
      CHECK (difference IS NULL OR revision IS NOT NULL)
    ) STRICT;
    """
}
