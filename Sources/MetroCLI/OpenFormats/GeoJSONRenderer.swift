import MetroCore

/// Renders places as a GeoJSON feature collection (RFC 7946).
///
/// A place without coordinates is a feature whose geometry is null, which the RFC calls unlocated.
/// A feature's properties are the columns of the export but for the coordinates.
final class GeoJSONRenderer: DocumentRenderer {
  private var output: BufferedOutput
  private var columns: [Column] = []
  private var place = NamedCells([])
  private var isFirst = true

  init(write: @escaping (Span<UInt8>) throws -> Void) {
    output = BufferedOutput(write: write)
  }

  func start(_ noun: Noun) {
    output.append(#"{"type": "FeatureCollection", "features": ["#)
  }

  func begin(_ columns: [Column]) {
    self.columns = columns
    place = NamedCells(columns)
  }

  func row(_ cells: [Cell]) throws {
    place.take(cells)
    output.append(isFirst ? "\n  " : ",\n  ")
    isFirst = false
    output.append(#"{"type": "Feature", "id": "#)
    output.bytes.append(jsonString: place["id"] ?? "")
    output.append(#", "geometry": "#)
    if let latitude = place["latitude"], let longitude = place["longitude"] {
      // East before north (3.1.1).
      output.append(#"{"type": "Point", "coordinates": [\#(longitude), \#(latitude)]}"#)
    } else {
      output.append("null")
    }
    output.append(#", "properties": {"#)
    appendProperties(cells)
    output.append("}}")
    try output.flushIfFull()
  }

  func end() {}

  func finish() throws {
    output.append(isFirst ? "]}\n" : "\n]}\n")
    try output.flush()
  }

  private func appendProperties(_ cells: [Cell]) {
    var separator = ""
    for (column, cell) in zip(columns, cells)
    where column.name != "latitude" && column.name != "longitude" {
      output.append(separator)
      separator = ", "
      output.bytes.append(jsonString: column.name)
      output.append(": ")
      switch cell {
      case .null: output.append("null")
      case .integer, .number: output.append(cell.text ?? "null")
      case .text(let text): output.bytes.append(jsonString: text)
      }
    }
  }
}
