import GRDB
import MetroText

/// A city, by the names that a source can have for it.
struct CityName {
  /// The record's own name.
  let name: String

  /// The names of the record in other languages and scripts.
  private let others: [String]

  /// The GeoNames number and the country of the record.
  private let number: Int?
  let country: String?

  /// Reads a city in the form of ``context(of:)``; nil without one.
  init?(context: String?) {
    guard let context else { return nil }
    let lines = context.split(
      separator: "\n", maxSplits: 3, omittingEmptySubsequences: false
    ).map(String.init)
    guard lines.count >= 3 else { return nil }
    name = lines[0]
    number = Int(lines[1])
    country = lines[2].isEmpty ? nil : lines[2]
    others = lines.count > 3 ? lines[3].split(separator: "\n").map(String.init) : []
  }

  /// Returns the city with an ID, an SQL expression, as SQL: lines with its name, its GeoNames number, its country
  /// and its other names.
  static func context(of id: String) -> String {
    """
    (SELECT h.name || char(10) || ifnull(h.geonames, '') || char(10) || ifnull(h.country, '')
      || ifnull(char(10) || (SELECT group_concat(text, char(10)) FROM name WHERE city = h.id), '')
    FROM city AS h WHERE h.id = \(id))
    """
  }

  /// The number by which the gazetteer knows further names; for a record without one, that of the largest
  /// place of its name in its country.
  var geonames: Int? {
    if let number { return number }
    guard let country else { return nil }
    let places = Gazetteer.candidates(named: name).map(\.place)
      .filter { $0.country == country }
    return places.max { $0.population < $1.population }?.id
  }

  /// Returns how a claim counts the city as host, by its words or its quote; nil if they do not say it.
  ///
  /// Words that stand beside another number say nothing of the claim.
  func mention(in claim: StatedValue) -> HostMention? {
    Self.mention(in: claim) { names(in: $0) }
  }

  /// Returns the same for a host whose name is not known, by words such as "host city".
  static func mention(
    in claim: StatedValue, names: (String) -> [String] = { _ in [] }
  ) -> HostMention? {
    let number = claim.value.flatMap(Int.init)
    for text in [claim.stated, claim.quote].compactMap(\.self) {
      if let mention = HostMention.read(text, host: names(text), in: number) { return mention }
    }
    return nil
  }

  /// Returns whether a name in a list is one of the city.
  func isName(_ text: String) -> Bool {
    let key = FoldedName.key(of: text)
    if own.contains(where: { FoldedName.key(of: $0) == key }) { return true }
    guard let geonames else { return false }
    return Gazetteer.candidates(named: text).contains { $0.place.id == geonames }
  }

  /// Returns the names of the host that words of a text can be.
  private func names(in text: String) -> [String] {
    HostMention.hasPhrase(text) ? own + spellings(in: text) : own
  }

  /// The names of the record.
  var own: [String] { [name] + others }

  /// Returns the names in a text that the gazetteer has for the city: `서울` for Seoul.
  private func spellings(in text: String) -> [String] {
    geonames.map { Gazetteer.spellings(of: $0, in: text) } ?? []
  }
}
