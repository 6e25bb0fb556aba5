/// The schema of 0.1.0: frozen, never edited again.
///
/// All record tables are STRICT. IDs are lower-case ASCII. An EDTF text column `x` is accompanied
/// by its first and last possible day in `x_first` and `x_last` (`0000-01-01` and `9999-12-31` if a
/// side is open); both are NULL if `x` is. Foreign keys determine the effect of removing a row:
/// rows that depend on the record are removed with it, and optional references to it become NULL.
///
/// A row that belongs to a record of one of several types has a column for each type, of which
/// exactly one is filled. `NewOwner` adds another column to such a table in a later schema.
enum Schema1 {
  static let sql = """
    -- Places, organizations and themes
    -- ================================

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

    -- Programs, and what belongs to them
    -- ==================================

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

    -- Sources, links and names
    -- ========================

    CREATE TABLE source (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      publisher TEXT CHECK (length(publisher) BETWEEN 1 AND 1000),
      url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      published TEXT, published_first TEXT, published_last TEXT,
      retrieved TEXT, retrieved_first TEXT, retrieved_last TEXT,
      sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      mirror_of TEXT REFERENCES source ON UPDATE CASCADE ON DELETE SET NULL
        CHECK (mirror_of <> id),
      text TEXT CHECK (length(text) BETWEEN 1 AND 100000),
      CHECK (CASE WHEN published IS NULL THEN published_first IS NULL AND published_last IS NULL
        ELSE published_first IS NOT NULL AND published_last IS NOT NULL
          AND published_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND published_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND published_first <= published_last END),
      CHECK (CASE WHEN retrieved IS NULL THEN retrieved_first IS NULL AND retrieved_last IS NULL
        ELSE retrieved_first IS NOT NULL AND retrieved_last IS NOT NULL
          AND retrieved_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND retrieved_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND retrieved_first <= retrieved_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_mirror_of ON source (mirror_of);

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
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (presentation IS NOT NULL) + (site IS NOT NULL)
        + (organization IS NOT NULL) + (source IS NOT NULL) = 1),
      CHECK (CASE WHEN url IS NULL
        THEN state IN ('missing', 'label-only', 'placeholder', 'announced')
        ELSE state IN ('unchecked', 'working', 'moved', 'blocked', 'dead') END),
      CHECK (state <> 'label-only' OR label IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
    CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
    CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;
    CREATE INDEX link_source ON link (source) WHERE source IS NOT NULL;

    -- Names beside the one that a record has itself.
    CREATE TABLE name (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      script TEXT CHECK (script GLOB '[A-Z][a-z][a-z][a-z]'),
      kind TEXT CHECK (kind IN ('official', 'short', 'former', 'as-typed', 'exonym')),
      since TEXT, since_first TEXT, since_last TEXT,
      until TEXT, until_first TEXT, until_last TEXT,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (site IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) = 1),
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
    CREATE INDEX name_program ON name (program) WHERE program IS NOT NULL;
    CREATE INDEX name_city ON name (city) WHERE city IS NOT NULL;
    CREATE INDEX name_site ON name (site) WHERE site IS NOT NULL;
    CREATE INDEX name_organization ON name (organization) WHERE organization IS NOT NULL;
    CREATE INDEX name_theme ON name (theme) WHERE theme IS NOT NULL;

    -- What sources state, what was decided, what was waived, and former ids
    -- =====================================================================

    -- What a source says about a field of a record.
    CREATE TABLE statement (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      source TEXT NOT NULL REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      participation TEXT REFERENCES participation ON UPDATE CASCADE ON DELETE CASCADE,
      membership TEXT REFERENCES membership ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      visit TEXT REFERENCES visit ON UPDATE CASCADE ON DELETE CASCADE,
      presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      link TEXT REFERENCES link ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
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
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (name IS NOT NULL) = 1),
      CHECK (CASE WHEN fields IS NULL THEN field IS NOT NULL AND stated IS NOT NULL
        ELSE field IS NULL AND stated IS NULL AND value IS NULL END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_source ON statement (source);
    CREATE INDEX statement_program ON statement (program) WHERE program IS NOT NULL;
    CREATE INDEX statement_city ON statement (city) WHERE city IS NOT NULL;
    CREATE INDEX statement_participation ON statement (participation) WHERE participation IS NOT NULL;
    CREATE INDEX statement_membership ON statement (membership) WHERE membership IS NOT NULL;
    CREATE INDEX statement_site ON statement (site) WHERE site IS NOT NULL;
    CREATE INDEX statement_visit ON statement (visit) WHERE visit IS NOT NULL;
    CREATE INDEX statement_presentation ON statement (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX statement_link ON statement (link) WHERE link IS NOT NULL;
    CREATE INDEX statement_organization ON statement (organization) WHERE organization IS NOT NULL;
    CREATE INDEX statement_theme ON statement (theme) WHERE theme IS NOT NULL;
    CREATE INDEX statement_name ON statement (name) WHERE name IS NOT NULL;

    -- Which value of a field to use.
    CREATE TABLE decision (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      participation TEXT REFERENCES participation ON UPDATE CASCADE ON DELETE CASCADE,
      membership TEXT REFERENCES membership ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      visit TEXT REFERENCES visit ON UPDATE CASCADE ON DELETE CASCADE,
      presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      link TEXT REFERENCES link ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 1000),
      value TEXT CHECK (length(value) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      decided_by TEXT CHECK (length(decided_by) BETWEEN 1 AND 1000),
      decided_on TEXT, decided_on_first TEXT, decided_on_last TEXT,
      against TEXT CHECK (length(against) BETWEEN 1 AND 100000),
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (name IS NOT NULL) = 1),
      CHECK (CASE WHEN decided_on IS NULL THEN decided_on_first IS NULL AND decided_on_last IS NULL
        ELSE decided_on_first IS NOT NULL AND decided_on_last IS NOT NULL
          AND decided_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND decided_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND decided_on_first <= decided_on_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX decision_field ON decision (
      coalesce('program/' || program, 'city/' || city, 'participation/' || participation,
      'membership/' || membership, 'site/' || site, 'visit/' || visit,
      'presentation/' || presentation, 'link/' || link, 'organization/' || organization,
      'theme/' || theme, 'name/' || name),
      field);
    CREATE INDEX decision_program ON decision (program) WHERE program IS NOT NULL;
    CREATE INDEX decision_city ON decision (city) WHERE city IS NOT NULL;
    CREATE INDEX decision_participation ON decision (participation) WHERE participation IS NOT NULL;
    CREATE INDEX decision_membership ON decision (membership) WHERE membership IS NOT NULL;
    CREATE INDEX decision_site ON decision (site) WHERE site IS NOT NULL;
    CREATE INDEX decision_visit ON decision (visit) WHERE visit IS NOT NULL;
    CREATE INDEX decision_presentation ON decision (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX decision_link ON decision (link) WHERE link IS NOT NULL;
    CREATE INDEX decision_organization ON decision (organization) WHERE organization IS NOT NULL;
    CREATE INDEX decision_theme ON decision (theme) WHERE theme IS NOT NULL;
    CREATE INDEX decision_name ON decision (name) WHERE name IS NOT NULL;

    -- A finding of the audit that stays as it is.
    CREATE TABLE waiver (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      participation TEXT REFERENCES participation ON UPDATE CASCADE ON DELETE CASCADE,
      membership TEXT REFERENCES membership ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      visit TEXT REFERENCES visit ON UPDATE CASCADE ON DELETE CASCADE,
      presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      link TEXT REFERENCES link ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      statement TEXT REFERENCES statement ON UPDATE CASCADE ON DELETE CASCADE,
      decision TEXT REFERENCES decision ON UPDATE CASCADE ON DELETE CASCADE,
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 1000),
      field TEXT CHECK (length(field) BETWEEN 1 AND 1000),
      other TEXT CHECK (length(other) BETWEEN 1 AND 1000),
      inputs TEXT NOT NULL CHECK (length(inputs) BETWEEN 1 AND 100000),
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      until TEXT, until_first TEXT, until_last TEXT,
      waived_by TEXT CHECK (length(waived_by) BETWEEN 1 AND 1000),
      waived_on TEXT, waived_on_first TEXT, waived_on_last TEXT,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (decision IS NOT NULL) + (name IS NOT NULL) = 1),
      CHECK (CASE WHEN until IS NULL THEN until_first IS NULL AND until_last IS NULL
        ELSE until_first IS NOT NULL AND until_last IS NOT NULL
          AND until_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND until_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND until_first <= until_last END),
      CHECK (CASE WHEN waived_on IS NULL THEN waived_on_first IS NULL AND waived_on_last IS NULL
        ELSE waived_on_first IS NOT NULL AND waived_on_last IS NOT NULL
          AND waived_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND waived_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND waived_on_first <= waived_on_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX waiver_finding ON waiver (
      coalesce('program/' || program, 'city/' || city, 'participation/' || participation,
      'membership/' || membership, 'site/' || site, 'visit/' || visit,
      'presentation/' || presentation, 'link/' || link, 'organization/' || organization,
      'theme/' || theme, 'source/' || source, 'statement/' || statement, 'decision/' || decision,
      'name/' || name),
      rule, ifnull(field, ''), ifnull(other, ''));
    CREATE INDEX waiver_program ON waiver (program) WHERE program IS NOT NULL;
    CREATE INDEX waiver_city ON waiver (city) WHERE city IS NOT NULL;
    CREATE INDEX waiver_participation ON waiver (participation) WHERE participation IS NOT NULL;
    CREATE INDEX waiver_membership ON waiver (membership) WHERE membership IS NOT NULL;
    CREATE INDEX waiver_site ON waiver (site) WHERE site IS NOT NULL;
    CREATE INDEX waiver_visit ON waiver (visit) WHERE visit IS NOT NULL;
    CREATE INDEX waiver_presentation ON waiver (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX waiver_link ON waiver (link) WHERE link IS NOT NULL;
    CREATE INDEX waiver_organization ON waiver (organization) WHERE organization IS NOT NULL;
    CREATE INDEX waiver_theme ON waiver (theme) WHERE theme IS NOT NULL;
    CREATE INDEX waiver_name ON waiver (name) WHERE name IS NOT NULL;
    CREATE INDEX waiver_source ON waiver (source) WHERE source IS NOT NULL;
    CREATE INDEX waiver_statement ON waiver (statement) WHERE statement IS NOT NULL;
    CREATE INDEX waiver_decision ON waiver (decision) WHERE decision IS NOT NULL;

    -- An id that a record had, and that still leads to it.
    CREATE TABLE alias (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100
        AND id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
        AND id NOT GLOB '*--*'),
      program TEXT REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
      participation TEXT REFERENCES participation ON UPDATE CASCADE ON DELETE CASCADE,
      membership TEXT REFERENCES membership ON UPDATE CASCADE ON DELETE CASCADE,
      site TEXT REFERENCES site ON UPDATE CASCADE ON DELETE CASCADE,
      visit TEXT REFERENCES visit ON UPDATE CASCADE ON DELETE CASCADE,
      presentation TEXT REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
      link TEXT REFERENCES link ON UPDATE CASCADE ON DELETE CASCADE,
      organization TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
      theme TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE CASCADE,
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE,
      statement TEXT REFERENCES statement ON UPDATE CASCADE ON DELETE CASCADE,
      decision TEXT REFERENCES decision ON UPDATE CASCADE ON DELETE CASCADE,
      waiver TEXT REFERENCES waiver ON UPDATE CASCADE ON DELETE CASCADE,
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      former TEXT NOT NULL CHECK (length(former) BETWEEN 1 AND 100
        AND former NOT GLOB '*[^a-z0-9-]*' AND former NOT GLOB '-*' AND former NOT GLOB '*-'
        AND former NOT GLOB '*--*'),
      reason TEXT NOT NULL CHECK (reason IN ('renamed', 'merged')),
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (decision IS NOT NULL) + (waiver IS NOT NULL) + (name IS NOT NULL) = 1)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX alias_former ON alias (former,
      CASE WHEN program IS NOT NULL THEN 'program' WHEN city IS NOT NULL THEN 'city'
      WHEN participation IS NOT NULL THEN 'participation'
      WHEN membership IS NOT NULL THEN 'membership' WHEN site IS NOT NULL THEN 'site'
      WHEN visit IS NOT NULL THEN 'visit' WHEN presentation IS NOT NULL THEN 'presentation'
      WHEN link IS NOT NULL THEN 'link' WHEN organization IS NOT NULL THEN 'organization'
      WHEN theme IS NOT NULL THEN 'theme' WHEN source IS NOT NULL THEN 'source'
      WHEN statement IS NOT NULL THEN 'statement' WHEN decision IS NOT NULL THEN 'decision'
      WHEN waiver IS NOT NULL THEN 'waiver' WHEN name IS NOT NULL THEN 'name' END);
    CREATE INDEX alias_program ON alias (program) WHERE program IS NOT NULL;
    CREATE INDEX alias_city ON alias (city) WHERE city IS NOT NULL;
    CREATE INDEX alias_participation ON alias (participation) WHERE participation IS NOT NULL;
    CREATE INDEX alias_membership ON alias (membership) WHERE membership IS NOT NULL;
    CREATE INDEX alias_site ON alias (site) WHERE site IS NOT NULL;
    CREATE INDEX alias_visit ON alias (visit) WHERE visit IS NOT NULL;
    CREATE INDEX alias_presentation ON alias (presentation) WHERE presentation IS NOT NULL;
    CREATE INDEX alias_link ON alias (link) WHERE link IS NOT NULL;
    CREATE INDEX alias_organization ON alias (organization) WHERE organization IS NOT NULL;
    CREATE INDEX alias_theme ON alias (theme) WHERE theme IS NOT NULL;
    CREATE INDEX alias_source ON alias (source) WHERE source IS NOT NULL;
    CREATE INDEX alias_statement ON alias (statement) WHERE statement IS NOT NULL;
    CREATE INDEX alias_decision ON alias (decision) WHERE decision IS NOT NULL;
    CREATE INDEX alias_waiver ON alias (waiver) WHERE waiver IS NOT NULL;
    CREATE INDEX alias_name ON alias (name) WHERE name IS NOT NULL;

    -- Revisions
    -- =========

    -- One writing command.
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

    -- The changes of a revision as SQLite's session extension writes them (a changeset), in parts, so
    -- that a long import needs little memory. Parts are numbered over all revisions in the order in
    -- which they happened.
    CREATE TABLE revision_part (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      changeset BLOB NOT NULL
    ) STRICT;
    CREATE INDEX revision_part_revision ON revision_part (revision);

    -- Which parts touch a record; record is the FNV-1a hash of "noun/id" in 64 bits. There is a row
    -- for each record of a long import, so that an index on part would cost too much.
    CREATE TABLE revision_record (
      record INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (record, part)
    ) STRICT, WITHOUT ROWID;

    -- How many records of a type a revision added, changed and removed.
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

    -- Records that a revision merged into others: the record that the command named is 1, and those
    -- that had to become one along with it follow.
    CREATE TABLE revision_merge (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      noun TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_merge_before ON revision_merge (noun, before);

    -- Search and lookup, derived from the records
    -- ===========================================

    -- The texts that full-text search looks into, as they were indexed.
    CREATE TABLE search_entry (
      number INTEGER PRIMARY KEY,
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (noun, id)
    ) STRICT;

    -- The texts are those of search_entry.
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

    -- What records are looked up by: the name in the record itself and those in table name, in a form
    -- without case and accents. Made from both whenever they change, and in no revision.
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

    -- The audit and the backup
    -- ========================

    -- What the audit found when it last ran: made again from the records whenever needed, and in no
    -- revision.
    CREATE TABLE finding (
      rule TEXT NOT NULL,
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      field TEXT NOT NULL,
      other TEXT NOT NULL,
      severity INTEGER NOT NULL,
      message TEXT NOT NULL,
      -- A JSON array of what speaks for it, and the command that resolves it.
      evidence TEXT NOT NULL,
      remedy TEXT,
      inputs TEXT NOT NULL,
      since TEXT NOT NULL,
      -- The day on which it was no longer found.
      resolved TEXT,
      PRIMARY KEY (rule, noun, id, field, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_record ON finding (noun, id);
    CREATE INDEX finding_other ON finding (other) WHERE other <> '';
    CREATE INDEX finding_state ON finding (resolved, severity DESC);

    -- When the audit last ran.
    CREATE TABLE audit (
      -- The revision whose records were looked at last, and the program's set of rules.
      revision INTEGER NOT NULL,
      rules TEXT NOT NULL,
      -- The day on which that was.
      day TEXT
    ) STRICT;

    -- When the last backup was made, and of which revision.
    CREATE TABLE backup (
      time TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;

    -- Triggers that note which records search has to index again
    -- ==========================================================

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

    CREATE TRIGGER source_inserted AFTER INSERT ON source BEGIN
      INSERT INTO search_pending VALUES ('source', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER source_updated AFTER UPDATE ON source BEGIN
      INSERT INTO search_pending VALUES ('source', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('source', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER source_deleted AFTER DELETE ON source BEGIN
      INSERT INTO search_pending VALUES ('source', old.id) ON CONFLICT DO NOTHING;
    END;

    CREATE TRIGGER name_inserted AFTER INSERT ON name BEGIN
      INSERT INTO search_pending VALUES ('name', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER name_updated AFTER UPDATE ON name BEGIN
      INSERT INTO search_pending VALUES ('name', old.id) ON CONFLICT DO NOTHING;
      INSERT INTO search_pending VALUES ('name', new.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER name_deleted AFTER DELETE ON name BEGIN
      INSERT INTO search_pending VALUES ('name', old.id) ON CONFLICT DO NOTHING;
    END;
    """
}
