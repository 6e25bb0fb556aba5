/// The identifier of an item at Wikidata: `Q` and a number without leading zeros, such as `Q8684`.
package struct WikidataItem: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    let upper = text.uppercased()
    let digits = upper.dropFirst()
    guard upper.first == "Q", let first = digits.utf8.first, first != UInt8(ascii: "0"),
      digits.utf8.count <= 12,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else {
      throw InvalidValue(
        text: text, reason: "it is not a Wikidata item", expected: "an item such as Q8684",
        suggestion: text.utf8.count <= 11 ? Int(text).flatMap { $0 > 0 ? "Q\($0)" : nil } : nil)
    }
    self.text = upper
  }

  package var description: String { text }
}
