/// The address in a formula such as `HYPERLINK("https://example.org","Page")`.
enum FormulaLink {
  private static let name = "HYPERLINK("

  /// Returns the address, or nil for another formula and for an address that is computed.
  static func address(in formula: some Sequence<UInt8>) -> String? {
    var text = String(decoding: Array(formula), as: UTF8.self)[...]
    if text.hasPrefix("of:") { text = text.dropFirst(3) }
    if text.hasPrefix("=") { text = text.dropFirst() }
    guard text.prefix(name.count).uppercased() == name else { return nil }
    text = text.dropFirst(name.count).drop(while: \.isWhitespace)
    guard text.first == "\"" else { return nil }
    text = text.dropFirst()
    var address = ""
    while let quote = text.firstIndex(of: "\"") {
      address += text[..<quote]
      text = text[text.index(after: quote)...]
      guard text.first == "\"" else { break }
      // Two quotes are one in the text.
      address += "\""
      text = text.dropFirst()
    }
    let next = text.first { !$0.isWhitespace }
    return next == "," || next == ";" || next == ")" ? address : nil
  }
}
