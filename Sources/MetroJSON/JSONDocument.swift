/// A JSON value that is always written in the same layout.
///
/// Each level is indented by two spaces, members keep the given order, and only the characters that
/// must be escaped are escaped.
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
      // An array of plain values is written on one line; an array with objects is not.
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
