import MetroText

extension SheetReader {
  /// Returns the first of several cities in a cell for the host: `Bursa ve Kütahya`.
  ///
  /// The others take part in the program of the row as hosts.
  ///
  /// - Returns: nil if the text is not a list of cities.
  func firstHost(
    _ text: String, _ column: String, _ country: CountryCode?, _ row: inout SheetRow
  ) throws -> SheetCity? {
    let list = WrittenList(text, .places)
    guard noun.name == .program, column == "host", list.count > 1 else { return nil }
    // A comma or a dash stands before the region of a city as well: `Saitama, Tokyo`.
    let separators = (0..<list.count - 1).map(list.separator)
    guard separators.allSatisfy({ !$0.contains { ",，、،-–—".contains($0) } }) else { return nil }
    var notes: [SheetNote] = []
    let (cities, failed) = try places.list(text, column, country: country, &notes)
    guard cities.count > 1, failed.errors.isEmpty, notes.isEmpty else { return nil }
    for city in cities.dropFirst() {
      row.involved.append(SheetRow.Involved(city: try id(of: city, column, &row), role: "host"))
    }
    SheetNote.add(SheetNote(kind: .otherHosts, column: column, text: text), to: &row.notes)
    return cities[0]
  }
}
