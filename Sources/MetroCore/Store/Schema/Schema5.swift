/// Records that are not published.
enum Schema5 {
  static let step = SchemaStep.recordType(sql, NewOwner(noun: "withholding", tables: ["alias"]))

  private static let sql = """
    -- A record that is not published, with the reason.
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
      withheld_on TEXT, withheld_on_first TEXT, withheld_on_last TEXT,
      CHECK ((program IS NOT NULL) + (city IS NOT NULL) + (participation IS NOT NULL)
        + (membership IS NOT NULL) + (site IS NOT NULL) + (visit IS NOT NULL)
        + (presentation IS NOT NULL) + (link IS NOT NULL) + (organization IS NOT NULL)
        + (theme IS NOT NULL) + (source IS NOT NULL) + (statement IS NOT NULL)
        + (name IS NOT NULL) = 1),
      CHECK (CASE WHEN withheld_on IS NULL
        THEN withheld_on_first IS NULL AND withheld_on_last IS NULL
        ELSE withheld_on_first IS NOT NULL AND withheld_on_last IS NOT NULL
          AND withheld_on_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND withheld_on_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND withheld_on_first <= withheld_on_last END)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX withholding_record ON withholding (
      coalesce('program/' || program, 'city/' || city, 'participation/' || participation,
      'membership/' || membership, 'site/' || site, 'visit/' || visit,
      'presentation/' || presentation, 'link/' || link, 'organization/' || organization,
      'theme/' || theme, 'source/' || source, 'statement/' || statement, 'name/' || name));
    CREATE INDEX withholding_program ON withholding (program) WHERE program IS NOT NULL;
    CREATE INDEX withholding_city ON withholding (city) WHERE city IS NOT NULL;
    CREATE INDEX withholding_participation ON withholding (participation)
      WHERE participation IS NOT NULL;
    CREATE INDEX withholding_membership ON withholding (membership) WHERE membership IS NOT NULL;
    CREATE INDEX withholding_site ON withholding (site) WHERE site IS NOT NULL;
    CREATE INDEX withholding_visit ON withholding (visit) WHERE visit IS NOT NULL;
    CREATE INDEX withholding_presentation ON withholding (presentation)
      WHERE presentation IS NOT NULL;
    CREATE INDEX withholding_link ON withholding (link) WHERE link IS NOT NULL;
    CREATE INDEX withholding_organization ON withholding (organization)
      WHERE organization IS NOT NULL;
    CREATE INDEX withholding_theme ON withholding (theme) WHERE theme IS NOT NULL;
    CREATE INDEX withholding_source ON withholding (source) WHERE source IS NOT NULL;
    CREATE INDEX withholding_statement ON withholding (statement) WHERE statement IS NOT NULL;
    CREATE INDEX withholding_name ON withholding (name) WHERE name IS NOT NULL;
    """
}
