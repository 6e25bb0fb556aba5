/// Texts that name a row of totals in a sheet: `Total`, `Total: 12`, `합계`.
package enum TotalPhrase {
  /// Returns whether a whole text is such a phrase, with or without a number after it: `Total 60`,
  /// `Total: 1 course`, `計　11件`.
  package static func matches(_ text: String) -> Bool {
    guard let name = name(in: text) else { return false }
    let key = FoldedName.key(of: String(name.text))
    return TotalWordTable.names.contains(key) || TotalWordTable.ambiguous.contains(key)
  }

  /// Returns whether such a phrase can also be a name: `Somme` is a department, and `Max` a person.
  ///
  /// It names totals only if the other cells of its row have nothing but numbers.
  package static func mayBeName(_ text: String) -> Bool {
    guard let name = name(in: text), !name.isNumbered else { return false }
    return TotalWordTable.ambiguous.contains(FoldedName.key(of: String(name.text)))
  }

  /// Returns a text without the number behind it, and whether a colon is before the number, or a counter
  /// behind it.
  private static func name(in text: String) -> (text: Substring, isNumbered: Bool)? {
    guard text.utf8.count <= 40 else { return nil }
    var name = text[...]
    var isNumbered = false
    if let colon = text.firstIndex(where: { ":：".contains($0) }),
      text[text.index(after: colon)...].first(where: { !$0.isWhitespace })?.isNumber == true
    {
      name = text[..<colon]
      isNumbered = true
    }
    if let last = name.last, counters.contains(last),
      name.dropLast().last(where: { !$0.isWhitespace })?.isNumber == true
    {
      name.removeLast()
      isNumbered = true
    }
    while let last = name.last, last.isNumber || ": ：.,".contains(last) { name.removeLast() }
    return (name, isNumbered)
  }

  /// Characters of Chinese, Japanese and Korean behind a number.
  private static let counters = Set("件名人位回個个項项개건명회")
}
