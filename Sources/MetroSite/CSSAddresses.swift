/// Finds the addresses that a style sheet loads: `@import`, `url()`, `src()` and `image-set()`.
///
/// It reads tokens as CSS Syntax Level 3 defines them, with comments, quotes and escapes, because an
/// address can be written in many ways. Texts such as `content: "https://example.org"` and names of
/// `@namespace` load nothing.
struct CSSAddresses {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The functions that are open, in lower case; empty for other parentheses.
  private var functions: [String] = []
  /// The at-rule whose beginning is read.
  private var rule: String?
  private var found: [String] = []

  /// Returns the addresses in the order of the style sheet.
  static func loaded(by bytes: [UInt8]) -> [String] {
    var reader = CSSAddresses(bytes)
    while reader.index < reader.scalars.count { reader.readToken() }
    return reader.found
  }

  /// Returns whether an address leads away from the site.
  ///
  /// A browser reads it without blanks and line breaks, and `\` as `/`. The policy of the pages forbids
  /// data in addresses, too.
  static func isAway(_ address: String) -> Bool {
    let text = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 }))
      .replacing("\\", with: "/").lowercased()
    return text.hasPrefix("//") || text.prefix { !"/?#".contains($0) }.contains(":")
  }

  private init(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The functions whose texts are addresses.
  private static let loading: Set<String> = [
    "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
  ]

  private mutating func take(_ address: String) {
    if rule != "namespace" || !functions.allSatisfy({ $0 == "url" }) { found.append(address) }
  }

  private mutating func readToken() {
    switch scalars[index] {
    case "/" where next == "*":
      index += 2
      while index < scalars.count, scalars[index] != "*" || next != "/" { index += 1 }
      index += 2
    case "\"", "'":
      let text = quoted()
      let isImport = rule == "import" && functions.isEmpty
      if isImport || functions.last.map(Self.loading.contains) ?? false { take(text) }
    case "@":
      index += 1
      rule = name().lowercased()
    case "#":
      index += 1
      _ = name()
    case "(": open("")
    case ")":
      index += 1
      _ = functions.popLast()
    case ";", "{", "}":
      index += 1
      rule = nil
    case let scalar where Self.isDigit(scalar): _ = name()
    case let scalar where Self.isName(scalar) || isEscape:
      let word = name().lowercased()
      guard index < scalars.count, scalars[index] == "(" else { return }
      open(word)
      if word == "url" { readAddress() }
    default: index += 1
    }
  }

  private mutating func open(_ function: String) {
    index += 1
    functions.append(function)
  }

  /// Reads an address without quotes behind `url(`.
  private mutating func readAddress() {
    while index < scalars.count, Self.isBlank(scalars[index]) { index += 1 }
    guard index < scalars.count, scalars[index] != "\"", scalars[index] != "'" else { return }
    var address = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != ")" { address.append(scalar()) }
    take(String(address))
  }

  /// Reads a text in quotes, which ends at a line break at the latest.
  private mutating func quoted() -> String {
    let quote = scalars[index]
    index += 1
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != quote, !Self.isLineBreak(scalars[index]) {
      if scalars[index] == "\\", let after = next, Self.isLineBreak(after) {
        index += after == "\r" && index + 2 < scalars.count && scalars[index + 2] == "\n" ? 3 : 2
      } else {
        text.append(scalar())
      }
    }
    index += 1
    return String(text)
  }

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while index < scalars.count, Self.isName(scalars[index]) || isEscape { name.append(scalar()) }
    return String(name)
  }

  /// Reads a character, which may be escaped.
  private mutating func scalar() -> Unicode.Scalar {
    let first = scalars[index]
    index += 1
    guard first == "\\", index < scalars.count else { return first }
    var digits = ""
    while index < scalars.count, digits.count < 6, scalars[index].properties.isASCIIHexDigit {
      digits.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard let code = UInt32(digits, radix: 16) else {
      defer { index += 1 }
      return scalars[index]
    }
    if index < scalars.count, Self.isBlank(scalars[index]) { index += 1 }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  private var isEscape: Bool {
    scalars[index] == "\\" && next.map { !Self.isLineBreak($0) } ?? false
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || scalar == "-" || scalar == "_" || isDigit(scalar)
      || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value) && scalar.value != 0x0B
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    isLineBreak(scalar) || scalar == " " || scalar == "\t"
  }
}
