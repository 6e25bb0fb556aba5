import GRDB

/// Lets one metro at a time change a catalog file.
protocol WriterTurn: AnyObject {
  /// Waits until it is the turn of the caller, whose connection has no transaction.
  ///
  /// Afterward the connection reads the latest state of the catalog.
  func begin(_ database: Database) throws

  /// Throws if the turn is over; called right before a transaction commits.
  func confirm() throws

  /// Ends the turn; with `isStored`, changes of the connection are stored first, or an error is thrown.
  func end(isStored: Bool) throws
}
