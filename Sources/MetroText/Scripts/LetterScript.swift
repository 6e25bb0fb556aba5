/// The script of a letter; related scripts may share a case.
package enum LetterScript: String, Sendable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case armenian = "Armenian"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case indic = "an Indic script"
  case thai = "Thai"
  case georgian = "Georgian"
  case hangul = "Hangul"
  case kana = "kana"
  case han = "Chinese characters"
  case other = "another script"

  /// Returns the script of a letter or of a mark on letters, or nil for other characters.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xAA, 0xB5, 0xD7, 0xF7: return nil
    case 0xAA, 0xBA, 0xC0...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
      0xFB00...0xFB06:
      self = .latin
    case 0x300...0x36F: return nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58A: self = .armenian
    case 0x5D0...0x5F4: self = .hebrew
    case 0x620...0x669, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
    case 0x900...0xDFF: self = .indic
    case 0xE00...0xEFF: self = .thai
    case 0x10A0...0x10FF: self = .georgian
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: self = .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      self = .han
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      self = .other
    }
  }

  /// Whether this script separates words with spaces.
  var hasSpaces: Bool {
    switch self {
    case .kana, .han, .thai, .other: false
    default: true
    }
  }
}
