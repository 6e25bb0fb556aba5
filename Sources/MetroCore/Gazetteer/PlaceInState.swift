import MetroText

/// The place that a name means together with a state or province: `Portland, OR`.
extension SubdivisionCode {
  /// Returns the only place of a name that can be in a state or province, given by its code or name, if it
  /// is certainly there; with `country`, in that country, and otherwise in the United States or Canada.
  ///
  /// Several states have a city of most names, and where states meet, their rectangles overlap: a place that
  /// may be in a neighbor is not taken, since the one that is meant may be too small for the gazetteer
  /// (Manchester in Vermont). A code that is also that of a country with a place of the name decides
  /// nothing (`Santa Fe, AR`), nor does a name that is also that of a region (`Ontario, CA`).
  static func place(
    named name: String, in region: String, of country: String? = nil
  ) -> GazetteerPlace? {
    guard region.utf8.count <= 40, SubdivisionExtent.knows(region) else { return nil }
    let named = Gazetteer.candidates(named: name).filter { candidate in
      (candidate.standing.isDistinctive || candidate.isOwnName)
        && country.map { $0 == candidate.place.country } ?? true
    }
    let possible = named.filter { isKnown(region, toContain: $0.place) }
    guard possible.count == 1, let only = possible.first, only.standing.isDistinctive,
      country != nil || ["US", "CA"].contains(only.place.country),
      SubdivisionExtent.isOnly(
        region, in: only.place.country, latitude: only.place.latitude,
        longitude: only.place.longitude)
    else { return nil }
    let rivals = country == nil ? WrittenCountry.readings(of: region).map(\.text) : []
    return named.contains { rivals.contains($0.place.country) } ? nil : only.place
  }

  /// Returns whether a state or province with a code or name is known to contain a place.
  static func isKnown(_ region: String, toContain place: GazetteerPlace) -> Bool {
    SubdivisionExtent.contains(
      region, in: place.country, latitude: place.latitude, longitude: place.longitude) ?? false
  }
}
