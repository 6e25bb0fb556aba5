import MetroText

/// The links that a cell of a sheet states: addresses, or words about a link that is not there.
struct LinkCell {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Returns the values of the links, without their owner.
  ///
  /// The words around one address are its label. Words without an address are a link without one:
  /// a placeholder such as `tbc`, or else a label.
  ///
  /// - Throws: `InvalidValue` for an address that is not valid.
  func links(of relation: String) throws -> [[String: FieldValue]] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let addresses = words.filter(Self.isAddress).map { $0.trimmingMarks() }
    let label = words.filter { !Self.isAddress($0) }.joined(separator: " ")
    guard !addresses.isEmpty else { return [try withoutAddress(label, relation)] }
    var seen: Set<String> = []
    return try addresses.filter { seen.insert($0).inserted }.map { address in
      try Noun.link.checkedValues([
        "relation": relation,
        "url": address.lowercased().hasPrefix("www.") ? "https://\(address)" : address,
        "label": addresses.count == 1 && !label.isEmpty ? label : nil,
      ])
    }
  }

  private func withoutAddress(
    _ label: String, _ relation: String
  ) throws -> [String: FieldValue] {
    let isPlaceholder = PlaceholderScanner.phrase(in: label) != nil
    let state = PlaceholderScanner.isAnnouncement(label) ? "announced" : "placeholder"
    return try Noun.link.checkedValues([
      "relation": relation, "label": label, "state": isPlaceholder ? state : nil,
    ])
  }

  private static func isAddress(_ word: String) -> Bool {
    let word = word.lowercased().drop { "(<[\"'".contains($0) }
    return ["http://", "https://", "www.", "ftp://"].contains { word.hasPrefix($0) }
  }
}

extension String {
  /// The text without brackets, quotation marks and final punctuation around it.
  fileprivate func trimmingMarks() -> String {
    let rest = drop { "(<[\"'".contains($0) }
    guard let last = rest.lastIndex(where: { !")>]\"',;.".contains($0) }) else { return "" }
    return String(rest[...last])
  }
}
