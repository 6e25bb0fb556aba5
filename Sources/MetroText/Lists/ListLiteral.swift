/// A list as programs write it into a cell: `['water', 'air']`, `["water"]`, `[]`.
package enum ListLiteral {
  /// Returns the items without their quotes; nil for a text that is no such list, such as `[draft]`.
  package static func items(_ text: String) -> [String]? {
    var rest = text.trimmingBlanks()[...]
    guard rest.first == "[", rest.last == "]" else { return nil }
    rest = rest.dropFirst().dropLast()
    var items: [String] = []
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let quote = rest.first else { return items }
      guard quote == "'" || quote == "\"",
        let (item, end) = item(in: rest.dropFirst(), until: quote)
      else { return nil }
      items.append(item.trimmingBlanks())
      rest = rest[end...].drop(while: \.isWhitespace)
      guard rest.isEmpty || rest.first == "," else { return nil }
      rest = rest.dropFirst()
    }
  }

  /// Returns the text up to a quotation mark, and the place after that; a backslash precedes a mark that is
  /// meant.
  private static func item(
    in text: Substring, until quote: Character
  ) -> (String, Substring.Index)? {
    var item = ""
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      if character == quote { return (item, index) }
      guard character == "\\", index < text.endIndex else {
        item.append(character)
        continue
      }
      item.append(text[index])
      index = text.index(after: index)
    }
    return nil
  }
}
