/// The fifth schema: ids that records had before, and which revisions merged records.
///
/// An alias leads to one record of several possible nouns: each has a column, of which one is filled.
enum Schema5 {
  static let sql = """
    CREATE TABLE alias (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100
        AND id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
        AND id NOT GLOB '*--*'),
      \(targets),
      former TEXT NOT NULL CHECK (length(former) BETWEEN 1 AND 100
        AND former NOT GLOB '*[^a-z0-9-]*' AND former NOT GLOB '-*' AND former NOT GLOB '*-'
        AND former NOT GLOB '*--*'),
      reason TEXT NOT NULL CHECK (reason IN ('renamed', 'merged')),
      \(oneTarget)
    ) STRICT, WITHOUT ROWID;
    -- An id leads to one record of its noun.
    CREATE UNIQUE INDEX alias_former ON alias (former, \(noun));
    \(targetIndexes)

    -- Records that a revision merged into others: the one that was asked for is 1, those that had to
    -- become one along with it follow.
    CREATE TABLE revision_merge (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      noun TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_merge_before ON revision_merge (noun, before);
    """

  // The parts below belong to this text alone, and are as frozen as it is.

  private static let nouns = [
    "program", "city", "participation", "membership", "site", "visit", "presentation", "link",
    "organization", "theme", "source", "statement", "decision", "acceptance", "name",
  ]

  private static let targets = nouns.map {
    "\($0) TEXT REFERENCES \($0) ON UPDATE CASCADE ON DELETE CASCADE"
  }.joined(separator: ",\n  ")

  private static let oneTarget =
    "CHECK (" + nouns.map { "(\($0) IS NOT NULL)" }.joined(separator: " + ") + " = 1)"

  private static let noun =
    "CASE " + nouns.map { "WHEN \($0) IS NOT NULL THEN '\($0)'" }.joined(separator: " ") + " END"

  private static let targetIndexes = nouns.map {
    "CREATE INDEX alias_\($0) ON alias (\($0)) WHERE \($0) IS NOT NULL;"
  }.joined(separator: "\n")
}
