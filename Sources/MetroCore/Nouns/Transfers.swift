/// Conditions on transfers that filters, columns and audit rules share, as SQL.
enum Transfers {
  /// The condition for a transfer with which a city adopted a practice, even if it dropped it later.
  static let isAdopted = "(transfer.stage = 'adopted' OR transfer.adopted_on IS NOT NULL)"

  /// Returns a query for the last possible day of the newest source with a statement about a record.
  ///
  /// The date of a source is that of its publication, or else the day on which it was last read.
  static func newestSource(of noun: Noun.Name, id: String) -> String {
    """
    SELECT max(coalesce(source.published_last, source.retrieved_last)) FROM statement
    JOIN source ON source.id = statement.source WHERE statement.\(noun.rawValue) = \(id)
    """
  }
}
