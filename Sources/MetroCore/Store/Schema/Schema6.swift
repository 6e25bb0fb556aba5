/// Practices and the records that show them.
enum Schema6 {
  static let step = SchemaStep.recordType(
    """
    CREATE TABLE practice (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      kind TEXT CHECK (kind IN ('policy', 'program', 'project', 'regulation', 'service',
        'infrastructure', 'tool', 'campaign')),
      status TEXT CHECK (status IN ('proposed', 'pilot', 'running', 'completed', 'discontinued')),
      dates TEXT, dates_first TEXT, dates_last TEXT,
      scale TEXT CHECK (scale IN
        ('neighborhood', 'district', 'city', 'metropolitan', 'region', 'country')),
      summary TEXT CHECK (length(summary) BETWEEN 1 AND 100000),
      results TEXT CHECK (length(results) BETWEEN 1 AND 100000),
      cost TEXT CHECK (cost GLOB '[0-9]* [A-Z][A-Z][A-Z]'
        OR cost GLOB '[0-9]* [A-Z][A-Z][A-Z] [0-9][0-9][0-9][0-9]'),
      license TEXT CHECK (length(license) BETWEEN 1 AND 1000),
      transfers_claimed INTEGER CHECK (transfers_claimed >= 0),
      cities_claimed INTEGER CHECK (cities_claimed >= 0),
      CHECK (CASE WHEN dates IS NULL THEN dates_first IS NULL AND dates_last IS NULL
        ELSE dates_first IS NOT NULL AND dates_last IS NOT NULL
          AND dates_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_first <= dates_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX practice_dates ON practice (dates_first, dates_last);

    CREATE TABLE practice_city (
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (practice, position),
      UNIQUE (city, practice)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice_organization (
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('owner', 'operator', 'partner', 'funder')),
      position INTEGER NOT NULL CHECK (position >= 1),
      organization TEXT NOT NULL REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (practice, role, position),
      UNIQUE (organization, practice, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice_theme (
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      theme TEXT NOT NULL REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (practice, position),
      UNIQUE (theme, practice)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice_sdg (
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      goal TEXT NOT NULL CHECK (goal GLOB '[1-9]*' AND goal NOT GLOB '*[^0-9a-d.]*'),
      PRIMARY KEY (practice, position),
      UNIQUE (goal, practice)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practice_award (
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      award TEXT NOT NULL CHECK (length(award) BETWEEN 1 AND 1000 AND award NOT GLOB '*;*'),
      PRIMARY KEY (practice, position),
      UNIQUE (award, practice)
    ) STRICT, WITHOUT ROWID;

    -- What shows a practice
    -- =====================

    CREATE TABLE program_practice (
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (program, position),
      UNIQUE (practice, program)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE presentation_practice (
      presentation TEXT NOT NULL REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (presentation, position),
      UNIQUE (practice, presentation)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE site_practice (
      site TEXT NOT NULL REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      practice TEXT NOT NULL REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (site, position),
      UNIQUE (practice, site)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER practice_inserted AFTER INSERT ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_updated AFTER UPDATE ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('practice', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_deleted AFTER DELETE ON practice BEGIN
      INSERT INTO search_pending VALUES ('practice', old.id) ON CONFLICT DO NOTHING;
    END;

    CREATE TRIGGER practice_award_inserted AFTER INSERT ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', new.practice) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_award_updated AFTER UPDATE ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', old.practice) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('practice', new.practice) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER practice_award_deleted AFTER DELETE ON practice_award BEGIN
      INSERT INTO search_pending VALUES ('practice', old.practice) ON CONFLICT DO NOTHING;
    END;
    """,
    NewOwner(
      noun: "practice",
      tables: ["statement", "decision", "waiver", "link", "name", "alias", "withholding"]))
}
