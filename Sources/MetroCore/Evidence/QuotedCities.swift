import MetroText

/// Quotes to search for cities; each quote is read once, however many cities are asked for.
struct QuotedCities {
  private let quotes: [String]

  /// The words of all quotes in their folded form, with an empty one between two quotes.
  private let words: [String]

  /// The places of each word.
  private let starts: [String: [Int]]

  /// The GeoNames numbers of the places that the quotes name; nil before they are needed.
  private var numbers: Set<Int>?

  init(_ quotes: [String]) {
    self.quotes = quotes
    words = quotes.flatMap { FoldedName($0).words + [""] }
    starts = Dictionary(grouping: words.indices) { [words] in words[$0] }
  }

  /// Returns whether a quote names a city, by a name of the record or one that the gazetteer has for it.
  mutating func names(_ city: CityName) -> Bool {
    guard !quotes.isEmpty else { return false }
    if city.own.contains(where: contains) { return true }
    guard let number = city.geonames else { return false }
    let known = numbers ?? Set(quotes.flatMap(Gazetteer.numbers))
    numbers = known
    return known.contains(number)
  }

  private func contains(_ name: String) -> Bool {
    let name = FoldedName(name).words
    guard let first = name.first else { return false }
    return starts[first, default: []].contains { words[$0...].starts(with: name) }
  }
}
