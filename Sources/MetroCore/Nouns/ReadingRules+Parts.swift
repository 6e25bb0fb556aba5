import MetroText

extension ReadingRules {
  /// Returns the parts of a list of which a person has said what they mean, and what stands between them as
  /// written; nil if no part is one of these.
  ///
  /// Of `Foo, Ministry of Health, Peru`, where `Foo` has a value, the rest is one text that may be a list.
  func decidedParts(of text: String, in field: String) -> [String]? {
    guard concern(field), replacement(of: text, in: field) == nil else { return nil }
    let list = WrittenList(text, .possible)
    guard list.count > 1 else { return nil }
    var parts: [String] = []
    var start = 0
    for index in 0..<list.count {
      let part = list.text(of: index..<index + 1)
      guard replacement(of: part, in: field) != nil else { continue }
      if start < index { parts.append(list.text(of: start..<index)) }
      parts.append(part)
      start = index + 1
    }
    guard !parts.isEmpty else { return nil }
    if start < list.count { parts.append(list.text(of: start..<list.count)) }
    return parts
  }
}
