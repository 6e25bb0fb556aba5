/// The members of one JSON object, in the order of its text.
///
/// Foundation's decoder keeps neither the order of members nor duplicate keys, and does not report
/// the position of an error.
package struct JSONObject: Sendable {
  package struct Member: Sendable {
    package let key: String
    package let value: JSONValue
    /// The position at which the key begins.
    package let place: JSONPlace
  }

  package let members: [Member]

  /// Reads a text that is one object and begins at the position `start` in the file.
  ///
  /// - Throws: ``JSONError`` with the position of the error in the file.
  package init(_ bytes: [UInt8], at start: JSONPlace) throws(JSONError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(kind: .notUTF8, place: JSONPlace(line: start.line, column: nil))
    }
    var parser = JSONParser(bytes)
    do throws(JSONParser.SyntaxError) {
      var place = start
      var offset = 0
      members = try parser.object().map { member in
        // From key to key: from the start each time, an object of many keys would take very long.
        place = place.advanced(by: member.offset - offset, in: bytes[offset...])
        offset = member.offset
        return Member(key: member.key, value: member.value, place: place)
      }
    } catch {
      throw JSONError(kind: error.kind, place: start.advanced(by: error.offset, in: bytes[...]))
    }
  }
}
