import MetroText

/// Whether another name of a place is enough together with its country.
///
/// The gazetteer does not have places with fewer than 15,000 inhabitants, so a name in the list of a
/// somewhat larger place is often the own name of a small one: `Tabernas` in Spain is not Tavernes.
extension GazetteerCandidate {
  /// Whether the name may mean the place if its country is known, or if the catalog has the place.
  ///
  /// A name that is not the place's own must belong to a large place. It must not be the beginning or
  /// another part of the own name (`Santa Coloma` for Santa Coloma de Gramenet), the name of the area
  /// around it (`Kabupaten Malang`), or that of a country or region. A short one counts only in a script
  /// other than Latin.
  var isReliable: Bool {
    if standing.isDistinctive || isOwnName || isOwnWithoutKind { return true }
    guard place.isLarge, !PlaceWords.isArea(matched) else { return false }
    switch standing {
    case .other: return !isPart
    case .short: return !matched.unicodeScalars.contains { LetterScript($0) == .latin }
    case .own, .common, .country, .region, .namesake: return false
    }
  }

  /// Whether the name keeps that of a smaller place in the country from being certain: `Halle` of Halle
  /// (Saale), but not `Sarrià` of Sarrià-Sant Gervasi.
  var isRival: Bool {
    guard standing <= .other || standing == .namesake else { return false }
    let own = TrailingRemark(place.name)?.base ?? place.name
    return FoldedName.key(of: own) == FoldedName.key(of: matched) || !isPart
  }

  /// Whether the name is the place's own without a word for its kind: `Cebu` for Cebu City.
  var isOwnWithoutKind: Bool {
    let key = FoldedName.key(of: matched)
    return PlaceWords.names(in: place.name).contains { FoldedName.key(of: $0.name) == key }
  }

  /// Words for a kind of place in names of the gazetteer: `Goyang-si`; folded.
  private static let kinds: Set<String> = [
    "si", "shi", "gun", "cho", "machi", "city", "town", "dc",
  ]

  /// Whether the name is some of the words of the place's own name; two names with a slash between them
  /// are whole.
  private var isPart: Bool {
    let words = FoldedName(matched).words
    let key = FoldedName.key(of: matched)
    let names = place.name.split(separator: "/").map { FoldedName(String($0)) }
    guard !names.contains(where: { $0.key == key }) else { return false }
    return names.contains { name in
      name.words.filter { !Self.kinds.contains($0) }.count > words.count
        && name.words.indices.contains { name.words[$0...].starts(with: words) }
    }
  }
}
