/// The fourth schema: names beside the one that a record has itself, and what names are looked up by.
///
/// A statement, a decision and an acceptance can be about a name as well.
enum Schema4 {
  static let sql = """
    CREATE TABLE name (
      \(id),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      script TEXT CHECK (script GLOB '[A-Z][a-z][a-z][a-z]'),
      kind TEXT CHECK (kind IN ('official', 'short', 'former', 'as-typed', 'exonym')),
      \(date("since")),
      \(date("until")),
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (site IS NOT NULL)
        + (organization IS NOT NULL) + (theme IS NOT NULL) = 1),
      \(dateCheck("since")),
      \(dateCheck("until")),
      CHECK (since_first <= until_last)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_program ON name (program) WHERE program IS NOT NULL;
    CREATE INDEX name_city ON name (city) WHERE city IS NOT NULL;
    CREATE INDEX name_site ON name (site) WHERE site IS NOT NULL;
    CREATE INDEX name_organization ON name (organization) WHERE organization IS NOT NULL;
    CREATE INDEX name_theme ON name (theme) WHERE theme IS NOT NULL;
    \(searchTriggers("name"))

    -- What the names of records are looked up by: of the name in the record itself, and of those in
    -- table name. Made from both whenever they change, and in no revision.
    CREATE TABLE name_key (
      noun TEXT NOT NULL,
      key TEXT NOT NULL,
      id TEXT NOT NULL,
      -- The record of table name; empty for the record's own.
      name TEXT NOT NULL,
      PRIMARY KEY (noun, key, id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_key_record ON name_key (noun, id);
    CREATE INDEX name_key_name ON name_key (name) WHERE name <> '';

    CREATE TABLE statement_4 (
      \(id),
      source TEXT NOT NULL REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      \(subjects),
      field TEXT CHECK (length(field) BETWEEN 1 AND 1000),
      stated TEXT CHECK (length(stated) BETWEEN 1 AND 100000),
      value TEXT CHECK (length(value) BETWEEN 1 AND 100000),
      quote TEXT CHECK (length(quote) BETWEEN 1 AND 100000),
      locator TEXT CHECK (length(locator) BETWEEN 1 AND 1000),
      scope TEXT CHECK (scope IN ('program-days', 'with-travel', 'closed', 'open')),
      method TEXT NOT NULL CHECK (method IN ('typed', 'imported', 'read', 'inferred')),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      -- Instead of field, stated and value: a whole row, as a JSON object of texts.
      fields TEXT CHECK (fields GLOB '{?*}' AND length(fields) <= 1000000),
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      \(one(of: spokenOf)),
      CHECK (CASE WHEN fields IS NULL THEN field IS NOT NULL AND stated IS NOT NULL
        ELSE field IS NULL AND stated IS NULL AND value IS NULL END)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO statement_4 SELECT *, NULL FROM statement;
    DROP TABLE statement;
    ALTER TABLE statement_4 RENAME TO statement;
    CREATE INDEX statement_source ON statement (source);
    \(indexes("statement", spokenOf))

    CREATE TABLE decision_4 (
      \(id),
      \(subjects),
      field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 1000),
      value TEXT CHECK (length(value) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      decided_by TEXT CHECK (length(decided_by) BETWEEN 1 AND 1000),
      \(date("decided_on")),
      against TEXT CHECK (length(against) BETWEEN 1 AND 100000),
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      \(one(of: spokenOf)),
      \(dateCheck("decided_on"))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO decision_4 SELECT *, NULL FROM decision;
    DROP TABLE decision;
    ALTER TABLE decision_4 RENAME TO decision;
    CREATE UNIQUE INDEX decision_field ON decision (\(name(of: spokenOf)), field);
    \(indexes("decision", spokenOf))

    CREATE TABLE acceptance_4 (
      \(id),
      \(subjects),
      rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 1000),
      field TEXT CHECK (length(field) BETWEEN 1 AND 1000),
      other TEXT CHECK (length(other) BETWEEN 1 AND 1000),
      inputs TEXT NOT NULL CHECK (length(inputs) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      \(date("until")),
      accepted_by TEXT CHECK (length(accepted_by) BETWEEN 1 AND 1000),
      \(date("accepted_on")),
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      statement TEXT REFERENCES statement ON UPDATE CASCADE ON DELETE CASCADE,
      decision TEXT REFERENCES decision ON UPDATE CASCADE ON DELETE CASCADE,
      \(one(of: accepted)),
      \(dateCheck("until")),
      \(dateCheck("accepted_on"))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO acceptance_4 SELECT *, NULL, NULL, NULL, NULL FROM acceptance;
    DROP TABLE acceptance;
    ALTER TABLE acceptance_4 RENAME TO acceptance;
    CREATE UNIQUE INDEX acceptance_finding
      ON acceptance (\(name(of: accepted)), rule, ifnull(field, ''), ifnull(other, ''));
    \(indexes("acceptance", accepted))
    """

  // The parts below belong to this text alone, and are as frozen as it is.

  private static let id = """
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*')
    """

  private static let nouns = [
    "program", "city", "participation", "membership", "site", "visit", "presentation", "link",
    "organization", "theme",
  ]

  private static let subjects = nouns.map {
    "\($0) TEXT REFERENCES \($0) ON UPDATE CASCADE ON DELETE CASCADE"
  }.joined(separator: ",\n  ")

  private static let spokenOf = nouns + ["name"]

  /// What speaks of records can be wrong, too, and that accepted.
  private static let accepted = spokenOf + ["source", "statement", "decision"]

  private static func one(of nouns: [String]) -> String {
    "CHECK (" + nouns.map { "(\($0) IS NOT NULL)" }.joined(separator: " + ") + " = 1)"
  }

  private static func name(of nouns: [String]) -> String {
    "coalesce(" + nouns.map { "'\($0)/' || \($0)" }.joined(separator: ", ") + ")"
  }

  private static func indexes(_ table: String, _ nouns: [String]) -> String {
    nouns.map {
      "CREATE INDEX \(table)_\($0) ON \(table) (\($0)) WHERE \($0) IS NOT NULL;"
    }.joined(separator: "\n")
  }

  private static func date(_ name: String) -> String {
    "\(name) TEXT, \(name)_first TEXT, \(name)_last TEXT"
  }

  private static func dateCheck(_ name: String) -> String {
    """
    CHECK (CASE WHEN \(name) IS NULL THEN \(name)_first IS NULL AND \(name)_last IS NULL
        ELSE \(name)_first IS NOT NULL AND \(name)_last IS NOT NULL
          AND \(name)_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND \(name)_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND \(name)_first <= \(name)_last END)
    """
  }

  private static func searchTriggers(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_inserted AFTER INSERT ON \(table) BEGIN
      INSERT INTO search_pending VALUES ('\(table)', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER \(table)_updated AFTER UPDATE ON \(table) BEGIN
      INSERT INTO search_pending VALUES ('\(table)', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('\(table)', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER \(table)_deleted AFTER DELETE ON \(table) BEGIN
      INSERT INTO search_pending VALUES ('\(table)', old.id) ON CONFLICT DO NOTHING;
    END;
    """
  }
}
