// swift-format-ignore-file
/// The schema of a new catalog, which is the result of all migrations.
///
/// `WholeSchemaTests` generates this file from the migrations (METRO_RECORD=1) and fails when it is
/// out of date.
enum WholeSchema {
  static let sql = tables + others

  private static let tables = #"""
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
    CREATE TABLE organization (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
      url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    , founded TEXT, founded_first TEXT, founded_last TEXT
      CHECK (CASE WHEN founded IS NULL THEN founded_first IS NULL AND founded_last IS NULL
        ELSE founded_first IS NOT NULL AND founded_last IS NOT NULL
          AND founded_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND founded_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND founded_first <= founded_last END), members_claimed INTEGER CHECK (members_claimed >= 0), centers_claimed INTEGER CHECK (centers_claimed >= 0), programs_claimed INTEGER CHECK (programs_claimed >= 0), cities_claimed INTEGER CHECK (cities_claimed >= 0), delegates_claimed INTEGER CHECK (delegates_claimed >= 0)) STRICT, WITHOUT ROWID;
    CREATE TABLE theme (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1000),
      broader TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE SET NULL CHECK (broader <> id)
    ) STRICT, WITHOUT ROWID;
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
      summary TEXT CHECK (length(summary) BETWEEN 1 AND 100000), members_claimed INTEGER CHECK (members_claimed >= 0), part_of TEXT REFERENCES program ON UPDATE CASCADE
      ON DELETE SET NULL CHECK (part_of <> id),
      CHECK (CASE WHEN dates IS NULL THEN dates_first IS NULL AND dates_last IS NULL
        ELSE dates_first IS NOT NULL AND dates_last IS NOT NULL
          AND dates_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND dates_first <= dates_last END)
    ) STRICT, WITHOUT ROWID;
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
    CREATE TABLE site (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
      city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
      latitude REAL CHECK (latitude BETWEEN -90 AND 90),
      longitude REAL CHECK (longitude BETWEEN -180 AND 180),
      CHECK ((latitude IS NULL) = (longitude IS NULL))
    ) STRICT, WITHOUT ROWID;
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
      source TEXT REFERENCES source ON UPDATE CASCADE ON DELETE CASCADE, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (presentation IS NOT NULL) + (site IS NOT NULL)
        + (organization IS NOT NULL) + (source IS NOT NULL)
        + (practice IS NOT NULL) = 1),
      CHECK (CASE WHEN url IS NULL
        THEN state IN ('missing', 'label-only', 'placeholder', 'announced')
        ELSE state IN ('unchecked', 'working', 'moved', 'blocked', 'doubtful', 'failing', 'dead') END),
      CHECK (state <> 'label-only' OR label IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
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
      until TEXT, until_first TEXT, until_last TEXT, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (site IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL)
        + (practice IS NOT NULL) = 1),
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
      scope TEXT CHECK (scope IN ('program-days', 'with-travel', 'closed', 'open', 'part')),
      method TEXT NOT NULL CHECK (method IN ('typed', 'imported', 'read', 'inferred')),
      language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
      -- Instead of field, stated and value: a whole row, as a JSON object of texts.
      fields TEXT CHECK (fields GLOB '{?*}' AND length(fields) <= 1000000),
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE, period TEXT, period_first TEXT, period_last TEXT
      CHECK (CASE WHEN period IS NULL THEN period_first IS NULL AND period_last IS NULL
        ELSE period_first IS NOT NULL AND period_last IS NOT NULL
          AND period_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND period_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND period_first <= period_last END), series TEXT CHECK (length(series) BETWEEN 1 AND 1000), practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE, transfer TEXT
      REFERENCES transfer ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (name IS NOT NULL)
        + (practice IS NOT NULL)
        + (transfer IS NOT NULL) = 1),
      CHECK (CASE WHEN fields IS NULL THEN field IS NOT NULL AND stated IS NOT NULL
        ELSE field IS NULL AND stated IS NULL AND value IS NULL END)
    ) STRICT, WITHOUT ROWID;
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
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE, transfer TEXT
      REFERENCES transfer ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (name IS NOT NULL)
        + (practice IS NOT NULL)
        + (transfer IS NOT NULL) = 1),
      CHECK (CASE WHEN decided_on IS NULL THEN decided_on_first IS NULL AND decided_on_last IS NULL
        ELSE decided_on_first IS NOT NULL AND decided_on_last IS NOT NULL
          AND decided_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND decided_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND decided_on_first <= decided_on_last END)
    ) STRICT, WITHOUT ROWID;
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
      waived_on TEXT, waived_on_first TEXT, waived_on_last TEXT, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE, transfer TEXT
      REFERENCES transfer ON UPDATE CASCADE ON DELETE CASCADE, description TEXT
      REFERENCES description ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (decision IS NOT NULL) + (name IS NOT NULL)
        + (practice IS NOT NULL)
        + (transfer IS NOT NULL)
        + (description IS NOT NULL) = 1),
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
      reason TEXT NOT NULL CHECK (reason IN ('renamed', 'merged')), withholding TEXT
      REFERENCES withholding ON UPDATE CASCADE ON DELETE CASCADE, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE, transfer TEXT
      REFERENCES transfer ON UPDATE CASCADE ON DELETE CASCADE, number INTEGER CHECK (number >= 1), description TEXT
      REFERENCES description ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (decision IS NOT NULL) + (waiver IS NOT NULL) + (name IS NOT NULL)
        + (withholding IS NOT NULL)
        + (practice IS NOT NULL)
        + (transfer IS NOT NULL)
        + (description IS NOT NULL) = 1)
    ) STRICT, WITHOUT ROWID;
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
      target INTEGER, digest BLOB CHECK (length(digest) = 32), baseline_digest BLOB CHECK (length(baseline_digest) = 32),
      CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo', 'revert')))
    ) STRICT;
    CREATE TABLE revision_part (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      changeset BLOB NOT NULL
    ) STRICT;
    CREATE TABLE revision_record (
      record INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (record, part)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE revision_noun (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      noun TEXT NOT NULL,
      added INTEGER NOT NULL CHECK (added >= 0),
      changed INTEGER NOT NULL CHECK (changed >= 0),
      removed INTEGER NOT NULL CHECK (removed >= 0),
      PRIMARY KEY (revision, noun)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE revision_rename (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      noun TEXT NOT NULL,
      after TEXT NOT NULL,
      before TEXT NOT NULL,
      PRIMARY KEY (revision, noun, after)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE revision_merge (
      revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      noun TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE search_entry (
      number INTEGER PRIMARY KEY,
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (noun, id)
    ) STRICT;
    CREATE VIRTUAL TABLE search_index USING fts5(
      name, text, id, content = 'search_entry', content_rowid = 'number',
      tokenize = "unicode61 remove_diacritics 2");
    CREATE TABLE search_pending (
      noun TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (noun, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE name_key (
      noun TEXT NOT NULL,
      key TEXT NOT NULL,
      id TEXT NOT NULL,
      -- The record of table name; empty for the record's own.
      name TEXT NOT NULL,
      PRIMARY KEY (noun, key, id, name)
    ) STRICT, WITHOUT ROWID;
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
    CREATE TABLE audit (
      -- The revision whose records were looked at last, and the program's set of rules.
      revision INTEGER NOT NULL,
      rules TEXT NOT NULL,
      -- The day on which that was.
      day TEXT
    ) STRICT;
    CREATE TABLE backup (
      time TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;
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
    CREATE TABLE link_check (
      url TEXT NOT NULL,
      vantage TEXT NOT NULL,
      first_at TEXT NOT NULL,
      last_at TEXT NOT NULL,
      outcome TEXT NOT NULL,
      http_status INTEGER,
      final_url TEXT,
      hops INTEGER NOT NULL,
      -- The number of observations, and of days (UTC) with one.
      times INTEGER NOT NULL,
      days INTEGER NOT NULL,
      media_type TEXT,
      title TEXT,
      bytes INTEGER,
      sha256 TEXT,
      etag TEXT,
      last_modified TEXT,
      detail TEXT,
      -- 0 if the network itself failed, so that the verdict does not count it.
      is_counted INTEGER NOT NULL,
      PRIMARY KEY (url, vantage, first_at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE link_verdict (
      url TEXT NOT NULL PRIMARY KEY,
      outcome TEXT NOT NULL,
      state TEXT NOT NULL,
      since TEXT NOT NULL,
      last_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      -- 1 until the states of the records follow from it.
      is_pending INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE link_host (
      host TEXT NOT NULL PRIMARY KEY,
      not_before TEXT,
      claimed_by TEXT,
      claimed_until TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE link_robots (
      authority TEXT NOT NULL PRIMARY KEY,
      text TEXT,
      read_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE link_archive (
      url TEXT NOT NULL PRIMARY KEY,
      copy_url TEXT NOT NULL,
      archived_at TEXT,
      found_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE link_copy (
      url TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      read_at TEXT NOT NULL,
      final_url TEXT,
      media_type TEXT,
      bytes INTEGER NOT NULL,
      -- The header of the response as it was sent.
      header TEXT NOT NULL,
      PRIMARY KEY (url, sha256)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE withholding (
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
      name TEXT REFERENCES name ON UPDATE CASCADE ON DELETE CASCADE,
      because TEXT NOT NULL CHECK (length(because) BETWEEN 1 AND 100000),
      withheld_by TEXT CHECK (length(withheld_by) BETWEEN 1 AND 1000),
      withheld_on TEXT, withheld_on_first TEXT, withheld_on_last TEXT, practice TEXT
      REFERENCES practice ON UPDATE CASCADE ON DELETE CASCADE, transfer TEXT
      REFERENCES transfer ON UPDATE CASCADE ON DELETE CASCADE,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (name IS NOT NULL)
        + (practice IS NOT NULL)
        + (transfer IS NOT NULL) = 1),
      CHECK (CASE WHEN withheld_on IS NULL
        THEN withheld_on_first IS NULL AND withheld_on_last IS NULL
        ELSE withheld_on_first IS NOT NULL AND withheld_on_last IS NOT NULL
          AND withheld_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND withheld_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND withheld_on_first <= withheld_on_last END)
    ) STRICT, WITHOUT ROWID;
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
    CREATE TABLE description (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
        AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
      subject TEXT NOT NULL CHECK (subject IN ('catalog')),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      summary TEXT CHECK (length(summary) BETWEEN 1 AND 100000),
      license TEXT CHECK (length(license) BETWEEN 1 AND 1000),
      contact TEXT CHECK (length(contact) BETWEEN 1 AND 1000),
      network TEXT REFERENCES organization ON UPDATE CASCADE ON DELETE SET NULL,
      homepage TEXT CHECK (homepage GLOB 'http://?*' OR homepage GLOB 'https://?*')
    ) STRICT, WITHOUT ROWID;

    """#
}
