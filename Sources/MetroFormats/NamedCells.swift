import MetroCore

/// Finds the texts of a row by the names of its columns.
struct NamedCells {
  private var places: [String: Int] = [:]
  private var cells: [Cell] = []

  init(_ columns: [Column]) {
    for (place, column) in columns.enumerated() { places[column.name] = place }
  }

  mutating func take(_ cells: [Cell]) { self.cells = cells }

  /// The text of a column; nil where there is no value or no such column.
  subscript(name: String) -> String? {
    places[name].flatMap { cells[$0].text }
  }
}
