/// The schema step for parts of programs, claims about organizations, and totals of periods.
enum Schema3 {
  static let sql = """
    ALTER TABLE program ADD COLUMN members_claimed INTEGER CHECK (members_claimed >= 0);
    ALTER TABLE program ADD COLUMN part_of TEXT REFERENCES program ON UPDATE CASCADE
      ON DELETE SET NULL CHECK (part_of <> id);
    CREATE INDEX program_part_of ON program (part_of);
    ALTER TABLE organization ADD COLUMN founded TEXT;
    ALTER TABLE organization ADD COLUMN founded_first TEXT;
    ALTER TABLE organization ADD COLUMN founded_last TEXT
      CHECK (CASE WHEN founded IS NULL THEN founded_first IS NULL AND founded_last IS NULL
        ELSE founded_first IS NOT NULL AND founded_last IS NOT NULL
          AND founded_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND founded_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND founded_first <= founded_last END);
    ALTER TABLE organization ADD COLUMN members_claimed INTEGER CHECK (members_claimed >= 0);
    ALTER TABLE organization ADD COLUMN centers_claimed INTEGER CHECK (centers_claimed >= 0);
    ALTER TABLE organization ADD COLUMN programs_claimed INTEGER CHECK (programs_claimed >= 0);
    ALTER TABLE organization ADD COLUMN cities_claimed INTEGER CHECK (cities_claimed >= 0);
    ALTER TABLE organization ADD COLUMN delegates_claimed INTEGER CHECK (delegates_claimed >= 0);
    ALTER TABLE statement ADD COLUMN period TEXT;
    ALTER TABLE statement ADD COLUMN period_first TEXT;
    ALTER TABLE statement ADD COLUMN period_last TEXT
      CHECK (CASE WHEN period IS NULL THEN period_first IS NULL AND period_last IS NULL
        ELSE period_first IS NOT NULL AND period_last IS NOT NULL
          AND period_first GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND period_last GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
          AND period_first <= period_last END);
    ALTER TABLE statement ADD COLUMN series TEXT CHECK (length(series) BETWEEN 1 AND 1000);
    """

  /// A statement can be about part of a program.
  static let scope = WidenedCheck(
    table: "statement", text: "'open')", replacement: "'open', 'part')")
}
