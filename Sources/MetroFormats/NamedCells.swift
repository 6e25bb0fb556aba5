import MetroCore

/// Finds the texts of a row by the names of its columns.
struct NamedCells {
  private var places: [String: Int] = [:]
  private var cells: [Cell] = []

  init(_ columns: [Column]) {
    for (place, column) in columns.enumerated() { places[column.name] = place }
  }

  /// Creates the cells of one row from their texts.
  init(_ names: [String], _ texts: [String?]) {
    for (place, name) in names.enumerated() { places[name] = place }
    cells = texts.map { text in text.map { Cell.text($0) } ?? .null }
  }

  mutating func take(_ cells: [Cell]) { self.cells = cells }

  /// The text of a column; nil if it has no value or does not exist.
  subscript(name: String) -> String? {
    places[name].flatMap { cells[$0].text }
  }
}
