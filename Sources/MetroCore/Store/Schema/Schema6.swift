/// The sixth schema: findings are read in the order in which they are shown, and an audit that was
/// made on the same day need not ask again what depends on the day.
enum Schema6 {
  static let sql = """
    CREATE INDEX finding_other ON finding (other) WHERE other <> '';
    -- The columns of the primary key follow, in the order in which findings are shown.
    CREATE INDEX finding_state ON finding (resolved, severity DESC);
    ALTER TABLE audit ADD COLUMN day TEXT;
    """
}
