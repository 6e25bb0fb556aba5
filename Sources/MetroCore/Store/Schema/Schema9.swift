/// The description of the catalog as a whole.
enum Schema9 {
  static let step = SchemaStep.recordType(
    sql, NewOwner(noun: "description", tables: ["waiver", "alias"]))

  private static let sql = """
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
    CREATE UNIQUE INDEX description_subject ON description (subject);
    CREATE INDEX description_network ON description (network) WHERE network IS NOT NULL;
    """
}
