-- A catalog of schema 1 that holds the first programme.
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
CREATE TABLE presentation (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'
    AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*'),
  program TEXT NOT NULL REFERENCES program ON UPDATE CASCADE ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
  kind TEXT CHECK (kind IN ('case-study', 'lecture', 'keynote', 'report')),
  date TEXT, date_first TEXT, date_last TEXT,
  language TEXT CHECK (language GLOB '[a-z]*' AND language NOT GLOB '*[^a-zA-Z0-9-]*'),
  licence TEXT CHECK (length(licence) BETWEEN 1 AND 1000),
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
INSERT INTO link VALUES ('metropolis-policy-transfer', NULL, NULL, NULL, 'metropolis', 'page', 'METROPOLIS Policy Transfer platform', NULL, 'label-only', NULL);
INSERT INTO link VALUES ('seoul-2015-participants', 'seoul-2015', NULL, NULL, NULL, 'participants', 'here', NULL, 'label-only', NULL);
INSERT INTO link VALUES ('seoul-2015-slides', 'seoul-2015', NULL, NULL, NULL, 'slides', 'HERE (posar link a les presentacions)', NULL, 'placeholder', NULL);
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
INSERT INTO search_entry VALUES (36, 'link', 'metropolis-policy-transfer', 'METROPOLIS Policy Transfer platform', '');
INSERT INTO search_entry VALUES (37, 'link', 'seoul-2015-participants', 'here', '');
INSERT INTO search_entry VALUES (38, 'link', 'seoul-2015-slides', 'HERE (posar link a les presentacions)', '');
CREATE VIRTUAL TABLE search_index USING fts5(
  name, text, id, content = 'search_entry', content_rowid = 'number',
  tokenize = "unicode61 remove_diacritics 2");
CREATE TABLE search_pending (
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (noun, id)
) STRICT, WITHOUT ROWID;
INSERT INTO search_index (search_index) VALUES ('rebuild');
CREATE INDEX city_country ON city (country);
CREATE INDEX organization_city ON organization (city);
CREATE INDEX theme_broader ON theme (broader);
CREATE INDEX program_host ON program (host);
CREATE INDEX program_dates ON program (dates_first, dates_last);
CREATE INDEX participation_city ON participation (city, role, program);
CREATE UNIQUE INDEX membership_period ON membership (network, city, ifnull(since, ''));
CREATE INDEX membership_city ON membership (city);
CREATE INDEX site_city ON site (city);
CREATE INDEX visit_program ON visit (program, position, date_first);
CREATE INDEX visit_site ON visit (site, program);
CREATE INDEX visit_host ON visit (host);
CREATE INDEX presentation_program ON presentation (program);
CREATE INDEX link_program ON link (program) WHERE program IS NOT NULL;
CREATE INDEX link_presentation ON link (presentation) WHERE presentation IS NOT NULL;
CREATE INDEX link_site ON link (site) WHERE site IS NOT NULL;
CREATE INDEX link_organization ON link (organization) WHERE organization IS NOT NULL;
CREATE VIEW involvement (program, city, role, delegates) AS
  SELECT program, city, role, delegates FROM participation
  UNION ALL
  SELECT id, host, 'host', NULL FROM program WHERE host IS NOT NULL
  UNION ALL
  SELECT presentation.program, presentation_city.city, 'presenter', NULL
  FROM presentation JOIN presentation_city ON presentation_city.presentation = presentation.id;
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
COMMIT;
PRAGMA application_id = 0x6D657472;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
