/// A list as programs write it into a cell: `['water', 'air']`, `["water"]`, `[]`.
package enum ListLiteral {
  /// Returns the items without their quotes; nil for other texts, such as `[draft]`.
  package static func items(_ text: String) -> [String]? {
    let text = text.trimmingBlanks()
    guard text.first == "[", text.last == "]" else { return nil }
    var rest = Array(text.utf16)[...].dropFirst().dropLast()
    var items: [String] = []
    while true {
      rest = rest.drop(while: isBlank)
      guard let quote = rest.popFirst() else { return items }
      guard quote == unit("'") || quote == unit("\""), let item = item(from: &rest, until: quote)
      else { return nil }
      items.append(item.trimmingBlanks())
      rest = rest.drop(while: isBlank)
      if let separator = rest.popFirst(), separator != unit(",") { return nil }
    }
  }

  /// Takes the text up to a quotation mark and that mark; nil without one, or with an escape that is neither
  /// a mark nor a number of Unicode.
  private static func item(from rest: inout ArraySlice<UInt16>, until quote: UInt16) -> String? {
    var item: [UInt16] = []
    while let next = rest.popFirst() {
      if next == quote { return String(validating: item, as: UTF16.self) }
      guard next == unit("\\") else {
        item.append(next)
        continue
      }
      switch rest.popFirst() {
      case let mark? where ["'", "\"", "\\", "/"].contains(where: { unit($0) == mark }):
        item.append(mark)
      case unit("u"):
        let digits = String(decoding: rest.prefix(4), as: UTF16.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
          let number = UInt16(digits, radix: 16)
        else { return nil }
        item.append(number)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return nil
  }

  private static func isBlank(_ unit: UInt16) -> Bool {
    Unicode.Scalar(unit)?.properties.isWhitespace ?? false
  }

  private static func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(scalar.value) }
}
