/// A JSON value that is written the same way everywhere: two spaces a level, members in the order
/// given, nothing escaped that need not be.
indirect enum JSONDocument {
  case text(String)
  case whole(Int)
  case truth(Bool)
  case array([JSONDocument])
  case object([(key: String, value: JSONDocument)])

  /// The text, with a line break at its end.
  var text: String { written(0) + "\n" }

  private func written(_ level: Int) -> String {
    let indent = String(repeating: "  ", count: level + 1)
    let end = "\n" + String(repeating: "  ", count: level)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .whole(let number): return String(number)
    case .truth(let truth): return truth ? "true" : "false"
    case .array(let items):
      // Names stand in one line; what has members of its own does not.
      let texts = items.map { $0.written(level + 1) }
      guard items.contains(where: \.isObject) else {
        return "[" + texts.joined(separator: ", ") + "]"
      }
      return "[\n" + texts.map { indent + $0 }.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let texts = members.map { indent + Self.quoted($0.key) + ": " + $0.value.written(level + 1) }
      return "{\n" + texts.joined(separator: ",\n") + end + "}"
    }
  }

  private var isObject: Bool {
    if case .object = self { true } else { false }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
