/// Writes a mapping of texts and of lists of such mappings as YAML 1.2.
///
/// Every value is in double quotes, so that no reader takes a text for a number, a date, a truth value or
/// an indicator, and on one line.
struct YAMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a member of the top level; nil leaves it out.
  mutating func pair(_ key: String, _ value: String?) {
    guard let value else { return }
    line("\(key): \(Self.quoted(value))")
  }

  /// Writes a list of mappings; members without a value are left out.
  mutating func list(_ key: String, _ items: [[(key: String, value: String?)]]) {
    line("\(key):")
    for item in items {
      var mark = "- "
      for (key, value) in item {
        guard let value else { continue }
        line("  \(mark)\(key): \(Self.quoted(value))")
        mark = "  "
      }
    }
  }

  private mutating func line(_ text: String) { bytes.append(contentsOf: "\(text)\n".utf8) }

  /// Returns a text in double quotes, with escapes for what YAML would fold, refuse or end the text at.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x0A: quoted += "\\n"
      case 0x09: quoted += "\\t"
      case 0x0D: quoted += "\\r"
      case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
