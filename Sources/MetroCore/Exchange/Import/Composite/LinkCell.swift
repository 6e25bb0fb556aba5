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
  /// - Throws: `InvalidValue` for an address that is not valid, or is one only within its site.
  func links(of relation: String) throws -> [[String: FieldValue]] {
    let words = Self.words(of: text)
    let addresses = words.filter(Self.isAddress).map { $0.trimmingMarks() }
    let label = words.filter { !Self.isAddress($0) }.joined(separator: " ")
    guard !addresses.isEmpty else {
      if words.count == 1, ["/", "./", "../"].contains(where: label.hasPrefix), label.count > 1 {
        throw InvalidValue(
          text: label, reason: "it is an address within a site", expected: "the whole address")
      }
      return label.isEmpty || Self.isAbsent(label) ? [] : [try withoutAddress(label, relation)]
    }
    var seen: Set<String> = []
    return try addresses.filter { seen.insert($0).inserted }.map { address in
      try Noun.link.checkedValues([
        "relation": relation,
        "url": address.contains("://") ? address : "https://\(address)",
        "label": addresses.count == 1 && !label.isEmpty ? label : nil,
      ])
    }
  }

  private func withoutAddress(
    _ label: String, _ relation: String
  ) throws -> [String: FieldValue] {
    let isPending = Self.isPending(label)
    let isPlaceholder = isPending || PlaceholderScanner.phrase(in: label) != nil
    let isAnnounced = isPending || PlaceholderScanner.isAnnouncement(label)
    let state = isAnnounced ? "announced" : "placeholder"
    return try Noun.link.checkedValues([
      "relation": relation, "label": label, "state": isPlaceholder ? state : nil,
    ])
  }

  /// Returns the words of a cell, without the beginning of an address that a form offers to complete.
  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { !["http://", "https://"].contains($0.lowercased()) }
  }

  static func isAddress(_ word: String) -> Bool {
    let word = word.lowercased().drop { "(<[\"'".contains($0) }
    return ["http://", "https://", "www.", "ftp://"].contains { word.hasPrefix($0) }
      || isBareAddress(word)
  }

  /// Returns whether a word is an address without a scheme: a host name with a path.
  private static func isBareAddress(_ word: Substring) -> Bool {
    guard let slash = word.firstIndex(of: "/"), slash < word.index(before: word.endIndex) else {
      return false
    }
    let labels = word[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
      && labels.last.map { $0.count > 1 && $0.allSatisfy(\.isLetter) } == true
  }

  /// Whether the cell has only words or a mark that are no link.
  var isOnlyMark: Bool { Self.isAbsent(Self.words(of: text).joined(separator: " ")) }

  /// Returns whether words say that a link is to come, though they can mean less in other columns: `pending`.
  static func isPending(_ text: String) -> Bool {
    AbsentValue.isOpen(text) && !PlaceholderScanner.isWhole(text)
  }

  /// Returns whether words say that there is no link, or are a mark in place of one: `no link`, `sin enlace`, `x`.
  static func isAbsent(_ text: String) -> Bool {
    let words = FoldedName(text).words
    if words.count == 2, negations.contains(words[0]), things.contains(words[1]) { return true }
    // Boxes to tick say nothing of an address.
    return absences.contains(FoldedName.key(of: text)) || TickMark.matches(text)
  }

  private static let negations: Set<String> = [
    "no", "without", "sin", "sans", "pas", "sem", "sense", "kein", "keine", "ohne", "nessun",
  ]

  private static let things: Set<String> = [
    "link", "links", "url", "slides", "presentation", "presentations", "page", "website",
    "enlace", "enlaces", "presentacion", "presentaciones", "pagina", "lien", "liens",
    "apresentacao", "apresentacoes", "exposes", "ponencias",
    "enllac", "enllacos", "prasentation", "webseite",
  ]

  private static let absences: Set<String> = Set(
    [
      "pas de lien", "aucun lien", "no hay", "não há", "링크 없음", "无链接", "無連結", "リンクなし",
    ]
    .map(FoldedName.key(of:)))
}

extension String {
  /// The text without brackets, quotation marks and final punctuation around it.
  fileprivate func trimmingMarks() -> String {
    let rest = drop { "(<[\"'".contains($0) }
    guard let last = rest.lastIndex(where: { !")>]\"',;.".contains($0) }) else { return "" }
    return String(rest[...last])
  }
}
