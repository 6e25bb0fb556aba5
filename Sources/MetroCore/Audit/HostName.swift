import MetroText

/// A host, by the names that a source can have for it.
struct HostName {
  let name: String
  /// The GeoNames number, by which the gazetteer knows further names.
  let geonames: Int?

  /// Returns how a claim counts the host, by its words or its quote; nil if they do not say it.
  func mention(in claim: StatedValue) -> HostMention? {
    [claim.stated, claim.quote].compactMap(\.self).lazy
      .compactMap { HostMention.read($0, host: names(in: $0)) }.first
  }

  /// Returns the name, and the names in a text that the gazetteer has for the host: `서울` for Seoul.
  private func names(in text: String) -> [String] {
    guard let geonames, HostMention.hasPhrase(text) else { return [name] }
    return [name] + Gazetteer.spellings(of: geonames, in: text)
  }
}
