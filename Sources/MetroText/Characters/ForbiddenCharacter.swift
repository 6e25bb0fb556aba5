/// Classifies the characters that texts of the catalog must not contain.
///
/// Control characters can drive a terminal, bidirectional controls can make a text read
/// differently, line separators break the guarantee of a single line, and noncharacters are not for
/// interchange (Unicode 15, sections 23.1, 23.2, 23.7 and 23.9).
enum ForbiddenCharacter: Equatable {
  case control
  case lineSeparator
  case bidirectionalControl
  case noncharacter

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x20...0x2027: return nil
    case 0x2028...0x2029: self = .lineSeparator
    case 0x202A...0x202E, 0x2066...0x2069: self = .bidirectionalControl
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }

  /// Returns the name of a character for messages, such as `the control character ESC (U+001B)`.
  ///
  /// A visible character is quoted instead: `"é"`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let code = code(of: scalar)
    switch ForbiddenCharacter(scalar) {
    case .control: return "the control character \(controlName(scalar.value)) (\(code))"
    case .lineSeparator:
      let name = scalar.value == 0x2028 ? "LINE SEPARATOR" : "PARAGRAPH SEPARATOR"
      return "the \(name) (\(code))"
    case .bidirectionalControl:
      let name = scalar.properties.name ?? "control"
      return "the misleading bidirectional control \(name) (\(code))"
    case .noncharacter: return "the noncharacter \(code)"
    case nil: break
    }
    if scalar == " " { return "a space" }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint {
      return "the invisible character \(properties.name ?? "") (\(code))"
    }
    return "\"\(scalar)\""
  }

  /// Returns a code point as `U+001B`, with at least four digits.
  static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func controlName(_ value: UInt32) -> String {
    if value == 0x7F { return "DEL" }
    let names = value < 0x20 ? controlNames0 : controlNames1
    return names.split(separator: " ").dropFirst(Int(value & 0x1F)).first.map(String.init) ?? ""
  }

  private static let controlNames0 = """
    NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI \
    DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US
    """
  private static let controlNames1 = """
    PAD HOP BPH NBH IND NEL SSA ESA HTS HTJ VTS PLD PLU RI SS2 SS3 \
    DCS PU1 PU2 STS CCH MW SPA EPA SOS SGC SCI CSI ST OSC PM APC
    """
}
