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
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let addresses = words.filter(LinkCell.isAddress)
    let rest = words.filter { !LinkCell.isAddress($0) }.joined(separator: " ")
    let parts = rest.split(separator: "|").map { String($0).trimmingBlanks() }
      .filter { $0.contains(where: \.isLetter) }
    guard let title = parts.first else {
      throw InvalidValue(
        text: text,
        reason: addresses.isEmpty ? "a title needs letters" : "an address is not a title")
    }
    guard parts.count == 1, addresses.count <= 1 else {
      throw InvalidValue(
        text: text,
        reason: parts.count > 1
          ? "it has several parts separated by |" : "it has \(addresses.count) addresses",
        expected:
          "a title, with at most the address of its slides; put speakers in presentation.speakers"
      )
    }
    return SheetRow.Presented(
      values: try Noun.presentation.checkedValues(["title": addresses.isEmpty ? rest : title]),
      links: try addresses.isEmpty ? [] : LinkCell(addresses[0]).links(of: "slides"))
  }
}
