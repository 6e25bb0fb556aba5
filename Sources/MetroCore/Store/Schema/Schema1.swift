/// The first schema, as it was shipped: frozen, never edited again.
///
/// Every table is STRICT. Ids are lower-case ASCII; an EDTF text column `x` has the first and last
/// possible day beside it in `x_first` and `x_last` (`0000-01-01` and `9999-12-31` where a side is
/// open), both NULL when `x` is. Deleting acts as the foreign keys say: what belongs to the deleted
/// record alone goes with it, what merely names it loses the name. Commands ask before either.
enum Schema1 {
  static let sql = """
    CREATE TABLE city (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
      country TEXT CHECK (country GLOB '[A-Z][A-Z]'),
      kind TEXT NOT NULL CHECK (kind IN
        ('city', 'metropolitan-authority', 'province', 'state', 'country', 'agency')),
      latitude REAL CHECK (latitude BETWEEN -90 AND 90),
      longitude REAL CHECK (longitude BETWEEN -180 AND 180),
      geonames INTEGER CHECK (geonames > 0),
      wikidata TEXT CHECK (wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'),
      CHECK ((latitude IS NULL) = (longitude IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX city_country ON city (country);

    CREATE TABLE organization (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
      url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX organization_city ON organization (city);

    CREATE TABLE theme (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1000),
      broader TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE SET NULL CHECK (broader <> id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX theme_broader ON theme (broader);

    CREATE TABLE program (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      kind TEXT CHECK (kind IN
        ('course', 'workshop', 'study-visit', 'exchange', 'webinar', 'forum', 'internship')),
      series TEXT CHECK (length(series) BETWEEN 1 AND 1000),
      edition TEXT CHECK (length(edition) BETWEEN 1 AND 1000),
      dates TEXT, dates_first TEXT, dates_last TEXT,
      status TEXT CHECK (status IN ('planned', 'confirmed', 'postponed', 'cancelled', 'held')),
      mode TEXT CHECK (mode IN ('onsite', 'online', 'hybrid')),
      host TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
      venue TEXT CHECK (length(venue) BETWEEN 1 AND 1000),
      alongside TEXT CHECK (length(alongside) BETWEEN 1 AND 1000),
      capacity INTEGER CHECK (capacity >= 0),
      cities_claimed INTEGER CHECK (cities_claimed >= 0),
      countries_claimed INTEGER CHECK (countries_claimed >= 0),
      delegates_claimed INTEGER CHECK (delegates_claimed >= 0),
      presentations_claimed INTEGER CHECK (presentations_claimed >= 0),
      summary TEXT CHECK (length(summary) BETWEEN 1 AND 100000),
      CHECK (CASE WHEN dates IS NULL THEN dates_first IS NULL AND dates_last IS NULL
        ELSE dates_first IS NOT NULL AND dates_last IS NOT NULL
          AND dates_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_first <= dates_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX program_host ON program (host);
    CREATE INDEX program_dates ON program (dates_first, dates_last);

    CREATE TABLE program_language (
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      language TEXT NOT NULL CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      PRIMARY KEY (program, position),
      UNIQUE (language, program)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE program_theme (
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      theme TEXT NOT NULL REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (program, position),
      UNIQUE (theme, program)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE program_organization (
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('organizer', 'host', 'partner', 'funder')),
      position INTEGER NOT NULL CHECK (position >= 1),
      organization TEXT NOT NULL REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (program, role, position),
      UNIQUE (organization, program, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participation (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('participant', 'host', 'presenter', 'observer')),
      delegates INTEGER CHECK (delegates >= 0),
      UNIQUE (program, city, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participation_city ON participation (city, role, program);

    CREATE TABLE membership (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      network TEXT NOT NULL REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      since TEXT, since_first TEXT, since_last TEXT,
      until TEXT, until_first TEXT, until_last TEXT,
      CHECK (CASE WHEN since IS NULL THEN since_first IS NULL AND since_last IS NULL
        ELSE since_first IS NOT NULL AND since_last IS NOT NULL
          AND since_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND since_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND since_first <= since_last END),
      CHECK (CASE WHEN until IS NULL THEN until_first IS NULL AND until_last IS NULL
        ELSE until_first IS NOT NULL AND until_last IS NOT NULL
          AND until_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND until_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND until_first <= until_last END),
      CHECK (since_first <= until_last)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX membership_period ON membership (network, city, ifnull(since, ''));
    CREATE INDEX membership_city ON membership (city);

    CREATE TABLE site (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
      latitude REAL CHECK (latitude BETWEEN -90 AND 90),
      longitude REAL CHECK (longitude BETWEEN -180 AND 180),
      CHECK ((latitude IS NULL) = (longitude IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX site_city ON site (city);

    CREATE TABLE visit (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT NOT NULL REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      date TEXT, date_first TEXT, date_last TEXT,
      position INTEGER CHECK (position >= 1),
      host TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE SET NULL,
      note TEXT CHECK (length(note) BETWEEN 1 AND 100000),
      CHECK (CASE WHEN date IS NULL THEN date_first IS NULL AND date_last IS NULL
        ELSE date_first IS NOT NULL AND date_last IS NOT NULL
          AND date_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND date_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND date_first <= date_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX visit_program ON visit (program, position, date_first);
    CREATE INDEX visit_site ON visit (site, program);
    CREATE INDEX visit_host ON visit (host);

    CREATE TABLE presentation (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      kind TEXT CHECK (kind IN ('case-study', 'lecture', 'keynote', 'report')),
      date TEXT, date_first TEXT, date_last TEXT,
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      license TEXT CHECK (length(license) BETWEEN 1 AND 1000),
      CHECK (CASE WHEN date IS NULL THEN date_first IS NULL AND date_last IS NULL
        ELSE date_first IS NOT NULL AND date_last IS NOT NULL
          AND date_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND date_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND date_first <= date_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX presentation_program ON presentation (program);

    CREATE TABLE presentation_city (
      presentation TEXT NOT NULL REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      PRIMARY KEY (presentation, position),
      UNIQUE (city, presentation)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE speaker (
      presentation TEXT NOT NULL REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000 AND name NOT GLOB '*[|;]*'),
      role TEXT CHECK (length(role) BETWEEN 1 AND 1000 AND role NOT GLOB '*[|;]*'),
      organization TEXT CHECK
        (length(organization) BETWEEN 1 AND 1000 AND organization NOT GLOB '*[|;]*'),
      PRIMARY KEY (presentation, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE link (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
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
      CHECK ((program IS NOT NULL) + (presentation IS NOT NULL) + (site IS NOT NULL)
        + (organization IS NOT NULL) = 1),
      CHECK (CASE WHEN url IS NULL
        THEN state IN ('missing', 'label-only', 'placeholder', 'announced')
        ELSE state IN ('unchecked', 'working', 'moved', 'blocked', 'dead') END),
      CHECK (state <> 'label-only' OR label IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
    CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
    CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;

    -- Who had which part in which program: as recorded, as host, and as presenter.
    -- The same city may appear more than once with a role.
    CREATE VIEW involvement (program, city, role, delegates) AS
      SELECT program, city, role, delegates FROM participation
      UNION ALL
      SELECT id, host, 'host', NULL FROM program WHERE host IS NOT NULL
      UNION ALL
      SELECT presentation.program, presentation_city.city, 'presenter', NULL
      FROM presentation JOIN presentation_city ON presentation_city.presentation = presentation.id;

    CREATE TABLE search_entry (
      number INTEGER PRIMARY KEY,
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (noun, id)
    ) STRICT;
    -- The texts are those of search_entry, which holds them as they were indexed.
    CREATE VIRTUAL TABLE search_index USING fts5(
      name, text, id, content = 'search_entry', content_rowid = 'number',
      tokenize = "unicode61 remove_diacritics 2");
    -- Records whose entry is out of date. Triggers fill it, whoever writes; the next writing
    -- transaction of metro empties it.
    CREATE TABLE search_pending (
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (noun, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER program_inserted AFTER INSERT ON program BEGIN
      INSERT INTO search_pending VALUES ('program', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER program_updated AFTER UPDATE ON program BEGIN
      INSERT INTO search_pending VALUES ('program', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('program', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER program_deleted AFTER DELETE ON program BEGIN
      INSERT INTO search_pending VALUES ('program', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_inserted AFTER INSERT ON city BEGIN
      INSERT INTO search_pending VALUES ('city', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_updated AFTER UPDATE ON city BEGIN
      INSERT INTO search_pending VALUES ('city', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('city', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER city_deleted AFTER DELETE ON city BEGIN
      INSERT INTO search_pending VALUES ('city', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_inserted AFTER INSERT ON site BEGIN
      INSERT INTO search_pending VALUES ('site', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_updated AFTER UPDATE ON site BEGIN
      INSERT INTO search_pending VALUES ('site', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('site', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER site_deleted AFTER DELETE ON site BEGIN
      INSERT INTO search_pending VALUES ('site', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_inserted AFTER INSERT ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_updated AFTER UPDATE ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('visit', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER visit_deleted AFTER DELETE ON visit BEGIN
      INSERT INTO search_pending VALUES ('visit', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_inserted AFTER INSERT ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_updated AFTER UPDATE ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('presentation', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER presentation_deleted AFTER DELETE ON presentation BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_inserted AFTER INSERT ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', new.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_updated AFTER UPDATE ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.presentation) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('presentation', new.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER speaker_deleted AFTER DELETE ON speaker BEGIN
      INSERT INTO search_pending VALUES ('presentation', old.presentation) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_inserted AFTER INSERT ON link BEGIN
      INSERT INTO search_pending VALUES ('link', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_updated AFTER UPDATE ON link BEGIN
      INSERT INTO search_pending VALUES ('link', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('link', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER link_deleted AFTER DELETE ON link BEGIN
      INSERT INTO search_pending VALUES ('link', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_inserted AFTER INSERT ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_updated AFTER UPDATE ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('organization', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER organization_deleted AFTER DELETE ON organization BEGIN
      INSERT INTO search_pending VALUES ('organization', old.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_inserted AFTER INSERT ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_updated AFTER UPDATE ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('theme', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER theme_deleted AFTER DELETE ON theme BEGIN
      INSERT INTO search_pending VALUES ('theme', old.id) ON CONFLICT DO NOTHING;
    END;
    """
}
