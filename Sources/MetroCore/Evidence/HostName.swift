import GRDB
import MetroText

/// A host, by the names that a source can have for it.
struct HostName {
  /// The record's own name.
  let name: String

  /// The names of the record in other languages and scripts.
  private let others: [String]

  /// The GeoNames number and the country of the record.
  private let number: Int?
  private let country: String?

  init(name: String, others: String?, geonames: Int?, country: String?) {
    self.name = name
    self.others = others?.split(separator: "\n").map(String.init) ?? []
    number = geonames
    self.country = country
  }

  /// The number by which the gazetteer knows further names; for a record without one, that of the largest
  /// place of its name in its country.
  private var geonames: Int? {
    if let number { return number }
    guard let country else { return nil }
    let places = Gazetteer.candidates(named: name).map(\.place)
      .filter { $0.country == country }
    return places.max { $0.population < $1.population }?.id
  }

  /// Returns how a claim counts the host, by its words or its quote; nil if they do not say it.
  ///
  /// Words that stand beside another number say nothing of the claim.
  func mention(in claim: StatedValue) -> HostMention? {
    let number = claim.value.flatMap(Int.init)
    return [claim.stated, claim.quote].compactMap(\.self).lazy
      .compactMap { HostMention.read($0, host: names(in: $0), in: number) }.first
  }

  /// Returns whether a name in a list is one of the host.
  func isName(_ text: String) -> Bool {
    let key = FoldedName.key(of: text)
    return names(in: text).contains { FoldedName.key(of: $0) == key }
      || geonames.map {
        Gazetteer.spellings(of: $0, in: text).contains { FoldedName.key(of: $0) == key }
      }
        ?? false
  }

  /// Returns the names of the record, and the names in a text that the gazetteer has for the host: `서울`
  /// for Seoul.
  private func names(in text: String) -> [String] {
    let own = [name] + others
    guard HostMention.hasPhrase(text), let geonames else { return own }
    return own + Gazetteer.spellings(of: geonames, in: text)
  }
}

extension HostName {
  /// The names of a city, a line each, as SQL.
  static func others(of city: String) -> String {
    "(SELECT group_concat(text, char(10)) FROM name WHERE city = \(city))"
  }

  /// The host of a program `t`, in the form that `init(context:)` reads, as SQL.
  static let context = """
    (SELECT h.name || char(10) || ifnull(h.geonames, '') || char(10) || ifnull(h.country, '')
      || ifnull(char(10) || \(others(of: "h.id")), '') FROM city AS h WHERE h.id = t.host)
    """

  init?(context: String?) {
    guard let context else { return nil }
    let lines = context.split(
      separator: "\n", maxSplits: 3, omittingEmptySubsequences: false
    ).map(String.init)
    guard lines.count >= 3 else { return nil }
    self.init(
      name: lines[0], others: lines.count > 3 ? lines[3] : nil, geonames: Int(lines[1]),
      country: lines[2].isEmpty ? nil : lines[2])
  }
}
