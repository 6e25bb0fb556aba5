import MetroText

/// A line of a cell that lists presentations: a title, with the address of its slides beside it.
struct PresentationCell {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Returns the presentation of the line.
  ///
  /// - Throws: `InvalidValue` if the line has no title, several addresses, or parts of which the title is
  ///   not certain.
  func presentation() throws -> SheetRow.Presented {
    let words = LinkCell.words(of: text)
    let addresses = words.filter(LinkCell.isAddress)
    let rest = words.filter { !LinkCell.isAddress($0) }.joined(separator: " ")
    let parts = Self.parts(of: rest, isBesideAddress: !addresses.isEmpty)
    if rest.first?.isNumber == true,
      (try? WholeNumber(written: rest, counting: .presentations)) != nil
    {
      throw InvalidValue(text: text, reason: "it is a number of presentations, not a title")
    }
    guard let title = parts.first else {
      throw InvalidValue(
        text: text,
        reason: addresses.isEmpty ? "a title needs letters" : "an address is not a title")
    }
    guard parts.count == 1, addresses.count <= 1 else {
      throw InvalidValue(
        text: text,
        reason: parts.count > 1
          ? "it has several parts: \(parts.joined(separator: "; "))"
          : "it has \(addresses.count) addresses",
        expected:
          "a title, with at most the address of its slides; put speakers in presentation.speakers"
      )
    }
    return SheetRow.Presented(
      values: try Noun.presentation.checkedValues(["title": title]),
      links: try addresses.isEmpty ? [] : LinkCell(addresses[0]).links(of: "slides"))
  }

  /// Returns the parts of a line without its address and without words for slides that are to come.
  ///
  /// A dash separates parts only if one stands before the address or such words; otherwise it belongs to
  /// the title.
  private static func parts(of text: String, isBesideAddress: Bool) -> [String] {
    var parts = text.split(separator: "|").map { String($0).trimmingBlanks() }
    let dashed = WrittenList(text, .dashes).parts
    let isEmptied = dashed.last.map { PlaceholderScanner.isWhole($0) } ?? false
    let endsInDash = text.last.map { "-–—".contains($0) } ?? false
    if dashed.count > 1, isEmptied || isBesideAddress && endsInDash { parts = dashed }
    if parts.count > 1, let last = parts.last, PlaceholderScanner.isWhole(last) {
      parts.removeLast()
    }
    parts = parts.filter { $0.contains(where: \.isLetter) }
    guard isBesideAddress else { return parts }
    // What led to the address: `Tram: https://…`.
    return parts.map { part in
      String(part.prefix(through: part.lastIndex { !":：-–— ".contains($0) } ?? part.startIndex))
    }
  }
}
