import MetroJSON
import MetroText

/// Reads the features of a GeoJSON map (RFC 7946) as flat objects: the properties, and the latitude and
/// longitude of a point.
final class FeatureTexts: JSONObjectTexts {
  private let list: JSONListReader
  private let file: String

  init(_ list: JSONListReader, file: String) {
    self.list = list
    self.file = file
  }

  /// The place of the feature; columns within a feature are not those of the file.
  var start: JSONPlace { JSONPlace(line: list.start.line, column: nil) }

  func next() throws -> [UInt8]? {
    guard let bytes = try list.next() else { return nil }
    let feature = JSONMembers(of: bytes)
    var object: [UInt8] = Array("{".utf8)
    var keys: Set<String> = []
    if let properties = feature["properties"] {
      let members = JSONMembers(of: bytes, at: properties.lowerBound).members
      for member in members {
        append("\"\(member.key)\":", bytes[member.value], to: &object)
        keys.insert(member.key)
      }
    }
    if let geometry = feature["geometry"], let point = try point(Array(bytes[geometry])) {
      for (key, number) in [("longitude", point.longitude), ("latitude", point.latitude)]
      where !keys.contains(key) {
        append("\"\(key)\":", Array(number.utf8)[...], to: &object)
      }
    }
    return object + "}".utf8
  }

  private func append(_ key: String, _ value: ArraySlice<UInt8>, to object: inout [UInt8]) {
    if object.count > 1 { object.append(UInt8(ascii: ",")) }
    object += key.utf8
    object += value
  }

  /// Returns the coordinates of a point; nil for a feature without a place.
  private func point(_ bytes: [UInt8]) throws -> (longitude: String, latitude: String)? {
    if bytes == Array("null".utf8) { return nil }
    let geometry = try JSONObject(bytes, at: start)
    var type: JSONValue?
    var coordinates: JSONValue?
    for member in geometry.members {
      if member.key == "type" { type = member.value }
      if member.key == "coordinates" { coordinates = member.value }
    }
    guard type == .text("Point"), case .array(let numbers)? = coordinates, numbers.count >= 2,
      case .number(let longitude) = numbers[0], case .number(let latitude) = numbers[1]
    else {
      throw ImportError(
        file: file, line: start.line, column: nil, field: nil,
        cause: .file(reason: "only a point has a latitude and a longitude"))
    }
    return (longitude, latitude)
  }
}
