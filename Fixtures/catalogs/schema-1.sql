-- A catalog of schema 1 that holds the first program, its sources, and a theme that was undone.
PRAGMA foreign_keys = OFF;
BEGIN;
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
INSERT INTO city VALUES ('baguio', 'Baguio', 'PH', 'city', 16.41639, 120.59306, 1728930, NULL);
INSERT INTO city VALUES ('beijing', 'Beijing', 'CN', 'city', 39.9075, 116.39723, 1816670, NULL);
INSERT INTO city VALUES ('guangzhou', 'Guangzhou', 'CN', 'city', 23.11667, 113.25, 1809858, NULL);
INSERT INTO city VALUES ('jakarta', 'Jakarta', 'ID', 'city', -6.21462, 106.84513, 1642911, NULL);
INSERT INTO city VALUES ('quito', 'Quito', 'EC', 'city', -0.22985, -78.52495, 3652462, NULL);
INSERT INTO city VALUES ('seoul', 'Seoul', 'KR', 'city', 37.566, 126.9784, 1835848, NULL);
INSERT INTO city VALUES ('shanghai', 'Shanghai', 'CN', 'city', 31.22222, 121.45806, 1796236, NULL);
INSERT INTO city VALUES ('shenzhen', 'Shenzhen', 'CN', 'city', 22.54554, 114.0683, 1795565, NULL);
CREATE INDEX city_country ON city (country);
CREATE TABLE organization (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
    AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
  city TEXT REFERENCES city ON UPDATE CASCADE ON DELETE SET NULL,
  url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
) STRICT, WITHOUT ROWID;
INSERT INTO organization VALUES ('iclei', 'ICLEI', NULL, NULL);
INSERT INTO organization VALUES ('metropolis', 'METROPOLIS', NULL, NULL);
INSERT INTO organization VALUES ('metropolis-training-institute', 'METROPOLIS International Training Institute', 'seoul', NULL);
INSERT INTO organization VALUES ('seoul-metropolitan-government', 'Seoul Metropolitan Government', 'seoul', NULL);
CREATE INDEX organization_city ON organization (city);
CREATE TABLE theme (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
    AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1000),
  broader TEXT REFERENCES theme ON UPDATE CASCADE ON DELETE SET NULL CHECK (broader <> id)
) STRICT, WITHOUT ROWID;
INSERT INTO theme VALUES ('climate', 'Climate change', NULL);
INSERT INTO theme VALUES ('e-government', 'E-government', NULL);
INSERT INTO theme VALUES ('urban-transportation', 'Urban transportation', NULL);
INSERT INTO theme VALUES ('waterworks', 'Waterworks', NULL);
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
INSERT INTO program VALUES ('e-government', 'E-government', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
INSERT INTO program VALUES ('seoul-2015', 'Climate Change Training Program', 'course', NULL, NULL, '2015-04-08/2015-04-14', '2015-04-08', '2015-04-14', 'held', NULL, 'seoul', NULL, 'ICLEI World Congress: Sustainable Solutions for an Urban Future', NULL, 7, NULL, NULL, NULL, 'Training for foreign public officials who work on the environment. The dates are those in the text of the news post; its title says 7 to 15 April. It counts seven member cities of METROPOLIS and names six.');
INSERT INTO program VALUES ('urban-transportation', 'Urban Transportation', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
INSERT INTO program VALUES ('waterworks', 'Waterworks', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
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
INSERT INTO program_theme VALUES ('e-government', 1, 'e-government');
INSERT INTO program_theme VALUES ('seoul-2015', 1, 'climate');
INSERT INTO program_theme VALUES ('urban-transportation', 1, 'urban-transportation');
INSERT INTO program_theme VALUES ('waterworks', 1, 'waterworks');
CREATE TABLE program_organization (
  program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('organizer', 'host', 'partner', 'funder')),
  position INTEGER NOT NULL CHECK (position >= 1),
  organization TEXT NOT NULL REFERENCES organization ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (program, role, position),
  UNIQUE (organization, program, role)
) STRICT, WITHOUT ROWID;
INSERT INTO program_organization VALUES ('e-government', 'organizer', 1, 'metropolis-training-institute');
INSERT INTO program_organization VALUES ('seoul-2015', 'organizer', 1, 'metropolis-training-institute');
INSERT INTO program_organization VALUES ('seoul-2015', 'partner', 1, 'seoul-metropolitan-government');
INSERT INTO program_organization VALUES ('urban-transportation', 'organizer', 1, 'metropolis-training-institute');
INSERT INTO program_organization VALUES ('waterworks', 'organizer', 1, 'metropolis-training-institute');
CREATE TABLE participation (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
    AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
  program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
  city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('participant', 'host', 'presenter', 'observer')),
  delegates INTEGER CHECK (delegates >= 0),
  UNIQUE (program, city, role)
) STRICT, WITHOUT ROWID;
INSERT INTO participation VALUES ('seoul-2015-beijing-participant', 'seoul-2015', 'beijing', 'participant', NULL);
INSERT INTO participation VALUES ('seoul-2015-guangzhou-participant', 'seoul-2015', 'guangzhou', 'participant', NULL);
INSERT INTO participation VALUES ('seoul-2015-jakarta-participant', 'seoul-2015', 'jakarta', 'participant', NULL);
INSERT INTO participation VALUES ('seoul-2015-quito-participant', 'seoul-2015', 'quito', 'participant', NULL);
INSERT INTO participation VALUES ('seoul-2015-shanghai-participant', 'seoul-2015', 'shanghai', 'participant', NULL);
INSERT INTO participation VALUES ('seoul-2015-shenzhen-participant', 'seoul-2015', 'shenzhen', 'participant', NULL);
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
INSERT INTO membership VALUES ('metropolis-beijing', 'metropolis', 'beijing', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO membership VALUES ('metropolis-guangzhou', 'metropolis', 'guangzhou', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO membership VALUES ('metropolis-jakarta', 'metropolis', 'jakarta', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO membership VALUES ('metropolis-quito', 'metropolis', 'quito', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO membership VALUES ('metropolis-shanghai', 'metropolis', 'shanghai', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO membership VALUES ('metropolis-shenzhen', 'metropolis', 'shenzhen', NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO site VALUES ('energy-dream-center', 'Energy Dream Center', 'seoul', NULL, NULL);
INSERT INTO site VALUES ('world-cup-park', 'World Cup Park', 'seoul', NULL, NULL);
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
INSERT INTO visit VALUES ('seoul-2015-energy-dream-center', 'seoul-2015', 'energy-dream-center', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO visit VALUES ('seoul-2015-world-cup-park', 'seoul-2015', 'world-cup-park', NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO presentation VALUES ('seoul-2015-baguio-city', 'seoul-2015', 'Baguio City', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-beijing', 'seoul-2015', 'Beijing', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-environmental-policies', 'seoul-2015', 'Environmental Policies of Seoul', 'lecture', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-guangzhou-1', 'seoul-2015', 'Guangzhou (1)', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-guangzhou-2', 'seoul-2015', 'Guangzhou (2)', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-guangzhou-quito', 'seoul-2015', 'Guangzhou & Quito', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-guangzhou-shenzhen', 'seoul-2015', 'Guangzhou & Shenzhen', 'case-study', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-one-less-nuclear-plant-plant', 'seoul-2015', 'One less Nuclear Plant Plant', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-one-less-nuclear-power-plant', 'seoul-2015', 'One Less Nuclear Power Plant', 'lecture', NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-seoul-a-model', 'seoul-2015', 'Seoul, a Model for a Sutainable Eco-City', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO presentation VALUES ('seoul-2015-shanghai', 'seoul-2015', 'Shanghai', 'case-study', NULL, NULL, NULL, NULL, NULL);
CREATE INDEX presentation_program ON presentation (program);
CREATE TABLE presentation_city (
  presentation TEXT NOT NULL REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  city TEXT NOT NULL REFERENCES city ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (presentation, position),
  UNIQUE (city, presentation)
) STRICT, WITHOUT ROWID;
INSERT INTO presentation_city VALUES ('seoul-2015-baguio-city', 1, 'baguio');
INSERT INTO presentation_city VALUES ('seoul-2015-beijing', 1, 'beijing');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-1', 1, 'guangzhou');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-2', 1, 'guangzhou');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-quito', 1, 'guangzhou');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-quito', 2, 'quito');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-shenzhen', 1, 'guangzhou');
INSERT INTO presentation_city VALUES ('seoul-2015-guangzhou-shenzhen', 2, 'shenzhen');
INSERT INTO presentation_city VALUES ('seoul-2015-one-less-nuclear-plant-plant', 1, 'seoul');
INSERT INTO presentation_city VALUES ('seoul-2015-seoul-a-model', 1, 'seoul');
INSERT INTO presentation_city VALUES ('seoul-2015-shanghai', 1, 'shanghai');
CREATE TABLE speaker (
  presentation TEXT NOT NULL REFERENCES presentation ON UPDATE CASCADE ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000 AND name NOT GLOB '*[|;]*'),
  role TEXT CHECK (length(role) BETWEEN 1 AND 1000 AND role NOT GLOB '*[|;]*'),
  organization TEXT CHECK
    (length(organization) BETWEEN 1 AND 1000 AND organization NOT GLOB '*[|;]*'),
  PRIMARY KEY (presentation, position)
) STRICT, WITHOUT ROWID;
INSERT INTO speaker VALUES ('seoul-2015-one-less-nuclear-plant-plant', 1, 'Kang Pil Young', 'Director', NULL);
INSERT INTO speaker VALUES ('seoul-2015-seoul-a-model', 1, 'Song Jae Ming', 'Dr.', NULL);
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
INSERT INTO source VALUES ('metropolis-2015', 'The learnings of the Climate Change Training Course - Seoul (7-15/04/ 2015)', 'METROPOLIS', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, '722758145e6d18bc1defee4842890c742d19c3b97d250dfbb42b48f1747661a5', NULL, NULL);
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
INSERT INTO link VALUES ('metropolis-policy-transfer', NULL, NULL, NULL, 'metropolis', 'page', 'METROPOLIS Policy Transfer platform', NULL, 'label-only', NULL, NULL);
INSERT INTO link VALUES ('seoul-2015-participants', 'seoul-2015', NULL, NULL, NULL, 'participants', 'here', NULL, 'label-only', NULL, NULL);
INSERT INTO link VALUES ('seoul-2015-slides', 'seoul-2015', NULL, NULL, NULL, 'slides', 'HERE (posar link a les presentacions)', NULL, 'placeholder', NULL, NULL);
CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;
CREATE INDEX link_source ON link (source) WHERE source IS NOT NULL;
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
INSERT INTO statement VALUES ('all-presentations', 'metropolis-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'seoul-2015-slides', NULL, NULL, 'label', 'HERE (posar link a les presentacions)', 'HERE (posar link a les presentacions)', 'Download all the presentations and more resources HERE (posar link a les presentacions)', 'second paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('alongside', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'alongside', 'ICLEI World Congress- Sustainable Solutions for an Urban Future', 'ICLEI World Congress: Sustainable Solutions for an Urban Future', 'sharing the theme of ICLEI World Congress- Sustainable Solutions for an Urban Future', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('baguio-presents', 'metropolis-2015', NULL, NULL, NULL, NULL, NULL, NULL, 'seoul-2015-baguio-city', NULL, NULL, NULL, 'title', 'Baguio City', 'Baguio City', 'Case Studies Presentations: Baguio City', 'list at the end', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('list-of-participants', 'metropolis-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'seoul-2015-participants', NULL, NULL, 'label', 'here', 'here', '(see the list of participants here)', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('organizer', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'organizers', 'METROPOLIS International Training Institute', 'metropolis-training-institute', 'The METROPOLIS International Training Institute''s Headquarters in Seoul is currently running training programs on the following themes', 'third paragraph', 'open', 'inferred', NULL, NULL, NULL);
INSERT INTO statement VALUES ('plant-plant', 'metropolis-2015', NULL, NULL, NULL, NULL, NULL, NULL, 'seoul-2015-one-less-nuclear-plant-plant', NULL, NULL, NULL, 'title', 'One less Nuclear Plant Plant', 'One less Nuclear Plant Plant', 'One less Nuclear Plant Plant Director Kang Pil Young', 'list at the end', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('program-held', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'status', 'has been held', 'held', 'The Climate Change Training Program for foreign public officials has been held in Seoul from April 8~14.', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('program-host', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'host', 'Seoul', 'seoul', 'The Climate Change Training Program for foreign public officials has been held in Seoul from April 8~14.', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('program-kind', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kind', 'Training Course', 'course', 'The learnings of the Climate Change Training Course - Seoul (7-15/04/ 2015)', 'title', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('program-theme', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'themes', 'Climate Change', 'climate', 'The Climate Change Training Program for foreign public officials has been held in Seoul from April 8~14.', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('program-title', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'title', 'Climate Change Training Program', 'Climate Change Training Program', 'The Climate Change Training Program for foreign public officials has been held in Seoul from April 8~14.', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('seven-cities', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'cities_claimed', 'seven member cities of METROPOLIS', '7', 'Among the participants, seven member cities of METROPOLIS were represented by their respective public officials dedicated in the environment: Beijing, Guangzhou, Jakarta, Shanghai, Shenzhen, and Quito attended the program', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('sites', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'sites', 'World Cup Park and Energy Dream Center', 'world-cup-park;energy-dream-center', 'participants visited the fields of best cases like World Cup Park and Energy Dream Center', 'second paragraph', 'open', 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('six-cities', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'participants', 'Beijing, Guangzhou, Jakarta, Shanghai, Shenzhen, and Quito', 'beijing;guangzhou;jakarta;shanghai;shenzhen;quito', 'Among the participants, seven member cities of METROPOLIS were represented by their respective public officials dedicated in the environment: Beijing, Guangzhou, Jakarta, Shanghai, Shenzhen, and Quito attended the program', 'first paragraph', 'closed', 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('text-dates', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'dates', 'April 8~14', '2015-04-08/2015-04-14', 'The Climate Change Training Program for foreign public officials has been held in Seoul from April 8~14.', 'first paragraph', NULL, 'read', NULL, NULL, NULL);
INSERT INTO statement VALUES ('title-dates', 'metropolis-2015', 'seoul-2015', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'dates', '7-15/04/ 2015', '2015-04-07/2015-04-15', 'The learnings of the Climate Change Training Course - Seoul (7-15/04/ 2015)', 'title', NULL, 'read', NULL, NULL, NULL);
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
INSERT INTO revision VALUES (1, '2026-11-28T17:24:54Z', 'metro', 'metro import cities cities.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (2, '2026-11-28T17:24:54Z', 'metro', 'metro import organizations organizations.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (3, '2026-11-28T17:24:54Z', 'metro', 'metro import themes themes.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (4, '2026-11-28T17:24:55Z', 'metro', 'metro import programs programs.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (5, '2026-11-28T17:24:55Z', 'metro', 'metro import participations participations.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (6, '2026-11-28T17:24:55Z', 'metro', 'metro import memberships memberships.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (7, '2026-11-28T17:24:55Z', 'metro', 'metro import sites sites.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (8, '2026-11-28T17:24:55Z', 'metro', 'metro import visits visits.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (9, '2026-11-28T17:24:55Z', 'metro', 'metro import presentations presentations.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (10, '2026-11-28T17:24:55Z', 'metro', 'metro import sources sources.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (11, '2026-11-28T17:24:56Z', 'metro', 'metro import links links.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (12, '2026-11-28T17:24:56Z', 'metro', 'metro import statements statements.csv --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (13, '2026-11-28T17:24:56Z', 'metro', 'metro add-theme late --label ... --quiet', NULL, 'change', NULL);
INSERT INTO revision VALUES (14, '2026-11-28T17:24:56Z', 'metro', 'metro undo --quiet', NULL, 'undo', 13);
CREATE INDEX revision_time ON revision (time);
CREATE TABLE revision_part (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
  changeset BLOB NOT NULL
) STRICT;
INSERT INTO revision_part VALUES (1, 1, X'5408010000000000000063697479001200030662616775696F030642616775696F030250480304636974790240306A9888F861A602405E25F4B1EE24350100000000001A61A205120003076265696A696E6703074265696A696E670302434E030463697479024043F428F5C28F5C02405D196C3760BF5D0100000000001BB85E05120003096775616E677A686F7503094775616E677A686F750302434E0304636974790240371DDE15CA6CA002405C5000000000000100000000001B9DC205120003076A616B6172746103074A616B617274610302494403046369747902C018DBC55864452402405AB6169C23B79501000000000019119F0512000305717569746F0305517569746F0302454303046369747902BFCD6BB98C7E282402C053A198C7E2824101000000000037BB6E051200030573656F756C030553656F756C03024B52030463697479024042C872B020C49C02405FBE9E1B089A020100000000001C034805120003087368616E6768616903085368616E676861690302434E03046369747902403F38E368F0846202405E5D50DAE3E6C50100000000001B688C05120003087368656E7A68656E03085368656E7A68656E0302434E0304636974790240368BA8826AA8EB02405C845F06F694460100000000001B65ED05');
INSERT INTO revision_part VALUES (2, 2, X'5404010000006F7267616E697A6174696F6E001200030569636C6569030549434C454905051200030A6D6574726F706F6C6973030A4D4554524F504F4C495305051200031D6D6574726F706F6C69732D747261696E696E672D696E73746974757465032B4D4554524F504F4C495320496E7465726E6174696F6E616C20547261696E696E6720496E73746974757465030573656F756C051200031D73656F756C2D6D6574726F706F6C6974616E2D676F7665726E6D656E74031D53656F756C204D6574726F706F6C6974616E20476F7665726E6D656E74030573656F756C05');
INSERT INTO revision_part VALUES (3, 3, X'54030100007468656D650012000307636C696D617465030E436C696D617465206368616E6765051200030C652D676F7665726E6D656E74030C452D676F7665726E6D656E740512000314757262616E2D7472616E73706F72746174696F6E0314557262616E207472616E73706F72746174696F6E051200030A7761746572776F726B73030A5761746572776F726B7305');
INSERT INTO revision_part VALUES (4, 4, X'54130100000000000000000000000000000000000070726F6772616D001200030A73656F756C2D32303135031F436C696D617465204368616E676520547261696E696E672050726F6772616D0306636F7572736505050315323031352D30342D30382F323031352D30342D3134030A323031352D30342D3038030A323031352D30342D3134030468656C6405030573656F756C05033F49434C454920576F726C6420436F6E67726573733A205375737461696E61626C6520536F6C7574696F6E7320666F7220616E20557262616E204675747572650501000000000000000705050503814D547261696E696E6720666F7220666F726569676E207075626C6963206F6666696369616C732077686F20776F726B206F6E2074686520656E7669726F6E6D656E742E20546865206461746573206172652074686F736520696E207468652074657874206F6620746865206E65777320706F73743B20697473207469746C652073617973203720746F20313520417072696C2E20497420636F756E747320736576656E206D656D62657220636974696573206F66204D4554524F504F4C495320616E64206E616D6573207369782E12000314757262616E2D7472616E73706F72746174696F6E0314557262616E205472616E73706F72746174696F6E05050505050505050505050505050505036B52756E6E696E67207768656E20746865206E65777320706F7374206F6E2074686520636C696D6174652070726F6772616D6D65206F6620417072696C203230313520776173207772697474656E2C20776869636820676976657320746865207468656D6520616C6F6E652E1200030C652D676F7665726E6D656E74030C452D676F7665726E6D656E7405050505050505050505050505050505036B52756E6E696E67207768656E20746865206E65777320706F7374206F6E2074686520636C696D6174652070726F6772616D6D65206F6620417072696C203230313520776173207772697474656E2C20776869636820676976657320746865207468656D6520616C6F6E652E1200030A7761746572776F726B73030A5761746572776F726B7305050505050505050505050505050505036B52756E6E696E67207768656E20746865206E65777320706F7374206F6E2074686520636C696D6174652070726F6772616D6D65206F6620417072696C203230313520776173207772697474656E2C20776869636820676976657320746865207468656D6520616C6F6E652E540301020070726F6772616D5F7468656D65001200030A73656F756C2D323031350100000000000000010307636C696D61746512000314757262616E2D7472616E73706F72746174696F6E0100000000000000010314757262616E2D7472616E73706F72746174696F6E1200030C652D676F7665726E6D656E74010000000000000001030C652D676F7665726E6D656E741200030A7761746572776F726B73010000000000000001030A7761746572776F726B7354040102030070726F6772616D5F6F7267616E697A6174696F6E001200030A73656F756C2D3230313503096F7267616E697A6572010000000000000001031D6D6574726F706F6C69732D747261696E696E672D696E737469747574651200030A73656F756C2D323031350307706172746E6572010000000000000001031D73656F756C2D6D6574726F706F6C6974616E2D676F7665726E6D656E7412000314757262616E2D7472616E73706F72746174696F6E03096F7267616E697A6572010000000000000001031D6D6574726F706F6C69732D747261696E696E672D696E737469747574651200030C652D676F7665726E6D656E7403096F7267616E697A6572010000000000000001031D6D6574726F706F6C69732D747261696E696E672D696E737469747574651200030A7761746572776F726B7303096F7267616E697A6572010000000000000001031D6D6574726F706F6C69732D747261696E696E672D696E73746974757465');
INSERT INTO revision_part VALUES (5, 5, X'5405010000000070617274696369706174696F6E001200031E73656F756C2D323031352D6265696A696E672D7061727469636970616E74030A73656F756C2D3230313503076265696A696E67030B7061727469636970616E74051200031C73656F756C2D323031352D717569746F2D7061727469636970616E74030A73656F756C2D323031350305717569746F030B7061727469636970616E74051200031F73656F756C2D323031352D7368616E676861692D7061727469636970616E74030A73656F756C2D3230313503087368616E67686169030B7061727469636970616E74051200031F73656F756C2D323031352D7368656E7A68656E2D7061727469636970616E74030A73656F756C2D3230313503087368656E7A68656E030B7061727469636970616E74051200031E73656F756C2D323031352D6A616B617274612D7061727469636970616E74030A73656F756C2D3230313503076A616B61727461030B7061727469636970616E74051200032073656F756C2D323031352D6775616E677A686F752D7061727469636970616E74030A73656F756C2D3230313503096775616E677A686F75030B7061727469636970616E7405');
INSERT INTO revision_part VALUES (6, 6, X'54090100000000000000006D656D6265727368697000120003146D6574726F706F6C69732D6775616E677A686F75030A6D6574726F706F6C697303096775616E677A686F75050505050505120003126D6574726F706F6C69732D6265696A696E67030A6D6574726F706F6C697303076265696A696E67050505050505120003136D6574726F706F6C69732D7368656E7A68656E030A6D6574726F706F6C697303087368656E7A68656E050505050505120003126D6574726F706F6C69732D6A616B61727461030A6D6574726F706F6C697303076A616B61727461050505050505120003136D6574726F706F6C69732D7368616E67686169030A6D6574726F706F6C697303087368616E67686169050505050505120003106D6574726F706F6C69732D717569746F030A6D6574726F706F6C69730305717569746F050505050505');
INSERT INTO revision_part VALUES (7, 7, X'54050100000000736974650012000313656E657267792D647265616D2D63656E7465720313456E6572677920447265616D2043656E746572030573656F756C05051200030E776F726C642D6375702D7061726B030E576F726C6420437570205061726B030573656F756C0505');
INSERT INTO revision_part VALUES (8, 8, X'54090100000000000000007669736974001200031973656F756C2D323031352D776F726C642D6375702D7061726B030A73656F756C2D32303135030E776F726C642D6375702D7061726B0505050505051200031E73656F756C2D323031352D656E657267792D647265616D2D63656E746572030A73656F756C2D323031350313656E657267792D647265616D2D63656E746572050505050505');
INSERT INTO revision_part VALUES (9, 9, X'540901000000000000000070726573656E746174696F6E001200031673656F756C2D323031352D62616775696F2D63697479030A73656F756C2D32303135030B42616775696F2043697479030A636173652D737475647905050505051200031273656F756C2D323031352D6265696A696E67030A73656F756C2D3230313503074265696A696E67030A636173652D737475647905050505051200031673656F756C2D323031352D6775616E677A686F752D31030A73656F756C2D32303135030D4775616E677A686F7520283129030A636173652D737475647905050505051200031673656F756C2D323031352D6775616E677A686F752D32030A73656F756C2D32303135030D4775616E677A686F7520283229030A636173652D737475647905050505051200031A73656F756C2D323031352D6775616E677A686F752D717569746F030A73656F756C2D3230313503114775616E677A686F75202620517569746F030A636173652D737475647905050505051200031D73656F756C2D323031352D6775616E677A686F752D7368656E7A68656E030A73656F756C2D3230313503144775616E677A686F752026205368656E7A68656E030A636173652D737475647905050505051200031373656F756C2D323031352D7368616E67686169030A73656F756C2D3230313503085368616E67686169030A636173652D73747564790505050505540301020070726573656E746174696F6E5F63697479001200031673656F756C2D323031352D62616775696F2D63697479010000000000000001030662616775696F1200031273656F756C2D323031352D6265696A696E6701000000000000000103076265696A696E671200031673656F756C2D323031352D6775616E677A686F752D3101000000000000000103096775616E677A686F751200031673656F756C2D323031352D6775616E677A686F752D3201000000000000000103096775616E677A686F751200031A73656F756C2D323031352D6775616E677A686F752D717569746F01000000000000000103096775616E677A686F751200031A73656F756C2D323031352D6775616E677A686F752D717569746F0100000000000000020305717569746F1200031D73656F756C2D323031352D6775616E677A686F752D7368656E7A68656E01000000000000000103096775616E677A686F751200031D73656F756C2D323031352D6775616E677A686F752D7368656E7A68656E01000000000000000203087368656E7A68656E1200031373656F756C2D323031352D7368616E6768616901000000000000000103087368616E67686169');
INSERT INTO revision_part VALUES (10, 9, X'540901000000000000000070726573656E746174696F6E001200032773656F756C2D323031352D6F6E652D6C6573732D6E75636C6561722D706F7765722D706C616E74030A73656F756C2D32303135031C4F6E65204C657373204E75636C65617220506F77657220506C616E7403076C65637475726505050505051200031873656F756C2D323031352D73656F756C2D612D6D6F64656C030A73656F756C2D32303135032853656F756C2C2061204D6F64656C20666F7220612053757461696E61626C652045636F2D436974790505050505051200032773656F756C2D323031352D6F6E652D6C6573732D6E75636C6561722D706C616E742D706C616E74030A73656F756C2D32303135031C4F6E65206C657373204E75636C65617220506C616E7420506C616E740505050505051200032173656F756C2D323031352D656E7669726F6E6D656E74616C2D706F6C6963696573030A73656F756C2D32303135031F456E7669726F6E6D656E74616C20506F6C6963696573206F662053656F756C03076C6563747572650505050505540301020070726573656E746174696F6E5F63697479001200031873656F756C2D323031352D73656F756C2D612D6D6F64656C010000000000000001030573656F756C1200032773656F756C2D323031352D6F6E652D6C6573732D6E75636C6561722D706C616E742D706C616E74010000000000000001030573656F756C54050102000000737065616B6572001200031873656F756C2D323031352D73656F756C2D612D6D6F64656C010000000000000001030D536F6E67204A6165204D696E67030344722E051200032773656F756C2D323031352D6F6E652D6C6573732D6E75636C6561722D706C616E742D706C616E74010000000000000001030E4B616E672050696C20596F756E6703084469726563746F7205');
INSERT INTO revision_part VALUES (11, 10, X'540E0100000000000000000000000000736F75726365001200030F6D6574726F706F6C69732D32303135034B546865206C6561726E696E6773206F662074686520436C696D617465204368616E676520547261696E696E6720436F75727365202D2053656F756C2028372D31352F30342F203230313529030A4D4554524F504F4C4953050302656E0505050505050340373232373538313435653664313862633164656665653438343238393063373432643139633362393764323530646662623432623438663137343736363161350505');
INSERT INTO revision_part VALUES (12, 11, X'540B01000000000000000000006C696E6B001200031773656F756C2D323031352D7061727469636970616E7473030A73656F756C2D32303135050505030C7061727469636970616E747303046865726505030A6C6162656C2D6F6E6C7905051200031173656F756C2D323031352D736C69646573030A73656F756C2D323031350505050306736C696465730325484552452028706F736172206C696E6B2061206C65732070726573656E746163696F6E732905030B706C616365686F6C64657205051200031A6D6574726F706F6C69732D706F6C6963792D7472616E73666572050505030A6D6574726F706F6C697303047061676503234D4554524F504F4C495320506F6C696379205472616E7366657220706C6174666F726D05030A6C6162656C2D6F6E6C790505');
INSERT INTO revision_part VALUES (13, 12, X'54160100000000000000000000000000000000000000000073746174656D656E74001200030B7469746C652D6461746573030F6D6574726F706F6C69732D32303135030A73656F756C2D3230313505050505050505050503056461746573030D372D31352F30342F20323031350315323031352D30342D30372F323031352D30342D3135034B546865206C6561726E696E6773206F662074686520436C696D617465204368616E676520547261696E696E6720436F75727365202D2053656F756C2028372D31352F30342F20323031352903057469746C65050304726561640505051200030A746578742D6461746573030F6D6574726F706F6C69732D32303135030A73656F756C2D3230313505050505050505050503056461746573030A417072696C20387E31340315323031352D30342D30382F323031352D30342D3134036854686520436C696D617465204368616E676520547261696E696E672050726F6772616D20666F7220666F726569676E207075626C6963206F6666696369616C7320686173206265656E2068656C6420696E2053656F756C2066726F6D20417072696C20387E31342E030F666972737420706172616772617068050304726561640505051200030D70726F6772616D2D7469746C65030F6D6574726F706F6C69732D32303135030A73656F756C2D3230313505050505050505050503057469746C65031F436C696D617465204368616E676520547261696E696E672050726F6772616D031F436C696D617465204368616E676520547261696E696E672050726F6772616D036854686520436C696D617465204368616E676520547261696E696E672050726F6772616D20666F7220666F726569676E207075626C6963206F6666696369616C7320686173206265656E2068656C6420696E2053656F756C2066726F6D20417072696C20387E31342E030F666972737420706172616772617068050304726561640505051200030C70726F6772616D2D686F7374030F6D6574726F706F6C69732D32303135030A73656F756C2D323031350505050505050505050304686F7374030553656F756C030573656F756C036854686520436C696D617465204368616E676520547261696E696E672050726F6772616D20666F7220666F726569676E207075626C6963206F6666696369616C7320686173206265656E2068656C6420696E2053656F756C2066726F6D20417072696C20387E31342E030F666972737420706172616772617068050304726561640505051200030C70726F6772616D2D6B696E64030F6D6574726F706F6C69732D32303135030A73656F756C2D3230313505050505050505050503046B696E64030F547261696E696E6720436F757273650306636F75727365034B546865206C6561726E696E6773206F662074686520436C696D617465204368616E676520547261696E696E6720436F75727365202D2053656F756C2028372D31352F30342F20323031352903057469746C65050304726561640505051200030C70726F6772616D2D68656C64030F6D6574726F706F6C69732D32303135030A73656F756C2D323031350505050505050505050306737461747573030D686173206265656E2068656C64030468656C64036854686520436C696D617465204368616E676520547261696E696E672050726F6772616D20666F7220666F726569676E207075626C6963206F6666696369616C7320686173206265656E2068656C6420696E2053656F756C2066726F6D20417072696C20387E31342E030F666972737420706172616772617068050304726561640505051200030D70726F6772616D2D7468656D65030F6D6574726F706F6C69732D32303135030A73656F756C2D3230313505050505050505050503067468656D6573030E436C696D617465204368616E67650307636C696D617465036854686520436C696D617465204368616E676520547261696E696E672050726F6772616D20666F7220666F726569676E207075626C6963206F6666696369616C7320686173206265656E2068656C6420696E2053656F756C2066726F6D20417072696C20387E31342E030F6669727374207061726167726170680503047265616405050512000309616C6F6E6773696465030F6D6574726F706F6C69732D32303135030A73656F756C2D323031350505050505050505050309616C6F6E6773696465033F49434C454920576F726C6420436F6E67726573732D205375737461696E61626C6520536F6C7574696F6E7320666F7220616E20557262616E20467574757265033F49434C454920576F726C6420436F6E67726573733A205375737461696E61626C6520536F6C7574696F6E7320666F7220616E20557262616E20467574757265035473686172696E6720746865207468656D65206F662049434C454920576F726C6420436F6E67726573732D205375737461696E61626C6520536F6C7574696F6E7320666F7220616E20557262616E20467574757265030F66697273742070617261677261706805030472656164050505120003096F7267616E697A6572030F6D6574726F706F6C69732D32303135030A73656F756C2D32303135050505050505050505030A6F7267616E697A657273032B4D4554524F504F4C495320496E7465726E6174696F6E616C20547261696E696E6720496E73746974757465031D6D6574726F706F6C69732D747261696E696E672D696E73746974757465038106546865204D4554524F504F4C495320496E7465726E6174696F6E616C20547261696E696E6720496E7374697475746527732048656164717561727465727320696E2053656F756C2069732063757272656E746C792072756E6E696E6720747261696E696E672070726F6772616D73206F6E2074686520666F6C6C6F77696E67207468656D6573030F74686972642070617261677261706803046F70656E0308696E6665727265640505051200030C736576656E2D636974696573030F6D6574726F706F6C69732D32303135030A73656F756C2D32303135050505050505050505030E6369746965735F636C61696D65640321736576656E206D656D62657220636974696573206F66204D4554524F504F4C495303013703815D416D6F6E6720746865207061727469636970616E74732C20736576656E206D656D62657220636974696573206F66204D4554524F504F4C4953207765726520726570726573656E7465642062792074686569722072657370656374697665207075626C6963206F6666696369616C732064656469636174656420696E2074686520656E7669726F6E6D656E743A204265696A696E672C204775616E677A686F752C204A616B617274612C205368616E676861692C205368656E7A68656E2C20616E6420517569746F20617474656E646564207468652070726F6772616D030F666972737420706172616772617068050304726561640505051200030A7369782D636974696573030F6D6574726F706F6C69732D32303135030A73656F756C2D32303135050505050505050505030C7061727469636970616E7473033A4265696A696E672C204775616E677A686F752C204A616B617274612C205368616E676861692C205368656E7A68656E2C20616E6420517569746F03316265696A696E673B6775616E677A686F753B6A616B617274613B7368616E676861693B7368656E7A68656E3B717569746F03815D416D6F6E6720746865207061727469636970616E74732C20736576656E206D656D62657220636974696573206F66204D4554524F504F4C4953207765726520726570726573656E7465642062792074686569722072657370656374697665207075626C6963206F6666696369616C732064656469636174656420696E2074686520656E7669726F6E6D656E743A204265696A696E672C204775616E677A686F752C204A616B617274612C205368616E676861692C205368656E7A68656E2C20616E6420517569746F20617474656E646564207468652070726F6772616D030F6669727374207061726167726170680306636C6F736564030472656164050505120003057369746573030F6D6574726F706F6C69732D32303135030A73656F756C2D32303135050505050505050505030573697465730326576F726C6420437570205061726B20616E6420456E6572677920447265616D2043656E7465720322776F726C642D6375702D7061726B3B656E657267792D647265616D2D63656E74657203597061727469636970616E7473207669736974656420746865206669656C6473206F662062657374206361736573206C696B6520576F726C6420437570205061726B20616E6420456E6572677920447265616D2043656E74657203107365636F6E642070617261677261706803046F70656E030472656164050505120003146C6973742D6F662D7061727469636970616E7473030F6D6574726F706F6C69732D3230313505050505050505031773656F756C2D323031352D7061727469636970616E7473050503056C6162656C03046865726503046865726503232873656520746865206C697374206F66207061727469636970616E7473206865726529030F6669727374207061726167726170680503047265616405050512000311616C6C2D70726573656E746174696F6E73030F6D6574726F706F6C69732D3230313505050505050505031173656F756C2D323031352D736C69646573050503056C6162656C0325484552452028706F736172206C696E6B2061206C65732070726573656E746163696F6E73290325484552452028706F736172206C696E6B2061206C65732070726573656E746163696F6E73290357446F776E6C6F616420616C6C207468652070726573656E746174696F6E7320616E64206D6F7265207265736F757263657320484552452028706F736172206C696E6B2061206C65732070726573656E746163696F6E732903107365636F6E6420706172616772617068050304726561640505051200030F62616775696F2D70726573656E7473030F6D6574726F706F6C69732D32303135050505050505031673656F756C2D323031352D62616775696F2D6369747905050503057469746C65030B42616775696F2043697479030B42616775696F204369747903274361736520537475646965732050726573656E746174696F6E733A2042616775696F2043697479030F6C6973742061742074686520656E64050304726561640505051200030B706C616E742D706C616E74030F6D6574726F706F6C69732D32303135050505050505032773656F756C2D323031352D6F6E652D6C6573732D6E75636C6561722D706C616E742D706C616E7405050503057469746C65031C4F6E65206C657373204E75636C65617220506C616E7420506C616E74031C4F6E65206C657373204E75636C65617220506C616E7420506C616E7403344F6E65206C657373204E75636C65617220506C616E7420506C616E74204469726563746F72204B616E672050696C20596F756E67030F6C6973742061742074686520656E6405030472656164050505');
INSERT INTO revision_part VALUES (14, 13, X'54030100007468656D6500120003046C61746503044C61746505');
INSERT INTO revision_part VALUES (15, 14, X'54030100007468656D6500090003046C61746503044C61746505');
CREATE INDEX revision_part_revision ON revision_part (revision);
CREATE TABLE revision_record (
  record INTEGER NOT NULL,
  part INTEGER NOT NULL,
  PRIMARY KEY (record, part)
) STRICT, WITHOUT ROWID;
INSERT INTO revision_record VALUES (-9175843705532652187, 13);
INSERT INTO revision_record VALUES (-8960626626796025817, 2);
INSERT INTO revision_record VALUES (-8146892496166693085, 2);
INSERT INTO revision_record VALUES (-8120004465984371725, 1);
INSERT INTO revision_record VALUES (-8116796261564582655, 6);
INSERT INTO revision_record VALUES (-7765562162912336098, 12);
INSERT INTO revision_record VALUES (-7481405474441273082, 12);
INSERT INTO revision_record VALUES (-7473579703246659473, 13);
INSERT INTO revision_record VALUES (-6991429108162417743, 4);
INSERT INTO revision_record VALUES (-6717260556321236536, 6);
INSERT INTO revision_record VALUES (-6602761584472921915, 6);
INSERT INTO revision_record VALUES (-6311568149522324387, 5);
INSERT INTO revision_record VALUES (-6140828707969204141, 1);
INSERT INTO revision_record VALUES (-5053562400445378902, 3);
INSERT INTO revision_record VALUES (-4932492544413759206, 1);
INSERT INTO revision_record VALUES (-4669422688962943074, 9);
INSERT INTO revision_record VALUES (-4396015281482189393, 4);
INSERT INTO revision_record VALUES (-4316476207084249883, 7);
INSERT INTO revision_record VALUES (-3892226620961438915, 10);
INSERT INTO revision_record VALUES (-3758015136564106740, 13);
INSERT INTO revision_record VALUES (-3477370667975866190, 2);
INSERT INTO revision_record VALUES (-3211923416734086909, 13);
INSERT INTO revision_record VALUES (-3177018221583227982, 1);
INSERT INTO revision_record VALUES (-3000069936498500148, 9);
INSERT INTO revision_record VALUES (-3000066637963615515, 9);
INSERT INTO revision_record VALUES (-2821900809802913479, 6);
INSERT INTO revision_record VALUES (-2546955391440802692, 13);
INSERT INTO revision_record VALUES (-2003570538734355755, 1);
INSERT INTO revision_record VALUES (-1910606679579647290, 13);
INSERT INTO revision_record VALUES (-1893120143450748554, 1);
INSERT INTO revision_record VALUES (-1598632030696637006, 13);
INSERT INTO revision_record VALUES (-1087748453677931870, 13);
INSERT INTO revision_record VALUES (-991179546185226241, 5);
INSERT INTO revision_record VALUES (-938166463716741699, 8);
INSERT INTO revision_record VALUES (-786588430729148702, 13);
INSERT INTO revision_record VALUES (-232427954937507982, 2);
INSERT INTO revision_record VALUES (-63843523211224071, 13);
INSERT INTO revision_record VALUES (56925135289042846, 5);
INSERT INTO revision_record VALUES (109840708578132670, 3);
INSERT INTO revision_record VALUES (209395745653776981, 13);
INSERT INTO revision_record VALUES (262748919125067835, 6);
INSERT INTO revision_record VALUES (872166321310081524, 6);
INSERT INTO revision_record VALUES (1140724668703857737, 4);
INSERT INTO revision_record VALUES (1522303447799508635, 1);
INSERT INTO revision_record VALUES (1935177780420055848, 3);
INSERT INTO revision_record VALUES (2583498881712848735, 13);
INSERT INTO revision_record VALUES (2850386130647989339, 7);
INSERT INTO revision_record VALUES (2862487146684584395, 13);
INSERT INTO revision_record VALUES (2904951849315485775, 4);
INSERT INTO revision_record VALUES (3231510788051499437, 12);
INSERT INTO revision_record VALUES (3508073571303906625, 10);
INSERT INTO revision_record VALUES (4193648920025468326, 3);
INSERT INTO revision_record VALUES (4740831752802619360, 13);
INSERT INTO revision_record VALUES (5220762382481201259, 9);
INSERT INTO revision_record VALUES (5285514545213856766, 10);
INSERT INTO revision_record VALUES (5313725762045899380, 11);
INSERT INTO revision_record VALUES (5632944656670247478, 5);
INSERT INTO revision_record VALUES (5760707239499190085, 10);
INSERT INTO revision_record VALUES (6239167159103400828, 13);
INSERT INTO revision_record VALUES (6426994899327157324, 13);
INSERT INTO revision_record VALUES (7008913599878561931, 9);
INSERT INTO revision_record VALUES (7011969027152964831, 5);
INSERT INTO revision_record VALUES (7179108125814724184, 9);
INSERT INTO revision_record VALUES (7368932503724668327, 5);
INSERT INTO revision_record VALUES (8416509026520652877, 1);
INSERT INTO revision_record VALUES (8855138492359304053, 9);
INSERT INTO revision_record VALUES (9090368549424956043, 14);
INSERT INTO revision_record VALUES (9090368549424956043, 15);
INSERT INTO revision_record VALUES (9147020766426309999, 8);
CREATE TABLE revision_noun (
  revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
  noun TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  removed INTEGER NOT NULL CHECK (removed >= 0),
  PRIMARY KEY (revision, noun)
) STRICT, WITHOUT ROWID;
INSERT INTO revision_noun VALUES (1, 'city', 8, 0, 0);
INSERT INTO revision_noun VALUES (2, 'organization', 4, 0, 0);
INSERT INTO revision_noun VALUES (3, 'theme', 4, 0, 0);
INSERT INTO revision_noun VALUES (4, 'program', 4, 0, 0);
INSERT INTO revision_noun VALUES (5, 'participation', 6, 0, 0);
INSERT INTO revision_noun VALUES (6, 'membership', 6, 0, 0);
INSERT INTO revision_noun VALUES (7, 'site', 2, 0, 0);
INSERT INTO revision_noun VALUES (8, 'visit', 2, 0, 0);
INSERT INTO revision_noun VALUES (9, 'presentation', 11, 0, 0);
INSERT INTO revision_noun VALUES (10, 'source', 1, 0, 0);
INSERT INTO revision_noun VALUES (11, 'link', 3, 0, 0);
INSERT INTO revision_noun VALUES (12, 'statement', 16, 0, 0);
INSERT INTO revision_noun VALUES (13, 'theme', 1, 0, 0);
INSERT INTO revision_noun VALUES (14, 'theme', 0, 0, 1);
CREATE INDEX revision_noun_noun ON revision_noun (noun, revision);
CREATE TABLE revision_rename (
  revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
  noun TEXT NOT NULL,
  after TEXT NOT NULL,
  before TEXT NOT NULL,
  PRIMARY KEY (revision, noun, after)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_rename_before ON revision_rename (noun, before);
CREATE TABLE revision_merge (
  revision INTEGER NOT NULL REFERENCES revision ON UPDATE CASCADE ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  noun TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_merge_before ON revision_merge (noun, before);
CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (noun, id)
) STRICT;
INSERT INTO search_entry VALUES (1, 'city', 'baguio', 'Baguio', '');
INSERT INTO search_entry VALUES (2, 'city', 'beijing', 'Beijing', '');
INSERT INTO search_entry VALUES (3, 'city', 'guangzhou', 'Guangzhou', '');
INSERT INTO search_entry VALUES (4, 'city', 'jakarta', 'Jakarta', '');
INSERT INTO search_entry VALUES (5, 'city', 'quito', 'Quito', '');
INSERT INTO search_entry VALUES (6, 'city', 'seoul', 'Seoul', '');
INSERT INTO search_entry VALUES (7, 'city', 'shanghai', 'Shanghai', '');
INSERT INTO search_entry VALUES (8, 'city', 'shenzhen', 'Shenzhen', '');
INSERT INTO search_entry VALUES (9, 'organization', 'iclei', 'ICLEI', '');
INSERT INTO search_entry VALUES (10, 'organization', 'metropolis', 'METROPOLIS', '');
INSERT INTO search_entry VALUES (11, 'organization', 'metropolis-training-institute', 'METROPOLIS International Training Institute', '');
INSERT INTO search_entry VALUES (12, 'organization', 'seoul-metropolitan-government', 'Seoul Metropolitan Government', '');
INSERT INTO search_entry VALUES (13, 'theme', 'climate', 'Climate change', '');
INSERT INTO search_entry VALUES (14, 'theme', 'e-government', 'E-government', '');
INSERT INTO search_entry VALUES (15, 'theme', 'urban-transportation', 'Urban transportation', '');
INSERT INTO search_entry VALUES (16, 'theme', 'waterworks', 'Waterworks', '');
INSERT INTO search_entry VALUES (17, 'program', 'e-government', 'E-government', 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
INSERT INTO search_entry VALUES (18, 'program', 'seoul-2015', 'Climate Change Training Program', 'ICLEI World Congress: Sustainable Solutions for an Urban Future
Training for foreign public officials who work on the environment. The dates are those in the text of the news post; its title says 7 to 15 April. It counts seven member cities of METROPOLIS and names six.');
INSERT INTO search_entry VALUES (19, 'program', 'urban-transportation', 'Urban Transportation', 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
INSERT INTO search_entry VALUES (20, 'program', 'waterworks', 'Waterworks', 'Running when the news post on the climate programme of April 2015 was written, which gives the theme alone.');
INSERT INTO search_entry VALUES (21, 'site', 'energy-dream-center', 'Energy Dream Center', '');
INSERT INTO search_entry VALUES (22, 'site', 'world-cup-park', 'World Cup Park', '');
INSERT INTO search_entry VALUES (23, 'visit', 'seoul-2015-energy-dream-center', '', '');
INSERT INTO search_entry VALUES (24, 'visit', 'seoul-2015-world-cup-park', '', '');
INSERT INTO search_entry VALUES (25, 'presentation', 'seoul-2015-baguio-city', 'Baguio City', '');
INSERT INTO search_entry VALUES (26, 'presentation', 'seoul-2015-beijing', 'Beijing', '');
INSERT INTO search_entry VALUES (27, 'presentation', 'seoul-2015-environmental-policies', 'Environmental Policies of Seoul', '');
INSERT INTO search_entry VALUES (28, 'presentation', 'seoul-2015-guangzhou-1', 'Guangzhou (1)', '');
INSERT INTO search_entry VALUES (29, 'presentation', 'seoul-2015-guangzhou-2', 'Guangzhou (2)', '');
INSERT INTO search_entry VALUES (30, 'presentation', 'seoul-2015-guangzhou-quito', 'Guangzhou & Quito', '');
INSERT INTO search_entry VALUES (31, 'presentation', 'seoul-2015-guangzhou-shenzhen', 'Guangzhou & Shenzhen', '');
INSERT INTO search_entry VALUES (32, 'presentation', 'seoul-2015-one-less-nuclear-plant-plant', 'One less Nuclear Plant Plant', 'Kang Pil Young | Director');
INSERT INTO search_entry VALUES (33, 'presentation', 'seoul-2015-one-less-nuclear-power-plant', 'One Less Nuclear Power Plant', '');
INSERT INTO search_entry VALUES (34, 'presentation', 'seoul-2015-seoul-a-model', 'Seoul, a Model for a Sutainable Eco-City', 'Song Jae Ming | Dr.');
INSERT INTO search_entry VALUES (35, 'presentation', 'seoul-2015-shanghai', 'Shanghai', '');
INSERT INTO search_entry VALUES (36, 'source', 'metropolis-2015', 'The learnings of the Climate Change Training Course - Seoul (7-15/04/ 2015)', 'METROPOLIS');
INSERT INTO search_entry VALUES (37, 'link', 'metropolis-policy-transfer', 'METROPOLIS Policy Transfer platform', '');
INSERT INTO search_entry VALUES (38, 'link', 'seoul-2015-participants', 'here', '');
INSERT INTO search_entry VALUES (39, 'link', 'seoul-2015-slides', 'HERE (posar link a les presentacions)', '');
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
INSERT INTO name_key VALUES ('city', 'baguio', 'baguio', '');
INSERT INTO name_key VALUES ('city', 'beijing', 'beijing', '');
INSERT INTO name_key VALUES ('city', 'guangzhou', 'guangzhou', '');
INSERT INTO name_key VALUES ('city', 'jakarta', 'jakarta', '');
INSERT INTO name_key VALUES ('city', 'quito', 'quito', '');
INSERT INTO name_key VALUES ('city', 'seoul', 'seoul', '');
INSERT INTO name_key VALUES ('city', 'shanghai', 'shanghai', '');
INSERT INTO name_key VALUES ('city', 'shenzhen', 'shenzhen', '');
INSERT INTO name_key VALUES ('organization', 'iclei', 'iclei', '');
INSERT INTO name_key VALUES ('organization', 'metropolis', 'metropolis', '');
INSERT INTO name_key VALUES ('organization', 'metropolisinternationaltraininginstitute', 'metropolis-training-institute', '');
INSERT INTO name_key VALUES ('organization', 'seoulmetropolitangovernment', 'seoul-metropolitan-government', '');
INSERT INTO name_key VALUES ('program', 'egovernment', 'e-government', '');
INSERT INTO name_key VALUES ('program', 'climatechangetrainingprogram', 'seoul-2015', '');
INSERT INTO name_key VALUES ('program', 'urbantransportation', 'urban-transportation', '');
INSERT INTO name_key VALUES ('program', 'waterworks', 'waterworks', '');
INSERT INTO name_key VALUES ('site', 'energydreamcenter', 'energy-dream-center', '');
INSERT INTO name_key VALUES ('site', 'worldcuppark', 'world-cup-park', '');
INSERT INTO name_key VALUES ('theme', 'climatechange', 'climate', '');
INSERT INTO name_key VALUES ('theme', 'egovernment', 'e-government', '');
INSERT INTO name_key VALUES ('theme', 'urbantransportation', 'urban-transportation', '');
INSERT INTO name_key VALUES ('theme', 'waterworks', 'waterworks', '');
CREATE INDEX name_key_record ON name_key (noun, id);
CREATE INDEX name_key_name ON name_key (name) WHERE name <> '';
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
INSERT INTO search_index (search_index) VALUES ('rebuild');
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
COMMIT;
PRAGMA application_id = 0x6D74726F;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
