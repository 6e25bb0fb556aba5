import MetroCore

/// Describes what the gazetteer filled in for imported cities.
enum FillText {
  /// Returns the counts, after a line for each likely place that was taken.
  static func lines(of filling: FillSummary) -> [String] {
    let likely = filling.likely.map { likely in
      "\(likely.name): taken as \(likely.place.description); all other places of this name have "
        + "\(likely.others) inhabitants"
    }
    let left: [(FillSummary.Tally, String)] = [
      (filling.ambiguous, "ambiguous"), (filling.elsewhere, "elsewhere than given"),
      (filling.unknown, "unknown"), (filling.taken, "left out because another city has the place"),
    ]
    let texts = left.filter { $0.0.count > 0 }.map { tally, word in
      let others = tally.count - tally.names.count
      let names = tally.names.joined(separator: ", ") + (others == 0 ? "" : " and \(others) more")
      return "\(tally.count) \(word) (\(names))"
    }
    let counts =
      "gazetteer: " + (["\(filling.filled) filled in"] + texts).joined(separator: ", ")
      + (texts.isEmpty ? "" : "; metro lookup-city NAME lists the candidates")
    return likely + [counts]
  }
}
