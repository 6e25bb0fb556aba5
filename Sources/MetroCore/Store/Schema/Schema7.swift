/// Transfers of practices.
enum Schema7 {
  static let step = SchemaStep.recordType(
    """
    CREATE TABLE transfer (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      stage TEXT NOT NULL CHECK (stage IN
        ('interested', 'studied', 'adapting', 'piloted', 'adopted', 'dropped')),
      interested_on TEXT, interested_on_first TEXT, interested_on_last TEXT,
      studied_on TEXT, studied_on_first TEXT, studied_on_last TEXT,
      adapting_on TEXT, adapting_on_first TEXT, adapting_on_last TEXT,
      piloted_on TEXT, piloted_on_first TEXT, piloted_on_last TEXT,
      adopted_on TEXT, adopted_on_first TEXT, adopted_on_last TEXT,
      dropped_on TEXT, dropped_on_first TEXT, dropped_on_last TEXT,
      way TEXT CHECK (way IN ('copied', 'adapted', 'combined', 'inspired')),
      via_program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE SET NULL,
      via_visit TEXT REFERENCES visit ON UPDATE CASCADE ON DELETE SET NULL,
      via_presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE SET NULL,
      via_note TEXT CHECK (length(via_note) BETWEEN 1 AND 1000),
      result TEXT REFERENCES practice ON UPDATE CASCADE ON DELETE SET NULL,
      dates TEXT, dates_first TEXT, dates_last TEXT,
      adaptation TEXT CHECK (length(adaptation) BETWEEN 1 AND 100000),
      outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 100000),
      support TEXT CHECK (support IN ('consultancy', 'loan', 'twinning', 'none')),
      CHECK ((via_program IS NOT NULL) + (via_visit IS NOT NULL) + (via_presentation IS NOT NULL)
        + (via_note IS NOT NULL) <= 1),
      CHECK (CASE WHEN interested_on IS NULL THEN interested_on_first IS NULL AND interested_on_last IS NULL
        ELSE interested_on_first IS NOT NULL AND interested_on_last IS NOT NULL
          AND interested_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND interested_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND interested_on_first <= interested_on_last END),
      CHECK (CASE WHEN studied_on IS NULL THEN studied_on_first IS NULL AND studied_on_last IS NULL
        ELSE studied_on_first IS NOT NULL AND studied_on_last IS NOT NULL
          AND studied_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND studied_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND studied_on_first <= studied_on_last END),
      CHECK (CASE WHEN adapting_on IS NULL THEN adapting_on_first IS NULL AND adapting_on_last IS NULL
        ELSE adapting_on_first IS NOT NULL AND adapting_on_last IS NOT NULL
          AND adapting_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND adapting_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND adapting_on_first <= adapting_on_last END),
      CHECK (CASE WHEN piloted_on IS NULL THEN piloted_on_first IS NULL AND piloted_on_last IS NULL
        ELSE piloted_on_first IS NOT NULL AND piloted_on_last IS NOT NULL
          AND piloted_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND piloted_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND piloted_on_first <= piloted_on_last END),
      CHECK (CASE WHEN adopted_on IS NULL THEN adopted_on_first IS NULL AND adopted_on_last IS NULL
        ELSE adopted_on_first IS NOT NULL AND adopted_on_last IS NOT NULL
          AND adopted_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND adopted_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND adopted_on_first <= adopted_on_last END),
      CHECK (CASE WHEN dropped_on IS NULL THEN dropped_on_first IS NULL AND dropped_on_last IS NULL
        ELSE dropped_on_first IS NOT NULL AND dropped_on_last IS NOT NULL
          AND dropped_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dropped_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dropped_on_first <= dropped_on_last END),
      CHECK (CASE WHEN dates IS NULL THEN dates_first IS NULL AND dates_last IS NULL
        ELSE dates_first IS NOT NULL AND dates_last IS NOT NULL
          AND dates_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_first <= dates_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX transfer_practice ON transfer (practice, city);
    CREATE INDEX transfer_city ON transfer (city, practice);
    CREATE INDEX transfer_program ON transfer (via_program) WHERE via_program IS NOT NULL;
    CREATE INDEX transfer_visit ON transfer (via_visit) WHERE via_visit IS NOT NULL;
    CREATE INDEX transfer_presentation ON transfer (via_presentation)
      WHERE via_presentation IS NOT NULL;
    CREATE INDEX transfer_result ON transfer (result) WHERE result IS NOT NULL;

    CREATE TRIGGER transfer_inserted AFTER INSERT ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER transfer_updated AFTER UPDATE ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('transfer', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER transfer_deleted AFTER DELETE ON transfer BEGIN
      INSERT INTO search_pending VALUES ('transfer', old.id) ON CONFLICT DO NOTHING;
    END;
    """,
    NewOwner(
      noun: "transfer", tables: ["statement", "decision", "waiver", "alias", "withholding"]))
}
