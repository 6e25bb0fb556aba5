/// The third schema: sources, what they state, what was decided, and what the audit found.
///
/// A statement, a decision and an acceptance are about one record of several possible nouns: each
/// has a column, of which one is filled.
enum Schema3 {
  static let sql = """
    CREATE TABLE source (
      \(id),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      publisher TEXT CHECK (length(publisher) BETWEEN 1 AND 1000),
      url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      \(date("published")),
      \(date("retrieved")),
      sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      mirror_of TEXT REFERENCES source ON UPDATE CASCADE ON DELETE SET NULL
        CHECK (mirror_of <> id),
      text TEXT CHECK (length(text) BETWEEN 1 AND 100000),
      \(dateCheck("published")),
      \(dateCheck("retrieved"))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_mirror_of ON source (mirror_of);

    -- A link can belong to a source as well.
    CREATE TABLE link_3 (
      \(id),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      relation TEXT NOT NULL CHECK (relation IN
        ('page', 'slides', 'agenda', 'participants', 'recording', 'album', 'archive')),
      label TEXT CHECK (length(label) BETWEEN 1 AND 1000),
      url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
      state TEXT NOT NULL,
      media_type TEXT CHECK (media_type GLOB '?*/?*'),
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (presentation IS NOT NULL) + (site IS NOT NULL)
        + (organization IS NOT NULL) + (source IS NOT NULL) = 1),
      CHECK (CASE WHEN url IS NULL
        THEN state IN ('missing', 'label-only', 'placeholder', 'announced')
        ELSE state IN ('unchecked', 'working', 'moved', 'blocked', 'dead') END),
      CHECK (state <> 'label-only' OR label IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO link_3 SELECT id, program, presentation, site, organization, relation, label, url,
      state, media_type, NULL FROM link;
    DROP TABLE link;
    ALTER TABLE link_3 RENAME TO link;
    CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
    CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
    CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;
    CREATE INDEX link_source ON link (source) WHERE source IS NOT NULL;

    CREATE TABLE statement (
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
      \(one(of: nouns)),
      CHECK (CASE WHEN fields IS NULL THEN field IS NOT NULL AND stated IS NOT NULL
        ELSE field IS NULL AND stated IS NULL AND value IS NULL END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_source ON statement (source);
    \(indexes("statement", nouns))

    CREATE TABLE decision (
      \(id),
      \(subjects),
      field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 1000),
      value TEXT CHECK (length(value) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      decided_by TEXT CHECK (length(decided_by) BETWEEN 1 AND 1000),
      \(date("decided_on")),
      against TEXT CHECK (length(against) BETWEEN 1 AND 100000),
      \(one(of: nouns)),
      \(dateCheck("decided_on"))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX decision_field ON decision (\(name(of: nouns)), field);
    \(indexes("decision", nouns))

    -- What speaks of records can be accepted as it is, too.
    CREATE TABLE acceptance (
      \(id),
      \(acceptedSubjects),
      rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 1000),
      field TEXT CHECK (length(field) BETWEEN 1 AND 1000),
      other TEXT CHECK (length(other) BETWEEN 1 AND 1000),
      inputs TEXT NOT NULL CHECK (length(inputs) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      \(date("until")),
      accepted_by TEXT CHECK (length(accepted_by) BETWEEN 1 AND 1000),
      \(date("accepted_on")),
      \(one(of: acceptedNouns)),
      \(dateCheck("until")),
      \(dateCheck("accepted_on"))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX acceptance_finding
      ON acceptance (\(name(of: acceptedNouns)), rule, ifnull(field, ''), ifnull(other, ''));
    \(indexes("acceptance", acceptedNouns))

    \(searchTriggers("link"))
    \(searchTriggers("source"))

    -- What the audit found, as it was when it last ran: made again from the records whenever needed,
    -- and in no revision.
    CREATE TABLE finding (
      rule TEXT NOT NULL,
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      field TEXT NOT NULL,
      other TEXT NOT NULL,
      severity INTEGER NOT NULL,
      message TEXT NOT NULL,
      -- A JSON array of what speaks for it, and the command that settles it.
      evidence TEXT NOT NULL,
      remedy TEXT,
      inputs TEXT NOT NULL,
      since TEXT NOT NULL,
      -- The day on which it was no longer found.
      resolved TEXT,
      PRIMARY KEY (rule, noun, id, field, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_record ON finding (noun, id);
    CREATE TABLE audit (
      -- The revision whose records were looked at last, and the program's set of rules.
      revision INTEGER NOT NULL,
      rules TEXT NOT NULL
    ) STRICT;
    -- When the last backup was made, and of which revision.
    CREATE TABLE backup (
      time TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;
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

  private static let acceptedNouns = nouns + ["source", "statement", "decision"]

  private static let subjects = references(to: nouns)

  private static let acceptedSubjects = references(to: acceptedNouns)

  private static func references(to nouns: [String]) -> String {
    nouns.map { "\($0) TEXT REFERENCES \($0) ON UPDATE CASCADE ON DELETE CASCADE" }
      .joined(separator: ",\n  ")
  }

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
