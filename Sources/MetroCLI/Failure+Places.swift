import MetroCore
import MetroText

/// Which places a name can mean, as the user sees it.
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
  /// What tells the place from others of its name: `Barcelona, Spain (1686208 inhabitants, 3128760)`.
  var description: String {
    "\(name), \(countryName) (\(population) inhabitants, GeoNames \(id))"
  }

  var countryName: String { (try? CountryCode(country))?.name ?? country }
}
