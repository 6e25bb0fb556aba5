/// The order of the former IDs of a record, of which the first stays its identifier in calendars.
enum Schema8 {
  static let sql = """
    ALTER TABLE alias ADD COLUMN number INTEGER CHECK (number >= 1);
    """
}
