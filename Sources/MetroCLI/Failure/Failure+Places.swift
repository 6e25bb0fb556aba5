import MetroCore

/// Creates the failure for a name that means several places of the gazetteer.
extension Failure {
  init(places candidates: [GazetteerCandidate], named name: String) {
    let shown = candidates.prefix(5).map { $0.place.description }
    let others = candidates.count - shown.count
    let countries = Set(candidates.map(\.place.country))
    self.init(
      status: .usage,
      message: "city '\(name)': the gazetteer lists \(candidates.count): "
        + shown.joined(separator: "; ") + (others == 0 ? "" : "; and \(others) more"),
      hint: "choose one with " + (countries.count > 1 ? "--country or --geonames" : "--geonames")
        + ", or use --no-gazetteer; metro lookup-city lists them")
    field = "name"
  }
}

extension GazetteerPlace {
  /// The details that distinguish the place from others of the same name.
  ///
  /// Example: `Barcelona, Spain (1686208 inhabitants, GeoNames 3128760)`.
  var description: String {
    "\(name), \(countryName) (\(population) inhabitants, GeoNames \(id))"
  }
}
