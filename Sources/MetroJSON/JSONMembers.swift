/// The members of an object as pieces of its text, found without reading the values.
///
/// It serves texts that hold records deep inside; ``JSONObject`` checks each record.
package struct JSONMembers {
  /// A member: its key, as written between the quotes, and the bytes of its value.
  package struct Member {
    package let key: String
    package let value: Range<Int>
  }

  package private(set) var members: [Member] = []

  /// Finds the members of the object that begins at an offset; none if the text there is no object.
  package init(of bytes: [UInt8], at start: Int = 0) {
    var place = Self.afterSpace(bytes, start)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else { return }
    place += 1
    while true {
      let key = Self.afterSpace(bytes, place)
      let keyEnd = Self.end(of: bytes, from: key)
      guard key < bytes.count, bytes[key] == UInt8(ascii: "\""), keyEnd > key + 1 else { return }
      let colon = Self.afterSpace(bytes, keyEnd)
      guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return }
      let value = Self.afterSpace(bytes, colon + 1)
      let end = Self.end(of: bytes, from: value)
      guard end > value else { return }
      let name = String(decoding: bytes[key + 1..<keyEnd - 1], as: UTF8.self)
      members.append(Member(key: name, value: value..<end))
      place = Self.afterSpace(bytes, end)
      guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { return }
      place += 1
    }
  }

  package subscript(key: String) -> Range<Int>? {
    members.first { $0.key == key }?.value
  }

  /// Returns the offset of the next byte that is not white space.
  static func afterSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place
  }

  /// Returns the offset after the value that begins at an offset.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var place = start
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place = endOfText(bytes, place)
        if depth == 0 { return place }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return place }
        depth -= 1
        if depth == 0 { return place + 1 }
      case UInt8(ascii: ",") where depth == 0: return place
      case 0x20 where depth == 0, 0x09 where depth == 0, 0x0A where depth == 0,
        0x0D where depth == 0:
        return place
      default: break
      }
      place += 1
    }
    return place
  }

  /// Returns the offset after the closing quote of a text.
  private static func endOfText(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }
}
