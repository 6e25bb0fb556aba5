import GRDB
import MetroText

extension RecordImport {
  /// Returns the present ID of a record, for its ID in the file.
  ///
  /// `readings` have the ID as written if it is not in the catalog's form.
  ///
  /// - Throws: `ValueError.inconsistent` if another ID of the file becomes the same.
  func present(_ id: RecordID, _ readings: [ValueReading]) throws -> RecordID {
    let present = try writer.resolution.present(noun, id)
    guard let written = readings.first(where: { $0.field == "id" })?.written,
      let line = try imported.line(of: present.text)
    else { return present }
    throw ValueError.inconsistent(
      reason: "the id '\(written)' becomes '\(id)', which line \(line) has already")
  }

  /// Counts the values of an accepted row that were read from another form.
  func count(_ readings: [ValueReading]) {
    for reading in readings { ReadingTally.add(reading, to: &summary.readings) }
  }

  /// Returns whether the rest of the file may settle what a date of the row means.
  func mayBeSettled(_ errors: [any CatalogError]) -> Bool {
    guard source !== deferred, rules.dateOrder == nil else { return false }
    return errors.contains { orders.mayHelp($0, of: noun) }
  }
}
