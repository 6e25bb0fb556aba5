import MetroCore
import MetroJSON

extension Format {
  package static let geojson = Format(
    "geojson", endings: ["geojson"], summary: "cities and sites on a map (RFC 7946)",
    types: [.city, .site]
  ) { GeoJSONRenderer(write: $1) }
}

/// Renders places as a GeoJSON feature collection (RFC 7946).
///
/// A place without coordinates is a feature whose geometry is null, which the RFC calls unlocated.
/// The properties of a feature are the columns of the export except the coordinates.
final class GeoJSONRenderer: DocumentRenderer {
  private let write: Format.Write
  private var writer = JSONWriter(.spaced, escaping: .pageSafe)
  private var columns: [Column] = []
  private var place = NamedCells([])

  init(write: @escaping Format.Write) { self.write = write }

  func start(_ noun: Noun) {
    writer.beginObject()
    writer.key("type")
    writer.string("FeatureCollection")
    writer.key("features")
    writer.beginArray()
  }

  func begin(_ columns: [Column]) {
    self.columns = columns
    place = NamedCells(columns)
  }

  func row(_ cells: [Cell]) throws {
    place.take(cells)
    writer.breakLine(indent: 2)
    writer.beginObject()
    writer.key("type")
    writer.string("Feature")
    writer.key("id")
    writer.string(place["id"] ?? "")
    writer.key("geometry")
    appendGeometry()
    writer.key("properties")
    appendProperties(cells)
    writer.endObject()
    try writer.flush(atLeast: 65_536, to: write)
  }

  func end() {}

  func finish() throws {
    writer.breakLineBeforeEnd(indent: 0)
    writer.endArray()
    writer.endObject()
    writer.endDocument()
    try writer.flush(to: write)
  }

  private func appendGeometry() {
    guard let latitude = place["latitude"], let longitude = place["longitude"] else {
      return writer.null()
    }
    writer.beginObject()
    writer.key("type")
    writer.string("Point")
    writer.key("coordinates")
    writer.beginArray()
    // Longitude comes before latitude (3.1.1).
    writer.number(longitude)
    writer.number(latitude)
    writer.endArray()
    writer.endObject()
  }

  private func appendProperties(_ cells: [Cell]) {
    writer.beginObject()
    for (column, cell) in zip(columns, cells)
    where column.name != "latitude" && column.name != "longitude" {
      writer.key(column.name)
      writer.append(cell)
    }
    writer.endObject()
  }
}
