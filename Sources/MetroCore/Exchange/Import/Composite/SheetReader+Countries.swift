import MetroText

/// Countries that columns of their own give the cities of a row.
extension SheetReader {
  /// Decides which country a column means if several have the name, and notes countries beside no city.
  func readCountries(_ row: inout SheetRow) throws {
    for (field, text) in row.countryTexts.sorted(by: { $0.key < $1.key }) {
      let city = row.values[field]?.texts.first ?? ""
      row.countries[field] =
        try row.errors.collecting {
          try places.country(text, "\(field).country", of: city, field)
        } ?? nil
    }
    for (field, country) in row.countries.sorted(by: { $0.key < $1.key })
    where row.values[field] ?? .none == .none {
      SheetNote.add(
        SheetNote(kind: .countryAlone, column: "\(field).country", text: country.name),
        to: &row.notes)
    }
  }
}
