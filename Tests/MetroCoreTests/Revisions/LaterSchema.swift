@testable import MetroCore

/// A schema after the current one that no release has: what a migration can do to tables that hold
/// records.
enum LaterSchema {
  /// A further column in a table of records, a further index, and a table made from records.
  static let step = SchemaStep.sql(
    """
    ALTER TABLE theme ADD COLUMN remark TEXT CHECK (length(remark) BETWEEN 1 AND 1000);
    CREATE INDEX program_status ON program (status);
    CREATE TABLE program_year (year TEXT PRIMARY KEY, programs INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO program_year
      SELECT substr(dates_first, 1, 4), count(*) FROM program WHERE dates IS NOT NULL GROUP BY 1;
    """)

  /// A step that fails after it has changed something.
  static let failing = SchemaStep.sql(
    "DELETE FROM participation; INSERT INTO theme (id) VALUES (NULL);")

  /// Runs work in a program that has the step.
  static func with<Result>(
    _ steps: [SchemaStep] = [step], _ work: () throws -> Result
  ) rethrows -> Result {
    try Schema.$further.withValue(steps, operation: work)
  }
}
