import MetroText

/// The place that a name means together with a state or province: `Portland, OR`.
extension SubdivisionCode {
  /// Returns the only place of a name that is in a state or province, given by its code or name; with `country`,
  /// in that country.
  ///
  /// The one that is meant may be too small for the gazetteer if the code is also that of a country or of a
  /// state elsewhere with a place of the name: `Santa Fe, AR` decides nothing. Nor does a name that is also that
  /// of a region of that country (`Ontario, CA`). Without the country, the codes of India and Italy count only
  /// in brackets (`Bologna (BO)`), and a state with a large city of its own name may be that city
  /// (`Niterói, Rio de Janeiro`).
  static func place(
    named name: String, in region: String, of country: String? = nil, isInBrackets: Bool = false
  ) -> GazetteerPlace? {
    let states = Subdivisions.numbers(of: region)
    guard !states.isEmpty else { return nil }
    let named = Gazetteer.candidates(named: name).filter { candidate in
      (candidate.standing.isDistinctive || candidate.isOwnName || hasNameOfState(candidate))
        && country.map { $0 == candidate.place.country } ?? true
    }
    let possible = named.filter { isKnown(region, toContain: $0.place) }
    guard possible.count == 1, let only = possible.first?.place else { return nil }
    guard country == nil else { return only }
    guard isInBrackets || isKnownAlone(region, only) else { return nil }
    let coded = WrittenCountry.readings(of: region).map(\.text)
    let provinces = ProvinceNames.countries(of: name).map(\.text)
    guard Set(coded).isDisjoint(with: provinces) else { return nil }
    let rivals = Set(coded + known.filter { states[$0] != nil })
    return named.contains { $0.place.country != only.country && rivals.contains($0.place.country) }
      ? nil : only
  }

  /// Returns whether a large city has the name of its state without a word for its kind: `New York, NY`.
  private static func hasNameOfState(_ candidate: GazetteerCandidate) -> Bool {
    candidate.place.isLarge && candidate.isOwnWithoutKind
      && isKnown(candidate.matched, toContain: candidate.place)
  }

  /// Returns whether a state leaves no doubt although nothing names its country.
  private static func isKnownAlone(_ region: String, _ place: GazetteerPlace) -> Bool {
    if ["US", "CA"].contains(place.country) { return true }
    if region.utf8.count <= 3 { return known.contains(place.country) }
    return !Gazetteer.candidates(named: region).contains {
      $0.isOwnName && $0.place.isLarge && $0.place.subdivision == place.subdivision
        && $0.place.country == place.country
    }
  }
}
