/// A JSON value that is written the same way everywhere: two spaces a level, members in the order
/// given, nothing escaped that need not be.
package indirect enum JSONDocument {
  case text(String)
  case whole(Int)
  case truth(Bool)
  case array([JSONDocument])
  case object([(key: String, value: JSONDocument)])

  /// The text, with a line break at its end.
  package var text: String {
    var writer = JSONWriter(.spaced, escaping: .required)
    write(to: &writer, indent: 0)
    writer.endDocument()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(to writer: inout JSONWriter, indent: Int) {
    switch self {
    case .text(let text): writer.string(text)
    case .whole(let number): writer.integer(Int64(number))
    case .truth(let truth): writer.boolean(truth)
    case .array(let items):
      // Names stand in one line; what has members of its own does not.
      let isBroken = items.contains(where: \.isObject)
      writer.beginArray()
      for item in items {
        if isBroken { writer.breakLine(indent: indent + 2) }
        item.write(to: &writer, indent: indent + 2)
      }
      if isBroken { writer.breakLineBeforeEnd(indent: indent) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.breakLine(indent: indent + 2)
        writer.key(member.key)
        member.value.write(to: &writer, indent: indent + 2)
      }
      writer.breakLineBeforeEnd(indent: indent)
      writer.endObject()
    }
  }

  private var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
